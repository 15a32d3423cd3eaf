// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicestore.h"

#include "base/logging.h"

#include <QDir>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

Unexpected sqlFailure(const QSqlError &error, const QString &file)
{
    // SQLite's own codes: 13 is "full", 11 and 26 are "damaged" and "not a database".
    const QString code = error.nativeErrorCode();
    const ErrorKind kind = code == u"13"_s   ? ErrorKind::DiskFull
        : code == u"11"_s || code == u"26"_s ? ErrorKind::FileNotReadable
                                             : ErrorKind::FileNotWritable;
    qCDebug(logPractice) << "store:" << error.text();
    return failure(kind, file, {{u"text"_s, error.databaseText()}});
}

int number(RecordKind kind) { return kind == RecordKind::Action ? 0 : 1; }

size_t index(RecordKind kind) { return kind == RecordKind::Action ? 0 : 1; }

StoredRecord recordOf(const QSqlQuery &row, RecordKind kind)
{
    return {kind, row.value(0).toString(), row.value(1).toInt(), row.value(2).toString(),
        row.value(3).toString(), row.value(4).toByteArray()};
}

constexpr std::array schema{
    // `seq` gives the order of edits; a clock could run backwards.
    u"CREATE TABLE IF NOT EXISTS records (seq INTEGER PRIMARY KEY AUTOINCREMENT,"
    " kind INTEGER NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, type TEXT NOT NULL,"
    " component TEXT NOT NULL, latest INTEGER NOT NULL, body BLOB NOT NULL)",
    u"CREATE UNIQUE INDEX IF NOT EXISTS records_id ON records (kind, id, version)",
    u"CREATE INDEX IF NOT EXISTS records_type ON records (kind, type, seq) WHERE latest = 1",
    u"CREATE INDEX IF NOT EXISTS records_component ON records (kind, component, seq)"
    " WHERE latest = 1 AND kind = 0",
    // A trigger, so that the change of latest version is one statement: a crash leaves no record
    // without one.
    u"CREATE TRIGGER IF NOT EXISTS records_outdate AFTER INSERT ON records WHEN NEW.version > 1"
    " BEGIN UPDATE records SET latest = 0 WHERE kind = NEW.kind AND id = NEW.id"
    " AND version < NEW.version AND latest = 1; END",
    u"CREATE TABLE IF NOT EXISTS forms (collection TEXT NOT NULL, id TEXT NOT NULL,"
    " body BLOB NOT NULL, PRIMARY KEY (collection, id))",
};

} // namespace

struct PracticeStore::Statements {
    explicit Statements(const QSqlDatabase &database)
        : insert(database)
        , replace(database)
        , latest(database)
        , version(database)
    {
    }
    QSqlQuery insert;
    QSqlQuery replace;
    QSqlQuery latest;
    QSqlQuery version;
};

QString PracticeStore::fileName(const QString &folder)
{
    return QDir(folder).filePath(u"practice.sqlite"_s);
}

Result<std::unique_ptr<PracticeStore>> PracticeStore::open(const QString &folder)
{
    const QString file = fileName(folder);
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::FileNotWritable, folder);
    std::unique_ptr<PracticeStore> store(new PracticeStore(file));
    if (!store->m_database.open())
        return sqlFailure(store->m_database.lastError(), file);
    if (const auto ready = store->prepare(); !ready)
        return Unexpected(ready.error());
    return store;
}

PracticeStore::PracticeStore(const QString &file)
    : m_database(QSqlDatabase::addDatabase(
        u"QSQLITE"_s, u"practice-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    m_database.setDatabaseName(file);
}

PracticeStore::~PracticeStore()
{
    const QString connection = m_database.connectionName();
    m_statements.reset();
    m_database.close();
    m_database = QSqlDatabase(); // the last one that holds the connection, or removing it warns
    QSqlDatabase::removeDatabase(connection);
}

Result<void> PracticeStore::prepare()
{
    const QString file = m_database.databaseName();
    QSqlQuery query(m_database);
    // The records are for practice: what a power cut may take (the last moments) is worth the
    // speed.
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
             u"PRAGMA busy_timeout = 2000"_s}) {
        if (!query.exec(pragma))
            return sqlFailure(query.lastError(), file);
    }
    for (const char16_t *statement : schema) {
        if (!query.exec(QString::fromUtf16(statement)))
            return sqlFailure(query.lastError(), file);
    }
    m_statements = std::make_unique<Statements>(m_database);
    const std::array prepared{
        std::pair{&m_statements->insert,
            u"INSERT INTO records (kind, id, version, type, component, latest, body)"
            " VALUES (?, ?, ?, ?, ?, 1, ?)"_s},
        std::pair{&m_statements->replace,
            u"UPDATE records SET body = ? WHERE kind = ? AND id = ? AND version = ?"_s},
        std::pair{&m_statements->latest,
            u"SELECT id, version, type, component, body FROM records WHERE kind = ? AND id = ?"
            " ORDER BY version DESC LIMIT 1"_s},
        std::pair{&m_statements->version,
            u"SELECT id, version, type, component, body FROM records WHERE kind = ? AND id = ?"
            " AND version = ?"_s},
    };
    for (const auto &[statement, text] : prepared) {
        if (!statement->prepare(text))
            return sqlFailure(statement->lastError(), file);
    }
    if (!query.exec(u"SELECT collection, id, body FROM forms ORDER BY rowid"_s))
        return sqlFailure(query.lastError(), file);
    while (query.next()) {
        m_forms[query.value(0).toString()].insert(query.value(1).toString(),
            QJsonDocument::fromJson(query.value(2).toByteArray()).object());
        m_formOrder[query.value(0).toString()].append(query.value(1).toString());
    }
    if (!query.exec(u"SELECT kind, type, count(*) FROM records WHERE latest = 1"
                    " GROUP BY kind, type"_s))
        return sqlFailure(query.lastError(), file);
    while (query.next()) {
        QHash<QString, qsizetype> &counts = query.value(0).toInt() == 0 ? m_counts[0] : m_counts[1];
        counts.insert(query.value(1).toString(), query.value(2).toLongLong());
    }
    return {};
}

bool PracticeStore::isEmpty() const
{
    return m_forms.isEmpty() && m_counts[0].isEmpty() && m_counts[1].isEmpty();
}

Result<void> PracticeStore::inOneGo(const std::function<Result<void>()> &fill)
{
    if (!m_database.transaction())
        return sqlFailure(m_database.lastError(), m_database.databaseName());
    Result<void> filled = fill();
    if (filled && !m_database.commit())
        filled = sqlFailure(m_database.lastError(), m_database.databaseName());
    if (!filled)
        m_database.rollback();
    return filled;
}

std::optional<QJsonObject> PracticeStore::form(
    const QString &collection, const QString &formId) const
{
    const auto known = m_forms.constFind(collection);
    if (known == m_forms.constEnd() || !known->contains(formId))
        return std::nullopt;
    return known->value(formId);
}

QList<QJsonObject> PracticeStore::forms(const QString &collection, Order order) const
{
    const QHash<QString, QJsonObject> known = m_forms.value(collection);
    QList<QJsonObject> list;
    for (const QString &id : m_formOrder.value(collection))
        list.append(known.value(id));
    if (order == Order::OfArrival)
        return list;
    std::ranges::sort(list, {}, [](const QJsonObject &form) {
        return std::pair(form.value("formName"_L1).toString(), form.value("formId"_L1).toString());
    });
    return list;
}

Result<void> PracticeStore::saveForm(
    const QString &collection, const QString &formId, const QJsonObject &form)
{
    QSqlQuery query(m_database);
    // Not OR REPLACE: a form that is changed keeps its place.
    query.prepare(u"INSERT INTO forms (collection, id, body) VALUES (?, ?, ?)"
                  " ON CONFLICT (collection, id) DO UPDATE SET body = excluded.body"_s);
    query.addBindValue(collection);
    query.addBindValue(formId);
    query.addBindValue(QJsonDocument(form).toJson(QJsonDocument::Compact));
    if (!query.exec())
        return sqlFailure(query.lastError(), m_database.databaseName());
    if (!m_forms[collection].contains(formId))
        m_formOrder[collection].append(formId);
    m_forms[collection].insert(formId, form);
    return {};
}

Result<void> PracticeStore::append(const StoredRecord &record)
{
    const auto old = record.version > 1 ? this->record(record.kind, record.id, record.version - 1)
                                        : std::optional<StoredRecord>();
    QSqlQuery &insert = m_statements->insert;
    insert.bindValue(0, number(record.kind));
    insert.bindValue(1, record.id);
    insert.bindValue(2, record.version);
    insert.bindValue(3, record.typeFormId);
    insert.bindValue(4, record.componentUuid.isNull() ? u""_s : record.componentUuid);
    insert.bindValue(5, record.body);
    if (!insert.exec())
        return sqlFailure(insert.lastError(), m_database.databaseName());
    QHash<QString, qsizetype> &counts = m_counts[index(record.kind)];
    if (old)
        counts[old->typeFormId] -= 1;
    counts[record.typeFormId] += 1;
    return {};
}

Result<void> PracticeStore::replaceBody(const StoredRecord &record)
{
    QSqlQuery &replace = m_statements->replace;
    replace.bindValue(0, record.body);
    replace.bindValue(1, number(record.kind));
    replace.bindValue(2, record.id);
    replace.bindValue(3, record.version);
    if (!replace.exec())
        return sqlFailure(replace.lastError(), m_database.databaseName());
    return {};
}

std::optional<StoredRecord> PracticeStore::record(
    RecordKind kind, const QString &id, std::optional<int> version) const
{
    QSqlQuery &query = version ? m_statements->version : m_statements->latest;
    query.bindValue(0, number(kind));
    query.bindValue(1, id);
    if (version)
        query.bindValue(2, *version);
    std::optional<StoredRecord> found;
    if (query.exec() && query.next())
        found = recordOf(query, kind);
    query.finish(); // an open read would keep the WAL from being emptied
    return found;
}

qsizetype PracticeStore::count(RecordKind kind, const QString &typeFormId) const
{
    return m_counts[index(kind)].value(typeFormId);
}

QStringList PracticeStore::ids(
    RecordKind kind, const QString &typeFormId, int limit, const QString &componentUuid) const
{
    QSqlQuery query(m_database);
    const QString narrowed = componentUuid.isEmpty() ? QString() : u" AND component = ?"_s;
    query.prepare(u"SELECT id FROM records WHERE latest = 1 AND kind = ? AND type = ?"_s + narrowed
        + u" ORDER BY seq DESC LIMIT ?"_s);
    query.addBindValue(number(kind));
    query.addBindValue(typeFormId);
    if (!componentUuid.isEmpty())
        query.addBindValue(componentUuid);
    query.addBindValue(limit);
    QStringList list;
    query.exec();
    while (query.next())
        list.append(query.value(0).toString());
    return list;
}

void PracticeStore::forEach(RecordKind kind, const QString &typeFormId,
    const std::function<bool(const StoredRecord &)> &visit) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true); // without it Qt keeps every row that was read
    query.prepare(u"SELECT id, version, type, component, body FROM records"
                  " WHERE latest = 1 AND kind = ? AND type = ? ORDER BY seq"_s);
    query.addBindValue(number(kind));
    query.addBindValue(typeFormId);
    query.exec();
    while (query.next()) {
        if (!visit(recordOf(query, kind)))
            return;
    }
}

} // namespace m2m::practice
