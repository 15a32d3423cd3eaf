// SPDX-License-Identifier: GPL-3.0-or-later
#include "plottext.h"

#include "format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace m2m {

namespace {

constexpr int decimalsAtMost = 9;
constexpr int digitsOfNumbers = 12; ///< beyond them is the noise of binary fractions
constexpr qsizetype longestUnit = 6;

/// For lupdate.
struct PlotText {
    Q_DECLARE_TR_FUNCTIONS(PlotText)
};

QString rangeText(const std::optional<double> &least, const std::optional<double> &most)
{
    if (least && most) {
        return PlotText::tr("%1 to %2", "numbers that are allowed")
            .arg(plainNumber(*least), plainNumber(*most));
    }
    return least ? PlotText::tr("at least %1").arg(plainNumber(*least))
                 : PlotText::tr("at most %1").arg(plainNumber(*most));
}

} // namespace

QString measuredText(double number, double sigma)
{
    if (!(sigma > 0))
        return plainNumber(number);
    const int decimals = std::clamp(1 - int(std::floor(std::log10(sigma))), 0, decimalsAtMost);
    return QLocale().toString(number, 'f', decimals);
}

QString plainNumber(double number) { return QLocale().toString(number, 'g', digitsOfNumbers); }

QString withUnit(const QString &number, const QString &unit)
{
    const bool isUnit =
        !unit.isEmpty() && unit.size() <= longestUnit && !unit.contains(QLatin1Char(' '));
    return isUnit ? PlotText::tr("%1 %2", "a number and its unit").arg(number, unit) : number;
}

QString limitsText(const NumberLimits &limits, const QString &unit)
{
    QStringList parts;
    if (limits.hasTolerance()) {
        parts << withUnit(PlotText::tr("%1 ± %2", "nominal value and tolerance")
                              .arg(plainNumber(*limits.nominal), plainNumber(*limits.tolerance)),
            unit);
    } else if (limits.nominal) {
        parts << PlotText::tr("nominally %1").arg(withUnit(plainNumber(*limits.nominal), unit));
    }
    if (limits.specifiedMinimum || limits.specifiedMaximum) {
        parts << PlotText::tr("specified: %1")
                     .arg(rangeText(limits.specifiedMinimum, limits.specifiedMaximum));
    }
    if (limits.minimum || limits.maximum)
        parts << PlotText::tr("allowed: %1").arg(rangeText(limits.minimum, limits.maximum));
    return parts.join(QStringLiteral("; "));
}

QString statisticsText(const NumberStatistics &statistics, const QString &unit, qint64 notMeasured)
{
    QStringList parts{PlotText::tr("%n number(s)", nullptr, int(statistics.count))};
    if (statistics.count > 0) {
        parts << PlotText::tr("mean %1").arg(
            withUnit(measuredText(statistics.mean, statistics.sigma), unit));
    }
    if (statistics.count > 1) {
        parts << PlotText::tr("sigma %1")
                     .arg(withUnit(measuredText(statistics.sigma, statistics.sigma), unit));
    }
    if (statistics.outsideTolerance > 0) {
        parts << PlotText::tr(
            "%n outside the tolerance", nullptr, int(statistics.outsideTolerance));
    }
    if (statistics.outsideLimits > 0)
        parts << PlotText::tr("%n not allowed", nullptr, int(statistics.outsideLimits));
    if (notMeasured > 0)
        parts << PlotText::tr("%n not measured", nullptr, int(notMeasured));
    return parts.join(QStringLiteral(", "));
}

} // namespace m2m
