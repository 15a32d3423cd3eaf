// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/field.h"
#include "recipe.h"

namespace m2m {

/// Holds several values of one kind: where rows are gathered, each of them can give one.
[[nodiscard]] bool holdsList(const Field &field);

/// Where rows are gathered, a mapping of a field that holds a list begins with one element a row,
/// and its steps with those of one value; where they are not, with all elements in one cell. Steps
/// that are not as defaultSteps() proposes them stay, and so does a choice of how to gather.
/// `field` null: nothing is done.
void adaptToShape(
    Mapping &mapping, const Field *field, const RecordShape &shape, const Dialect &dialect);

} // namespace m2m
