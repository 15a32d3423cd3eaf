// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalquestion.h"

#include "journal.h"

#include <QUrl>
#include <QUuid>

namespace m2m {

JournalConnection::JournalConnection(const JournalPlace &place)
    : m_name(QStringLiteral("journal-reader-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_place(place)
    , m_db(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_db.setDatabaseName(place.path);
    m_db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
}

JournalConnection::~JournalConnection()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> JournalConnection::open()
{
    const QString &path = m_place.path;
    // Whoever has a journal open has such a file beside it.
    const bool untouched = !m_place.isOurs && !QFileInfo::exists(path + QStringLiteral("-wal"));
    const bool opened = untouched ? openAsItStands() : m_db.open();
    if (!opened) {
        return failure(
            ErrorKind::JournalNotOpened, path, {{QStringLiteral("text"), m_db.lastError().text()}});
    }
    Result<int> version = askVersion();
    // Readers too make files beside the database, and the folder may not let them.
    if (!version && version.error().kind == ErrorKind::JournalNotOpened && isAtRest()
        && openAsItStands())
        version = askVersion();
    if (!version)
        return Unexpected(version.error());
    if (*version > journalVersion)
        return failure(ErrorKind::JournalTooNew, path, {{QStringLiteral("version"), *version}});
    if (*version < journalVersion) {
        if (!m_place.isOurs)
            return failure(
                ErrorKind::JournalNotOpened, path, {{QStringLiteral("version"), *version}});
        // Of an earlier program: only the writer can bring it up, and does it in one go.
        m_db.close();
        if (const auto upgraded = Journal::open(path); !upgraded)
            return Unexpected(upgraded.error());
        if (!m_db.open())
            return Unexpected(journalError(m_db.lastError(), path));
    }
    return {};
}

Result<int> JournalConnection::askVersion()
{
    QSqlQuery query(m_db);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return Unexpected(journalError(query.lastError(), m_place.path));
    return query.value(0).toInt();
}

/// Nobody writes, or there would be such a file with something in it.
bool JournalConnection::isAtRest() const
{
    return QFileInfo(m_place.path + QStringLiteral("-wal")).size() == 0;
}

bool JournalConnection::openAsItStands()
{
    m_db.close();
    m_db.setDatabaseName(
        QString::fromLatin1(
            QUrl::fromLocalFile(QFileInfo(m_place.path).absoluteFilePath()).toEncoded())
        + QStringLiteral("?immutable=1"));
    m_db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    return m_db.open();
}

QString containing(const QString &text)
{
    QString pattern = text;
    for (const QChar special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        pattern.replace(special, QString(QLatin1Char('\\')) + special);
    return QLatin1Char('%') + pattern + QLatin1Char('%');
}

QString stateList(const QList<ItemState> &states)
{
    QStringList numbers;
    for (const ItemState state : states)
        numbers.append(QString::number(int(state)));
    return numbers.join(QLatin1Char(','));
}

} // namespace m2m
