// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcoding.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace m2m {

namespace {

constexpr qsizetype recodeStep = 1 << 20;
constexpr QByteArrayView utf8Bom("\xEF\xBB\xBF", 3);
constexpr QByteArrayView utf8Replacement("\xEF\xBF\xBD", 3);

// QStringDecoder knows windows-1252 only where Qt was built with ICU, which Qt for Windows
// before 6.8 is not. The five bytes without a meaning stay the control characters that ICU makes of
// them too.
constexpr std::array<char16_t, 32> windows1252Table = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E,
    0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090,
    0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
    0x009D, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        const bool own = code >= 0x80 && code < 0xA0;
        return QChar(own ? windows1252Table[code - 0x80U] : char16_t(code));
    });
    return text;
}

QString fromUtf8(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    // fromUtf8() drops a BOM at the start of whatever it is given; in a cell it is a character.
    if (bytes.startsWith(utf8Bom))
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

} // namespace

std::optional<TextCoding> codingOf(const QByteArray &encoding)
{
    const QByteArray name = encoding.toLower();
    if (name == "utf-8" || name == "utf8" || name == "us-ascii")
        return TextCoding::Utf8;
    if (name == "windows-1252" || name == "cp1252")
        return TextCoding::Windows1252;
    if (name == "iso-8859-1" || name == "latin1")
        return TextCoding::Latin1;
    return {};
}

QString decodeText(QByteArrayView bytes, TextCoding coding)
{
    switch (coding) {
    case TextCoding::Utf8:
        return fromUtf8(bytes);
    case TextCoding::Windows1252:
        return fromWindows1252(bytes);
    case TextCoding::Latin1:
        return QString::fromLatin1(bytes);
    }
    Q_UNREACHABLE();
}

Result<QByteArray> recodeToUtf8(
    QByteArrayView bytes, const QByteArray &encoding, const ProgressFn &progress)
{
    QStringDecoder decoder(encoding.constData(), QStringDecoder::Flag::ConvertInitialBom);
    if (!decoder.isValid()) {
        return failure(ErrorKind::FileNotReadable, {},
            {{QStringLiteral("encoding"), QString::fromLatin1(encoding)}});
    }
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::ConvertInitialBom);
    QByteArray recoded;
    recoded.reserve(bytes.size() / 2 + bytes.size() / 8);
    QChar last;
    for (qsizetype done = 0; done < bytes.size(); done += recodeStep) {
        if (progress && !progress(done, bytes.size()))
            return failure(ErrorKind::Cancelled);
        const QString text = decoder(bytes.sliced(done, std::min(recodeStep, bytes.size() - done)));
        if (text.isEmpty())
            continue;
        last = text.back();
        recoded += QByteArray(encoder(text));
    }
    // Both converters keep half a character for a next call that does not come, and say nothing.
    if (last.isHighSurrogate())
        recoded += utf8Replacement;
    if (encoding.toUpper().startsWith("UTF-16") && bytes.size() % 2 != 0)
        recoded += utf8Replacement;
    return recoded;
}

} // namespace m2m
