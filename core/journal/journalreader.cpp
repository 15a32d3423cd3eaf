// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalreader.h"

#include "journalquestion.h"
#include "journalrows.h"
#include "journalwhere.h"

#include <QSqlRecord>

namespace m2m {

namespace {

constexpr int mostLines = 4; ///< told of a group of records

Result<qint64> count(const JournalPlace &place, const QString &table, const Where &where)
{
    qint64 number = 0;
    const auto asked =
        ask(place, QStringLiteral("SELECT count(*) FROM ") + table + where.sql(), where.values,
            [&number](QSqlQuery &query, QSqlDatabase &) { number = query.value(0).toLongLong(); });
    if (!asked)
        return Unexpected(asked.error());
    return number;
}

} // namespace

Result<qint64> countBatches(const JournalPlace &place, const BatchFilter &filter)
{
    return count(place, QStringLiteral("batch"), whereOf(filter));
}

Result<QList<BatchInfo>> readBatches(
    const JournalPlace &place, const BatchFilter &filter, qint64 offset, int limit)
{
    const Where where = whereOf(filter);
    QList<BatchInfo> batches;
    const auto asked = ask(place,
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

Result<BatchInfo> readBatch(const JournalPlace &place, qint64 id)
{
    BatchInfo batch;
    const auto asked = ask(place,
        QStringLiteral("SELECT ") + batchColumns()
            + QStringLiteral(" FROM batch WHERE batch.id = ? AND batch.whole = 1"),
        {id}, [&batch](QSqlQuery &query, QSqlDatabase &db) {
            batch = readBatchRow(query);
            readCountsOf(db, batch);
        });
    if (!asked)
        return Unexpected(asked.error());
    if (batch.id == 0) {
        return failure(ErrorKind::JournalNotOpened, place.path, {{QStringLiteral("batch"), id}});
    }
    return batch;
}

Result<qint64> countItems(const JournalPlace &place, const ItemFilter &filter)
{
    return count(place, QStringLiteral("item"), whereOf(filter));
}

Result<QList<ItemInfo>> readItems(
    const JournalPlace &place, const ItemFilter &filter, qint64 offset, int limit)
{
    const Where where = whereOf(filter);
    QList<ItemInfo> items;
    const auto asked = ask(place,
        QStringLiteral("SELECT ") + itemColumns() + QStringLiteral(" FROM item") + where.sql()
            + QStringLiteral(" ORDER BY item.batch, item.row LIMIT ? OFFSET ?"),
        where.values + QVariantList{limit, offset},
        [&items](QSqlQuery &query, QSqlDatabase &) { items.append(readItemRow(query)); });
    if (!asked)
        return Unexpected(asked.error());
    return items;
}

Result<void> visitItems(const JournalPlace &place, const ItemFilter &filter,
    const std::function<bool(const ItemInfo &)> &visit)
{
    const Where where = whereOf(filter);
    return ask(place,
        QStringLiteral("SELECT ") + itemColumns() + QStringLiteral(" FROM item") + where.sql()
            + QStringLiteral(" ORDER BY item.batch, item.row"),
        where.values,
        [&visit](QSqlQuery &query, QSqlDatabase &) { return visit(readItemRow(query)); });
}

Result<ItemInfo> readItem(const JournalPlace &place, qint64 id)
{
    ItemInfo item;
    const auto asked = ask(place,
        QStringLiteral("SELECT ") + wholeItemColumns()
            + QStringLiteral(" FROM item WHERE item.id = ?"),
        {id}, [&item](QSqlQuery &query, QSqlDatabase &) { item = readItemRow(query); });
    if (!asked)
        return Unexpected(asked.error());
    return item;
}

Result<QList<ReasonGroup>> readReasons(const JournalPlace &place, qint64 batch)
{
    const QString states = stateList(
        {ItemState::Failed, ItemState::Rejected, ItemState::Different, ItemState::Unknown});
    QList<ReasonGroup> groups;
    // Of a group with min() SQLite gives all other columns as they are in the row of the minimum.
    const auto asked = ask(place,
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
        const auto some = readItems(place, {batch, {group.state}, {}, group.reason}, 0, mostLines);
        if (!some)
            return Unexpected(some.error());
        for (const ItemInfo &item : *some)
            group.lines.append(item.line);
    }
    return groups;
}

Result<QList<CorrectionInfo>> readCorrections(
    const JournalPlace &place, qint64 batch, qint64 first, qint64 last)
{
    QList<CorrectionInfo> corrections;
    const auto asked = ask(place,
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

Result<QList<EventInfo>> readEvents(const JournalPlace &place, qint64 batch, qint64 item)
{
    QList<EventInfo> events;
    const auto asked = ask(place,
        QStringLiteral("SELECT id, batch, item, at, what, detail, status, took, answer FROM event"
                       " WHERE batch = ? AND item = ? ORDER BY id"),
        {batch, item}, [&events](QSqlQuery &query, QSqlDatabase &) {
            EventInfo event{query.value(0).toLongLong(), query.value(1).toLongLong(),
                query.value(2).toLongLong(),
                QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC),
                query.value(4).toString(), query.value(5).toString()};
            if (const qint64 took = query.value(7).toLongLong(); took >= 0)
                event.answered = PostAnswer{query.value(6).toInt(), took};
            event.answer = query.value(8).toString();
            events.append(event);
        });
    if (!asked)
        return Unexpected(asked.error());
    return events;
}

} // namespace m2m
