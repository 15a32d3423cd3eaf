// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalreader.h"

#include "journal.h"
#include "journalrows.h"
#include "journalschema.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>
#include <QVariant>

namespace m2m {

namespace {

constexpr int mostLines = 4; ///< told of a group of records

/// One read-only connection for the length of one question; connections belong to threads.
class Connection {
public:
    explicit Connection(const QString &path)
        : m_name(
            QStringLiteral("journal-reader-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_path(path)
        , m_db(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_db.setDatabaseName(path);
        m_db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection()
    {
        m_db.close();
        m_db = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    [[nodiscard]] QSqlDatabase &db() { return m_db; }

    [[nodiscard]] Result<void> open()
    {
        if (!m_db.open()) {
            return failure(ErrorKind::JournalNotOpened, m_path,
                {{QStringLiteral("text"), m_db.lastError().text()}});
        }
        Result<int> version = askVersion();
        if (!version && version.error().kind == ErrorKind::JournalNotOpened && openAsItStands())
            version = askVersion();
        if (!version)
            return Unexpected(version.error());
        if (*version > journalVersion) {
            return failure(
                ErrorKind::JournalTooNew, m_path, {{QStringLiteral("version"), *version}});
        }
        if (*version < journalVersion) {
            // Of an earlier program: only the writer can bring it up, and does it in one go.
            m_db.close();
            if (const auto upgraded = Journal::open(m_path); !upgraded)
                return Unexpected(upgraded.error());
            if (!m_db.open())
                return Unexpected(journalError(m_db.lastError(), m_path));
        }
        return {};
    }

private:
    Result<int> askVersion()
    {
        QSqlQuery query(m_db);
        if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
            return Unexpected(journalError(query.lastError(), m_path));
        return query.value(0).toInt();
    }

    /// Readers too make files beside the database. Where the folder does not let them, and nobody
    /// writes (or there would be such a file), it is read as it stands.
    bool openAsItStands()
    {
        if (QFileInfo(m_path + QStringLiteral("-wal")).size() > 0)
            return false;
        m_db.close();
        m_db.setDatabaseName(
            QString::fromLatin1(
                QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toEncoded())
            + QStringLiteral("?immutable=1"));
        m_db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        return m_db.open();
    }

    QString m_name;
    QString m_path;
    QSqlDatabase m_db;
};

/// A WHERE clause and what is bound to its question marks, in order.
struct Where {
    QStringList clauses;
    QVariantList values;
    [[nodiscard]] QString sql() const
    {
        return QStringLiteral(" WHERE ") + clauses.join(QStringLiteral(" AND "));
    }
};

/// A LIKE pattern that finds the text anywhere, its own % and _ taken literally.
QString contains(const QString &text)
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

Where whereOf(const BatchFilter &filter)
{
    Where where{{QStringLiteral("batch.whole = 1")}, {}};
    if (!filter.instanceHost.isEmpty()) {
        where.clauses.append(QStringLiteral("batch.instanceHost = ?"));
        where.values.append(filter.instanceHost);
    }
    if (filter.onlyOpenOrBad) {
        const QList<ItemState> states{ItemState::Waiting, ItemState::Sending, ItemState::Unknown,
            ItemState::Rejected, ItemState::Failed, ItemState::Different};
        // Of those that are uploaded, the ones that are still to be read back: isReadBack().
        where.clauses.append(
            QStringLiteral("(EXISTS (SELECT 1 FROM tally WHERE tally.batch = batch.id"
                           " AND tally.count > 0 AND tally.state IN (%1))"
                           " OR EXISTS (SELECT 1 FROM item WHERE item.batch = batch.id"
                           " AND item.state = %2 AND item.id % batch.readBackOneOf = 0))")
                .arg(stateList(states), QString::number(int(ItemState::Uploaded))));
    }
    if (const QString text = filter.text.trimmed(); !text.isEmpty()) {
        where.clauses.append(QStringLiteral(
            "(batch.fileName LIKE ? ESCAPE '\\' OR batch.typeFormName LIKE ? ESCAPE '\\'"
            " OR batch.recipeName LIKE ? ESCAPE '\\' OR batch.operatorName LIKE ? ESCAPE '\\'"
            " OR batch.id IN (SELECT item.batch FROM item WHERE item.componentUuid LIKE ? ESCAPE "
            "'\\'"
            " OR item.recordId LIKE ? ESCAPE '\\'))"));
        for (int i = 0; i < 6; ++i)
            where.values.append(contains(text));
    }
    return where;
}

/// Of what noteIssue() has written down.
QString fieldOfReason()
{
    return QStringLiteral("CASE WHEN json_valid(item.detail)"
                          " THEN coalesce(json_extract(item.detail, '$.\"@field\"'), '')"
                          " ELSE '' END");
}

Where whereOf(const ItemFilter &filter)
{
    Where where{{QStringLiteral("item.batch IN (SELECT id FROM batch WHERE whole = 1)")}, {}};
    if (filter.batch != 0) {
        where.clauses.append(QStringLiteral("item.batch = ?"));
        where.values.append(filter.batch);
    }
    if (!filter.states.isEmpty())
        where.clauses.append(QStringLiteral("item.state IN (%1)").arg(stateList(filter.states)));
    if (filter.reason) {
        where.clauses.append(
            QStringLiteral("item.rule = ? AND ") + fieldOfReason() + QStringLiteral(" = ?"));
        for (const QString &text : {filter.reason->rule, filter.reason->field})
            where.values.append(text.isNull() ? QStringLiteral("") : text);
    }
    if (const QString text = filter.text.trimmed(); !text.isEmpty()) {
        where.clauses.append(QStringLiteral(
            "(item.componentUuid LIKE ? ESCAPE '\\' OR item.recordId LIKE ? ESCAPE '\\'"
            " OR item.detail LIKE ? ESCAPE '\\' OR CAST(item.row + 1 AS TEXT) = ?)"));
        for (int i = 0; i < 3; ++i)
            where.values.append(contains(text));
        where.values.append(text);
    }
    return where;
}

/// Opens, asks, and hands each row to `read`, until it answers false.
template <typename Read>
Result<void> ask(const QString &path, const QString &sql, const QVariantList &values, Read read)
{
    if (!QFileInfo::exists(path))
        return {};
    Connection connection(path);
    if (const auto opened = connection.open(); !opened)
        return opened;
    QSqlQuery query(connection.db());
    query.setForwardOnly(true);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return Unexpected(journalError(query.lastError(), path));
    while (query.next()) {
        if constexpr (std::is_same_v<decltype(read(query, connection.db())), bool>) {
            if (!read(query, connection.db()))
                return {};
        } else {
            read(query, connection.db());
        }
    }
    // What ends early must not look like all there is.
    return query.lastError().isValid() ? Unexpected(journalError(query.lastError(), path))
                                       : Result<void>();
}

Result<qint64> count(const QString &path, const QString &table, const Where &where)
{
    qint64 number = 0;
    const auto asked =
        ask(path, QStringLiteral("SELECT count(*) FROM ") + table + where.sql(), where.values,
            [&number](QSqlQuery &query, QSqlDatabase &) { number = query.value(0).toLongLong(); });
    if (!asked)
        return Unexpected(asked.error());
    return number;
}

} // namespace

Result<qint64> countBatches(const QString &path, const BatchFilter &filter)
{
    return count(path, QStringLiteral("batch"), whereOf(filter));
}

Result<QList<BatchInfo>> readBatches(
    const QString &path, const BatchFilter &filter, qint64 offset, int limit)
{
    const Where where = whereOf(filter);
    QList<BatchInfo> batches;
    const auto asked = ask(path,
        QStringLiteral("SELECT ") + batchColumns() + QStringLiteral(" FROM batch") + where.sql()
            + QStringLiteral(" ORDER BY batch.id DESC LIMIT ? OFFSET ?"),
        where.values + QVariantList{limit, offset}, [&batches](QSqlQuery &query, QSqlDatabase &db) {
            BatchInfo batch = readBatchRow(query);
            readCountsOf(db, batch);
            batches.append(batch);
        });
    if (!asked)
        return Unexpected(asked.error());
    return batches;
}

Result<BatchInfo> readBatch(const QString &path, qint64 id)
{
    BatchInfo batch;
    const auto asked = ask(path,
        QStringLiteral("SELECT ") + batchColumns()
            + QStringLiteral(" FROM batch WHERE batch.id = ? AND batch.whole = 1"),
        {id}, [&batch](QSqlQuery &query, QSqlDatabase &db) {
            batch = readBatchRow(query);
            readCountsOf(db, batch);
        });
    if (!asked)
        return Unexpected(asked.error());
    if (batch.id == 0) {
        return failure(ErrorKind::JournalNotOpened, path, {{QStringLiteral("batch"), id}});
    }
    return batch;
}

Result<qint64> countItems(const QString &path, const ItemFilter &filter)
{
    return count(path, QStringLiteral("item"), whereOf(filter));
}

Result<QList<ItemInfo>> readItems(
    const QString &path, const ItemFilter &filter, qint64 offset, int limit)
{
    const Where where = whereOf(filter);
    QList<ItemInfo> items;
    const auto asked = ask(path,
        QStringLiteral("SELECT ") + itemColumns() + QStringLiteral(" FROM item") + where.sql()
            + QStringLiteral(" ORDER BY item.batch, item.row LIMIT ? OFFSET ?"),
        where.values + QVariantList{limit, offset},
        [&items](QSqlQuery &query, QSqlDatabase &) { items.append(readItemRow(query)); });
    if (!asked)
        return Unexpected(asked.error());
    return items;
}

Result<void> visitItems(const QString &path, const ItemFilter &filter,
    const std::function<bool(const ItemInfo &)> &visit)
{
    const Where where = whereOf(filter);
    return ask(path,
        QStringLiteral("SELECT ") + itemColumns() + QStringLiteral(" FROM item") + where.sql()
            + QStringLiteral(" ORDER BY item.batch, item.row"),
        where.values,
        [&visit](QSqlQuery &query, QSqlDatabase &) { return visit(readItemRow(query)); });
}

Result<ItemInfo> readItem(const QString &path, qint64 id)
{
    ItemInfo item;
    const auto asked = ask(path,
        QStringLiteral("SELECT ") + wholeItemColumns()
            + QStringLiteral(" FROM item WHERE item.id = ?"),
        {id}, [&item](QSqlQuery &query, QSqlDatabase &) { item = readItemRow(query); });
    if (!asked)
        return Unexpected(asked.error());
    return item;
}

Result<QList<ReasonGroup>> readReasons(const QString &path, qint64 batch)
{
    const QString states = stateList(
        {ItemState::Failed, ItemState::Rejected, ItemState::Different, ItemState::Unknown});
    QList<ReasonGroup> groups;
    // Of a group with min() SQLite gives all other columns as they are in the row of the minimum.
    const auto asked = ask(path,
        QStringLiteral("SELECT ") + itemColumns()
            + QStringLiteral(
                ", count(*) AS many, sum(length(item.payload) + length(item.draft) > 0),"
                " count(DISTINCT item.detail), %1 AS field, min(item.row) FROM item"
                " WHERE item.batch = ? AND item.state IN (%2)"
                " GROUP BY item.state, item.rule, field ORDER BY many DESC, item.row")
                  .arg(fieldOfReason(), states),
        {batch}, [&groups](QSqlQuery &query, QSqlDatabase &) {
            ReasonGroup group;
            group.first = readListedItemRow(query);
            group.state = group.first.state;
            const int own = query.record().count() - 5;
            group.count = query.value(own).toLongLong();
            group.sendable = query.value(own + 1).toLongLong();
            group.alike = query.value(own + 2).toInt() == 1;
            group.reason = {group.first.rule, query.value(own + 3).toString()};
            groups.append(group);
        });
    if (!asked)
        return Unexpected(asked.error());
    for (ReasonGroup &group : groups) {
        const auto some = readItems(path, {batch, {group.state}, {}, group.reason}, 0, mostLines);
        if (!some)
            return Unexpected(some.error());
        for (const ItemInfo &item : *some)
            group.lines.append(item.line);
    }
    return groups;
}

Result<QList<CorrectionInfo>> readCorrections(
    const QString &path, qint64 batch, qint64 first, qint64 last)
{
    QList<CorrectionInfo> corrections;
    const auto asked = ask(path,
        QStringLiteral("SELECT row, line, col, name, raw, corrected, at, who, record"
                       " FROM correction WHERE batch = ? AND record BETWEEN ? AND ?"
                       " ORDER BY record, row, col"),
        {batch, first, last}, [&corrections](QSqlQuery &query, QSqlDatabase &) {
            corrections.append(
                {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toInt(),
                    query.value(3).toString(), query.value(4).toString(), query.value(5).toString(),
                    QDateTime::fromMSecsSinceEpoch(query.value(6).toLongLong(), Qt::UTC),
                    query.value(7).toString(), query.value(8).toLongLong()});
        });
    if (!asked)
        return Unexpected(asked.error());
    return corrections;
}

Result<QList<EventInfo>> readEvents(const QString &path, qint64 batch, qint64 item)
{
    QList<EventInfo> events;
    const auto asked = ask(path,
        QStringLiteral("SELECT id, batch, item, at, what, detail FROM event"
                       " WHERE batch = ? AND item = ? ORDER BY id"),
        {batch, item}, [&events](QSqlQuery &query, QSqlDatabase &) {
            events.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                query.value(2).toLongLong(),
                QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC),
                query.value(4).toString(), query.value(5).toString()});
        });
    if (!asked)
        return Unexpected(asked.error());
    return events;
}

} // namespace m2m
