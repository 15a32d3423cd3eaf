// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipelibrary.h"

#include <QString>

namespace m2m {

/// What does not fit, as sentences one after the other; empty: all that is needed is there.
[[nodiscard]] QString misfitText(const FileFit &fit, const Recipe &recipe);

} // namespace m2m
