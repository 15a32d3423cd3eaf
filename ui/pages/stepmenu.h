// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"
#include "recipe/steps.h"

#include <QList>
#include <QString>

namespace m2m {

/// Steps that belong together in the menu.
struct StepGroup {
    QString title;
    QStringList steps; ///< names
};

/// What can be added to steps of a field; groups in the order in which their steps run.
[[nodiscard]] QList<StepGroup> addableSteps(const QList<Step> &present, const StepContext &context);

/// Puts a step where steps of its kind stand, behind those that are there; one that makes the value
/// takes the place of the one that did. Returns its place.
int insertStep(QList<Step> &steps, const Step &step);

} // namespace m2m
