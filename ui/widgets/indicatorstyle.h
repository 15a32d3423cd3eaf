// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace m2m {

/// Fusion, but for check boxes and radio buttons: Fusion frames them in a shade of the window,
/// which nobody sees on a dark one. These are framed and filled in the theme's colours.
class IndicatorStyle : public QProxyStyle {
    Q_OBJECT
public:
    IndicatorStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
};

} // namespace m2m
