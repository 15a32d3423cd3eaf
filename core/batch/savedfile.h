// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

class QFileDevice;

namespace m2m {

/// Why a file could not be written: FileNotWritable or DiskFull, details "text". `number` is errno
/// as it was right after the call that failed.
[[nodiscard]] Error writingError(const QFileDevice &file, int number);
/// The whole file or nothing: what was there before stays until all is written.
[[nodiscard]] Result<void> saveBytes(const QByteArray &bytes, const QString &path);

} // namespace m2m
