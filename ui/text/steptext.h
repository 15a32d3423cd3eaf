// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"
#include "recipe/steps.h"

#include <QString>

namespace m2m {

[[nodiscard]] QString stepText(const Step &step); ///< "date year-month-day"
[[nodiscard]] QString stepMeaning(const Step &step); ///< a sentence, for tooltips
[[nodiscard]] QString stepName(const QString &name); ///< in a menu: "Treat texts as blank"
[[nodiscard]] QString stepProblemText(const StepProblem &problem); ///< a sentence
/// "yyyy-MM-dd" as words, so that month and day cannot be taken for each other.
[[nodiscard]] QString dateFormatWords(const QString &format);

} // namespace m2m
