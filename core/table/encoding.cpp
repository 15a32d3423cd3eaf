// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>

namespace m2m {

namespace {

constexpr qsizetype headBytesLookedAt = 1 << 16;

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
    checkUtf8(piece);
}

void EncodingScan::checkUtf8(QByteArrayView piece)
{
    if (!m_utf8)
        return;
    if (!m_half.isEmpty()) {
        const qsizetype missing = characterBytes(m_half[0]) - m_half.size();
        const qsizetype taken = std::min(missing, piece.size());
        m_half += piece.first(taken);
        m_utf8 = halfCharacter(m_half) == m_half.size(); // not begun anew by one of the bytes
        piece = piece.sliced(taken);
        if (taken == missing) {
            m_utf8 = m_half.isValidUtf8();
            m_half.clear();
        }
    }
    const qsizetype whole = piece.size() - halfCharacter(piece);
    m_ascii = m_ascii && isAscii(piece);
    m_utf8 = m_utf8 && piece.first(whole).isValidUtf8();
    if (whole < piece.size())
        m_half = piece.sliced(whole).toByteArray();
}

EncodingGuess EncodingScan::result(bool whole) const
{
    using Certainty = DialectGuess::Certainty;
    if (const Mark *mark = byteOrderMark(m_head))
        return {mark->name, int(mark->bytes.size()), Certainty::Sure, QStringLiteral("bom")};
    // Before the check for UTF-8, because Latin letters in UTF-16 are valid UTF-8: NUL is a
    // character.
    const bool hasNul = m_head.contains('\0');
    if (const auto endian = hasNul ? nulPattern(m_head) : std::nullopt) {
        return {*endian == Endian::Little ? "UTF-16LE" : "UTF-16BE", 0, Certainty::Likely,
            QStringLiteral("nulPattern")};
    }
    if (m_utf8 && (m_half.isEmpty() || !whole)) {
        return {"UTF-8", 0, hasNul ? Certainty::Unsure : Certainty::Sure,
            m_ascii ? QStringLiteral("asciiOnly") : QStringLiteral("utf8Valid")};
    }
    return {"windows-1252", 0, Certainty::Unsure, QStringLiteral("notUtf8")};
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
