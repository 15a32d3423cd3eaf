// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnnature.h"

namespace m2m {

/// Years or channels: whole numbers that rise by the same step, above columns of numbers with
/// decimals.
[[nodiscard]] bool areNumbersNames(
    const TextSample::Row &row, const std::vector<ColumnNature> &natures);

/// How many cells of a row say what one before them says.
[[nodiscard]] qsizetype repeatedNames(const TextSample::Row &row);

/// Whatever has a unit has a name, or the cell left of it has, as where two were merged.
[[nodiscard]] bool areNamed(const TextSample::Row &units, const TextSample::Row &names);

} // namespace m2m
