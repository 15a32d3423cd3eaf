// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace m2m {

struct EncodingGuess {
    /// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"; after a BOM also "UTF-32LE", "UTF-32BE"
    QByteArray encoding;
    int bomBytes = 0; ///< bytes of a byte-order mark at the start
    bool sure =
        false; ///< a BOM, or valid UTF-8 with at least one character beyond ASCII, or pure ASCII
};

/// Looks at all of `bytes`: BOM, then strict UTF-8, then the pattern of NUL bytes, else
/// Windows-1252 (unsure).
[[nodiscard]] EncodingGuess guessEncoding(QByteArrayView bytes);

/// What a file that is no text looks like ("png", "jpeg", "gif", "pdf", "zip", "xlsx", "ods",
/// "xls", "gzip", "executable", "binary"); empty for text.
[[nodiscard]] QString looksLikeBinary(QByteArrayView bytes);

} // namespace m2m
