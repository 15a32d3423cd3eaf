// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <QString>

namespace m2m {

/// "Row", "Same value in “APA”"; what the target is depends on the operation.
[[nodiscard]] QString perWords(const RecordShape &shape, Operation operation);
/// Which rows count: "all", "without the last 1; 480 each".
[[nodiscard]] QString rowsWords(const RecordShape &shape);
[[nodiscard]] QString conditionWords(const RowCondition &condition); ///< "where “Ok” is not blank"
[[nodiscard]] QString emptyCellsWords(EmptyCells policy); ///< "Leave the field as it is"
[[nodiscard]] QString knownRecordsWords(KnownRecords policy); ///< "Skip it"

} // namespace m2m
