// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace m2m {

/// Runs the same function on the calling thread and on as many others of the global pool as are
/// free at once, `threads` together at most; comes back when it has ended on all of them. It takes
/// its share of the work from something that all of them see. Waits for no thread that has not
/// begun, so it may be called on a thread of the pool, too: QtConcurrent::blockingMap never came
/// back there when the pool has no other (Qt 6.4.2).
void workTogether(qsizetype threads, const std::function<void()> &work);

} // namespace m2m
