// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/runstatus.h"
#include "journal/journaltypes.h"
#include "recipe/recipe.h"

#include <QString>

namespace m2m {

[[nodiscard]] QString stateWord(ItemState state); ///< "verified"
[[nodiscard]] QString stateMeaning(ItemState state); ///< a sentence, for tooltips
/// "300 rows = 297 verified + 3 rejected": every state that is not empty. Where rows are gathered
/// or left out also their own sum: "2 records = 2 verified; 500 rows = 480 in records + 20 that
/// make none". Negative numbers of rows are not known.
[[nodiscard]] QString countsEquation(
    const StateCounts &counts, qint64 fileRows = -1, qint64 rowsTaken = -1);
/// What a finished run proves, in one sentence.
/// `notReadBack` of the uploaded ones are left so by choice: one of `oneOf` is read back.
[[nodiscard]] QString provenSentence(
    const StateCounts &counts, qint64 notReadBack = 0, int oneOf = 1);

[[nodiscard]] QString operationText(Operation operation); ///< "Perform a new action"

} // namespace m2m
