// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/journal.h"

namespace m2m {

/// Records of a batch that came to their end and are to be taken up once more.
struct BatchChoice {
    qint64 batch = 0;
    QString host; ///< journalHost() of the instance that is connected: no other batch is touched
    QList<qint64> items = {}; ///< by ItemInfo::id; empty: all for which it can be done
};

/// What became of the chosen ones.
struct TakenUp {
    qint64 setBack = 0; ///< the next run of the batch takes them
    qint64 skipped = 0; ///< a later batch has brought them there meanwhile
    qint64 left = 0; ///< as they were
};

// Both write to the journal alone, one transaction for each portion of records; a run of the batch
// does the rest. On the journal's thread. Errors: JournalNotOpened (no such batch), OtherInstance,
// JournalWriteFailed, DiskFull.

/// What failed, or was refused by the DB, is to be sent again. What our own check refused has
/// nothing to send and is left; so is what a later upload is about to send or has stored
/// differently, and an edit upon which a later one was made.
[[nodiscard]] Result<TakenUp> setBackForRetry(Journal &journal, const BatchChoice &choice);

/// What was read back is to be read back again, also what was found missing or different then.
[[nodiscard]] Result<TakenUp> setBackForReading(Journal &journal, const BatchChoice &choice);

/// Whether the batch was sent to this instance; OtherInstance.
[[nodiscard]] Result<BatchInfo> batchOfInstance(Journal &journal, const BatchChoice &choice);

/// Whether setBackForRetry() can take up a record as far as a listing tells: it failed, or the DB
/// refused it, or we did when we looked at the record that it changes.
[[nodiscard]] bool mayBeRetried(const ItemInfo &listed);

/// A record that is sent again although it was sent before. Its end was certain, so the DB is asked
/// after it once, without the patience that one in doubt needs.
[[nodiscard]] bool isRetried(const ItemInfo &item);

} // namespace m2m
