// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <QList>
#include <QString>

namespace m2m {

/// One setting that a step can have, ready to be taken.
struct StepChoice {
    QString text;
    Step step;
};

[[nodiscard]] QList<StepChoice> stepChoices(const Step &step); ///< empty: nothing to choose
[[nodiscard]] QList<StepChoice> additionalSteps(const QList<Step> &present);
[[nodiscard]] bool isOptionalStep(const Step &step); ///< the field can do without it

} // namespace m2m
