// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtitle.h"

#include "batch/batchsession.h"
#include "instancetext.h"

#include <QCoreApplication>

namespace m2m {

namespace {
struct WindowTitle {
    Q_DECLARE_TR_FUNCTIONS(WindowTitle)
};
} // namespace

QString titleOfWindow(const BatchSession &session)
{
    QStringList parts;
    const RunStatus &run = session.run();
    const qint64 total = qMax(run.total, run.counts.total());
    if (run.goesOnByItself() && total > 0)
        parts << WindowTitle::tr("%1 %").arg(100 * (run.counts.total() - run.open()) / total);
    else if (run.phase == RunPhase::Paused)
        parts << WindowTitle::tr("Paused");
    if (session.profile())
        parts << instanceWord(session.profile()->kind);
    if (session.table())
        parts << session.table()->source().name();
    parts << WindowTitle::tr("M2M Uploader");
    return parts.join(QStringLiteral(" – "));
}

} // namespace m2m
