// SPDX-License-Identifier: GPL-3.0-or-later
#include "compactcommand.h"

#include "console.h"
#include "invocation.h"
#include "journal/journal.h"
#include "journal/journalcompaction.h"
#include "text/clitext.h"
#include "text/clitextlog.h"

#include <QFile>
#include <QFileInfo>

namespace m2m {

namespace {

ExitCode complained(const Error &error)
{
    const bool ofRoom = error.details.contains(QStringLiteral("needed"));
    complain(ofRoom ? clitext::noRoomToCompact(error) : clitext::error(error));
    return ExitCode::BadInput;
}

} // namespace

ExitCode compactLog(const Invocation &invocation)
{
    const QString &path = invocation.journal;
    const int days = invocation.olderThanDays;
    const QDateTime olderThan = QDateTime::currentDateTimeUtc().addDays(-days);
    if (!QFileInfo::exists(path)) {
        say(clitext::emptyLog());
        return ExitCode::Done;
    }
    if (invocation.dryRun) {
        const auto plan = planCompaction(path, olderThan);
        if (!plan)
            return complained(plan.error());
        say(clitext::wouldCompact(*plan, days));
        return ExitCode::Done;
    }
    // The copy that SQLite makes lies where we look for room, and not in another place that is
    // full.
    if (!qEnvironmentVariableIsSet("SQLITE_TMPDIR"))
        qputenv("SQLITE_TMPDIR", QFile::encodeName(QFileInfo(path).absolutePath()));
    auto journal = Journal::open(path);
    if (!journal)
        return complained(journal.error());
    if (const QString aside = (*journal)->setAside(); !aside.isEmpty()) {
        complain(clitext::journalSetAside(aside));
        return ExitCode::BadInput;
    }
    const auto done = compactJournal(**journal, olderThan);
    if (!done)
        return complained(done.error());
    say(clitext::compacted(*done, days));
    return ExitCode::Done;
}

} // namespace m2m
