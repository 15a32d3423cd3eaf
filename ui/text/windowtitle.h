// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace m2m {

class BatchSession;

/// What the window is called in the task bar: how far a run is, the kind of instance before all
/// names, then the file.
[[nodiscard]] QString titleOfWindow(const BatchSession &session);

} // namespace m2m
