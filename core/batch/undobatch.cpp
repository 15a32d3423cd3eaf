// SPDX-License-Identifier: GPL-3.0-or-later
#include "undobatch.h"

#include "drafts.h"
#include "journal/journalreader.h"
#include "recipe/recipe.h"

#include <QHash>
#include <QJsonDocument>

#include <optional>

namespace m2m {

namespace {

constexpr int undoPortion = 500;

/// Of a record that the batch has changed, however often.
struct ChangedRecord {
    qint64 firstItem = 0; ///< knows what was there before
    int version = 0; ///< that the last of them made
};

Error cannot(qint64 batch, const QString &why)
{
    return Error{ErrorKind::CannotUndo, {},
        {{QStringLiteral("batch"), batch}, {QStringLiteral("why"), why}}};
}

ItemFilter changedItems(qint64 batch)
{
    return {batch, {ItemState::Uploaded, ItemState::Verified, ItemState::Different}, {}};
}

Result<QHash<QString, ChangedRecord>> changedRecords(const QString &path, qint64 batch)
{
    QHash<QString, ChangedRecord> records;
    for (qint64 offset = 0;; offset += undoPortion) {
        const auto items = readItems(path, changedItems(batch), offset, undoPortion);
        if (!items)
            return Unexpected(items.error());
        for (const ItemInfo &item : *items) {
            ChangedRecord &record = records[item.recordId];
            if (record.firstItem == 0)
                record.firstItem = item.id;
            record.version = std::max(record.version, item.baseVersion + 1);
        }
        if (items->size() < undoPortion)
            return records;
    }
}

/// Nothing where the journal does not hold any more what was there before.
std::optional<ItemInfo> restoringItem(const ItemInfo &item, int version)
{
    const QJsonObject before = QJsonDocument::fromJson(item.before).object();
    if (!before.value(QLatin1StringView("data")).isObject())
        return {};
    ItemInfo restoring;
    restoring.row = item.row;
    restoring.line = item.line;
    restoring.rowList = item.rowList;
    restoring.recordId = item.recordId;
    restoring.componentUuid = item.componentUuid;
    restoring.draft = restoringDraft(before.value(QLatin1StringView("data")).toObject(), version);
    restoring.whereabouts = item.whereabouts;
    return restoring;
}

/// No file was uploaded by it: the file's own hash would make it pass for an upload of the file.
BatchInfo undoOf(BatchInfo info, const BatchInfo &who)
{
    info.origin = info.id;
    info.purpose = purpose::undo;
    info.created = {};
    info.fileHash.clear();
    info.reading.clear();
    info.operatorName = who.operatorName;
    info.stationName = who.stationName;
    return info;
}

} // namespace

Result<qint64> planUndo(Journal &journal, qint64 batch, const BatchInfo &who)
{
    const auto info = journal.batch(batch);
    if (!info)
        return Unexpected(info.error());
    if (!who.instanceHost.isEmpty() && who.instanceHost != info->instanceHost) {
        return failure(ErrorKind::OtherInstance, journal.path(),
            {{QStringLiteral("batch"), batch}, {QStringLiteral("host"), info->instanceHost}});
    }
    const auto operation = operationFromName(info->operation);
    if (!operation || !isEdit(*operation))
        return Unexpected(cannot(batch, QStringLiteral("notAnEdit")));
    // What is in doubt may still arrive, after it was put back.
    if (info->open() > 0)
        return Unexpected(cannot(batch, QStringLiteral("open")));
    if (info->compacted.isValid())
        return Unexpected(cannot(batch, QStringLiteral("notKept")));
    const auto records = changedRecords(journal.path(), batch);
    if (!records)
        return Unexpected(records.error());
    if (records->isEmpty())
        return Unexpected(cannot(batch, QStringLiteral("nothing")));

    const auto undo = journal.createBatch(undoOf(*info, who));
    if (!undo)
        return undo;
    for (qint64 offset = 0;; offset += undoPortion) {
        const auto items = readItems(journal.path(), changedItems(batch), offset, undoPortion);
        if (!items)
            return Unexpected(items.error());
        QList<ItemInfo> restoring;
        for (const ItemInfo &listed : *items) {
            const ChangedRecord record = records->value(listed.recordId);
            if (record.firstItem != listed.id)
                continue;
            const auto whole = journal.item(listed.id);
            if (!whole)
                return Unexpected(whole.error());
            const auto item = restoringItem(*whole, record.version);
            if (!item)
                return Unexpected(cannot(batch, QStringLiteral("notKept")));
            restoring.append(*item);
        }
        if (const auto added = journal.addItems(*undo, restoring); !added)
            return Unexpected(added.error());
        if (items->size() < undoPortion)
            break;
    }
    if (const auto whole = journal.finishCreating(*undo); !whole)
        return Unexpected(whole.error());
    return undo;
}

} // namespace m2m
