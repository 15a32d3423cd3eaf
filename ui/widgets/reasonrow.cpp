// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasonrow.h"

#include "icons.h"
#include "mirrored.h"
#include "text/format.h"

#include <QPainter>

namespace m2m {

namespace {
constexpr int reasonHeight = 28;
constexpr int reasonIcon = 14;
constexpr int countWidth = 52;
} // namespace

ReasonRow::ReasonRow(const QString &objectName, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(objectName);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReasonRow::show(
    Tone tone, const QString &icon, qint64 count, const QString &reason, const QString &where)
{
    m_tone = tone;
    m_icon = icon;
    m_count = count;
    m_where = where;
    setText(oneLine(reason));
    setToolTip(tr("%1: %2", "where and why").arg(where, reason));
    setAccessibleName(
        tr("%1 × %2, %3", "how many, why, where").arg(numberText(count), text(), where));
    update();
}

QSize ReasonRow::sizeHint() const { return {160, reasonHeight}; }

void ReasonRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ReasonRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ReasonRow::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors();
    QPainter painter(this);
    if (isChecked())
        painter.fillRect(rect(), colors.primarySoft);
    else if (underMouse())
        painter.fillRect(rect(), colors.sunken);
    painter.setPen(colors.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (hasFocus()) {
        painter.setPen(colors.primary);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    int x = space::s;
    painter.drawPixmap(mirrored(*this, x, (height() - reasonIcon) / 2, reasonIcon),
        themedPixmap(m_icon, colors.tone(m_tone), reasonIcon, devicePixelRatioF()));
    x += reasonIcon + space::xs;
    painter.setFont(themeFont(TextRole::Strong));
    painter.setPen(colors.tone(m_tone));
    const QString number = numberText(m_count);
    const int numberWidth = qMax(countWidth, painter.fontMetrics().horizontalAdvance(number));
    painter.drawText(mirrored(*this, QRect(x, 0, numberWidth, height())),
        Qt::AlignVCenter | Qt::AlignRight, number);
    x += numberWidth + space::m;
    painter.setFont(themeFont(TextRole::Small));
    const int whereWidth = painter.fontMetrics().horizontalAdvance(m_where) + 2;
    const int end = width() - space::s;
    painter.setPen(colors.muted);
    painter.drawText(mirrored(*this, QRect(end - whereWidth, 0, whereWidth, height())),
        Qt::AlignVCenter, m_where);
    painter.setFont(themeFont(TextRole::Body));
    painter.setPen(colors.text);
    const int room = end - whereWidth - space::m - x;
    painter.drawText(mirrored(*this, QRect(x, 0, room, height())),
        Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

} // namespace m2m
