// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalwhere.h"

#include "journalsearch.h"

namespace m2m {

namespace {

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

/// Items that a search finds. IDs are looked up in the indexes that they have; a text may be
/// anywhere, and is looked for in each record.
Where itemsFound(const JournalSearch &search, bool withRows)
{
    Where any;
    if (!search.ids.isEmpty()) {
        QVariantList ids;
        for (const QString &id : search.ids)
            ids << id << id.toUpper();
        const QString list = marks(ids.size());
        any.add(QStringLiteral("item.id IN (SELECT id FROM item WHERE componentUuid IN (%1)"
                               " UNION SELECT id FROM item WHERE recordId <> ''"
                               " AND recordId IN (%1))")
                    .arg(list),
            ids + ids);
    }
    if (search.text.isEmpty())
        return any;
    const QString pattern = containing(search.text);
    for (const char *column : {"item.componentUuid", "item.recordId", "item.detail", "item.answer",
             "CAST(item.payload AS TEXT)"})
        any.add(QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(QLatin1StringView(column)), {pattern});
    bool isNumber = false;
    const qint64 row = search.text.toLongLong(&isNumber);
    if (withRows && isNumber)
        any.add(QStringLiteral("item.row = ?"), {row - 1});
    return any;
}

} // namespace

QString openOfBatch()
{
    // Of those that are uploaded, the ones that are still to be read back: isReadBack().
    return QStringLiteral(
        "((SELECT coalesce(sum(count), 0) FROM tally WHERE tally.batch = batch.id"
        " AND tally.state IN (%1)) + CASE WHEN batch.readBackOneOf <= 1"
        " THEN (SELECT coalesce(sum(count), 0) FROM tally WHERE tally.batch = batch.id"
        " AND tally.state = %2)"
        " ELSE (SELECT count(*) FROM item WHERE item.batch = batch.id AND item.state = %2"
        " AND item.id % batch.readBackOneOf = 0) END)")
        .arg(stateList({ItemState::Waiting, ItemState::Sending, ItemState::Unknown}),
            QString::number(int(ItemState::Uploaded)));
}

Where whereOf(const BatchFilter &filter)
{
    Where where;
    where.add(QStringLiteral("batch.whole = 1"));
    if (!filter.instanceHost.isEmpty())
        where.add(QStringLiteral("batch.instanceHost = ?"), {filter.instanceHost});
    if (filter.from.isValid())
        where.add(QStringLiteral("batch.created >= ?"), {filter.from.toMSecsSinceEpoch()});
    if (filter.until.isValid())
        where.add(QStringLiteral("batch.created < ?"), {filter.until.toMSecsSinceEpoch()});
    const QString inStates = QStringLiteral("EXISTS (SELECT 1 FROM tally WHERE"
                                            " tally.batch = batch.id AND tally.count > 0"
                                            " AND tally.state IN (%1))");
    if (!filter.states.isEmpty())
        where.add(inStates.arg(stateList(filter.states)));
    if (filter.onlyOpenOrBad) {
        const QList<ItemState> bad{ItemState::Rejected, ItemState::Failed, ItemState::Different};
        where.add(
            QStringLiteral("(%1 OR %2 > 0)").arg(inStates.arg(stateList(bad)), openOfBatch()));
    }
    const JournalSearch search = JournalSearch::of(filter.text);
    if (search.isEmpty())
        return where;
    const Where found = itemsFound(search, false);
    QStringList any{QStringLiteral("batch.id IN (SELECT item.batch FROM item WHERE %1)")
                        .arg(found.clauses.join(QStringLiteral(" OR ")))};
    QVariantList values = found.values;
    if (!search.text.isEmpty()) {
        for (const char *column :
            {"fileName", "typeFormName", "recipeName", "operatorName", "stationName"}) {
            any += QStringLiteral("batch.%1 LIKE ? ESCAPE '\\'").arg(QLatin1StringView(column));
            values += containing(search.text);
        }
    }
    where.add(QLatin1Char('(') + any.join(QStringLiteral(" OR ")) + QLatin1Char(')'), values);
    return where;
}

QString fieldOfReason()
{
    // Of what noteIssue() has written down.
    return QStringLiteral("CASE WHEN json_valid(item.detail)"
                          " THEN coalesce(json_extract(item.detail, '$.\"@field\"'), '')"
                          " ELSE '' END");
}

Where whereOf(const ItemFilter &filter)
{
    const JournalSearch search = JournalSearch::of(filter.text);
    // A few IDs are found by themselves: then no other index may be preferred.
    const QString column = search.text.isEmpty() && !search.ids.isEmpty() ? QStringLiteral("+item.")
                                                                          : QStringLiteral("item.");
    Where where;
    if (filter.batch != 0) {
        where.add(column + QStringLiteral("batch = ?"), {filter.batch});
        where.add(QStringLiteral("EXISTS (SELECT 1 FROM batch WHERE batch.id = ? AND whole = 1)"),
            {filter.batch});
    } else {
        where.add(QStringLiteral("item.batch IN (SELECT id FROM batch WHERE whole = 1)"));
    }
    if (!filter.states.isEmpty())
        where.add(column + QStringLiteral("state IN (%1)").arg(stateList(filter.states)));
    if (filter.reason) {
        const auto notNull = [](const QString &text) {
            return text.isNull() ? QStringLiteral("") : text;
        };
        where.add(QStringLiteral("item.rule = ? AND ") + fieldOfReason() + QStringLiteral(" = ?"),
            {notNull(filter.reason->rule), notNull(filter.reason->field)});
    }
    if (!search.isEmpty()) {
        const Where found = itemsFound(search, filter.batch != 0);
        where.add(QLatin1Char('(') + found.clauses.join(QStringLiteral(" OR ")) + QLatin1Char(')'),
            found.values);
    }
    return where;
}

} // namespace m2m
