// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtext.h"

#include "format.h"

#include <QCoreApplication>

#include <algorithm>

namespace m2m {

namespace {

struct Runs {
    Q_DECLARE_TR_FUNCTIONS(Runs)
};

} // namespace

ErrorText tryAgainText(const RunStatus &run, const QDateTime &now)
{
    if (run.tryingAgain) {
        return {Runs::tr("It is tried whether the instance can be reached again."),
            Runs::tr("What was on its way is asked after first; nothing is sent twice.")};
    }
    const QString what =
        run.trouble ? errorText(*run.trouble).title : Runs::tr("The instance is not reached.");
    const qint64 left = std::max<qint64>(0, (now.msecsTo(run.nextTry) + 999) / 1000);
    return {what,
        left <= 0       ? Runs::tr("It is tried again now.")
            : left < 90 ? Runs::tr("It is tried again by itself in %1 s.").arg(left)
                        : Runs::tr("It is tried again by itself in %1.").arg(durationText(left))};
}

} // namespace m2m
