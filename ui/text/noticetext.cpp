// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticetext.h"

#include "errortext.h"
#include "format.h"
#include "instancetext.h"
#include "statetext.h"

#include <QCoreApplication>

namespace m2m {

namespace {

struct Notices {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

QString titleOf(const RunStatus &run)
{
    const StateCounts &counts = run.counts;
    if (run.phase == RunPhase::Cancelled)
        return Notices::tr("Upload cancelled");
    if (run.phase == RunPhase::Paused)
        return Notices::tr("The upload is paused and waits for you");
    if (run.phase == RunPhase::Failed)
        return Notices::tr("The upload has stopped");
    if (counts.bad() > 0)
        return Notices::tr("Upload finished: %n record(s) did not arrive as they should", nullptr,
            int(counts.bad()));
    if (run.open() > 0)
        return Notices::tr("Upload ended: %n record(s) are left", nullptr, int(run.open()));
    return Notices::tr("Upload finished");
}

} // namespace

Notice noticeOf(const RunStatus &run, const std::optional<Profile> &profile)
{
    QStringList lines;
    if (run.trouble)
        lines << errorText(*run.trouble).title;
    if (run.counts.total() > 0)
        lines << countsEquation(run.counts, run.fileRows, run.rowsTaken);
    if (profile)
        lines << Notices::tr("Sent %1", "to an instance").arg(toInstance(*profile));
    const bool whole = run.phase == RunPhase::Finished && run.counts.bad() == 0 && run.open() == 0;
    return {titleOf(run), lines.join(QLatin1Char('\n')), !whole};
}

QString settledText(const RunStatus &run)
{
    const qint64 total = qMax(run.total, run.counts.total());
    return Notices::tr("%1 of %2 record(s)", "settled of all", int(total))
        .arg(numberText(run.counts.total() - run.open()), numberText(total));
}

} // namespace m2m
