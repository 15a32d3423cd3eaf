// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalschema.h"

#include <QSqlError>
#include <QVariant>

#include <array>

namespace m2m {

namespace {

// One list of statements for each step from a version to the next.
//
// `tally` holds the number of items of a batch in each state. Triggers keep it, so that counts are
// exact whoever writes, and cost the same for ten records and for a million.
constexpr std::array versionOne = {
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, created INTEGER NOT NULL,"
    " whole INTEGER NOT NULL DEFAULT 0, fileName TEXT NOT NULL, filePath TEXT NOT NULL,"
    " fileHash TEXT NOT NULL, fileSize INTEGER NOT NULL, profileName TEXT NOT NULL,"
    " instanceKind TEXT NOT NULL, instanceHost TEXT NOT NULL, operatorName TEXT NOT NULL,"
    " stationName TEXT NOT NULL, recipeName TEXT NOT NULL, recipeHash TEXT NOT NULL,"
    " operation TEXT NOT NULL, typeFormId TEXT NOT NULL, typeFormName TEXT NOT NULL,"
    " programVersion TEXT NOT NULL)",
    "CREATE INDEX batchOfFile ON batch (fileHash, instanceHost)",
    "CREATE TABLE item (id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " batch INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE, row INTEGER NOT NULL,"
    " line INTEGER NOT NULL, state INTEGER NOT NULL, componentUuid TEXT NOT NULL,"
    " recordId TEXT NOT NULL, payload BLOB NOT NULL, fingerprint TEXT NOT NULL,"
    " rule TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '',"
    " answer TEXT NOT NULL DEFAULT '', status INTEGER NOT NULL DEFAULT 0,"
    " attempts INTEGER NOT NULL DEFAULT 0, changed INTEGER NOT NULL, UNIQUE (batch, row))",
    "CREATE INDEX itemState ON item (batch, state, row)",
    "CREATE INDEX itemFingerprint ON item (fingerprint) WHERE fingerprint <> ''",
    "CREATE INDEX itemComponent ON item (componentUuid)",
    "CREATE UNIQUE INDEX itemRecord ON item (recordId) WHERE recordId <> ''",
    "CREATE TABLE event (id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " batch INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE, item INTEGER NOT NULL,"
    " at INTEGER NOT NULL, what TEXT NOT NULL, detail TEXT NOT NULL DEFAULT '')",
    "CREATE INDEX eventItem ON event (batch, item)",
    "CREATE TABLE tally (batch INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,"
    " state INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (batch, state)) WITHOUT ROWID",
    "CREATE TRIGGER itemAdded AFTER INSERT ON item BEGIN"
    " INSERT INTO tally VALUES (NEW.batch, NEW.state, 1)"
    " ON CONFLICT (batch, state) DO UPDATE SET count = count + 1; END",
    "CREATE TRIGGER itemMoved AFTER UPDATE OF state ON item WHEN OLD.state <> NEW.state BEGIN"
    " UPDATE tally SET count = count - 1 WHERE batch = OLD.batch AND state = OLD.state;"
    " INSERT INTO tally VALUES (NEW.batch, NEW.state, 1)"
    " ON CONFLICT (batch, state) DO UPDATE SET count = count + 1; END",
};

// Edits and new components: what a payload is made of, what it changes, where parts are moved to.
// Several edits may aim at one record; only IDs that were made here are unique.
constexpr std::array versionTwo = {
    "ALTER TABLE item ADD COLUMN draft BLOB NOT NULL DEFAULT x''",
    "ALTER TABLE item ADD COLUMN before BLOB NOT NULL DEFAULT x''",
    "ALTER TABLE item ADD COLUMN baseVersion INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE item ADD COLUMN location TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN date TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN made INTEGER NOT NULL DEFAULT 0",
    "UPDATE item SET made = 1 WHERE recordId <> ''",
    "DROP INDEX itemRecord",
    "CREATE INDEX itemRecord ON item (recordId) WHERE recordId <> ''",
    "CREATE UNIQUE INDEX itemMade ON item (recordId) WHERE made = 1",
};

// Cells that were typed over before the records were made: what stood there, what was typed, when
// and by whom. A batch's own, since the file keeps what it says.
constexpr std::array versionThree = {
    "CREATE TABLE correction (batch INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,"
    " row INTEGER NOT NULL, col INTEGER NOT NULL, line INTEGER NOT NULL, name TEXT NOT NULL,"
    " raw TEXT NOT NULL, corrected TEXT NOT NULL, at INTEGER NOT NULL, who TEXT NOT NULL,"
    " PRIMARY KEY (batch, row, col)) WITHOUT ROWID",
};

// The record that a correction went into: of several rows, it is known by its first.
constexpr std::array versionFour = {
    "ALTER TABLE correction ADD COLUMN record INTEGER NOT NULL DEFAULT -1",
    "UPDATE correction SET record = row WHERE EXISTS"
    " (SELECT 1 FROM item WHERE item.batch = correction.batch AND item.row = correction.row)",
    "CREATE INDEX correctionOfRecord ON correction (batch, record)",
};

// Which rows of the file each record was made of, how many there are, and how the file was read: so
// that an export can say of each row what became of it. Older batches do not know.
constexpr std::array versionFive = {
    "ALTER TABLE item ADD COLUMN rowList TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE batch ADD COLUMN fileRows INTEGER NOT NULL DEFAULT -1",
    "ALTER TABLE batch ADD COLUMN rowsTaken INTEGER NOT NULL DEFAULT -1",
    "ALTER TABLE batch ADD COLUMN reading TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE batch ADD COLUMN origin INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE batch ADD COLUMN purpose TEXT NOT NULL DEFAULT ''",
};

// The type form as it was, so that a batch can be compared with the form of another instance; how
// many records of how many are read back; when what was sent and answered was taken out of an old
// batch.
constexpr std::array versionSix = {
    "ALTER TABLE batch ADD COLUMN formPin TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE batch ADD COLUMN readBackOneOf INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE batch ADD COLUMN compacted INTEGER NOT NULL DEFAULT 0",
};

// What each answer was, and not only the last: its HTTP status, after how many milliseconds it came
// (-1: the event is of no POST), and the beginning of one that is no yes.
constexpr std::array versionSeven = {
    "ALTER TABLE event ADD COLUMN status INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE event ADD COLUMN took INTEGER NOT NULL DEFAULT -1",
    "ALTER TABLE event ADD COLUMN answer TEXT NOT NULL DEFAULT ''",
};

Result<void> run(QSqlQuery &query, const char *statement, const QString &path)
{
    if (!query.exec(QString::fromLatin1(statement)))
        return Unexpected(journalError(query.lastError(), path));
    return {};
}

Result<int> version(QSqlQuery &query, const QString &path)
{
    if (const auto done = run(query, "PRAGMA user_version", path); !done)
        return Unexpected(done.error());
    return query.next() ? query.value(0).toInt() : 0;
}

} // namespace

Error journalError(const QSqlError &error, const QString &path)
{
    // SQLite's primary result codes; the extended ones carry them in their low byte.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    ErrorKind kind = ErrorKind::JournalWriteFailed;
    if (code == 13)
        kind = ErrorKind::DiskFull;
    else if (code == 11 || code == 26)
        kind = ErrorKind::JournalDamaged;
    else if (code == 5 || code == 6)
        kind = ErrorKind::JournalLocked;
    else if (code == 8 || code == 14 || code == 23)
        kind = ErrorKind::JournalNotOpened;
    return Error{kind, path, {{QStringLiteral("text"), error.text()}}};
}

Result<void> upgradeJournal(QSqlDatabase &db, const QString &path)
{
    QSqlQuery query(db);
    // Taken at once: two programs that start together must not both see an empty database.
    if (const auto begun = run(query, "BEGIN IMMEDIATE", path); !begun)
        return begun;
    const auto giveUp = [&query](Error error) -> Result<void> {
        query.exec(QStringLiteral("ROLLBACK"));
        return Unexpected(std::move(error));
    };
    const Result<int> found = version(query, path);
    if (!found)
        return giveUp(found.error());
    if (*found > journalVersion) {
        return giveUp(Error{ErrorKind::JournalTooNew, path, {{QStringLiteral("version"), *found}}});
    }
    const auto climb = [&](int to, const auto &statements) -> Result<void> {
        if (*found >= to)
            return {};
        for (const char *statement : statements) {
            if (const auto done = run(query, statement, path); !done)
                return done;
        }
        return {};
    };
    if (const auto done = climb(1, versionOne); !done)
        return giveUp(done.error());
    if (const auto done = climb(2, versionTwo); !done)
        return giveUp(done.error());
    if (const auto done = climb(3, versionThree); !done)
        return giveUp(done.error());
    if (const auto done = climb(4, versionFour); !done)
        return giveUp(done.error());
    if (const auto done = climb(5, versionFive); !done)
        return giveUp(done.error());
    if (const auto done = climb(6, versionSix); !done)
        return giveUp(done.error());
    if (const auto done = climb(7, versionSeven); !done)
        return giveUp(done.error());
    if (*found != journalVersion) {
        query.exec(QStringLiteral("PRAGMA user_version = %1").arg(journalVersion));
    }
    if (const auto done = run(query, "COMMIT", path); !done)
        return giveUp(done.error());
    return {};
}

} // namespace m2m
