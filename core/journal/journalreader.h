// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journalfilters.h"
#include "journalplace.h"

#include <functional>
#include <optional>

namespace m2m {

/// Records of a batch that came to the same state for the same reason.
struct ReasonGroup {
    ItemState state = ItemState::Failed;
    ItemReason reason;
    qint64 count = 0;
    qint64 sendable = 0; ///< of them, those of which it is kept what is sent
    bool alike = false; ///< ItemInfo::detail is that of `first` in all of them
    ItemInfo first; ///< by row; of a listing
    QList<qint64> lines; ///< of the file, the first few
};

/// Reads of the journal for the log: pure functions that open the file read-only for themselves, so
/// that they can run on any thread beside the writer. A journal that does not exist yet is empty.
/// Errors: JournalNotOpened, JournalDamaged, JournalTooNew.
[[nodiscard]] Result<qint64> countBatches(const JournalPlace &place, const BatchFilter &filter);
[[nodiscard]] Result<QList<BatchInfo>> readBatches(const JournalPlace &place,
    const BatchFilter &filter, qint64 offset, int limit); ///< newest first
/// JournalNotOpened when there is no such batch.
[[nodiscard]] Result<BatchInfo> readBatch(const JournalPlace &place, qint64 id);
[[nodiscard]] Result<qint64> countItems(const JournalPlace &place, const ItemFilter &filter);
[[nodiscard]] Result<QList<ItemInfo>> readItems(
    const JournalPlace &place, const ItemFilter &filter, qint64 offset, int limit); ///< by row
/// All of them by batch and row, as they are at one moment, one after the other: `visit` answers
/// false to have no more. Without payloads.
[[nodiscard]] Result<void> visitItems(const JournalPlace &place, const ItemFilter &filter,
    const std::function<bool(const ItemInfo &)> &visit);
[[nodiscard]] Result<ItemInfo> readItem(const JournalPlace &place, qint64 id); ///< with payload
/// Failed, rejected, different and unknown records: their counts add up to the number of these.
/// Largest groups first.
[[nodiscard]] Result<QList<ReasonGroup>> readReasons(const JournalPlace &place, qint64 batch);
/// Of the records of a batch from `first` to `last` (ItemInfo::row), both among them; -1: those of
/// no record. By record, row and column.
[[nodiscard]] Result<QList<CorrectionInfo>> readCorrections(
    const JournalPlace &place, qint64 batch, qint64 first, qint64 last);
[[nodiscard]] Result<QList<EventInfo>> readEvents(
    const JournalPlace &place, qint64 batch, qint64 item);

} // namespace m2m
