// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>

namespace m2m {

struct SourceFile;

/// SHA-256 in hexadecimal. By OpenSSL: ten times as fast as QCryptographicHash, which would take
/// longer than everything else that is done to a large file.
[[nodiscard]] QByteArray sha256Of(QByteArrayView bytes);
/// Of a file, as it is on disk now. Errors: FileNotFound, FileNotReadable (details "text"),
/// Cancelled.
[[nodiscard]] Result<QByteArray> sha256OfFile(const QString &path, const ProgressFn &progress = {});

/// Whether a file is still the one that was opened: by size and time of modification, which cost
/// nothing. Not there any more is changed too. Pasted text never changes.
[[nodiscard]] bool looksChanged(const SourceFile &source);

} // namespace m2m
