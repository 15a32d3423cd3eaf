// SPDX-License-Identifier: GPL-3.0-or-later

// What the writer of a journal asks of it, over its own connection; the log reads beside it by
// journalreader.h.

#include "journal.h"

#include "journalrows.h"
#include "journalschema.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace m2m {

Result<ItemInfo> Journal::item(qint64 id)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral("SELECT ") + wholeItemColumns() + QStringLiteral(" FROM item WHERE id = ?"));
    query.addBindValue(id);
    if (!query.exec())
        return Unexpected(journalError(query.lastError(), m_path));
    if (!query.next())
        return failure(ErrorKind::JournalNotOpened, m_path, {{QStringLiteral("item"), id}});
    return readItemRow(query);
}

Result<QList<ItemInfo>> Journal::items(qint64 batch, ItemState state, int limit, int oneOf)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT ") + wholeItemColumns()
        + QStringLiteral(
            " FROM item WHERE batch = ? AND state = ? AND id % ? = 0 ORDER BY row LIMIT ?"));
    query.addBindValue(batch);
    query.addBindValue(int(state));
    query.addBindValue(oneOf);
    query.addBindValue(limit);
    if (!query.exec())
        return Unexpected(journalError(query.lastError(), m_path));
    QList<ItemInfo> items;
    while (query.next())
        items.append(readItemRow(query));
    return items;
}

Result<StateCounts> Journal::counts(qint64 batch) { return readCounts(m_db, batch); }

Result<BatchInfo> Journal::batch(qint64 id)
{
    QSqlQuery query(m_db);
    query.prepare(
        QStringLiteral("SELECT ") + batchColumns() + QStringLiteral(" FROM batch WHERE id = ?"));
    query.addBindValue(id);
    if (!query.exec() || !query.next())
        return Unexpected(journalError(query.lastError(), m_path));
    BatchInfo batch = readBatchRow(query);
    readCountsOf(m_db, batch);
    return batch;
}

Result<QList<BatchInfo>> Journal::batchesOfFile(const QByteArray &hash, const QString &host)
{
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("SELECT ") + batchColumns()
        + QStringLiteral(" FROM batch WHERE fileHash = ? AND instanceHost = ? AND whole = 1"
                         " ORDER BY id DESC"));
    query.addBindValue(QString::fromLatin1(hash));
    query.addBindValue(host);
    if (!query.exec())
        return Unexpected(journalError(query.lastError(), m_path));
    QList<BatchInfo> batches;
    while (query.next())
        batches.append(readBatchRow(query));
    for (BatchInfo &batch : batches)
        readCountsOf(m_db, batch);
    return batches;
}

Result<std::optional<ItemInfo>> Journal::knownItem(
    const QByteArray &fingerprint, const QString &host)
{
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("SELECT ") + itemColumns()
        + QStringLiteral(" FROM item JOIN batch ON batch.id = item.batch"
                         " WHERE item.fingerprint = ? AND item.fingerprint <> ''"
                         " AND batch.instanceHost = ? AND batch.whole = 1"
                         " AND item.state IN (?, ?, ?, ?) ORDER BY item.id DESC LIMIT 1"));
    query.addBindValue(QString::fromLatin1(fingerprint));
    query.addBindValue(host);
    for (const ItemState state :
        {ItemState::Sending, ItemState::Uploaded, ItemState::Verified, ItemState::Unknown})
        query.addBindValue(int(state));
    if (!query.exec())
        return Unexpected(journalError(query.lastError(), m_path));
    if (!query.next())
        return std::optional<ItemInfo>();
    return std::optional(readItemRow(query));
}

Result<std::optional<ItemInfo>> Journal::laterItem(
    const ItemInfo &item, const QString &host, bool edit)
{
    // An edit that waits comes after this one anyhow; a record that waits would be sent twice.
    const QString same = edit
        ? QStringLiteral("item.recordId = ? AND item.recordId <> '' AND item.id > ?")
        : QStringLiteral("item.fingerprint = ? AND item.fingerprint <> '' AND item.batch > ?");
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("SELECT ") + itemColumns()
        + QStringLiteral(" FROM item JOIN batch ON batch.id = item.batch WHERE ") + same
        + QStringLiteral(" AND batch.instanceHost = ? AND batch.whole = 1"
                         " AND item.state IN (?, ?, ?, ?, ?, ?) ORDER BY item.id DESC LIMIT 1"));
    query.addBindValue(edit ? item.recordId : QString::fromLatin1(item.fingerprint));
    query.addBindValue(edit ? item.id : item.batch);
    query.addBindValue(host);
    for (const ItemState state :
        {ItemState::Sending, ItemState::Uploaded, ItemState::Verified, ItemState::Different,
            ItemState::Unknown, edit ? ItemState::Unknown : ItemState::Waiting})
        query.addBindValue(int(state));
    if (!query.exec())
        return Unexpected(journalError(query.lastError(), m_path));
    if (!query.next())
        return std::optional<ItemInfo>();
    return std::optional(readItemRow(query));
}

} // namespace m2m
