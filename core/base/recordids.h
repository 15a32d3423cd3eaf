// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace m2m {

[[nodiscard]] bool isUuid(const QString &text); ///< 8-4-4-4-12 hexadecimal digits, any case
[[nodiscard]] bool isActionId(const QString &text); ///< 24 hexadecimal digits, any case

} // namespace m2m
