// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/runstatus.h"
#include "errortext.h"

namespace m2m {

/// Of a run that waits for the way to its instance, or tries it: what is wrong, and when it goes on
/// by itself.
[[nodiscard]] ErrorText tryAgainText(const RunStatus &run, const QDateTime &now);

} // namespace m2m
