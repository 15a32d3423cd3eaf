// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/numberstatistics.h"

#include <QString>

namespace m2m {

/// A measured number with as many digits as its spread says something about: two of `sigma`.
[[nodiscard]] QString measuredText(double number, double sigma);
/// A number as it was written.
[[nodiscard]] QString plainNumber(double number);
/// With its unit, where that is one ("mm", but not "Tension (N)").
[[nodiscard]] QString withUnit(const QString &number, const QString &unit);

/// What the form asks for: "3.2 ± 0.2 mm, 1 to 5 allowed"; empty: nothing.
[[nodiscard]] QString limitsText(const NumberLimits &limits, const QString &unit);

/// "60 numbers, mean 3.2 mm, sigma 0.04 mm, 2 outside the tolerance, …" without the outliers.
[[nodiscard]] QString statisticsText(
    const NumberStatistics &statistics, const QString &unit, qint64 notMeasured = 0);

} // namespace m2m
