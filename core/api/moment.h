// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace m2m {

/// A point in time as two clocks saw it: one that nobody sets, but which stands still while a
/// laptop sleeps (CLOCK_MONOTONIC on Linux), and the one on the wall, which sleeps through nothing
/// but can be set.
struct Moment {
    std::chrono::milliseconds steady{0};
    std::chrono::milliseconds wall{0};
};

using Clock = std::function<Moment()>;

[[nodiscard]] Moment currentMoment();

/// How long `later` is after `earlier`, by the clock that says more: whoever asks wants to know
/// whether something has grown too old, and a clock that was set forward makes it renewed once for
/// nothing. A clock that was set back changes nothing.
[[nodiscard]] std::chrono::milliseconds between(Moment earlier, Moment later);

} // namespace m2m
