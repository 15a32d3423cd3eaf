// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipt.h"

#include "journal/journalreader.h"
#include "report.h"
#include "savedfile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace m2m {

namespace {

constexpr int receiptFormat = 1;
constexpr qint64 receiptToldEvery = 1000;

QString timeText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QJsonObject recordAsJson(const ItemInfo &item)
{
    QJsonObject object{
        {QStringLiteral("row"), item.row + 1},
        {QStringLiteral("line"), item.line},
        {QStringLiteral("rowCount"), qint64(rowsOf(item).size())},
        {QStringLiteral("state"), itemStateKey(item.state)},
    };
    if (!item.recordId.isEmpty())
        object.insert(QStringLiteral("id"), item.recordId);
    if (!item.componentUuid.isEmpty())
        object.insert(QStringLiteral("componentUuid"), item.componentUuid);
    return object;
}

/// What reading back found, as the journal keeps it: a list of path, sent and stored; or a reason.
QJsonObject differenceAsJson(const ItemInfo &item)
{
    QJsonObject object{{QStringLiteral("row"), item.row + 1}, {QStringLiteral("line"), item.line},
        {QStringLiteral("id"), item.recordId}, {QStringLiteral("rule"), item.rule}};
    const QJsonDocument detail = QJsonDocument::fromJson(item.detail.toUtf8());
    if (detail.isArray())
        object.insert(QStringLiteral("values"), detail.array());
    else if (!item.detail.isEmpty())
        object.insert(QStringLiteral("detail"), item.detail);
    return object;
}

QJsonObject headOf(const BatchInfo &batch)
{
    return {
        {QStringLiteral("m2mReceipt"), receiptFormat},
        {QStringLiteral("batch"), batch.id},
        {QStringLiteral("file"),
            QJsonObject{{QStringLiteral("name"), batch.fileName},
                {QStringLiteral("sha256"), QString::fromLatin1(batch.fileHash)},
                {QStringLiteral("bytes"), batch.fileSize}}},
        {QStringLiteral("instance"),
            QJsonObject{{QStringLiteral("kind"), batch.instanceKind},
                {QStringLiteral("host"), batch.instanceHost},
                {QStringLiteral("profile"), batch.profileName}}},
        {QStringLiteral("operator"), batch.operatorName},
        {QStringLiteral("station"), batch.stationName},
        {QStringLiteral("recipe"),
            QJsonObject{{QStringLiteral("name"), batch.recipeName},
                {QStringLiteral("sha256"), QString::fromLatin1(batch.recipeHash)}}},
        {QStringLiteral("operation"), batch.operation},
        {QStringLiteral("typeForm"),
            QJsonObject{{QStringLiteral("id"), batch.typeFormId},
                {QStringLiteral("name"), batch.typeFormName}}},
        {QStringLiteral("program"), batch.programVersion},
        {QStringLiteral("begun"), timeText(batch.created)},
        {QStringLiteral("correctedCells"), batch.corrections},
    };
}

QJsonObject countsAsJson(const StateCounts &counts, const BatchInfo &batch)
{
    QJsonObject object{{QStringLiteral("records"), counts.total()}};
    for (int state = 0; state < itemStateCount; ++state)
        object.insert(itemStateKey(ItemState(state)), counts[ItemState(state)]);
    if (batch.knowsRows()) {
        object.insert(QStringLiteral("fileRows"), batch.fileRows);
        object.insert(QStringLiteral("rowsInRecords"), batch.rowsTaken);
        object.insert(QStringLiteral("rowsWithoutRecord"), batch.fileRows - batch.rowsTaken);
    }
    return object;
}

} // namespace

Result<QJsonObject> batchReceipt(
    const JournalPlace &journal, qint64 batch, const ProgressFn &progress)
{
    const auto found = readBatch(journal, batch);
    if (!found)
        return Unexpected(found.error());
    StateCounts counts;
    QJsonArray records;
    QJsonArray differences;
    QDateTime ended = found->created;
    qint64 done = 0;
    qint64 unread = 0;
    bool cancelled = false;
    const auto visited = visitItems(journal, {batch, {}, {}}, [&](const ItemInfo &item) {
        ++counts[item.state];
        ended = std::max(ended, item.changed);
        if (item.state == ItemState::Uploaded && !isReadBack(item.id, found->readBackOneOf))
            ++unread;
        records.append(recordAsJson(item));
        if (item.state == ItemState::Different)
            differences.append(differenceAsJson(item));
        cancelled = ++done % receiptToldEvery == 0 && progress
            && !progress(done, std::max(done, found->counts.total()));
        return !cancelled;
    });
    if (!visited)
        return Unexpected(visited.error());
    if (cancelled)
        return failure(ErrorKind::Cancelled);
    QJsonObject receipt = headOf(*found);
    receipt.insert(QStringLiteral("counts"), countsAsJson(counts, *found));
    receipt.insert(QStringLiteral("isComplete"), counts.open() == unread);
    // By choice: the DB has said yes to these, and was not asked again.
    receipt.insert(QStringLiteral("readBackOneOf"), found->readBackOneOf);
    receipt.insert(QStringLiteral("notReadBack"), unread);
    // Of the last thing that happened to a record; the upload may be going on.
    receipt.insert(QStringLiteral("ended"), timeText(ended));
    receipt.insert(QStringLiteral("written"), timeText(QDateTime::currentDateTimeUtc()));
    receipt.insert(QStringLiteral("writtenBy"), QStringLiteral(M2M_VERSION));
    receipt.insert(QStringLiteral("differences"), differences);
    receipt.insert(QStringLiteral("records"), records);
    receipt.insert(QStringLiteral("sha256"), QString::fromLatin1(receiptHash(receipt)));
    return receipt;
}

QByteArray receiptHash(const QJsonObject &receipt)
{
    QJsonObject content = receipt;
    content.remove(QStringLiteral("sha256"));
    return QCryptographicHash::hash(
        QJsonDocument(content).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
        .toHex();
}

Result<void> saveReceipt(const QJsonObject &receipt, const QString &path)
{
    return saveBytes(QJsonDocument(receipt).toJson(), path);
}

} // namespace m2m
