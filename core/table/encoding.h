// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

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
/// then strict UTF-8, else what the bytes beyond ASCII and their neighbours speak for; those are
/// gathered from all of the file. A BOM, valid UTF-8 with a character beyond ASCII and pure ASCII
/// are sure; nothing else is. Text that is UTF-8 but for a few bytes stays UTF-8.
class EncodingScan {
public:
    void add(QByteArrayView piece);
    /// `whole`: the last piece was the file's end, and half a character there is a mistake.
    [[nodiscard]] EncodingGuess result(bool whole = true) const;

private:
    void addBlock(QByteArrayView block);
    void countSequences(QByteArrayView block);
    void gatherContexts(QByteArrayView block, qsizetype carried);
    void keepContext(const QByteArray &context, bool cut);
    [[nodiscard]] EncodingGuess withoutUtf8() const;

    struct Context {
        QByteArray bytes;
        bool isCut = false;
    };
    QByteArray m_head; ///< the first 64 KiB
    QByteArray m_block; ///< what does not fill a block yet
    QByteArray m_half; ///< a character that goes on in the next block
    QByteArray m_before; ///< the last bytes of the block before
    QList<Context> m_odd; ///< places around bytes beyond ASCII, spread over the file
    qsizetype m_oddBytes = 0;
    qint64 m_oddSeen = 0;
    qint64 m_badBlocks = 0;
    qint64 m_oddStep = 1; ///< one in so many is kept
    qint64 m_good = 0; ///< characters of UTF-8 beyond ASCII
    qint64 m_bad = 0; ///< sequences that are none
    bool m_ascii = true;
};

/// The same for what is in memory.
[[nodiscard]] EncodingGuess guessEncoding(QByteArrayView bytes);

/// What a file that is no text looks like ("png", "jpeg", "gif", "pdf", "zip", "xlsx", "ods",
/// "xls", "gzip", "executable", "binary"); empty for text.
[[nodiscard]] QString looksLikeBinary(QByteArrayView bytes);

} // namespace m2m
