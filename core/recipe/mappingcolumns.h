// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe.h"

#include <QStringList>

namespace m2m {

/// The columns that a mapping reads, as the user knows them, each once: the names that it asks for,
/// and of those that it finds by place or pattern the names in `header`, that of the recipe. A
/// place without a name is "#7"; a pattern that no name matches stays as it is.
[[nodiscard]] QStringList columnNamesOf(const Mapping &mapping, const QStringList &header);

/// The columns that a recipe finds by their names, each once: of its mappings, of what makes its
/// records, and of its filters.
[[nodiscard]] QStringList namedColumnsOf(const Recipe &recipe);
/// The columns that it finds by their places, from 0, each once.
[[nodiscard]] QList<int> placedColumnsOf(const Recipe &recipe);

} // namespace m2m
