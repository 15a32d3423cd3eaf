// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe.h"

namespace m2m {

/// The newest format that is written and read.
inline constexpr int recipeFormat = 2;

/// Indented JSON with its members in one order, always the same bytes for the same recipe.
[[nodiscard]] QByteArray recipeToJson(const Recipe &recipe);
/// Errors: RecipeDamaged ("member", "why"), RecipeTooNew ("version"). `place` names the file.
[[nodiscard]] Result<Recipe> recipeFromJson(const QByteArray &json, const QString &place);

/// Written beside and renamed, so that a full disk leaves the old recipe whole.
/// Errors: FileNotWritable, DiskFull.
[[nodiscard]] Result<void> saveRecipe(const Recipe &recipe, const QString &path);
/// No recipe is longer; a longer file is something else and is not read.
inline constexpr qint64 longestRecipe = qint64(16) * 1024 * 1024;
/// Errors: FileNotFound, FileNotReadable ("why": "tooLarge" above longestRecipe), and those of
/// recipeFromJson.
[[nodiscard]] Result<Recipe> loadRecipe(const QString &path);

} // namespace m2m
