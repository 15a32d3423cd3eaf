// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace m2m {

/// The bytes as one gzip member, with no time in it: equal bytes give equal results. Empty where
/// zlib has no memory.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

} // namespace m2m
