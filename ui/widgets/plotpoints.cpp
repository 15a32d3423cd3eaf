// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotpoints.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace m2m {

namespace {

constexpr int verdictKinds = 3;

/// Of one verdict in one piece.
struct Ends {
    qint64 least = -1;
    qint64 greatest = -1;
};

void addEnds(const QList<double> &numbers, const Ends &ends, QList<QPointF> &points)
{
    if (ends.least < 0)
        return;
    const auto [first, second] = std::minmax(ends.least, ends.greatest);
    points += QPointF(double(first), numbers[first]);
    if (second != first)
        points += QPointF(double(second), numbers[second]);
}

} // namespace

PlotPoints plotPoints(const QList<double> &numbers, const QList<NumberVerdict> &verdicts,
    qint64 from, qint64 to, int pieces)
{
    PlotPoints points;
    const std::array<QList<QPointF> *, verdictKinds> lists{
        &points.right, &points.doubtful, &points.wrong};
    const qint64 first = std::max<qint64>(from, 0);
    const qint64 end = std::min<qint64>(to + 1, std::min(numbers.size(), verdicts.size()));
    const qint64 count = end - first;
    points.thinned = count > qint64(4) * pieces;
    const qint64 size = points.thinned ? (count + pieces - 1) / pieces : 1;
    // Pieces lie on multiples of their size, so that nothing flickers while one moves along.
    for (qint64 piece = first - first % size; piece < end; piece += size) {
        std::array<Ends, verdictKinds> ends;
        for (qint64 i = std::max(piece, first); i < std::min(piece + size, end); ++i) {
            const double number = numbers[i];
            if (std::isnan(number))
                continue;
            Ends &of = ends.at(size_t(verdicts[i]));
            if (of.least < 0) {
                of = {i, i};
            } else if (number < numbers[of.least]) {
                of.least = i;
            } else if (number > numbers[of.greatest]) {
                of.greatest = i;
            }
        }
        for (int kind = 0; kind < verdictKinds; ++kind)
            addEnds(numbers, ends.at(size_t(kind)), *lists.at(size_t(kind)));
    }
    return points;
}

} // namespace m2m
