// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace m2m {

/// Asks on the terminal that the program was started from, and does not show what is typed. Waits
/// for it. Errors: Cancelled (Ctrl+C), SecretMissing (nothing was typed), FileNotReadable (there is
/// no terminal).
[[nodiscard]] Result<QString> askSecret(const QString &prompt);

} // namespace m2m
