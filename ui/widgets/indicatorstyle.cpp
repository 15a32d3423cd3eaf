// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicatorstyle.h"

#include "theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace m2m {

namespace {

constexpr qreal disabledOpacity = 0.45;

/// The square that is drawn in, between the pixels' edges.
QRectF squareOf(const QStyleOption &option)
{
    const int side = qMin(option.rect.width(), option.rect.height());
    const QRect square =
        QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(side, side), option.rect);
    return QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5);
}

/// Frame and ground; what stands on it comes after.
void prepare(
    QPainter &painter, const QStyleOption &option, const ThemeColors &colors, bool isFilled)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!option.state.testFlag(QStyle::State_Enabled))
        painter.setOpacity(disabledOpacity);
    const bool isLookedAt = option.state.testFlag(QStyle::State_MouseOver)
        || option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(isFilled || isLookedAt ? colors.primary : colors.muted);
    painter.setBrush(isFilled ? colors.primary : colors.surface);
}

void drawCheck(QPainter &painter, const QStyleOption &option)
{
    const ThemeColors &colors = themeColors();
    const bool isHalf = option.state.testFlag(QStyle::State_NoChange);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QRectF square = squareOf(option);
    prepare(painter, option, colors, isOn || isHalf);
    painter.drawRoundedRect(square, 3, 3);
    const qreal side = square.width();
    painter.setPen(QPen(colors.onPrimary, side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(square.topLeft());
    if (isHalf) {
        painter.drawLine(QPointF(0.26, 0.5) * side, QPointF(0.74, 0.5) * side);
    } else if (isOn) {
        painter.drawPolyline(QPolygonF{
            QPointF(0.23, 0.52) * side, QPointF(0.43, 0.71) * side, QPointF(0.78, 0.30) * side});
    }
}

void drawRadio(QPainter &painter, const QStyleOption &option)
{
    const ThemeColors &colors = themeColors();
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QRectF square = squareOf(option);
    prepare(painter, option, colors, isOn);
    painter.drawEllipse(square);
    if (!isOn)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.onPrimary);
    painter.drawEllipse(square.center(), square.width() / 5, square.width() / 5);
}

} // namespace

IndicatorStyle::IndicatorStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void IndicatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    const bool isCheck =
        element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isCheck && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    if (isCheck)
        drawCheck(*painter, *option);
    else
        drawRadio(*painter, *option);
    painter->restore();
}

} // namespace m2m
