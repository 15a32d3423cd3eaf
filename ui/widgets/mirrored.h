// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QWidget>

namespace m2m {

/// Where a place of a widget, reckoned from its left, is in the widget's layout direction.
[[nodiscard]] inline QRect mirrored(const QWidget &widget, const QRect &place)
{
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), place);
}
/// The same for an icon of `size` pixels.
[[nodiscard]] inline QPoint mirrored(const QWidget &widget, int x, int y, int size)
{
    return mirrored(widget, QRect(x, y, size, size)).topLeft();
}

} // namespace m2m
