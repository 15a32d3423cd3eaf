// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"

namespace m2m {

struct Invocation;

// `m2m-uploader log export` and `log receipt`: what the journal knows of a batch, as files.
[[nodiscard]] ExitCode exportLog(const Invocation &invocation);
/// As PDF it needs a QGuiApplication.
[[nodiscard]] ExitCode writeReceipt(const Invocation &invocation);

} // namespace m2m
