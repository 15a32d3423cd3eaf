// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/typeform.h"
#include "journal/journal.h"
#include "recipe/formdifference.h"

#include <optional>

namespace m2m {

/// What is to be looked at before a batch is promoted.
struct PromotionOffer {
    BatchInfo rehearsal;
    TypeFormPtr form; ///< of the instance that it would go to, as it is now
    /// How it differs from the one that the batch was rehearsed with. Nothing: the journal does not
    /// know that one (a batch of before version 6), so nobody can tell.
    std::optional<QList<FieldChange>> differences;
};

/// A batch that was rehearsed on one instance, and all that is needed to send it to another.
struct PromotionOrder {
    qint64 rehearsal = 0; ///< the batch
    /// Profile, kind and host of the instance that it goes to, operator, station, program version.
    BatchInfo target;
    TypeFormPtr form; ///< of that instance, as it was compared and looked at
};

/// Pure.
[[nodiscard]] PromotionOffer offerOf(const BatchInfo &rehearsal, const TypeFormPtr &form);

/// Whether a batch can be promoted to this instance at all, as far as its own facts tell.
/// Error: CannotPromote with "batch" and "why": "isUndo", "practice" (what was typed for training
/// stays there), "sameInstance", "lesserInstance" (from production to staging), "open", "nothing"
/// (no record was proved), "notKept" (its contents were compacted away).
[[nodiscard]] Result<void> checkPromotion(const BatchInfo &rehearsal, const BatchInfo &target);

/// Writes to the journal a batch for the other instance with what the rehearsal has proved: the
/// same bytes under the same ID for new records, the same changes for edits. What was not proved is
/// `skipped` ("rehearsal.notProved"), so is what that instance has from here already; what the type
/// form there refuses is `rejected`. Nothing is sent here.
///
/// The new batch is complete; its number. On the journal's thread; reads and writes each record
/// once. Errors: those of checkPromotion(), JournalNotOpened (no such batch), JournalWriteFailed,
/// DiskFull.
[[nodiscard]] Result<qint64> planPromotion(Journal &journal, const PromotionOrder &order);

} // namespace m2m
