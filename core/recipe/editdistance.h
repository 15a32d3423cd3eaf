// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace m2m {

/// How many letters have to be changed, added or taken off.
[[nodiscard]] qsizetype editDistance(const QString &a, const QString &b);

} // namespace m2m
