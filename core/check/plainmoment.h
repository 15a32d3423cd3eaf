// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plaincell.h"

namespace m2m {

/// Date-times whose time of day stands at the end, with or without seconds. What comes of a day is
/// found out once, by the steps: mostly the same time on that day with the offset of the zone,
/// unless clocks are changed then. Null: a time may mean more than one thing to the steps.
[[nodiscard]] std::unique_ptr<PlainCell> plainMoment(
    const Field &field, const QList<Step> &steps, const QTimeZone &zone, const QString &key);

} // namespace m2m
