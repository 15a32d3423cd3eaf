// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"

namespace m2m {

struct Invocation;

/// `m2m-uploader support-bundle`: says what goes in, and writes it.
[[nodiscard]] ExitCode writeSupport(const Invocation &invocation);

} // namespace m2m
