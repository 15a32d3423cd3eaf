// SPDX-License-Identifier: GPL-3.0-or-later
#include "journallist.h"

#include "journalquestion.h"
#include "journalrows.h"
#include "journalwhere.h"

#include <QHash>

namespace m2m {

namespace {

QString sumOf(const QList<ItemState> &states)
{
    return QStringLiteral("(SELECT coalesce(sum(count), 0) FROM tally"
                          " WHERE tally.batch = batch.id AND tally.state IN (%1))")
        .arg(stateList(states));
}

QString expressionOf(BatchOrder::By by)
{
    using By = BatchOrder::By;
    switch (by) {
    case By::When:
        return QStringLiteral("batch.created");
    case By::File:
        return QStringLiteral("batch.fileName COLLATE NOCASE");
    case By::What:
        return QStringLiteral("CASE batch.typeFormName WHEN '' THEN batch.typeFormId"
                              " ELSE batch.typeFormName END COLLATE NOCASE");
    case By::Instance: // as in the kinds' own order, practice first
        return QStringLiteral(
            "CASE batch.instanceKind WHEN 'practice' THEN 0 WHEN 'development' THEN 1"
            " WHEN 'staging' THEN 2 WHEN 'production' THEN 3 ELSE 4 END || batch.instanceHost");
    case By::Records:
        return QStringLiteral(
            "(SELECT coalesce(sum(count), 0) FROM tally WHERE tally.batch = batch.id)");
    case By::Verified:
        return sumOf({ItemState::Verified});
    case By::Open:
        return openOfBatch();
    case By::Bad:
        return sumOf({ItemState::Rejected, ItemState::Failed, ItemState::Different});
    case By::Operator:
        return QStringLiteral("batch.operatorName COLLATE NOCASE");
    }
    return {};
}

QString expressionOf(ItemOrder::By by)
{
    using By = ItemOrder::By;
    switch (by) {
    case By::Row:
        return QStringLiteral("item.row");
    case By::Component:
        return QStringLiteral("item.componentUuid");
    case By::State:
        return QStringLiteral("item.state");
    case By::RecordId:
        return QStringLiteral("item.recordId");
    case By::Changed:
        return QStringLiteral("item.changed");
    case By::Reason:
        return QStringLiteral("item.rule %1, item.detail");
    }
    return {};
}

QString direction(bool descending)
{
    return descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
}

QString orderBy(const ItemOrder &order)
{
    const QString way = direction(order.descending);
    QString expression = expressionOf(order.by);
    if (order.by == ItemOrder::By::Reason)
        expression = expression.arg(way);
    const QString first = QStringLiteral(" ORDER BY ") + expression + QLatin1Char(' ') + way;
    return order.by == ItemOrder::By::Row ? first : first + QStringLiteral(", item.row");
}

/// Both the condition and the order are those of an index.
bool isAlongAnIndex(const ItemFilter &filter, const ItemOrder &order)
{
    return order.by == ItemOrder::By::Row && filter.text.trimmed().isEmpty() && !filter.reason
        && filter.states.size() <= 1;
}

/// Left alone, the database would look at the state of every record of the batch.
QString indexFor(const ItemFilter &filter)
{
    const bool byState =
        filter.batch != 0 && !filter.states.isEmpty() && filter.text.trimmed().isEmpty();
    return byState ? QStringLiteral(" INDEXED BY itemState") : QString();
}

/// `read` is called with each of these IDs that is there, in any order.
template <typename Read>
Result<void> askByIds(
    const JournalPlace &place, const QString &select, const QList<qint64> &ids, Read read)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return ask(place, select + QStringLiteral(".id IN (%1)").arg(numbers.join(QLatin1Char(','))),
        {}, read);
}

} // namespace

Result<QList<BatchKey>> listBatches(
    const JournalPlace &place, const BatchFilter &filter, const BatchOrder &order)
{
    const Where where = whereOf(filter);
    QList<BatchKey> keys;
    const auto asked = ask(place,
        QStringLiteral("SELECT batch.id, batch.created, batch.instanceKind, batch.instanceHost"
                       " FROM batch")
            + where.sql()
            + QStringLiteral(" ORDER BY %1 %2, batch.id %3")
                  .arg(expressionOf(order.by), direction(order.descending),
                      direction(order.by != BatchOrder::By::When || order.descending)),
        where.values, [&keys](QSqlQuery &query, QSqlDatabase &) {
            keys.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                query.value(2).toString(), query.value(3).toString()});
        });
    if (!asked)
        return Unexpected(asked.error());
    return keys;
}

Result<QList<BatchInfo>> readBatchesOf(const JournalPlace &place, const QList<qint64> &ids)
{
    QHash<qint64, BatchInfo> found;
    const auto asked = askByIds(place,
        QStringLiteral("SELECT ") + batchColumns() + QStringLiteral(" FROM batch WHERE batch"), ids,
        [&found](QSqlQuery &query, QSqlDatabase &db) {
            BatchInfo batch = readBatchRow(query);
            readCountsOf(db, batch);
            found.insert(batch.id, batch);
        });
    if (!asked)
        return Unexpected(asked.error());
    QList<BatchInfo> batches;
    for (const qint64 id : ids) {
        if (const auto it = found.constFind(id); it != found.constEnd())
            batches.append(*it);
    }
    return batches;
}

Result<ItemList> listItems(
    const JournalPlace &place, const ItemFilter &filter, const ItemOrder &order)
{
    ItemList list;
    list.m_filter = filter;
    list.m_order = order;
    if (isAlongAnIndex(filter, order)) {
        // The tally knows how many there are, and an index where the first and the last one is.
        const QString states = filter.states.isEmpty()
            ? QString()
            : QStringLiteral(" AND state IN (%1)").arg(stateList(filter.states));
        qint64 lastRow = 0;
        const auto asked = ask(place,
            QStringLiteral("SELECT (SELECT coalesce(sum(count), 0) FROM tally WHERE batch = ?%1),"
                           " (SELECT min(row) FROM item WHERE batch = ?%1),"
                           " (SELECT max(row) FROM item WHERE batch = ?%1)")
                .arg(states),
            {filter.batch, filter.batch, filter.batch}, [&](QSqlQuery &query, QSqlDatabase &) {
                list.m_total = query.value(0).toLongLong();
                list.m_firstRow = query.value(1).toLongLong();
                lastRow = query.value(2).toLongLong();
            });
        if (!asked)
            return Unexpected(asked.error());
        const bool gapless = lastRow - list.m_firstRow + 1 == list.m_total;
        list.m_way = gapless && filter.states.isEmpty() ? ItemList::Way::Row : ItemList::Way::Place;
        return list;
    }
    // A text is looked for once: whoever shows what it finds tells of all states.
    const bool searches = !filter.text.trimmed().isEmpty();
    ItemFilter asks = filter;
    if (searches)
        asks.states.clear();
    const Where where = whereOf(asks);
    const auto asked = ask(place,
        QStringLiteral("SELECT item.id, item.state FROM item") + indexFor(asks) + where.sql()
            + orderBy(order),
        where.values, [&](QSqlQuery &query, QSqlDatabase &) {
            const int state = query.value(1).toInt();
            if (state < 0 || state >= itemStateCount)
                return;
            if (searches)
                ++list.m_found[ItemState(state)];
            if (!searches || filter.states.isEmpty() || filter.states.contains(ItemState(state)))
                list.m_ids.append(query.value(0).toLongLong());
        });
    if (!asked)
        return Unexpected(asked.error());
    list.m_total = list.m_ids.size();
    return list;
}

Result<QList<ItemInfo>> readItemsOf(
    const JournalPlace &place, const ItemList &list, qint64 first, int limit)
{
    QList<ItemInfo> items;
    const auto take = [&items](
                          QSqlQuery &query, QSqlDatabase &) { items.append(readItemRow(query)); };
    const QString select = QStringLiteral("SELECT ") + itemColumns() + QStringLiteral(" FROM item");
    const bool descending = list.m_order.descending;
    Result<void> asked;
    if (list.m_way == ItemList::Way::Row) {
        // From the end, the part is the same counted from the beginning.
        const qint64 from = descending ? list.m_total - first - limit : first;
        asked = ask(place,
            select + QStringLiteral(" WHERE item.batch = ? AND item.row >= ? AND item.row < ?")
                + orderBy(list.m_order),
            {list.m_filter.batch, list.m_firstRow + from, list.m_firstRow + from + limit}, take);
    } else if (list.m_way == ItemList::Way::Place) {
        // The index alone is walked along; only what is shown is looked up in the table.
        const QString state = list.m_filter.states.isEmpty()
            ? QString()
            : QStringLiteral(" AND state IN (%1)").arg(stateList(list.m_filter.states));
        asked = ask(place,
            select
                + QStringLiteral(" WHERE item.id IN (SELECT id FROM item WHERE batch = ?%1"
                                 " ORDER BY row %2 LIMIT ? OFFSET ?)")
                      .arg(state, direction(descending))
                + orderBy(list.m_order),
            {list.m_filter.batch, limit, first}, take);
    } else {
        const QList<qint64> ids = list.m_ids.mid(first, limit);
        QHash<qint64, ItemInfo> found;
        asked = askByIds(place, select + QStringLiteral(" WHERE item"), ids,
            [&found](QSqlQuery &query, QSqlDatabase &) {
                const ItemInfo item = readItemRow(query);
                found.insert(item.id, item);
            });
        for (const qint64 id : ids) {
            if (const auto it = found.constFind(id); it != found.constEnd())
                items.append(*it);
        }
    }
    if (!asked)
        return Unexpected(asked.error());
    return items;
}

Result<StateCounts> countItemStates(const JournalPlace &place, const ItemFilter &filter)
{
    ItemFilter ofAll = filter;
    ofAll.states.clear();
    const Where where = whereOf(ofAll);
    StateCounts counts;
    const auto asked = ask(place,
        QStringLiteral("SELECT item.state, count(*) FROM item") + where.sql()
            + QStringLiteral(" GROUP BY item.state"),
        where.values, [&counts](QSqlQuery &query, QSqlDatabase &) {
            const int state = query.value(0).toInt();
            if (state >= 0 && state < itemStateCount)
                counts[ItemState(state)] = query.value(1).toLongLong();
        });
    if (!asked)
        return Unexpected(asked.error());
    return counts;
}

Result<JournalChoices> readChoices(const JournalPlace &place)
{
    JournalChoices choices;
    auto asked = ask(place,
        QStringLiteral("SELECT instanceKind, instanceHost, count(*), max(id) AS newest FROM batch"
                       " WHERE whole = 1 GROUP BY instanceKind, instanceHost ORDER BY newest DESC"),
        {}, [&choices](QSqlQuery &query, QSqlDatabase &) {
            choices.instances.append({query.value(0).toString(), query.value(1).toString(),
                query.value(2).toLongLong()});
        });
    if (!asked)
        return Unexpected(asked.error());
    asked = ask(place,
        QStringLiteral(
            "SELECT tally.state, count(*) FROM tally JOIN batch ON batch.id = tally.batch"
            " WHERE batch.whole = 1 AND tally.count > 0 GROUP BY tally.state"),
        {}, [&choices](QSqlQuery &query, QSqlDatabase &) {
            const int state = query.value(0).toInt();
            if (state >= 0 && state < itemStateCount)
                choices.batches[ItemState(state)] = query.value(1).toLongLong();
        });
    if (!asked)
        return Unexpected(asked.error());
    return choices;
}

} // namespace m2m
