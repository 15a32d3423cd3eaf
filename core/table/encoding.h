// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"

#include <QByteArray>
#include <QByteArrayView>

namespace m2m {

struct EncodingGuess {
    /// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" or another name that QStringDecoder knows;
    /// after a BOM also "UTF-32LE", "UTF-32BE"
    QByteArray encoding;
    int bomBytes = 0; ///< bytes of a byte-order mark at the start
    DialectGuess::Certainty certainty = DialectGuess::Certainty::Unsure;
    QString reason; ///< see DialectGuess
};

/// Looks at a whole file that comes in pieces, cut anywhere: BOM, then the pattern of NUL bytes,
/// then strict UTF-8, else what the bytes beyond ASCII and their neighbours speak for. A BOM, valid
/// UTF-8 with a character beyond ASCII and pure ASCII are sure; nothing else is.
class EncodingScan {
public:
    void add(QByteArrayView piece);
    /// `whole`: the last piece was the file's end, and half a character there is a mistake.
    [[nodiscard]] EncodingGuess result(bool whole = true) const;

private:
    void checkUtf8(QByteArrayView piece);

    QByteArray m_head; ///< the first 64 KiB
    QByteArray m_half; ///< a character that goes on in the next piece
    QByteArray m_odd; ///< bytes beyond ASCII with their neighbours, as many as are kept
    bool m_utf8 = true;
    bool m_ascii = true;
};

/// The same for what is in memory.
[[nodiscard]] EncodingGuess guessEncoding(QByteArrayView bytes);

/// What a file that is no text looks like ("png", "jpeg", "gif", "pdf", "zip", "xlsx", "ods",
/// "xls", "gzip", "executable", "binary"); empty for text.
[[nodiscard]] QString looksLikeBinary(QByteArrayView bytes);

} // namespace m2m
