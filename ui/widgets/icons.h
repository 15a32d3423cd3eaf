// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace m2m {

/// One of our own icons (resources/icons, named without suffix) in a colour; sharp at every scale.
[[nodiscard]] QIcon themedIcon(
    const QString &name, const QColor &color, Qt::Alignment where = Qt::AlignCenter);
/// In the colour of a meaning, as the theme has it whenever the icon is drawn: for what is not
/// filled in anew when the theme changes.
[[nodiscard]] QIcon themedIcon(const QString &name, Tone tone);
/// The same as a picture of `size` logical pixels, for painting by hand. Cached.
[[nodiscard]] QPixmap themedPixmap(
    const QString &name, const QColor &color, int size, qreal devicePixelRatio);

} // namespace m2m
