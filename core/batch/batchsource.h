// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "journal/journaltypes.h"
#include "table/table.h"

namespace m2m {

/// Whether the measurement file of a batch is at hand, or why not.
enum class OwnColumns {
    Included,
    FileGone, ///< or it cannot be read
    FileChanged, ///< it is no longer the file of the batch
    ReadDifferently, ///< nobody knows how it was read, and read anew its lines do not fit
};

/// The measurement file of a batch, as far as it still is the one that was uploaded, read as it was
/// read then.
struct BatchSource {
    OwnColumns state = OwnColumns::FileGone;
    TablePtr table; ///< null where it is not included

    /// Errors: Cancelled.
    [[nodiscard]] static Result<BatchSource> of(
        const BatchInfo &batch, const ProgressFn &progress = {});
};

} // namespace m2m
