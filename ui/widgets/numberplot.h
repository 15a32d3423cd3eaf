// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/numberstatistics.h"
#include "customplot.h"

#include <functional>

namespace m2m {

/// What a NumberPlot shows. Lists are shared, not copied.
struct PlotSeries {
    QList<double> numbers; ///< by place, from 0; NaN: none
    QList<NumberVerdict> verdicts;
    NumberLimits limits;
    NumberStatistics statistics;
    Histogram histogram;
    QList<QList<double>> others; ///< faint, behind the numbers
    QString placeLabel; ///< below: what is counted, from 1
    QString valueLabel; ///< at the left: the unit
    QString countLabel; ///< below the histogram
};

/// Numbers in their order with what the form says of them, and how many of them lie where, on the
/// same axis. Doubtful and wrong ones differ by shape and colour. Any number of them: only what can
/// be told apart is drawn.
///
/// The wheel zooms, dragging moves, a double click shows all again. A click chooses the nearest
/// number. By keyboard: arrows, Page Up and Down, Home and End choose; plus and minus zoom, 0 shows
/// all.
class NumberPlot : public QCustomPlot {
    Q_OBJECT
public:
    explicit NumberPlot(QWidget *parent = nullptr);

    /// `keepView`: the same numbers, corrected or judged anew; what is zoomed stays so.
    void showSeries(const PlotSeries &series, bool keepView);
    [[nodiscard]] const PlotSeries &series() const { return m_series; }
    /// Marks a place; -1 marks none.
    void setCurrent(qint64 place);
    [[nodiscard]] qint64 current() const { return m_current; }
    void showAll();
    [[nodiscard]] bool isZoomed() const;
    /// What a tooltip says of a place.
    void setDescription(std::function<QString(qint64 place)> describe);

    /// Where a place is drawn, in the widget; for tests. It may lie outside of what is shown.
    [[nodiscard]] QPointF pointOf(qint64 place) const;
    /// The number that is nearest, within reach of a finger; -1: none is.
    [[nodiscard]] qint64 placeAt(const QPointF &position) const;
    [[nodiscard]] QCPRange shownPlaces() const { return xAxis->range(); }

Q_SIGNALS:
    void placeChosen(qint64 place);
    void viewChanged(); ///< zoomed, moved, or all is shown again

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void makeHistogram();
    void dress(); ///< in the theme's colours
    void dressAxis(QCPAxis &axis) const;
    void drawLimits();
    void drawLimitsIn(QCPAxisRect &area);
    void drawOthers();
    void drawHistogram();
    void drawPoints();
    void findHome();
    void choose(qint64 from, qint64 direction);
    void zoom(double factor);
    void markCurrent();

    PlotSeries m_series;
    std::function<QString(qint64)> m_describe;
    qint64 m_current = -1;
    QPoint m_pressed;
    QCPRange m_homePlaces;
    QCPRange m_homeValues;
    QCPAxisRect *m_histogram;
    QCPGraph *m_right;
    QCPGraph *m_doubtful;
    QCPGraph *m_wrong;
    QCPGraph *m_mark;
    QCPItemStraightLine *m_markLine;
    QList<QCPGraph *> m_others;
    QList<QCPBars *> m_bars; ///< by verdict
    QList<QCPAbstractItem *> m_limits;
};

} // namespace m2m
