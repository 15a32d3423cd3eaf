// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace m2m {

struct Invocation;

/// `m2m-uploader practice serve`: runs until it is stopped; answers the program's exit code.
[[nodiscard]] int servePractice(const Invocation &invocation);

} // namespace m2m
