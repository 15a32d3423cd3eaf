// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

#include <chrono>

namespace m2m {

/// How long the server asks us to stay away: Retry-After in seconds or as a date, by the server's
/// own clock where the answer tells it. At most an hour: nobody can make us wait for longer. 0 when
/// there is none that can be read.
[[nodiscard]] std::chrono::milliseconds retryAfterOf(const HttpReply &reply);

} // namespace m2m
