// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QString>

namespace m2m {

/// The application's one style sheet, made from the tokens. Widgets say what they are by the
/// dynamic properties "role" (labels), "kind" (buttons, frames) and "tone".
[[nodiscard]] QString styleSheet(const ThemeColors &colors, int bodyPixels);

} // namespace m2m
