// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcoding.h"

#include <QStringDecoder>

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
constexpr std::array<char16_t, 32> windows1252Upper = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E,
    0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090,
    0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
    0x009D, 0x017E, 0x0178};

using ByteTable = std::array<char16_t, 256>;

ByteTable latin1Table()
{
    ByteTable table{};
    for (size_t code = 0; code < table.size(); ++code)
        table[code] = char16_t(code);
    return table;
}

ByteTable windows1252Table()
{
    ByteTable table = latin1Table();
    std::copy(windows1252Upper.begin(), windows1252Upper.end(), table.begin() + 0x80);
    return table;
}

/// What ICU makes of bad bytes in some encodings of the East.
constexpr char16_t icuReplacement = 0x1A;

/// A table, if each byte alone is one character and those of ASCII are themselves.
std::optional<ByteTable> tableOf(const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData());
    if (!decoder.isValid())
        return {};
    ByteTable table = latin1Table();
    // All bytes in one go, since ICU takes long to begin: where two of them are one character,
    // there are fewer of these.
    QByteArray bytes;
    for (size_t code = 0; code < table.size(); ++code)
        bytes += char(code);
    const QString text = decoder(bytes);
    if (text.size() != bytes.size() || text.first(0x80) != QLatin1StringView(bytes.first(0x80)))
        return {};
    for (size_t code = 0x80; code < table.size(); ++code) {
        const char16_t character = text[qsizetype(code)].unicode();
        table[code] = character == icuReplacement ? char16_t(0xFFFD) : character;
    }
    // Encodings of several bytes have no character for most of them.
    const auto replaced = std::count(table.begin() + 0x80, table.end(), char16_t(0xFFFD));
    return replaced > 64 ? std::nullopt : std::optional(table);
}

/// Bytes at the front that are the beginning of one character, which goes wrong behind them; as
/// the Encoding Standard counts them, each such beginning is one mistake.
qsizetype brokenCharacter(QByteArrayView bytes)
{
    const auto byteAt = [bytes](qsizetype at) { return static_cast<unsigned char>(bytes[at]); };
    const unsigned lead = byteAt(0);
    const qsizetype length = lead < 0xC2 || lead > 0xF4 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    qsizetype size = 1;
    while (size < length && size < bytes.size() && byteAt(size) >= least && byteAt(size) <= most) {
        least = 0x80;
        most = 0xBF;
        ++size;
    }
    return size;
}

qsizetype firstBadUtf8(QByteArrayView bytes);

QString fromUtf8(QByteArrayView bytes)
{
    QString text;
    // Qt makes as many marks of a character that is cut as it has bytes.
    for (qsizetype bad = firstBadUtf8(bytes); bad >= 0; bad = firstBadUtf8(bytes)) {
        text += fromUtf8(bytes.first(bad)) + QChar(QChar::ReplacementCharacter);
        bytes = bytes.sliced(bad + brokenCharacter(bytes.sliced(bad)));
    }
    if (!text.isEmpty())
        return text + fromUtf8(bytes);
    text = QString::fromUtf8(bytes);
    // fromUtf8() drops a BOM at the start of whatever it is given; in a cell it is a character.
    if (bytes.startsWith(utf8Bom))
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

/// Where the first sequence begins that is no UTF-8; -1: all is. The rules of RFC 3629.
qsizetype firstBadUtf8(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return -1;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > bytes.size() || !bytes.sliced(at, length).isValidUtf8())
            return at;
        at += length;
    }
    return -1;
}

/// ICU makes the same of DEL, and a file of DOS may end with it: only lines without both count.
void markBadCharacters(QString &text, QByteArrayView bytes)
{
    qsizetype line = 0;
    qsizetype bytesAt = 0;
    while (line < text.size() && bytesAt < bytes.size()) {
        const auto endOf = [](auto all, auto lineBreak, qsizetype from) {
            const qsizetype found = all.indexOf(lineBreak, from);
            return found < 0 ? all.size() : found;
        };
        const qsizetype end = endOf(QStringView(text), u'\n', line);
        const qsizetype bytesEnd = endOf(bytes, '\n', bytesAt);
        const QByteArrayView lineBytes = bytes.sliced(bytesAt, bytesEnd - bytesAt);
        if (!lineBytes.contains(char(icuReplacement)) && !lineBytes.contains('\x7F'))
            std::replace(text.begin() + line, text.begin() + end, QChar(icuReplacement),
                QChar(QChar::ReplacementCharacter));
        line = end + 1;
        bytesAt = bytesEnd + 1;
    }
}

void replaceLoneSurrogates(QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (pair)
            ++at;
        else if (text[at].isSurrogate())
            text[at] = QChar(QChar::ReplacementCharacter);
    }
}

} // namespace

QByteArray encodingKey(const QByteArray &encoding)
{
    const QByteArray name = encoding.toUpper();
    if (name == "UTF8" || name == "US-ASCII" || name == "ASCII")
        return "UTF-8";
    if (name == "CP1252")
        return "WINDOWS-1252";
    if (name == "LATIN1" || name == "LATIN-1")
        return "ISO-8859-1";
    return name;
}

std::optional<TextDecoder> TextDecoder::of(const QByteArray &encoding)
{
    const QByteArray name = encodingKey(encoding);
    TextDecoder decoder;
    if (name == "UTF-8")
        return decoder;
    // Qt decodes these by itself, and none of them a byte at a time.
    if (name.startsWith("UTF-16") || name.startsWith("UTF-32"))
        return {};
    if (name == "WINDOWS-1252") {
        decoder.m_table = std::make_shared<const ByteTable>(windows1252Table());
        return decoder;
    }
    if (name == "ISO-8859-1") {
        decoder.m_table = std::make_shared<const ByteTable>(latin1Table());
        return decoder;
    }
    const auto table = tableOf(encoding);
    if (!table)
        return {};
    decoder.m_table = std::make_shared<const ByteTable>(*table);
    return decoder;
}

QString TextDecoder::decode(QByteArrayView bytes) const
{
    if (!m_table)
        return fromUtf8(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(),
        [this](char byte) { return QChar((*m_table)[static_cast<unsigned char>(byte)]); });
    return text;
}

QByteArray TextDecoder::encode(QChar character) const
{
    if (!m_table)
        return QString(character).toUtf8();
    const auto *const found = std::find(m_table->begin(), m_table->end(), character.unicode());
    if (found == m_table->end())
        return {};
    return QByteArray(1, char(found - m_table->begin()));
}

qsizetype TextDecoder::firstUndecodable(QByteArrayView bytes) const
{
    if (!m_table)
        return firstBadUtf8(bytes);
    const auto *const found = std::find_if(bytes.begin(), bytes.end(), [this](char byte) {
        const char16_t code = (*m_table)[static_cast<unsigned char>(byte)];
        return code == 0xFFFD || (code >= 0x80 && code < 0xA0);
    });
    return found == bytes.end() ? -1 : found - bytes.begin();
}

bool TextDecoder::operator==(const TextDecoder &other) const
{
    return m_table == other.m_table || (m_table && other.m_table && *m_table == *other.m_table);
}

struct Utf8Recoder::Parts {
    QStringDecoder decoder;
    qsizetype unit = 1; ///< bytes of which a character has at least one
    qint64 bytes = 0;
    QString half; ///< a first surrogate whose second one may come
    QByteArray rest; ///< what stands behind the last line break

    QByteArray recode(QByteArrayView piece);
};

QByteArray Utf8Recoder::Parts::recode(QByteArrayView piece)
{
    QString text = half + QString(decoder(piece));
    half.clear();
    if (unit == 1 && text.contains(QChar(icuReplacement)))
        markBadCharacters(text, piece);
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        half = text.last(1);
        text.chop(1);
    }
    // Encoders of Qt lose a surrogate or make a question mark of it.
    if (!text.isValidUtf16())
        replaceLoneSurrogates(text);
    return text.toUtf8();
}

Utf8Recoder::Utf8Recoder() = default;
Utf8Recoder::~Utf8Recoder() = default;

Result<std::unique_ptr<Utf8Recoder>> Utf8Recoder::of(const QByteArray &encoding)
{
    std::unique_ptr<Utf8Recoder> recoder(new Utf8Recoder);
    recoder->m_parts = std::make_unique<Parts>();
    recoder->m_parts->decoder =
        QStringDecoder(encoding.constData(), QStringDecoder::Flag::ConvertInitialBom);
    if (!recoder->m_parts->decoder.isValid()) {
        return failure(ErrorKind::FileNotReadable, {},
            {{QStringLiteral("encoding"), QString::fromLatin1(encoding)}});
    }
    const QByteArray name = encodingKey(encoding);
    recoder->m_parts->unit = name.startsWith("UTF-16") ? 2 : name.startsWith("UTF-32") ? 4 : 1;
    return recoder;
}

QByteArray Utf8Recoder::add(QByteArrayView piece)
{
    m_parts->bytes += piece.size();
    if (m_parts->unit > 1)
        return m_parts->recode(piece);
    // Where a bad sequence is cut in two, ICU or Qt drops a character behind it. A line break is
    // part of no character in any of these encodings.
    QByteArray &rest = m_parts->rest;
    rest += piece;
    const qsizetype lines = rest.lastIndexOf('\n') + 1;
    const qsizetype whole = lines == 0 && rest.size() >= recodeStep ? rest.size() : lines;
    const QByteArray text = m_parts->recode(QByteArrayView(rest).first(whole));
    rest.remove(0, whole);
    return text;
}

QByteArray Utf8Recoder::finish()
{
    // The decoder keeps half a character for a next call that does not come, and says nothing.
    if (m_parts->unit == 1) {
        // A line break ends it, and is not part of the text.
        QByteArray text = m_parts->recode(m_parts->rest + '\n');
        if (!text.endsWith('\n'))
            return text += utf8Replacement;
        text.chop(1);
        return text;
    }
    QByteArray rest;
    if (!m_parts->half.isEmpty())
        rest += utf8Replacement;
    if (m_parts->bytes % m_parts->unit != 0)
        rest += utf8Replacement;
    return rest;
}

Result<QByteArray> recodeToUtf8(
    QByteArrayView bytes, const QByteArray &encoding, const ProgressFn &progress)
{
    const auto recoder = Utf8Recoder::of(encoding);
    if (!recoder)
        return Unexpected(recoder.error());
    QByteArray recoded;
    recoded.reserve(bytes.size() / 2 + bytes.size() / 8);
    for (qsizetype done = 0; done < bytes.size(); done += recodeStep) {
        if (progress && !progress(done, bytes.size()))
            return failure(ErrorKind::Cancelled);
        recoded += (*recoder)->add(bytes.sliced(done, std::min(recodeStep, bytes.size() - done)));
    }
    return recoded + (*recoder)->finish();
}

} // namespace m2m
