// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour.h"

namespace m2m {

class MainWindow;

/// What the tour shows of the program's window, in the order of the work.
[[nodiscard]] QList<Tour::Stop> tourStops(MainWindow &window);

} // namespace m2m
