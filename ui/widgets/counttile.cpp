// SPDX-License-Identifier: GPL-3.0-or-later
#include "counttile.h"

#include "icons.h"
#include "mirrored.h"
#include "text/format.h"

#include <QPainter>

namespace m2m {

namespace {

constexpr int chipHeight = 32;
constexpr int chipPadding = 12;
constexpr int chipIcon = 13;
constexpr int tileHeight = 62;

void paintGround(QPainter &painter, const QAbstractButton &button, const ThemeColors &colors)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = button.isChecked();
    const qreal inset = on ? 1.0 : 0.5;
    painter.setBrush(on           ? colors.primarySoft
            : button.underMouse() ? colors.sunken
                                  : colors.surface);
    painter.setPen(QPen(on ? colors.primary : colors.border, on ? 2 : 1));
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    if (!button.hasFocus())
        return;
    // Not the ring of a filter that is on: where the keyboard is, and what is chosen, are two
    // things.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.text, 1));
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(3.5, 3.5, -3.5, -3.5), 5, 5);
}

void prepare(QAbstractButton &button, const QString &objectName, const QString &label)
{
    button.setObjectName(objectName);
    button.setText(label);
    button.setCheckable(true);
    button.setFocusPolicy(Qt::StrongFocus);
    button.setAttribute(Qt::WA_Hover);
    button.setCursor(Qt::PointingHandCursor);
}

} // namespace

FilterChip::FilterChip(const QString &objectName, const QString &label, Tone tone,
    const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
    , m_icon(icon)
{
    prepare(*this, objectName, label);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void FilterChip::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(tr("%1 %2").arg(numberText(count), text()));
    updateGeometry();
    update();
}

QString FilterChip::number() const { return numberText(m_count); }

QSize FilterChip::sizeHint() const
{
    int width = 2 * chipPadding;
    if (!m_icon.isEmpty())
        width += chipIcon + space::xs + 2;
    width += QFontMetrics(themeFont(TextRole::Heading)).horizontalAdvance(number()) + 2;
    width += 6 + QFontMetrics(themeFont(TextRole::Small)).horizontalAdvance(text()) + 2;
    return {width, chipHeight};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors();
    QPainter painter(this);
    paintGround(painter, *this, colors);
    const QColor ink = m_tone == Tone::Neutral || m_count == 0 ? colors.text : colors.tone(m_tone);
    int x = chipPadding;
    if (!m_icon.isEmpty()) {
        painter.drawPixmap(mirrored(*this, x, (height() - chipIcon) / 2, chipIcon),
            themedPixmap(m_icon, m_count == 0 ? colors.muted : ink, chipIcon, devicePixelRatioF()));
        x += chipIcon + space::xs + 2;
    }
    painter.setFont(themeFont(TextRole::Heading));
    painter.setPen(m_count == 0 ? colors.muted : ink);
    const int numberWidth = painter.fontMetrics().horizontalAdvance(number()) + 2;
    painter.drawText(
        mirrored(*this, QRect(x, 0, numberWidth, height())), Qt::AlignVCenter, number());
    x += numberWidth + 6;
    painter.setFont(themeFont(TextRole::Small));
    painter.setPen(colors.muted);
    painter.drawText(mirrored(*this, QRect(x, 1, width() - x, height())), Qt::AlignVCenter, text());
}

CountTile::CountTile(const QString &objectName, const QString &label, Tone tone,
    const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
    , m_icon(icon)
{
    prepare(*this, objectName, label);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
}

void CountTile::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(tr("%1 %2").arg(numberText(count), text()));
    update();
}

QSize CountTile::sizeHint() const { return {104, tileHeight}; }
QSize CountTile::minimumSizeHint() const
{
    return {QFontMetrics(themeFont(TextRole::Small)).horizontalAdvance(text()) + 34, tileHeight};
}

void CountTile::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors();
    QPainter painter(this);
    paintGround(painter, *this, colors);
    const bool none = m_count == 0;
    const QColor ink = none       ? colors.muted
        : m_tone == Tone::Neutral ? colors.text
                                  : colors.tone(m_tone);
    painter.setFont(themeFont(TextRole::Number));
    painter.setPen(ink);
    painter.drawText(QRect(0, 9, width(), 27), Qt::AlignCenter, numberText(m_count));
    painter.setFont(themeFont(TextRole::Small));
    const int wordWidth = painter.fontMetrics().horizontalAdvance(text());
    const int iconSize = 12;
    int x = (width() - wordWidth - iconSize - space::xs) / 2;
    painter.drawPixmap(mirrored(*this, x, 40, iconSize),
        themedPixmap(m_icon, none ? colors.muted : ink, iconSize, devicePixelRatioF()));
    x += iconSize + space::xs;
    painter.setPen(colors.muted);
    painter.drawText(mirrored(*this, QRect(x, 37, wordWidth + 2, 18)), Qt::AlignVCenter, text());
}

} // namespace m2m
