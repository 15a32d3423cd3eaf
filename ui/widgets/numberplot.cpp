// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberplot.h"

#include "theme.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace m2m {

namespace {

constexpr double fingerReach = 16; ///< pixels around a point that mean it
constexpr double zoomStep = 0.7;
constexpr qint64 pageOfPlaces = 10;
constexpr double leastPlaces = 2; ///< that one can zoom in to
constexpr double wideLimits = 3; ///< spans of the numbers that a limit may widen the view to

/// A picture for readers of the screen, and not just some widget.
QAccessibleInterface *accessiblePlot(const QString &, QObject *object)
{
    auto *plot = qobject_cast<NumberPlot *>(object);
    return plot ? new QAccessibleWidget(plot, QAccessible::Chart) : nullptr;
}

} // namespace

NumberPlot::NumberPlot(QWidget *parent)
    : QCustomPlot(parent)
    , m_histogram(new QCPAxisRect(this))
    , m_right(addGraph())
    , m_doubtful(addGraph())
    , m_wrong(addGraph())
    , m_mark(addGraph())
    , m_markLine(new QCPItemStraightLine(this))
{
    QAccessible::installFactory(accessiblePlot);
    setFocusPolicy(Qt::StrongFocus);
    setLocale(QLocale());
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    setNoAntialiasingOnDrag(true);
    axisRect()->setRangeZoomFactor(zoomStep);
    axisRect()->setMinimumMargins({space::xs, space::xs, space::xs, space::xs});
    for (QCPGraph *graph : {m_right, m_doubtful, m_wrong, m_mark})
        graph->setLineStyle(QCPGraph::lsNone);
    m_mark->setLayer(QStringLiteral("overlay"));
    m_markLine->setLayer(QStringLiteral("overlay"));
    m_mark->setVisible(false);
    m_markLine->setVisible(false);
    xAxis->setSubTicks(false);
    yAxis->setSubTicks(false);
    xAxis->ticker()->setTickCount(6);
    yAxis->ticker()->setTickCount(4);
    makeHistogram();
    const auto keepWithin = [](QCPAxis *axis, const QCPRange &home) {
        if (home.size() > 0)
            axis->setRange(axis->range().bounded(home.lower, home.upper));
    };
    connect(xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this, keepWithin] {
        const QSignalBlocker blocker(xAxis);
        if (xAxis->range().size() < leastPlaces)
            xAxis->setRange(xAxis->range().center(), leastPlaces, Qt::AlignCenter);
        keepWithin(xAxis, m_homePlaces);
        Q_EMIT viewChanged();
    });
    connect(yAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this, keepWithin] {
        const QSignalBlocker blocker(yAxis);
        keepWithin(yAxis, m_homeValues);
        m_histogram->axis(QCPAxis::atLeft)->setRange(yAxis->range());
        Q_EMIT viewChanged();
    });
    // What is drawn depends on what part is shown, and on how many pixels.
    connect(this, &QCustomPlot::afterLayout, this, &NumberPlot::drawPoints);
    dress();
}

void NumberPlot::showSeries(const PlotSeries &series, bool keepView)
{
    m_series = series;
    xAxis->setLabel(series.placeLabel);
    yAxis->setLabel(series.valueLabel);
    m_histogram->axis(QCPAxis::atBottom)->setLabel(series.countLabel);
    const bool zoomed = keepView && isZoomed();
    findHome();
    if (!zoomed) {
        xAxis->setRange(m_homePlaces);
        yAxis->setRange(m_homeValues);
    }
    drawLimits();
    drawOthers();
    drawHistogram();
    m_current = std::min<qint64>(m_current, m_series.numbers.size() - 1);
    markCurrent();
    replot(rpQueuedReplot);
}

/// All numbers and the tolerance; limits of the form where they are not far away.
void NumberPlot::findHome()
{
    const NumberStatistics &statistics = m_series.statistics;
    const NumberLimits &limits = m_series.limits;
    const double count = double(m_series.numbers.size());
    const double beside = std::max(0.5, count * 0.01);
    m_homePlaces = {1 - beside, count + beside};
    QCPRange values(statistics.least, statistics.greatest);
    if (limits.hasTolerance()) {
        values.expand(*limits.nominal - *limits.tolerance);
        values.expand(*limits.nominal + *limits.tolerance);
    }
    const double span = values.size();
    for (const auto &limit :
        {limits.minimum, limits.maximum, limits.specifiedMinimum, limits.specifiedMaximum}) {
        if (limit && *limit > values.lower - wideLimits * span
            && *limit < values.upper + wideLimits * span)
            values.expand(*limit);
    }
    const double above =
        values.size() > 0 ? values.size() * 0.06 : std::max(std::abs(values.upper) * 0.01, 1e-6);
    m_homeValues = {values.lower - above, values.upper + above};
}

void NumberPlot::setCurrent(qint64 place)
{
    if (place == m_current)
        return;
    m_current = place;
    markCurrent();
    // Along with what is chosen elsewhere, where only a part is shown.
    const double at = double(place + 1);
    if (place >= 0 && place < m_series.numbers.size() && !xAxis->range().contains(at)) {
        xAxis->setRange(at, xAxis->range().size(), Qt::AlignCenter);
        replot(rpQueuedReplot);
        return;
    }
    layer(QStringLiteral("overlay"))->replot();
}

bool NumberPlot::isZoomed() const
{
    return xAxis->range() != m_homePlaces || yAxis->range() != m_homeValues;
}

void NumberPlot::showAll()
{
    xAxis->setRange(m_homePlaces);
    yAxis->setRange(m_homeValues);
    replot(rpQueuedReplot);
}

void NumberPlot::setDescription(std::function<QString(qint64)> describe)
{
    m_describe = std::move(describe);
}

QPointF NumberPlot::pointOf(qint64 place) const
{
    return {
        xAxis->coordToPixel(double(place + 1)), yAxis->coordToPixel(m_series.numbers.value(place))};
}

qint64 NumberPlot::placeAt(const QPointF &position) const
{
    if (!axisRect()
             ->rect()
             .adjusted(-space::xs, -space::xs, space::xs, space::xs)
             .contains(position.toPoint()))
        return -1;
    const qint64 first = std::max<qint64>(
        qint64(std::floor(xAxis->pixelToCoord(position.x() - fingerReach))) - 1, 0);
    const qint64 last =
        std::min<qint64>(qint64(std::ceil(xAxis->pixelToCoord(position.x() + fingerReach))) - 1,
            m_series.numbers.size() - 1);
    qint64 nearest = -1;
    double least = fingerReach * fingerReach;
    for (qint64 place = first; place <= last; ++place) {
        if (std::isnan(m_series.numbers[place]))
            continue;
        const QPointF away = pointOf(place) - position;
        const double distance = QPointF::dotProduct(away, away);
        // One that is doubtful or wrong is meant before others that lie around it.
        const bool odd = m_series.verdicts.value(place) != NumberVerdict::Right;
        const double felt = odd ? distance / 4 : distance;
        if (distance <= fingerReach * fingerReach && felt < least) {
            least = felt;
            nearest = place;
        }
    }
    return nearest;
}

/// The first number that is there from a place on.
void NumberPlot::choose(qint64 from, qint64 direction)
{
    const qint64 count = m_series.numbers.size();
    qint64 place = std::clamp<qint64>(from, 0, std::max<qint64>(count - 1, 0));
    while (place >= 0 && place < count && std::isnan(m_series.numbers[place]))
        place += direction;
    if (place >= 0 && place < count && place != m_current)
        Q_EMIT placeChosen(place);
}

void NumberPlot::zoom(double factor)
{
    const bool there = m_current >= 0 && xAxis->range().contains(double(m_current + 1));
    xAxis->scaleRange(factor, there ? double(m_current + 1) : xAxis->range().center());
    replot(rpQueuedReplot);
}

bool NumberPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qint64 place = placeAt(help->pos());
        if (place >= 0 && m_describe)
            QToolTip::showText(help->globalPos(), m_describe(place), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QCustomPlot::event(event);
}

void NumberPlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    else if (event->type() == QEvent::LocaleChange)
        replot(rpQueuedReplot);
}

void NumberPlot::paintEvent(QPaintEvent *event)
{
    QCustomPlot::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColors().primary, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void NumberPlot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return choose(m_current - 1, -1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return choose(m_current + 1, 1);
    case Qt::Key_PageUp:
        return choose(m_current - pageOfPlaces, -1);
    case Qt::Key_PageDown:
        return choose(m_current + pageOfPlaces, 1);
    case Qt::Key_Home:
        return choose(0, 1);
    case Qt::Key_End:
        return choose(m_series.numbers.size() - 1, -1);
    case Qt::Key_Plus:
        return zoom(zoomStep);
    case Qt::Key_Minus:
        return zoom(1 / zoomStep);
    case Qt::Key_0:
        return showAll();
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void NumberPlot::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QCustomPlot::mousePressEvent(event);
}

void NumberPlot::mouseReleaseEvent(QMouseEvent *event)
{
    QCustomPlot::mouseReleaseEvent(event);
    const bool moved =
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || moved)
        return;
    if (const qint64 place = placeAt(event->pos()); place >= 0)
        Q_EMIT placeChosen(place);
}

void NumberPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    QCustomPlot::mouseDoubleClickEvent(event);
    showAll();
}

void NumberPlot::focusInEvent(QFocusEvent *event)
{
    QCustomPlot::focusInEvent(event);
    update();
}

void NumberPlot::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    update();
}

} // namespace m2m
