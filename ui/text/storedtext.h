// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/storedactions.h"

#include <QString>

namespace m2m {

/// What the DB has already of the records of a file, in one sentence.
[[nodiscard]] QString storedTitle(const StoredSummary &summary);
/// How many, on how many components, and when and by whom the newest; empty where there is none.
[[nodiscard]] QString storedDetails(const StoredSummary &summary);

namespace clitext {
[[nodiscard]] QString storedAlready(const StoredSummary &summary);
}

} // namespace m2m
