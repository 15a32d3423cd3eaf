// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <QString>

namespace m2m {

[[nodiscard]] QString sourceKindName(Source::Kind kind); ///< "Part of the file name"
/// A sentence about what comes from there, for whoever chooses.
[[nodiscard]] QString sourceKindMeaning(Source::Kind kind);
/// What was chosen, in a few words: "Tension A", "5 columns: Tension A, Re-tension A 1, …".
[[nodiscard]] QString sourceWords(const Source &source);

[[nodiscard]] QString gatherWords(Gather gather); ///< "each row one element"
[[nodiscard]] QString gatherMeaning(Gather gather); ///< a sentence, for tooltips

} // namespace m2m
