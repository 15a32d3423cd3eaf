// SPDX-License-Identifier: GPL-3.0-or-later

// How a journal comes to be open, and closed again.

#include "journal.h"

#include "base/logging.h"
#include "journalhealth.h"
#include "journalschema.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

namespace m2m {

namespace {

constexpr qint64 lockFileSize = 4096; ///< at most

} // namespace

void Journal::closeDatabase()
{
    m_statements.clear();
    if (m_db.isValid()) {
        m_db.close();
        m_db = {};
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path, const JournalMark &sound)
{
    std::unique_ptr<Journal> journal(new Journal(path));
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return failure(ErrorKind::JournalNotOpened, path);
    journal->m_lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    // A lock is stale when its program is gone, however long ago it was taken.
    journal->m_lock->setStaleLockTime(0);
    if (!journal->m_lock->tryLock(0)) {
        if (journal->m_lock->error() == QLockFile::LockFailedError) {
            qint64 pid = 0;
            QString host;
            QString program;
            journal->m_lock->getLockInfo(&pid, &host, &program);
            return failure(ErrorKind::JournalLocked, path,
                {{QStringLiteral("pid"), pid}, {QStringLiteral("host"), host},
                    {QStringLiteral("program"), program}});
        }
        const bool full = QStorageInfo(info.absolutePath()).bytesAvailable() < lockFileSize;
        return failure(full ? ErrorKind::DiskFull : ErrorKind::JournalNotOpened, path);
    }
    // As it was closed it was sound, and nobody has written to it since.
    const bool known = sound.isKnown() && sound == JournalMark::of(path);
    Result<void> opened = journal->openDatabase(!known);
    if (!opened && opened.error().kind == ErrorKind::JournalDamaged) {
        qCWarning(logJournal).noquote()
            << "damaged:" << opened.error().details.value(QStringLiteral("text")).toString();
        journal->closeDatabase();
        const auto aside = setJournalAside(path);
        if (!aside)
            return Unexpected(aside.error());
        journal->m_setAside = *aside;
        opened = journal->openDatabase(true);
    }
    if (!opened)
        return Unexpected(opened.error());
    return journal;
}

JournalMark Journal::close(std::unique_ptr<Journal> journal)
{
    journal->closeDatabase();
    return JournalMark::of(journal->m_path); // while nobody else may write to it
}

Result<void> Journal::openDatabase(bool check)
{
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_db.setDatabaseName(m_path);
    m_db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_db.open())
        return Unexpected(Error{ErrorKind::JournalNotOpened, m_path,
            {{QStringLiteral("text"), m_db.lastError().text()}}});
    QSqlQuery query(m_db);
    // FULL: in WAL mode anything less may lose the last commits with the power, and a lost
    // "sending" is a record that is sent twice.
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
             "PRAGMA foreign_keys = ON", "PRAGMA wal_autocheckpoint = 8000"}) {
        if (!query.exec(QString::fromLatin1(pragma)))
            return Unexpected(journalError(query.lastError(), m_path));
    }
    if (check) {
        if (const auto sound = checkJournal(m_db, m_path); !sound)
            return sound;
    }
    return upgradeJournal(m_db, m_path);
}

} // namespace m2m
