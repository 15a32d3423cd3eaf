// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exitcode.h"

namespace m2m {

/// What the command line ends with after such an error.
[[nodiscard]] ExitCode codeOf(const Error &error);

} // namespace m2m
