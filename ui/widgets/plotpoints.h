// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/numberstatistics.h"

#include <QPointF>

namespace m2m {

/// What is drawn of a series of numbers: few enough points for any number of records, and none of
/// those that the eye would look for left out.
struct PlotPoints {
    QList<QPointF> right;
    QList<QPointF> doubtful;
    QList<QPointF> wrong;
    /// More numbers than can be told apart: of each piece the least and the greatest of each
    /// verdict, in order of their places; else each number.
    bool thinned = false;
};

/// Of the places `from` to `to` (both included, cut to the series), in `pieces` pieces at most.
/// x is the place, y the number; a NaN is none. Pure.
[[nodiscard]] PlotPoints plotPoints(const QList<double> &numbers,
    const QList<NumberVerdict> &verdicts, qint64 from, qint64 to, int pieces);

} // namespace m2m
