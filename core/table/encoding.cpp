// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

#include <algorithm>
#include <optional>

namespace m2m {

namespace {

constexpr qsizetype sampleBytes = 1 << 16;

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
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleBytes));
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
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleBytes));
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

EncodingGuess guessEncoding(QByteArrayView bytes)
{
    if (const Mark *mark = byteOrderMark(bytes))
        return {mark->name, int(mark->bytes.size()), true};
    // Before the check for UTF-8, because Latin letters in UTF-16 are valid UTF-8: NUL is a
    // character.
    const bool hasNul = bytes.contains('\0');
    if (const auto endian = hasNul ? nulPattern(bytes) : std::nullopt)
        return {*endian == Endian::Little ? "UTF-16LE" : "UTF-16BE", 0, false};
    if (bytes.isValidUtf8())
        return {"UTF-8", 0, !hasNul};
    return {"windows-1252", 0, false};
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
