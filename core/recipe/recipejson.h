// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe.h"

#include <QJsonObject>

#include <optional>

namespace m2m {

/// What is wrong with a recipe file: the member, written like "mappings[2].steps[0].name", and why:
/// "missing", "notText", "notANumber", "notAnObject", "notAList", "unknownValue", "unknownMember",
/// "notOneCharacter", "twice", "empty".
struct Damage {
    QString member;
    QString why;
};

[[nodiscard]] QJsonObject recipeToObject(const Recipe &recipe);
/// A member that this version does not know is damage too: what it asks for would be left undone.
[[nodiscard]] std::optional<Damage> recipeFromObject(const QJsonObject &object, Recipe &recipe);

} // namespace m2m
