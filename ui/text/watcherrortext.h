// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errortext.h"

#include <optional>

namespace m2m {

/// Of what can go wrong with a folder that is watched and with its files; nothing for other errors.
[[nodiscard]] std::optional<ErrorText> watchErrorText(const Error &error);

} // namespace m2m
