// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as text in any encoding: whole and in pieces, against decoders that are written as the
// standards read.

#include "promise.h"
#include "table/encoding.h"
#include "table/textcoding.h"

using namespace m2m;
using namespace m2m::fuzz;

namespace {

constexpr char16_t replacement = 0xFFFD;

constexpr const char *byteEncodings[] = {"windows-1252", "ISO-8859-1", "ISO-8859-5", "ISO-8859-15",
    "KOI8-R", "windows-1250", "windows-1251", "windows-1253", "macintosh"};
constexpr const char *recodedEncodings[] = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE",
    "UTF-32BE", "Shift_JIS", "GB18030", "Big5", "EUC-JP", "EUC-KR", "ISO-2022-JP", "UTF-7"};

void append(QString &text, char32_t code) { text += QStringView(QChar::fromUcs4(code)); }

/// UTF-8 as the WHATWG's decoder has it: one U+FFFD for each longest bad sequence. `firstBad` is
/// where the first one begins, or -1.
QString utf8ByTheBook(QByteArrayView bytes, qsizetype &firstBad)
{
    QString text;
    firstBad = -1;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype start = at;
        const auto lead = static_cast<unsigned char>(bytes[at++]);
        const int needed = lead < 0x80     ? 0
            : lead >= 0xC2 && lead <= 0xDF ? 1
            : (lead & 0xF0U) == 0xE0       ? 2
            : lead >= 0xF0 && lead <= 0xF4 ? 3
                                           : -1;
        unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        char32_t code = needed <= 0 ? lead : lead & (0x3FU >> unsigned(needed));
        int seen = 0;
        for (; seen < needed && at < bytes.size(); ++seen, ++at) {
            const auto next = static_cast<unsigned char>(bytes[at]);
            if (next < low || next > high)
                break;
            low = 0x80;
            high = 0xBF;
            code = code << 6U | (next & 0x3FU);
        }
        const bool good = seen == needed;
        append(text, good ? code : replacement);
        if (!good && firstBad < 0)
            firstBad = start;
    }
    return text;
}

QString utf16ByTheBook(QByteArrayView bytes, bool bigEndian)
{
    const auto unitAt = [&](qsizetype at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return char16_t(bigEndian ? first << 8U | second : second << 8U | first);
    };
    QString text;
    qsizetype at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const char16_t unit = unitAt(at);
        const bool pair = QChar::isHighSurrogate(unit) && at + 3 < bytes.size()
            && QChar::isLowSurrogate(unitAt(at + 2));
        if (pair) {
            text += QChar(unit);
            text += QChar(unitAt(at + 2));
            at += 2;
        } else {
            text += QChar::isSurrogate(unit) ? QChar(replacement) : QChar(unit);
        }
    }
    if (at < bytes.size())
        text += QChar(replacement);
    return text;
}

bool isSame(const EncodingGuess &one, const EncodingGuess &other)
{
    return one.encoding == other.encoding && one.bomBytes == other.bomBytes
        && one.certainty == other.certainty && one.reason == other.reason;
}

void checkScan(QByteArrayView bytes, QRandomGenerator &random)
{
    EncodingScan whole;
    whole.add(bytes);
    EncodingScan cut;
    inPieces(bytes, random, [&](QByteArrayView piece) { cut.add(piece); });
    for (const bool atEnd : {true, false})
        promise(isSame(whole.result(atEnd), cut.result(atEnd)), "pieces look as the whole does");
    promise(isSame(whole.result(), guessEncoding(bytes)), "in memory and in pieces");

    const EncodingGuess guess = whole.result();
    promise(guess.bomBytes >= 0 && guess.bomBytes <= bytes.size(), "size of a BOM");
    qsizetype firstBad = -1;
    utf8ByTheBook(bytes, firstBad);
    const bool isText = guess.reason != QLatin1StringView("utf8Damaged");
    if (guess.bomBytes == 0 && guess.encoding == "UTF-8" && isText)
        promise(firstBad < 0, "what is said to be UTF-8 is UTF-8");
    const bool isEscaped = guess.encoding == "ISO-2022-JP" && bytes.contains('\x1B');
    if (guess.bomBytes == 0 && firstBad < 0 && !bytes.contains('\0') && !isEscaped)
        promise(guess.encoding == "UTF-8", "what is UTF-8 is said to be");
    if (guess.certainty == DialectGuess::Certainty::Sure && guess.bomBytes == 0)
        promise(guess.encoding == "UTF-8", "only UTF-8 is sure without BOM");
    static_cast<void>(looksLikeBinary(bytes));
}

void checkUtf8(QByteArrayView bytes)
{
    const TextDecoder decoder;
    qsizetype firstBad = -1;
    const QString expected = utf8ByTheBook(bytes, firstBad);
    promise(decoder.decode(bytes) == expected, "UTF-8 by the book");
    promise(decoder.firstUndecodable(bytes) == firstBad, "first bytes that are no UTF-8");
    if (firstBad < 0)
        promise(decoder.decode(bytes).toUtf8() == bytes, "UTF-8 there and back");
}

void checkBytes(QByteArrayView bytes, const char *encoding)
{
    static QHash<QByteArray, std::optional<TextDecoder>> decoders; // dear to make
    auto &decoder = decoders[encoding];
    if (!decoder)
        decoder = TextDecoder::of(encoding);
    promise(decoder.has_value() && !decoder->isUtf8(), "an encoding of single bytes");
    const QString text = decoder->decode(bytes);
    promise(text.size() == bytes.size(), "a byte is a character");
    const auto isOdd = [](QChar c) { return c == replacement || (c >= u'\x80' && c < u'\xA0'); };
    const auto *const odd = std::find_if(text.begin(), text.end(), isOdd);
    promise(decoder->firstUndecodable(bytes) == (odd == text.end() ? -1 : odd - text.begin()),
        "first byte that is not of the encoding");
    for (qsizetype at = 0; at < std::min<qsizetype>(text.size(), 64); ++at) {
        if (text[at] != replacement)
            promise(decoder->decode(decoder->encode(text[at])) == text.mid(at, 1), "and back");
    }
}

void checkRecoder(QByteArrayView bytes, const QByteArray &encoding, QRandomGenerator &random)
{
    const auto whole = recodeToUtf8(bytes, encoding);
    const auto recoder = Utf8Recoder::of(encoding);
    promise(whole.has_value() && recoder.has_value(), "an encoding that is known");
    QByteArray cut;
    inPieces(bytes, random, [&](QByteArrayView piece) { cut += (*recoder)->add(piece); });
    cut += (*recoder)->finish();
    promise(cut == *whole, "recoded in pieces as in one");
    promise(whole->isValidUtf8(), "recoded text is UTF-8");
    if (encoding == "UTF-16LE" || encoding == "UTF-16BE") {
        const QString expected = utf16ByTheBook(bytes, encoding == "UTF-16BE");
        promise(*whole == expected.toUtf8(), "UTF-16 by the book");
    } else if (!encoding.startsWith("UTF-")) {
        // What is half a character at the end is one that is bad before a line break.
        const auto longer = recodeToUtf8(bytes.toByteArray() + "\n", encoding);
        promise(*longer == *whole + "\n" || !longer->endsWith('\n'),
            "half a character at the end is told");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    QRandomGenerator random(numberOf(bytes));
    Choices choices(bytes);
    checkScan(bytes, random);
    checkUtf8(bytes);
    checkBytes(bytes, choices.of(byteEncodings));
    const char *const encoding = choices.of(recodedEncodings);
    checkRecoder(bytes, encoding, random);
    promiseLinearTime(bytes, [&](const QByteArray &text) {
        static_cast<void>(guessEncoding(text));
        static_cast<void>(TextDecoder().decode(text));
        static_cast<void>(TextDecoder().firstUndecodable(text));
        static_cast<void>(recodeToUtf8(text, encoding));
    });
    return 0;
}
