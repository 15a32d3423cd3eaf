// SPDX-License-Identifier: GPL-3.0-or-later

// What a NumberPlot draws, and in which colours.

#include "numberplot.h"

#include "plotpoints.h"
#include "theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace m2m {

namespace {

constexpr int histogramShare = 4; ///< the run is so many times as wide
constexpr int pixelsAPiece = 2;

QCPScatterStyle filledScatter(QCPScatterStyle::ScatterShape shape, const QColor &color, double size)
{
    return QCPScatterStyle(shape, QPen(color, 1), QBrush(color), size);
}

} // namespace

void NumberPlot::makeHistogram()
{
    plotLayout()->addElement(0, 1, m_histogram);
    plotLayout()->setColumnStretchFactor(0, histogramShare);
    plotLayout()->setColumnSpacing(space::s);
    auto *group = new QCPMarginGroup(this);
    for (QCPAxisRect *area : {axisRect(), m_histogram})
        area->setMarginGroup(QCP::msTop | QCP::msBottom, group);
    m_histogram->setMinimumMargins({space::xs, space::xs, space::s, space::xs});
    m_histogram->setRangeDrag({});
    m_histogram->setRangeZoom({});
    QCPAxis *values = m_histogram->axis(QCPAxis::atLeft);
    QCPAxis *counts = m_histogram->axis(QCPAxis::atBottom);
    values->setTickLabels(false);
    for (QCPAxis *axis : {values, counts}) {
        axis->setSubTicks(false);
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
    }
    counts->ticker()->setTickCount(2);
    for (int verdict = 0; verdict < 3; ++verdict) {
        auto *bars = new QCPBars(values, counts);
        if (!m_bars.isEmpty())
            bars->moveAbove(m_bars.constLast());
        m_bars += bars;
    }
}

void NumberPlot::dressAxis(QCPAxis &axis) const
{
    const ThemeColors &colors = themeColors();
    const QPen line(colors.border);
    axis.setBasePen(line);
    axis.setTickPen(line);
    axis.setTickLabelColor(colors.muted);
    axis.setLabelColor(colors.muted);
    axis.setTickLabelFont(themeFont(TextRole::Small));
    axis.setLabelFont(themeFont(TextRole::Small));
    axis.setLabelPadding(2);
    axis.grid()->setPen(QPen(colors.border, 1, Qt::DotLine));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

void NumberPlot::dress()
{
    const ThemeColors &colors = themeColors();
    setBackground(QBrush(colors.surface));
    for (QCPAxisRect *area : {axisRect(), m_histogram}) {
        const QList<QCPAxis *> axes = area->axes();
        for (QCPAxis *axis : axes)
            dressAxis(*axis);
    }
    m_histogram->axis(QCPAxis::atLeft)->grid()->setVisible(false);
    xAxis->grid()->setVisible(false);
    m_doubtful->setScatterStyle(filledScatter(QCPScatterStyle::ssTriangle, colors.doubt, 9));
    m_wrong->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCross, QPen(colors.bad, 2), Qt::NoBrush, 8));
    m_mark->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colors.text, 2), Qt::NoBrush, 13));
    m_markLine->setPen(QPen(colors.muted, 1, Qt::DashLine));
    const std::array<std::pair<QColor, Qt::BrushStyle>, 3> looks{
        std::pair(colors.primary, Qt::SolidPattern), std::pair(colors.doubt, Qt::BDiagPattern),
        std::pair(colors.bad, Qt::DiagCrossPattern)};
    for (int verdict = 0; verdict < 3; ++verdict) {
        const auto &[color, style] = looks.at(size_t(verdict));
        m_bars.at(verdict)->setBrush(QBrush(color, style));
        m_bars.at(verdict)->setPen(verdict == 0 ? QPen(colors.surface, 0.5) : QPen(color, 1));
    }
    drawLimits();
    drawOthers();
    replot(rpQueuedReplot);
}

void NumberPlot::drawLimitsIn(QCPAxisRect &area)
{
    const ThemeColors &colors = themeColors();
    const NumberLimits &limits = m_series.limits;
    QCPAxis *values = area.axis(QCPAxis::atLeft);
    QCPAxis *places = area.axis(QCPAxis::atBottom);
    const auto pin = [&](QCPItemPosition *position, double across, double value) {
        position->setAxes(places, values);
        position->setAxisRect(&area);
        position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        position->setTypeY(QCPItemPosition::ptPlotCoords);
        position->setCoords(across, value);
    };
    const auto add = [&](auto *item) {
        item->setClipAxisRect(&area);
        item->setLayer(QStringLiteral("background"));
        item->setSelectable(false);
        m_limits += item;
        return item;
    };
    if (limits.hasTolerance()) {
        auto *band = add(new QCPItemRect(this));
        pin(band->topLeft, 0, *limits.nominal + *limits.tolerance);
        pin(band->bottomRight, 1, *limits.nominal - *limits.tolerance);
        band->setPen(Qt::NoPen);
        band->setBrush(colors.goodSoft);
    }
    const auto line = [&](const std::optional<double> &at, const QPen &pen) {
        if (!at)
            return;
        auto *item = add(new QCPItemLine(this));
        pin(item->start, 0, *at);
        pin(item->end, 1, *at);
        item->setPen(pen);
    };
    const auto around = [&](const std::optional<double> &distance, const QPen &pen) {
        if (!limits.nominal || !distance)
            return;
        line(*limits.nominal - *distance, pen);
        line(*limits.nominal + *distance, pen);
    };
    around(limits.outerTolerance, QPen(colors.doubt, 1, Qt::DotLine));
    around(limits.tolerance, QPen(colors.good, 1, Qt::DashLine));
    line(limits.nominal, QPen(colors.good, 1));
    line(limits.specifiedMinimum, QPen(colors.doubt, 1, Qt::DashDotLine));
    line(limits.specifiedMaximum, QPen(colors.doubt, 1, Qt::DashDotLine));
    line(limits.minimum, QPen(colors.bad, 1.5));
    line(limits.maximum, QPen(colors.bad, 1.5));
}

void NumberPlot::drawLimits()
{
    for (QCPAbstractItem *item : std::as_const(m_limits))
        removeItem(item);
    m_limits.clear();
    drawLimitsIn(*axisRect());
    drawLimitsIn(*m_histogram);
}

void NumberPlot::drawOthers()
{
    for (QCPGraph *graph : std::as_const(m_others))
        removeGraph(graph);
    m_others.clear();
    QColor faint = themeColors().muted;
    faint.setAlphaF(0.25F);
    for (const QList<double> &numbers : std::as_const(m_series.others)) {
        QCPGraph *graph = addGraph();
        graph->setLayer(QStringLiteral("grid"));
        graph->setPen(QPen(faint, 1));
        QList<double> places;
        places.reserve(numbers.size());
        for (qsizetype i = 0; i < numbers.size(); ++i)
            places += double(i + 1);
        graph->setData(places, numbers, true);
        m_others += graph;
    }
}

void NumberPlot::drawHistogram()
{
    const Histogram &histogram = m_series.histogram;
    qint64 most = 4;
    // Bars of nothing would be lines.
    std::array<QList<double>, 3> keys;
    std::array<QList<double>, 3> counts;
    const auto add = [&](size_t verdict, double key, qint64 count) {
        if (count == 0)
            return;
        keys.at(verdict) += key;
        counts.at(verdict) += double(count);
    };
    for (qsizetype i = 0; i < histogram.bins.size(); ++i) {
        const Histogram::Bin &bin = histogram.bins.at(i);
        const double key = histogram.from + (double(i) + 0.5) * histogram.width;
        add(0, key, bin.right);
        add(1, key, bin.doubtful);
        add(2, key, bin.wrong);
        most = std::max(most, bin.right + bin.doubtful + bin.wrong);
    }
    for (int verdict = 0; verdict < 3; ++verdict) {
        m_bars.at(verdict)->setWidth(histogram.width);
        m_bars.at(verdict)->setData(keys.at(size_t(verdict)), counts.at(size_t(verdict)), true);
    }
    m_histogram->axis(QCPAxis::atBottom)->setRange(0, double(most) * 1.05);
}

void NumberPlot::drawPoints()
{
    const QCPRange places = xAxis->range();
    const PlotPoints points =
        plotPoints(m_series.numbers, m_series.verdicts, qint64(std::floor(places.lower)) - 1,
            qint64(std::ceil(places.upper)) - 1, std::max(axisRect()->width() / pixelsAPiece, 1));
    const auto draw = [](QCPGraph *graph, const QList<QPointF> &from) {
        QVector<QCPGraphData> shown;
        shown.reserve(from.size());
        for (const QPointF &point : from)
            shown += QCPGraphData(point.x() + 1, point.y());
        graph->data()->set(shown, true);
    };
    draw(m_right, points.right);
    draw(m_doubtful, points.doubtful);
    draw(m_wrong, points.wrong);
    const ThemeColors &colors = themeColors();
    m_right->setLineStyle(points.thinned ? QCPGraph::lsLine : QCPGraph::lsNone);
    m_right->setPen(QPen(colors.primary, 1));
    m_right->setScatterStyle(points.thinned
            ? QCPScatterStyle(QCPScatterStyle::ssNone)
            : filledScatter(QCPScatterStyle::ssDisc, colors.primary, 5));
    // Lines of one pixel are the same without, and much quicker.
    m_right->setAntialiased(!points.thinned);
}

void NumberPlot::markCurrent()
{
    const bool there = m_current >= 0 && m_current < m_series.numbers.size();
    const double number = there ? m_series.numbers[m_current] : 0;
    m_markLine->setVisible(there);
    m_mark->setVisible(there && !std::isnan(number));
    if (!there)
        return;
    const double place = double(m_current + 1);
    m_markLine->point1->setCoords(place, 0);
    m_markLine->point2->setCoords(place, 1);
    m_mark->setData({place}, {number}, true);
}

} // namespace m2m
