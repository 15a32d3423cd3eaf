// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrybatch.h"

#include "journal/journalreader.h"
#include "recipe/recipe.h"
#include "uploadplan.h"

#include <QSet>

#include <functional>
#include <optional>

namespace m2m {

namespace {

constexpr qsizetype itemsAtOnce = 500;

QString retryMark() { return QStringLiteral("retry"); }

/// In the batch's order. Those that were chosen and are in none of these states are counted.
Result<QList<qint64>> chosenItems(
    Journal &journal, const BatchChoice &choice, const QList<ItemState> &states, qint64 &otherwise)
{
    const QSet<qint64> wanted(choice.items.begin(), choice.items.end());
    QList<qint64> ids;
    const auto visited =
        visitItems(journal.path(), {choice.batch, states, {}}, [&](const ItemInfo &item) {
            if (wanted.isEmpty() || wanted.contains(item.id))
                ids.append(item.id);
            return true;
        });
    if (!visited)
        return Unexpected(visited.error());
    otherwise = wanted.isEmpty() ? 0 : wanted.size() - ids.size();
    return ids;
}

/// What is to be written of an item; nothing: it stays as it is.
using Change = std::function<Result<std::optional<JournalChange>>(ItemInfo item)>;

Result<TakenUp> takeUp(Journal &journal, const QList<qint64> &ids, const Change &change)
{
    TakenUp taken;
    for (qsizetype first = 0; first < ids.size(); first += itemsAtOnce) {
        QList<JournalChange> changes;
        for (const qint64 id : ids.mid(first, itemsAtOnce)) {
            const auto item = journal.item(id);
            if (!item)
                return Unexpected(item.error());
            const auto wanted = change(*item);
            if (!wanted)
                return Unexpected(wanted.error());
            if (!*wanted) {
                ++taken.left;
                continue;
            }
            ++((*wanted)->item.state == ItemState::Skipped ? taken.skipped : taken.setBack);
            changes.append(**wanted);
        }
        if (const auto written = journal.write(changes); !written)
            return Unexpected(written.error());
    }
    return taken;
}

/// Nothing of how it ended before stays, but in its story.
JournalChange waitingAgain(ItemInfo item)
{
    const bool wasSent = item.attempts > 0;
    item.state = ItemState::Waiting;
    item.rule = wasSent ? retryMark() : QString();
    item.detail.clear();
    item.answer.clear();
    item.status = 0;
    item.attempts = 0;
    return {JournalChange::Kind::State, item, QStringLiteral("retry")};
}

Result<std::optional<JournalChange>> toBeSent(
    Journal &journal, const BatchInfo &batch, bool edit, ItemInfo item)
{
    if (item.payload.isEmpty() && item.draft.isEmpty())
        return std::nullopt;
    const auto later = journal.laterItem(item, batch.instanceHost, edit);
    if (!later)
        return Unexpected(later.error());
    if (!*later)
        return waitingAgain(std::move(item));
    const ItemState there = (*later)->state;
    const bool same = !item.fingerprint.isEmpty() && (*later)->fingerprint == item.fingerprint;
    if (!same || there == ItemState::Waiting || there == ItemState::Different)
        return std::nullopt;
    skipAsKnown(item, **later);
    return JournalChange{JournalChange::Kind::State, item, QStringLiteral("skipped")};
}

} // namespace

Result<BatchInfo> batchOfInstance(Journal &journal, const BatchChoice &choice)
{
    auto batch = readBatch(journal.path(), choice.batch);
    if (batch && batch->instanceHost != choice.host) {
        return failure(ErrorKind::OtherInstance, journal.path(),
            {{QStringLiteral("batch"), choice.batch},
                {QStringLiteral("host"), batch->instanceHost}});
    }
    return batch;
}

Result<TakenUp> setBackForRetry(Journal &journal, const BatchChoice &choice)
{
    const auto batch = batchOfInstance(journal, choice);
    if (!batch)
        return Unexpected(batch.error());
    qint64 otherwise = 0;
    const auto ids =
        chosenItems(journal, choice, {ItemState::Failed, ItemState::Rejected}, otherwise);
    if (!ids)
        return Unexpected(ids.error());
    const auto operation = operationFromName(batch->operation);
    const bool edit = operation && isEdit(*operation);
    auto taken = takeUp(journal, *ids, [&journal, &batch, edit](ItemInfo item) {
        return toBeSent(journal, *batch, edit, std::move(item));
    });
    if (taken)
        taken->left += otherwise;
    return taken;
}

Result<TakenUp> setBackForReading(Journal &journal, const BatchChoice &choice)
{
    const auto batch = batchOfInstance(journal, choice);
    if (!batch)
        return Unexpected(batch.error());
    qint64 otherwise = 0;
    const auto ids =
        chosenItems(journal, choice, {ItemState::Verified, ItemState::Different}, otherwise);
    if (!ids)
        return Unexpected(ids.error());
    auto taken = takeUp(journal, *ids, [](ItemInfo item) -> Result<std::optional<JournalChange>> {
        // Of an old batch the journal may not keep any more what was sent: nothing to compare with.
        if (item.payload.isEmpty())
            return std::nullopt;
        item.state = ItemState::Uploaded;
        item.rule.clear();
        item.detail.clear();
        return JournalChange{JournalChange::Kind::State, item, QStringLiteral("readAgain")};
    });
    if (taken)
        taken->left += otherwise;
    return taken;
}

bool mayBeRetried(const ItemInfo &listed)
{
    if (listed.state != ItemState::Rejected)
        return listed.state == ItemState::Failed;
    return errorKindFromKey(listed.rule) || listed.rule == QLatin1StringView("record.notThere")
        || listed.rule == QLatin1StringView("record.otherType")
        || listed.rule == QLatin1StringView("record.changedSince");
}

bool isRetried(const ItemInfo &item)
{
    return item.state == ItemState::Waiting && item.rule == retryMark();
}

} // namespace m2m
