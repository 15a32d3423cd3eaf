// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Filters as conditions of SQL; of no interest outside this room.

#include "journalfilters.h"
#include "journalquestion.h"

namespace m2m {

[[nodiscard]] Where whereOf(const BatchFilter &filter);
[[nodiscard]] Where whereOf(const ItemFilter &filter);
/// The path of the field that our own check has complained about; empty for other reasons.
[[nodiscard]] QString fieldOfReason();
/// Records of a batch of which something is left to do: BatchInfo::open().
[[nodiscard]] QString openOfBatch();

} // namespace m2m
