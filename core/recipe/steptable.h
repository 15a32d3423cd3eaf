// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stepfunctions.h"

namespace m2m {

/// What makes a step; exactly one of these, and none for `list`, which the chain itself does.
struct NamedStep {
    QString (*name)();
    TextStep (*makeText)(const StepSetup &) = nullptr;
    CombineStep (*makeCombined)(const StepSetup &) = nullptr;
    ValueStep (*makeValue)(const StepSetup &) = nullptr;
    NumberStep (*makeNumber)(const StepSetup &) = nullptr;
};

/// Null: no step has this name.
[[nodiscard]] const NamedStep *findStep(const QString &name);

} // namespace m2m
