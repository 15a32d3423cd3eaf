// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkrow.h"

#include "mirrored.h"
#include "text/format.h"
#include "theme.h"

#include <QPainter>

namespace m2m {

namespace {
constexpr int rowHeight = 27;
constexpr int inset = 6;
constexpr double labelShare = 0.42;
constexpr int measuredCharacters = 200;
} // namespace

LinkRow::LinkRow(const QString &label, const QString &value, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(oneLine(label).left(measuredCharacters))
    , m_value(oneLine(value).left(measuredCharacters))
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LinkRow::sizeHint() const { return {120, rowHeight}; }

void LinkRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void LinkRow::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors();
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), colors.sunken);
    painter.setPen(colors.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.setFont(themeFont(TextRole::Body));
    const QRect inside = rect().adjusted(inset, 0, -inset, -1);
    QRect labelArea = inside;
    QRect valueArea = inside;
    if (!m_label.isEmpty() && !m_value.isEmpty()) {
        labelArea.setWidth(int(inside.width() * labelShare));
        valueArea.setLeft(labelArea.right() + inset);
    }
    const auto draw = [&](const QRect &area, const QString &text, const QColor &color) {
        painter.setPen(color);
        painter.drawText(mirrored(*this, area),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    if (!m_label.isEmpty())
        draw(labelArea, m_label, colors.muted);
    if (!m_value.isEmpty())
        draw(valueArea, m_value, colors.text);
    if (hasFocus()) {
        painter.setPen(QPen(colors.primary, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace m2m
