// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/connectiontest.h"
#include "profiles/profile.h"

namespace m2m {

/// The four things that a connection needs, as headings: "Host", "Token", …
[[nodiscard]] QString partName(ConnectionReport::Part part);
/// How it stands with one of them: "right", "wrong", "not tried".
[[nodiscard]] QString partWord(ConnectionReport::State state);
/// What was found out about it, and what to do where it is wrong.
[[nodiscard]] QString partSentence(
    const ConnectionReport &report, ConnectionReport::Part part, const Profile &profile);

} // namespace m2m
