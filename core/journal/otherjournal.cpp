// SPDX-License-Identifier: GPL-3.0-or-later
#include "otherjournal.h"

#include "journal.h"
#include "journalhealth.h"
#include "journalquestion.h"

#include <QTemporaryDir>

namespace m2m {

namespace {

QString noJournal() { return QStringLiteral("other"); }

/// SQLite can read it, and it has the tables that every version has.
Result<int> versionOfJournal(JournalConnection &connection, const QString &path)
{
    int version = 0;
    int tables = 0;
    auto asked = askOver(connection, path, QStringLiteral("PRAGMA user_version"), {},
        [&](QSqlQuery &query, QSqlDatabase &) { version = query.value(0).toInt(); });
    if (asked) {
        asked = askOver(connection, path,
            QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                           " AND name IN ('batch', 'item', 'event', 'tally')"),
            {}, [&](QSqlQuery &query, QSqlDatabase &) { tables = query.value(0).toInt(); });
    }
    if (!asked)
        return Unexpected(asked.error());
    if (version <= 0 || tables != 4)
        return failure(ErrorKind::JournalDamaged, path, {{QStringLiteral("kind"), noJournal()}});
    return version;
}

/// The whole of it, with what its writer has not yet put into the file itself.
Result<void> copyTo(JournalConnection &connection, const QString &path, const QString &copy)
{
    const auto copied = askOver(connection, path, QStringLiteral("VACUUM INTO ?"), {copy},
        [](QSqlQuery &, QSqlDatabase &) {});
    if (!copied)
        return copied;
    const auto upgraded = Journal::open(copy);
    if (!upgraded)
        return Unexpected(upgraded.error());
    return {};
}

Result<void> readSummary(OtherJournal &journal)
{
    return ask(journal.place,
        QStringLiteral("SELECT (SELECT count(*) FROM batch WHERE whole = 1), created, stationName"
                       " FROM batch WHERE whole = 1 ORDER BY id DESC LIMIT 1"),
        {}, [&journal](QSqlQuery &query, QSqlDatabase &) {
            journal.batches = query.value(0).toLongLong();
            journal.newest = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC);
            journal.station = query.value(2).toString();
        });
}

} // namespace

Result<OtherJournal> openOtherJournal(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::FileNotFound, path);
    OtherJournal journal{path, {path, false}, {}, 0, {}, {}};
    {
        JournalConnection connection(journal.place);
        const auto opened = connection.open();
        // Of an earlier version it is open all the same.
        if (!opened && !opened.error().details.contains(QStringLiteral("version")))
            return Unexpected(opened.error());
        if (!opened && opened.error().kind == ErrorKind::JournalTooNew)
            return Unexpected(opened.error());
        const auto version = versionOfJournal(connection, path);
        if (!version)
            return Unexpected(version.error());
        if (const auto sound = checkJournal(connection.db(), path); !sound)
            return Unexpected(sound.error());
        if (*version < journalVersion) {
            journal.copy = std::make_shared<QTemporaryDir>();
            const QString copy = journal.copy->filePath(QStringLiteral("uploads.sqlite"));
            if (const auto copied = copyTo(connection, path, copy); !copied)
                return Unexpected(copied.error());
            journal.place.path = copy;
        }
    }
    if (const auto read = readSummary(journal); !read)
        return Unexpected(read.error());
    return journal;
}

} // namespace m2m
