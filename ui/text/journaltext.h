// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errortext.h"

namespace m2m {

/// A damaged journal was found; it is at `path` now, and a new one was begun.
[[nodiscard]] ErrorText journalSetAsideText(const QString &path);

} // namespace m2m
