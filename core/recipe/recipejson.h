// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "damage.h"
#include "recipe.h"

#include <QJsonObject>

#include <optional>

namespace m2m {

[[nodiscard]] QJsonObject dialectToObject(const Dialect &dialect);
[[nodiscard]] std::optional<Dialect> dialectFromObject(const QJsonObject &object);
[[nodiscard]] QJsonObject recipeToObject(const Recipe &recipe);
/// A member that this version does not know is damage too: what it asks for would be left undone.
[[nodiscard]] std::optional<Damage> recipeFromObject(const QJsonObject &object, Recipe &recipe);

} // namespace m2m
