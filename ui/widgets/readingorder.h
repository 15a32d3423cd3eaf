// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace m2m {

/// The widget that Tab leads to from `current`, or Shift+Tab: as one reads, along the layouts, in
/// whatever order the widgets were made. Behind the last comes the first. Null: none takes the
/// focus.
[[nodiscard]] QWidget *nextInReadingOrder(QWidget &root, QWidget *current, bool forward);

} // namespace m2m
