// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace m2m::test {

/// Texts of a window, dialog or panel that have less room than they need and neither wrap nor say
/// the whole in a tooltip; one line each: where, which, how much is missing. Scrolled areas are
/// looked at as a whole.
[[nodiscard]] QStringList cutOffTexts(const QWidget &window);

/// Widgets outside of their parent, with a negative size, or on top of their neighbours.
[[nodiscard]] QStringList misplacedWidgets(const QWidget &window);

/// All that is written on visible labels, buttons, tabs, headers, boxes and in placeholders.
[[nodiscard]] QStringList shownTexts(const QWidget &window);

} // namespace m2m::test
