// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace m2m {

/// Asks the Secret Service whether its default collection is locked; false where there is none, no
/// service, no session bus, or another kind of system. Answered later, on the thread of `context`,
/// and not after its end.
void askWhetherKeyringIsLocked(QObject *context, std::function<void(bool)> done);

} // namespace m2m
