// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "forms/field.h"

#include <QList>

#include <optional>
#include <utility>

namespace m2m {

/// What a type form says of a number; all of it may be missing.
struct NumberLimits {
    std::optional<double> minimum; ///< the form refuses what is below
    std::optional<double> maximum; ///< the form refuses what is above
    std::optional<double> nominal;
    std::optional<double> tolerance; ///< around the nominal value; beyond is doubtful
    std::optional<double> outerTolerance; ///< of lists: shown, and nothing more
    std::optional<double> specifiedMinimum; ///< below is doubtful
    std::optional<double> specifiedMaximum; ///< above is doubtful
    bool noughtIsNothing = false; ///< what was not measured is written as 0

    /// Nominal value and tolerance, both.
    [[nodiscard]] bool hasTolerance() const { return nominal && tolerance; }
    bool operator==(const NumberLimits &) const = default;
};

[[nodiscard]] NumberLimits limitsOf(const Field &field);

/// Whether a distance is greater than a limit. Rounding in 3.4 - 3.2 does not make a value that
/// lies on the limit one that lies beyond.
[[nodiscard]] bool isBeyond(double distance, double limit);

enum class NumberVerdict : quint8 { Right, Doubtful, Wrong };

[[nodiscard]] NumberVerdict verdictOn(double number, const NumberLimits &limits);

/// In all of these a NaN is no number: it is left out, and keeps its place. Pure; long lists are
/// for a background task, Cancelled is the only error.
struct NumberStatistics {
    qint64 count = 0;
    double least = 0;
    double greatest = 0;
    double mean = 0;
    double sigma = 0; ///< of the sample (n - 1); 0 for less than two numbers
    double median = 0;
    double lowerQuartile = 0; ///< by linear interpolation between neighbours, as the median
    double upperQuartile = 0;
    double mad = 0; ///< median of the distances from the median
    /// Numbers outside of these two are outliers: further from the median than 3.5 times 1.4826
    /// MAD, which is 3.5 sigma of a normal distribution (Iglewicz and Hoaglin). Where more than
    /// half of the numbers are the same, 1.2533 times the mean distance takes the place of 1.4826
    /// MAD. None for less than leastForOutliers numbers.
    std::optional<std::pair<double, double>> fences;
    QList<qint64> outliers; ///< places in the list, in order
    qint64 outsideTolerance = 0; ///< or outside of the specified limits, and not refused
    qint64 outsideLimits = 0; ///< refused
};

inline constexpr qint64 leastForOutliers = 5;

[[nodiscard]] Result<NumberStatistics> statisticsOf(
    const QList<double> &numbers, const NumberLimits &limits, const ProgressFn &progress = {});

/// How many numbers lie where, by verdict.
struct Histogram {
    struct Bin {
        qint64 right = 0;
        qint64 doubtful = 0;
        qint64 wrong = 0;
        bool operator==(const Bin &) const = default;
    };
    double from = 0; ///< lower edge of the first bin
    double width = 0; ///< of each bin
    QList<Bin> bins; ///< the lower edge belongs to a bin, the upper does not
};

/// Bins of a width that people count in (1, 2 or 5 times a power of ten), near that of Freedman and
/// Diaconis, at most `mostBins` of them. `verdicts` by place.
[[nodiscard]] Histogram histogramOf(const QList<double> &numbers,
    const QList<NumberVerdict> &verdicts, const NumberStatistics &statistics, int mostBins = 60);

} // namespace m2m
