// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QDateTime>

#include <optional>

namespace m2m {

class Journal;

/// Batches that can be compacted: nothing of them is open, nothing has happened to them since a
/// given time, and they were not compacted before.
struct CompactionPlan {
    QList<qint64> batches; ///< oldest first
    qint64 records = 0; ///< of these
    qint64 bytes = 0; ///< of the journal's files as they are now
};

/// Reads only, beside whoever writes. Errors as those of journalreader.h.
[[nodiscard]] Result<CompactionPlan> planCompaction(
    const QString &path, const QDateTime &olderThan);

struct Compaction {
    qint64 batches = 0;
    qint64 records = 0;
    qint64 bytesBefore = 0; ///< of all files of the journal
    qint64 bytesAfter = 0;
};

/// Takes out of old batches what was sent and answered, what edits have replaced, and the story of
/// each record; then makes the file small. What became of each record stays, with its IDs,
/// fingerprint, rows, reason and corrections; BatchInfo::compacted says when. It is done in
/// portions, each one transaction: where it ends in the middle, the next call goes on.
///
/// `free`: bytes that the disk has; looked up where left out. `progress` counts records.
/// Errors: DiskFull before anything was changed, with "needed" and "free" (bytes) in the details;
/// Cancelled; JournalWriteFailed, DiskFull, JournalDamaged as in journal.h.
[[nodiscard]] Result<Compaction> compactJournal(Journal &journal, const QDateTime &olderThan,
    const ProgressFn &progress = {}, std::optional<qint64> free = {});

} // namespace m2m
