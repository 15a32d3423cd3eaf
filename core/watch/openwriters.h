// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace m2m {

/// Whether a program has this file open for writing, as far as this computer can tell: what is
/// open on another one, over a share, or by another user's program may stay hidden. Any thread.
[[nodiscard]] bool isOpenForWriting(const QString &path);

} // namespace m2m
