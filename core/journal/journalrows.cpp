// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalrows.h"

#include <QSqlRecord>
#include <QVariant>

namespace m2m {

QString batchColumns()
{
    return QStringLiteral(
        "batch.id, batch.created, batch.fileName, batch.filePath, batch.fileHash, batch.fileSize,"
        " batch.profileName, batch.instanceKind, batch.instanceHost, batch.operatorName,"
        " batch.stationName, batch.recipeName, batch.recipeHash, batch.operation,"
        " batch.typeFormId, batch.typeFormName, batch.programVersion, batch.fileRows,"
        " batch.rowsTaken, batch.reading, batch.origin, batch.purpose,"
        " batch.formPin, batch.readBackOneOf, batch.compacted,"
        " (SELECT count(*) FROM correction WHERE correction.batch = batch.id)");
}

QString itemColumns()
{
    return QStringLiteral(
        "item.id, item.batch, item.row, item.line, item.state, item.componentUuid, item.recordId,"
        " item.fingerprint, item.rule, item.detail, item.answer, item.status, item.attempts,"
        " item.changed, item.baseVersion, item.location, item.date, item.rowList");
}

QString wholeItemColumns()
{
    return itemColumns() + QStringLiteral(", item.draft, item.payload, item.before");
}

BatchInfo readBatchRow(const QSqlQuery &query)
{
    BatchInfo batch;
    int i = 0;
    batch.id = query.value(i++).toLongLong();
    batch.created = QDateTime::fromMSecsSinceEpoch(query.value(i++).toLongLong(), Qt::UTC);
    batch.fileName = query.value(i++).toString();
    batch.filePath = query.value(i++).toString();
    batch.fileHash = query.value(i++).toByteArray();
    batch.fileSize = query.value(i++).toLongLong();
    batch.profileName = query.value(i++).toString();
    batch.instanceKind = query.value(i++).toString();
    batch.instanceHost = query.value(i++).toString();
    batch.operatorName = query.value(i++).toString();
    batch.stationName = query.value(i++).toString();
    batch.recipeName = query.value(i++).toString();
    batch.recipeHash = query.value(i++).toByteArray();
    batch.operation = query.value(i++).toString();
    batch.typeFormId = query.value(i++).toString();
    batch.typeFormName = query.value(i++).toString();
    batch.programVersion = query.value(i++).toString();
    batch.fileRows = query.value(i++).toLongLong();
    batch.rowsTaken = query.value(i++).toLongLong();
    batch.reading = query.value(i++).toByteArray();
    batch.origin = query.value(i++).toLongLong();
    batch.purpose = query.value(i++).toString();
    batch.formPin = query.value(i++).toByteArray();
    batch.readBackOneOf = query.value(i++).toInt();
    if (const qint64 when = query.value(i++).toLongLong(); when > 0)
        batch.compacted = QDateTime::fromMSecsSinceEpoch(when, Qt::UTC);
    batch.corrections = query.value(i).toLongLong();
    return batch;
}

namespace {

/// Reads the columns of a listing; `i` is behind them then.
ItemInfo listedItem(const QSqlQuery &query, int &i)
{
    ItemInfo item;
    i = 0;
    item.id = query.value(i++).toLongLong();
    item.batch = query.value(i++).toLongLong();
    item.row = query.value(i++).toLongLong();
    item.line = query.value(i++).toLongLong();
    item.state = ItemState(query.value(i++).toInt());
    item.componentUuid = query.value(i++).toString();
    item.recordId = query.value(i++).toString();
    item.fingerprint = query.value(i++).toByteArray();
    item.rule = query.value(i++).toString();
    item.detail = query.value(i++).toString();
    item.answer = query.value(i++).toString();
    item.status = query.value(i++).toInt();
    item.attempts = query.value(i++).toInt();
    item.changed = QDateTime::fromMSecsSinceEpoch(query.value(i++).toLongLong(), Qt::UTC);
    item.baseVersion = query.value(i++).toInt();
    item.whereabouts.location = query.value(i++).toString();
    item.whereabouts.date = query.value(i++).toString();
    item.rowList = query.value(i++).toString();
    return item;
}

} // namespace

ItemInfo readListedItemRow(const QSqlQuery &query)
{
    int i = 0;
    return listedItem(query, i);
}

ItemInfo readItemRow(const QSqlQuery &query)
{
    int i = 0;
    ItemInfo item = listedItem(query, i);
    if (query.record().count() > i) {
        item.draft = query.value(i++).toByteArray();
        item.payload = query.value(i++).toByteArray();
        item.before = query.value(i).toByteArray();
    }
    return item;
}

StateCounts readCounts(QSqlDatabase &db, qint64 batch)
{
    StateCounts counts;
    QSqlQuery query(db);
    query.prepare(QStringLiteral("SELECT state, count FROM tally WHERE batch = ?"));
    query.addBindValue(batch);
    query.exec();
    while (query.next()) {
        const int state = query.value(0).toInt();
        if (state >= 0 && state < itemStateCount)
            counts[ItemState(state)] = query.value(1).toLongLong();
    }
    return counts;
}

void readCountsOf(QSqlDatabase &db, BatchInfo &batch)
{
    batch.counts = readCounts(db, batch.id);
    if (batch.readBackOneOf <= 1 || batch.counts[ItemState::Uploaded] == 0)
        return;
    QSqlQuery query(db); // isReadBack()
    query.prepare(
        QStringLiteral("SELECT count(*) FROM item WHERE batch = ? AND state = ? AND id % ? <> 0"));
    query.addBindValue(batch.id);
    query.addBindValue(int(ItemState::Uploaded));
    query.addBindValue(batch.readBackOneOf);
    if (query.exec() && query.next())
        batch.notReadBack = query.value(0).toLongLong();
}

} // namespace m2m
