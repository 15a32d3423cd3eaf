// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackedbar.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

namespace m2m {

namespace {
constexpr double smallestPart = 3;
}

StackedBar::StackedBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(14);
}

void StackedBar::setParts(const QList<Part> &parts, qint64 total)
{
    m_parts = parts;
    m_total = total;
    update();
}

void StackedBar::setPercent(int percent)
{
    if (percent == m_percent)
        return;
    m_percent = percent;
    QAccessibleValueChangeEvent event(this, percent);
    QAccessible::updateAccessibility(&event);
}

void StackedBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(rect());
    QPainterPath shape;
    shape.addRoundedRect(whole, whole.height() / 2, whole.height() / 2);
    painter.setClipPath(shape);
    painter.fillRect(whole, colors.sunken);
    if (m_total <= 0)
        return;
    if (layoutDirection() == Qt::RightToLeft) { // it fills from where one begins to read
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    double x = 0;
    for (const Part &part : std::as_const(m_parts)) {
        if (part.count <= 0)
            continue;
        const double share = double(part.count) / double(m_total) * whole.width();
        const double partWidth = qMin(qMax(share, smallestPart), whole.width() - x);
        const QRectF area(x, 0, partWidth, whole.height());
        painter.fillRect(area, part.pale ? colors.soft(part.tone) : colors.tone(part.tone));
        if (part.pale) {
            painter.setPen(QPen(colors.tone(part.tone), 1, Qt::DotLine));
            painter.drawLine(area.topRight() - QPointF(1, 0), area.bottomRight() - QPointF(1, 0));
        }
        x += partWidth;
    }
}

} // namespace m2m
