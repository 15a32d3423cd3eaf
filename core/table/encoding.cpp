// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

#include "codepage.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>

namespace m2m {

namespace {

using Certainty = DialectGuess::Certainty;

constexpr qsizetype headBytesLookedAt = 1 << 16;
constexpr qsizetype blockBytes = 1 << 12;
constexpr qsizetype mostOddBytes = 1 << 16;
constexpr qsizetype contextBefore = 48;
constexpr qsizetype contextBlanks = 3;
constexpr qsizetype contextMost = 256;
constexpr qint64 manyBad = 10'000; ///< after so many one block in manyBadStep is enough
constexpr qint64 manyBadStep = 16;

struct Mark {
    QByteArrayView bytes;
    const char *name;
};

// UTF-32LE before UTF-16LE: the one begins with the other.
constexpr Mark byteOrderMarks[] = {
    {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
    {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
    {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
    {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
    {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
};

constexpr Mark magicNumbers[] = {
    {QByteArrayView("\x89PNG\r\n\x1A\n", 8), "png"},
    {QByteArrayView("\xFF\xD8\xFF", 3), "jpeg"},
    {QByteArrayView("GIF87a", 6), "gif"},
    {QByteArrayView("GIF89a", 6), "gif"},
    {QByteArrayView("%PDF-", 5), "pdf"},
    {QByteArrayView("PK\3\4", 4), "zip"},
    {QByteArrayView("PK\5\6", 4), "zip"},
    {QByteArrayView("\x1F\x8B", 2), "gzip"},
    {QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), "xls"},
    {QByteArrayView("\x7F\x45\x4C\x46", 4), "executable"}, // ELF
    {QByteArrayView("\xCF\xFA\xED\xFE", 4), "executable"}, // Mach-O
    {QByteArrayView("\xCA\xFE\xBA\xBE", 4), "executable"},
};

const Mark *byteOrderMark(QByteArrayView bytes)
{
    const auto *found = std::find_if(std::begin(byteOrderMarks), std::end(byteOrderMarks),
        [bytes](const Mark &mark) { return bytes.startsWith(mark.bytes); });
    return found == std::end(byteOrderMarks) ? nullptr : found;
}

enum class Endian { Little, Big };

/// Text in UTF-16 has a NUL in nearly every character of ours, always in the same half of it.
std::optional<Endian> nulPattern(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), headBytesLookedAt));
    qsizetype nuls[2] = {0, 0};
    for (qsizetype at = 0; at < sample.size(); ++at) {
        if (sample[at] == '\0')
            ++nuls[at % 2];
    }
    const qsizetype units = sample.size() / 2;
    const qsizetype more = std::max(nuls[0], nuls[1]);
    const qsizetype fewer = std::min(nuls[0], nuls[1]);
    // A sixth: even text without one Latin letter has digits, delimiters and line breaks.
    if (units == 0 || more * 6 < units || fewer * 20 > more)
        return {};
    return nuls[1] > nuls[0] ? Endian::Little : Endian::Big;
}

bool isControl(unsigned code)
{
    const bool ofText = (code >= 0x09 && code <= 0x0D) || code == 0x1B; // ESC: ISO-2022-JP is text
    return code < 0x20 && !ofText;
}

/// More than one in twenty: text has next to none, compressed data and machine code one in ten.
bool hasManyControls(QByteArrayView bytes, std::optional<Endian> utf16)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), headBytesLookedAt));
    const qsizetype unit = utf16 ? 2 : 1;
    qsizetype controls = 0;
    for (qsizetype at = 0; at + unit <= sample.size(); at += unit) {
        unsigned code = static_cast<unsigned char>(sample[at]);
        if (utf16) {
            const unsigned second = static_cast<unsigned char>(sample[at + 1]);
            code = *utf16 == Endian::Little ? code | second << 8U : code << 8U | second;
        }
        controls += isControl(code) ? 1 : 0;
    }
    return controls * 20 * unit > sample.size();
}

/// Bytes of a UTF-8 character that begins with `lead`.
qsizetype characterBytes(char lead)
{
    const auto code = static_cast<unsigned char>(lead);
    return code < 0xC0 ? 1 : code < 0xE0 ? 2 : code < 0xF0 ? 3 : 4;
}

/// Bytes at the end of which more must follow.
qsizetype halfCharacter(QByteArrayView piece)
{
    for (qsizetype size = 1; size <= std::min<qsizetype>(3, piece.size()); ++size) {
        const char byte = piece[piece.size() - size];
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U)
            return characterBytes(byte) > size ? size : 0;
    }
    return 0;
}

bool isAscii(QByteArrayView piece)
{
    constexpr qsizetype step = sizeof(std::uint64_t); // loops over bytes are not vectorised
    std::uint64_t seen = 0;
    qsizetype at = 0;
    for (; at + step <= piece.size(); at += step) {
        std::uint64_t word = 0;
        std::memcpy(&word, piece.data() + at, size_t(step));
        seen |= word;
    }
    for (; at < piece.size(); ++at)
        seen |= static_cast<unsigned char>(piece[at]);
    return (seen & 0x8080808080808080U) == 0;
}

/// Beyond ASCII. Whether char has a sign differs between machines.
bool isOdd(char byte) { return (static_cast<unsigned char>(byte) & 0x80U) != 0; }

bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// ISO-2022-JP: ASCII bytes that stand for Japanese between escape sequences.
bool switchesSets(QByteArrayView bytes)
{
    return bytes.contains('\x1B')
        && (bytes.indexOf(QByteArrayView("\x1B$B", 3)) >= 0
            || bytes.indexOf(QByteArrayView("\x1B$@", 3)) >= 0)
        && QStringDecoder("ISO-2022-JP").isValid();
}

QString kindOfZip(QByteArrayView bytes)
{
    if (bytes.indexOf(QByteArrayView("xl/workbook")) >= 0)
        return QStringLiteral("xlsx");
    constexpr QByteArrayView ods("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    if (bytes.size() > 30 && bytes.sliced(30).startsWith(ods))
        return QStringLiteral("ods");
    return QStringLiteral("zip");
}

} // namespace

void EncodingScan::add(QByteArrayView piece)
{
    if (m_head.size() < headBytesLookedAt)
        m_head += piece.first(std::min(piece.size(), headBytesLookedAt - m_head.size()));
    // Blocks of the whole text, so that nothing depends on how it was cut into pieces.
    if (!m_block.isEmpty()) {
        const qsizetype taken = std::min(blockBytes - m_block.size(), piece.size());
        m_block += piece.first(taken);
        piece = piece.sliced(taken);
        if (m_block.size() < blockBytes)
            return;
        addBlock(m_block);
        m_block.resize(0);
    }
    for (; piece.size() >= blockBytes; piece = piece.sliced(blockBytes))
        addBlock(piece.first(blockBytes));
    m_block += piece;
}

void EncodingScan::addBlock(QByteArrayView block)
{
    if (!m_half.isEmpty() || !isAscii(block)) {
        m_ascii = false;
        // It is settled what the text is not, and there are contexts enough from here.
        const bool settled = m_bad >= manyBad && m_bad > 10 * m_good;
        if (settled && m_badBlocks++ % manyBadStep != 0) {
            m_half.clear();
        } else {
            const qint64 bad = m_bad;
            const qsizetype carried = m_half.size();
            countSequences(block);
            if (m_bad > bad)
                gatherContexts(block, carried);
        }
    }
    m_before = block.last(std::min(contextBefore, block.size())).toByteArray();
}

void EncodingScan::countSequences(QByteArrayView block)
{
    QByteArray joined;
    if (!m_half.isEmpty()) {
        joined = m_half;
        joined += block;
        block = joined;
    }
    const qsizetype half = halfCharacter(block);
    m_half = block.last(half).toByteArray();
    block.chop(half);
    if (block.isValidUtf8()) {
        m_good += std::count_if(block.begin(), block.end(),
            [](char byte) { return static_cast<unsigned char>(byte) >= 0xC0; });
        return;
    }
    for (qsizetype at = 0; at < block.size();) {
        const qsizetype length = characterBytes(block[at]);
        if ((static_cast<unsigned char>(block[at]) & 0x80U) == 0) {
            ++at;
        } else if (at + length <= block.size() && block.sliced(at, length).isValidUtf8()) {
            ++m_good;
            at += length;
        } else {
            ++m_bad;
            ++at;
            while (at < block.size() && isContinuation(block[at]))
                ++at;
        }
    }
}

/// No byte below the digits is part of a character of several bytes in any encoding of ours.
void EncodingScan::gatherContexts(QByteArrayView block, qsizetype carried)
{
    const auto ends = [](char byte) { return !isOdd(byte) && byte < '0'; };
    QByteArray joined = m_before;
    joined += block;
    const QByteArrayView text = joined;
    qsizetype from = std::max<qsizetype>(0, m_before.size() - carried);
    while (from < text.size()) {
        const auto *const odd = std::find_if(text.begin() + from, text.end(), isOdd);
        if (odd == text.end())
            return;
        const qsizetype at = odd - text.begin();
        const qsizetype least = std::max<qsizetype>(0, at - contextBefore);
        qsizetype start = at;
        while (start > least && !ends(text[start - 1]))
            --start;
        const bool cutStart = start == least && start > 0;
        while (start > least && start + contextBlanks > at
            && !isOdd(text[start - 1])) // before the word
            --start;
        while (cutStart && start < at && !ends(text[start]))
            ++start;
        qsizetype end = at + 1;
        const qsizetype most = std::min(text.size(), at + contextMost);
        while (end < most && !ends(text[end]))
            ++end;
        const bool cutEnd = end == most && most < text.size();
        end = std::min(text.size(), end + 1);
        keepContext(joined.mid(start, end - start), cutStart || cutEnd || end == text.size());
        from = end;
    }
}

void EncodingScan::keepContext(const QByteArray &context, bool cut)
{
    if (m_oddSeen++ % m_oddStep != 0)
        return;
    m_odd += {context, cut};
    m_oddBytes += context.size();
    if (m_oddBytes <= mostOddBytes)
        return;
    QList<Context> kept; // every second: those from all of the file weigh the same
    m_oddBytes = 0;
    for (qsizetype number = 0; number < m_odd.size(); number += 2) {
        m_oddBytes += m_odd[number].bytes.size();
        kept += m_odd[number];
    }
    m_odd = kept;
    m_oddStep *= 2;
}

EncodingGuess EncodingScan::result(bool whole) const
{
    if (const Mark *mark = byteOrderMark(m_head))
        return {mark->name, int(mark->bytes.size()), Certainty::Sure, QStringLiteral("bom")};
    // Before the check for UTF-8, because Latin letters in UTF-16 are valid UTF-8: NUL is a
    // character.
    const bool hasNul = m_head.contains('\0');
    if (const auto endian = hasNul ? nulPattern(m_head) : std::nullopt) {
        return {*endian == Endian::Little ? "UTF-16LE" : "UTF-16BE", 0, Certainty::Likely,
            QStringLiteral("nulPattern")};
    }
    EncodingScan all(*this);
    all.addBlock(m_block);
    if (whole && !all.m_half.isEmpty()) {
        ++all.m_bad;
        all.gatherContexts(m_block, 0);
    }
    if (all.m_bad == 0) {
        if (all.m_ascii && switchesSets(m_head))
            return {"ISO-2022-JP", 0, Certainty::Likely, QStringLiteral("statistics")};
        return {"UTF-8", 0, hasNul ? Certainty::Unsure : Certainty::Sure,
            all.m_ascii ? QStringLiteral("asciiOnly") : QStringLiteral("utf8Valid")};
    }
    return all.withoutUtf8();
}

/// Bytes of another encoding are hardly ever valid UTF-8 by chance; one that is cut or damaged
/// makes no other encoding of the rest.
EncodingGuess EncodingScan::withoutUtf8() const
{
    QList<QByteArray> contexts;
    qsizetype cut = 0;
    for (const Context &context : m_odd) {
        contexts += context.bytes;
        cut += context.isCut ? 2 : 0; // at both ends
    }
    if (m_good > m_bad) {
        return {"UTF-8", 0, m_good >= 10 * m_bad ? Certainty::Likely : Certainty::Unsure,
            QStringLiteral("utf8Damaged")};
    }
    const CodePageGuess guess = guessCodePage(contexts, cut);
    // A few characters that are valid UTF-8 among the others: two files in one?
    const bool mixed = m_good * 10 > m_bad;
    return {guess.encoding, 0, mixed ? Certainty::Unsure : guess.certainty, guess.reason};
}

EncodingGuess guessEncoding(QByteArrayView bytes)
{
    EncodingScan scan;
    scan.add(bytes);
    return scan.result();
}

QString looksLikeBinary(QByteArrayView bytes)
{
    for (const Mark &magic : magicNumbers) {
        if (bytes.startsWith(magic.bytes)) {
            const QString kind = QString::fromLatin1(magic.name);
            return kind == QLatin1StringView("zip") ? kindOfZip(bytes) : kind;
        }
    }
    // Two letters are no proof: a column may be called MZ. A program's head is full of NULs.
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 64));
    if (head.startsWith("MZ") && head.contains('\0'))
        return QStringLiteral("executable");
    if (byteOrderMark(bytes))
        return {};
    if (hasManyControls(bytes, nulPattern(bytes)))
        return QStringLiteral("binary");
    return {};
}

} // namespace m2m
