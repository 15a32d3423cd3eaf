// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/typeform.h"
#include "recipe/recipe.h"

namespace m2m {

/// What a mapping's field is called on screen: as the type form does; what stands beside the data
/// by a word of ours. A path that the form does not have is its own name. `form` may be null.
[[nodiscard]] QString fieldLabel(const QString &path, const TypeForm *form, Operation operation);

} // namespace m2m
