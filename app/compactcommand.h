// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"

namespace m2m {

struct Invocation;

/// `m2m-uploader log compact`: takes the contents of old batches out of the journal.
[[nodiscard]] ExitCode compactLog(const Invocation &invocation);

} // namespace m2m
