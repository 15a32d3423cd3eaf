// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberstatistics.h"

#include "base/jsvalue.h"
#include "rulesettings.h"

#include <algorithm>
#include <cmath>

namespace m2m {

namespace {

constexpr double sigmasOfMad = 1.4826; ///< of a normal distribution
constexpr double sigmasOfMeanDistance = 1.2533; ///< sqrt(pi / 2)
constexpr double outlierSigmas = 3.5;

/// By linear interpolation; moves the numbers about. Not empty.
double quantile(QList<double> &numbers, double share)
{
    const double place = share * double(numbers.size() - 1);
    const auto below = numbers.begin() + qsizetype(std::floor(place));
    std::nth_element(numbers.begin(), below, numbers.end());
    const double part = place - std::floor(place);
    if (part == 0)
        return *below;
    const double above = *std::min_element(below + 1, numbers.end());
    return *below + part * (above - *below);
}

double niceWidth(double width)
{
    const double power = std::pow(10, std::floor(std::log10(width)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (width <= step * power * (1 + 1e-9))
            return step * power;
    }
    return 10 * power;
}

std::optional<std::pair<double, double>> fencesOf(
    const NumberStatistics &statistics, double meanDistance)
{
    if (statistics.count < leastForOutliers)
        return {};
    const double sigma =
        statistics.mad > 0 ? sigmasOfMad * statistics.mad : sigmasOfMeanDistance * meanDistance;
    return std::pair(
        statistics.median - outlierSigmas * sigma, statistics.median + outlierSigmas * sigma);
}

} // namespace

NumberLimits limitsOf(const Field &field)
{
    const RuleSettings settings = readRuleSettings(field);
    NumberLimits limits;
    limits.minimum = field.minimum;
    limits.maximum = field.maximum;
    limits.nominal = field.nominal;
    limits.tolerance = field.tolerance;
    limits.specifiedMinimum = settings.specifiedMinimum;
    limits.specifiedMaximum = settings.specifiedMaximum;
    if (field.kind == ValueKind::NumberList) {
        limits.outerTolerance =
            js::leadingNumber(js::text(field.component.value(u"specification_toleranceOuter")));
        limits.noughtIsNothing = field.type == u"TensionPlots";
    }
    return limits;
}

bool isBeyond(double distance, double limit)
{
    return distance > limit && std::abs(distance - limit) > 1e-9 * std::max(1.0, std::abs(limit));
}

NumberVerdict verdictOn(double number, const NumberLimits &limits)
{
    if ((limits.minimum && number < *limits.minimum)
        || (limits.maximum && number > *limits.maximum))
        return NumberVerdict::Wrong;
    if ((limits.hasTolerance() && isBeyond(std::abs(number - *limits.nominal), *limits.tolerance))
        || (limits.specifiedMinimum && number < *limits.specifiedMinimum)
        || (limits.specifiedMaximum && number > *limits.specifiedMaximum))
        return NumberVerdict::Doubtful;
    return NumberVerdict::Right;
}

Result<NumberStatistics> statisticsOf(
    const QList<double> &numbers, const NumberLimits &limits, const ProgressFn &progress)
{
    NumberStatistics found;
    // Between steps of a few milliseconds each, so that nobody waits long who stops it.
    const auto goesOn = [&progress](qint64 step) { return !progress || progress(step, 8); };
    QList<double> there;
    there.reserve(numbers.size());
    // Differences from the first number: no digits are lost where all are large and close.
    double sum = 0;
    for (const double number : numbers) {
        if (std::isnan(number))
            continue;
        there += number;
        sum += number - there.constFirst();
        const NumberVerdict verdict = verdictOn(number, limits);
        found.outsideTolerance += verdict == NumberVerdict::Doubtful;
        found.outsideLimits += verdict == NumberVerdict::Wrong;
    }
    found.count = there.size();
    if (there.isEmpty())
        return found;
    const double count = double(there.size());
    found.mean = there.constFirst() + sum / count;
    double squares = 0;
    for (const double number : std::as_const(there))
        squares += (number - found.mean) * (number - found.mean);
    found.sigma = found.count > 1 ? std::sqrt(squares / (count - 1)) : 0;
    const auto [least, greatest] = std::minmax_element(there.cbegin(), there.cend());
    found.least = *least;
    found.greatest = *greatest;

    if (!goesOn(1))
        return failure(ErrorKind::Cancelled);
    found.median = quantile(there, 0.5);
    if (!goesOn(2))
        return failure(ErrorKind::Cancelled);
    found.lowerQuartile = quantile(there, 0.25);
    if (!goesOn(3))
        return failure(ErrorKind::Cancelled);
    found.upperQuartile = quantile(there, 0.75);
    if (!goesOn(4))
        return failure(ErrorKind::Cancelled);
    double distances = 0;
    for (double &number : there) {
        number = std::abs(number - found.median);
        distances += number;
    }
    found.mad = quantile(there, 0.5);
    if (!goesOn(5))
        return failure(ErrorKind::Cancelled);
    found.fences = fencesOf(found, distances / count);
    if (!found.fences)
        return found;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const double number = numbers[i];
        if (number < found.fences->first || number > found.fences->second)
            found.outliers += i;
    }
    return found;
}

Histogram histogramOf(const QList<double> &numbers, const QList<NumberVerdict> &verdicts,
    const NumberStatistics &statistics, int mostBins)
{
    Histogram histogram;
    if (statistics.count == 0 || !std::isfinite(statistics.greatest - statistics.least))
        return histogram;
    const double range = statistics.greatest - statistics.least;
    const double spread = statistics.upperQuartile - statistics.lowerQuartile;
    double width = 2 * spread / std::cbrt(double(statistics.count));
    if (width <= 0 || range / width > mostBins - 1)
        width = range / (mostBins - 1);
    // Where all are the same, one bin around them; nothing narrower than the computer can tell.
    const double finest = std::max(std::abs(statistics.median), 1.0) * 1e-9;
    histogram.width = range > finest ? niceWidth(std::max(width, finest))
                                     : niceWidth(std::max(std::abs(statistics.median), 1.0) / 50);
    // 0.3 / 0.1 is not quite 3: a number on an edge belongs above it, whatever its last bit is.
    const auto binOf = [&histogram](
                           double number) { return std::floor(number / histogram.width + 1e-6); };
    const double first = binOf(statistics.least);
    histogram.from = first * histogram.width;
    histogram.bins.resize(qsizetype(binOf(statistics.greatest) - first) + 1);
    Histogram::Bin *bins = histogram.bins.data();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (std::isnan(numbers[i]))
            continue;
        Histogram::Bin &bin = bins[qsizetype(binOf(numbers[i]) - first)];
        switch (verdicts.value(i, NumberVerdict::Right)) {
        case NumberVerdict::Right:
            ++bin.right;
            break;
        case NumberVerdict::Doubtful:
            ++bin.doubtful;
            break;
        case NumberVerdict::Wrong:
            ++bin.wrong;
            break;
        }
    }
    return histogram;
}

} // namespace m2m
