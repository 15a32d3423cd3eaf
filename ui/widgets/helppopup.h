// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QRect;
class QWidget;

namespace m2m {

/// A note below a place in a widget (above it where there is no room) that any click or Escape
/// closes.
void openHelpPopup(const QString &title, const QString &text, QWidget *at, const QRect &place);

} // namespace m2m
