// SPDX-License-Identifier: GPL-3.0-or-later
#include "codepage.h"

#include "textcoding.h"

#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace m2m {

namespace {

using Certainty = DialectGuess::Certainty;

constexpr auto fallback = "windows-1252";
constexpr qsizetype fewCharacters = 4;
constexpr qsizetype longRun = 4; ///< in Latin script; in Polish three accents stand together

/// What Qt calls an encoding of that name; empty: nothing.
QByteArray knownName(const QByteArray &name)
{
    return TextDecoder::of(name) || QStringDecoder(name.constData()).isValid() ? name
                                                                               : QByteArray();
}

/// Decodes many short texts of one encoding: a decoder costs more to make than to use.
class ContextDecoder {
public:
    explicit ContextDecoder(const QByteArray &encoding)
        : m_decoder(encoding.constData(), QStringDecoder::Flag::Stateless)
    {
        if (encodingKey(encoding) == "WINDOWS-1252") // known where Qt itself does not know it
            m_table = TextDecoder::of(encoding);
    }
    [[nodiscard]] QString decode(const QByteArray &bytes)
    {
        if (m_table)
            return m_table->decode(bytes);
        return m_decoder.isValid() ? QString(m_decoder(bytes)) : QString();
    }

private:
    QStringDecoder m_decoder;
    std::optional<TextDecoder> m_table;
};

bool isAscii(QChar c) { return c.unicode() < 0x80; }

/// Letters are told from words: which ones may stand together, and where capitals do.
class Sense {
public:
    explicit Sense(const QString &text)
        : m_text(text)
    {
    }

    /// Of the character at `at`, which is beyond ASCII.
    [[nodiscard]] bool makesSense(qsizetype at) const
    {
        const QChar c = m_text[at];
        if (c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_NotAssigned || c.category() == QChar::Other_PrivateUse)
            return false;
        if (c == u'\u00B5' || c == u'\u03BC' || c == u'\u03A9' || c == u'\u2126')
            return !isLowerLetter(at - 1);
        if (c.isLetter() && c != u'\u00AA' && c != u'\u00BA')
            return letterMakesSense(at);
        return signMakesSense(at);
    }

private:
    [[nodiscard]] QChar charAt(qsizetype at) const
    {
        return at < 0 || at >= m_text.size() ? QChar(u'\n') : m_text[at];
    }
    [[nodiscard]] bool isLetter(qsizetype at) const { return charAt(at).isLetter(); }
    [[nodiscard]] bool isLowerLetter(qsizetype at) const { return charAt(at).isLower(); }
    [[nodiscard]] bool isBlankOrEdge(qsizetype at) const
    {
        const QChar c = charAt(at);
        return c.isSpace() || (isAscii(c) && !c.isLetterOrNumber());
    }

    [[nodiscard]] bool letterMakesSense(qsizetype at) const
    {
        const bool before = isLetter(at - 1);
        const bool after = isLetter(at + 1);
        if (!before && !after)
            return isLoneLetter(at);
        const bool digits = charAt(at - 1).isDigit() || charAt(at + 1).isDigit();
        if (digits)
            return false;
        const QChar c = m_text[at];
        // A capital inside of a word has capitals around it.
        if (c.isUpper() && isLowerLetter(at - 1))
            return false;
        if (c.isUpper() && before && isLowerLetter(at + 1) && charAt(at - 1).isUpper())
            return !isAscii(charAt(at - 1)) || !isLetter(at - 2);
        if (c.isLower() && charAt(at + 1).isUpper())
            return false;
        if (c.script() == QChar::Script_Latin && oddLettersAround(at) >= longRun)
            return false;
        return sameScript(at, at - 1) && sameScript(at, at + 1);
    }

    /// Letters beyond ASCII that stand together, this one among them, as far as it matters.
    [[nodiscard]] qsizetype oddLettersAround(qsizetype at) const
    {
        qsizetype from = at;
        while (at - from < longRun && isLetter(from - 1) && !isAscii(charAt(from - 1)))
            --from;
        qsizetype end = at + 1;
        while (end - at < longRun && isLetter(end) && !isAscii(charAt(end)))
            ++end;
        return end - from;
    }

    [[nodiscard]] bool sameScript(qsizetype at, qsizetype other) const
    {
        return !isLetter(other) || charAt(other).script() == charAt(at).script();
    }

    /// à, é, a name's initial, a variable: a word of one letter is rare.
    [[nodiscard]] bool isLoneLetter(qsizetype at) const
    {
        const QChar c = m_text[at];
        static const QString words = QStringLiteral("àÀéÉèÈêóÓíÍúÚáÁåÅöÖôÔøØæÆÄÜÖяЯиИвВсСкКоОаАуУ");
        return (words.contains(c) || c.script() != QChar::Script_Latin) && isBlankOrEdge(at - 1)
            && isBlankOrEdge(at + 1)
            && !(c.toLower() == u'\u00F8' && charAt(at - 1).isSpace()
                && charAt(at - 2).isDigit()); // 21 ø: degrees in an old code page
    }

    [[nodiscard]] bool signMakesSense(qsizetype at) const
    {
        const QChar c = m_text[at];
        const QChar before = charAt(at - 1);
        switch (c.unicode()) {
        case 0x00B0: // degree, not within a word
            return !isLetter(at - 1);
        case 0x00B2: // powers
        case 0x00B3:
        case 0x00B9:
            return (before.isLetterOrNumber() || before == u')') && !isLowerLetter(at + 1);
        case 0x00B1: // plus-minus
        case 0x2212:
        case 0x00D7:
        case 0x00B7:
        case 0x00F7:
        case 0x2248:
        case 0x2264:
        case 0x2265:
        case 0x221E:
            return !(isLetter(at - 1) && isLetter(at + 1));
        case 0x00A0:
        case 0x202F:
            return true;
        case 0x20AC:
        case 0x00A3:
        case 0x00A5:
        case 0x2030:
        case 0x00A7:
        case 0x00A9:
        case 0x00AE:
        case 0x2122:
            return !(isLetter(at - 1) && isLetter(at + 1));
        case 0x00BC: // fractions
        case 0x00BD:
        case 0x00BE:
            return !isLetter(at - 1) && !isLetter(at + 1);
        case 0x2013: // dashes, three points
        case 0x2014:
        case 0x2026:
            return !isLetter(at - 1) || !isLetter(at + 1) || c == u'\u2026';
        case 0x2018: // quotes, which open in one language what they close in another
        case 0x201C:
        case 0x201A:
        case 0x201E:
        case 0x201D:
        case 0x00AB:
        case 0x00BB:
        case 0x2039:
        case 0x203A:
            return isBlankOrEdge(at - 1) || isBlankOrEdge(at + 1);
        case 0x2019:
            return isLetter(at - 1) || !isLetter(at + 1);
        case 0x00BA:
        case 0x00AA:
            return before.isDigit() && !isLetter(at + 1);
        case 0x2022:
            return !isLetter(at - 1);
        default:
            break;
        }
        // Letters of the East are told by their number alone; marks that combine follow letters.
        if (c.isSurrogate() || c.unicode() >= 0x3000)
            return true;
        return c.isMark() && before.isLetter();
    }

    const QString &m_text;
};

struct Score {
    qsizetype odd = 0; ///< characters beyond ASCII
    qsizetype sensible = 0;
    qsizetype wrong = 0; ///< not of the encoding
    qsizetype east = 0; ///< letters of Chinese, Japanese, Korean
    qsizetype kana = 0;
    qsizetype hangul = 0;
    qsizetype icelandic = 0; ///< letters that hardly any other language has in Windows-1252
    [[nodiscard]] double share() const { return odd > 0 ? double(sensible) / double(odd) : 0; }
};

bool isEastern(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x3000 && code <= 0x30FF) || (code >= 0x4E00 && code <= 0x9FFF)
        || (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xFF01 && code <= 0xFFEF);
}

Score scoreOf(const QList<QByteArray> &contexts, const QByteArray &encoding)
{
    Score score;
    ContextDecoder decoder(encoding);
    for (const QByteArray &context : contexts) {
        const QString text = decoder.decode(context);
        const Sense sense(text);
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text[at];
            if (isAscii(c))
                continue;
            ++score.odd;
            score.sensible += sense.makesSense(at) ? 1 : 0;
            score.wrong += c == QChar::ReplacementCharacter ? 1 : 0;
            score.east += isEastern(c) ? 1 : 0;
            score.kana += c.unicode() >= 0x3040 && c.unicode() <= 0x30FF ? 1 : 0;
            score.hangul += c.script() == QChar::Script_Hangul ? 1 : 0;
            score.icelandic += QStringView(u"ÐÝÞðýþ").contains(c) ? 1 : 0;
        }
    }
    return score;
}

QByteArray detected(const QList<QByteArray> &contexts)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(
        uchardet_new(), &uchardet_delete);
    const QByteArray text = contexts.join('\n');
    if (uchardet_handle_data(detector.get(), text.constData(), size_t(text.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    return name.startsWith("WINDOWS-") ? name.toLower() : name; // as everybody writes it
}

bool isMultiByte(const QByteArray &name)
{
    static const QList<QByteArray> names{
        "SHIFT_JIS", "EUC-JP", "GB18030", "BIG5", "EUC-KR", "UHC", "EUC-TW", "JOHAB"};
    return names.contains(name.toUpper());
}

/// Whether bytes are of an encoding for Chinese, Japanese or Korean without a mistake, and its
/// letters of a kind that its language is written in. One that was not detected has to prove more.
std::optional<CodePageGuess> eastern(
    const QList<QByteArray> &contexts, qsizetype cut, const QByteArray &name, bool wasDetected)
{
    if (!isMultiByte(name) || !QStringDecoder(name.constData()).isValid())
        return {};
    const Score score = scoreOf(contexts, name);
    if (score.wrong > cut || score.east < (wasDetected ? 2 : 4) || score.east * 5 < score.odd * 4)
        return {};
    const bool japanese = name == "SHIFT_JIS" || name == "EUC-JP";
    if (!wasDetected && japanese && score.kana * 5 < score.odd)
        return {};
    if (name == "EUC-KR" && score.hangul * 10 < score.east * 9)
        return {};
    const bool likely = wasDetected && score.east >= 8;
    return CodePageGuess{
        name, likely ? Certainty::Likely : Certainty::Unsure, QStringLiteral("statistics")};
}

} // namespace

double senseOf(const QList<QByteArray> &contexts, const QByteArray &encoding)
{
    return scoreOf(contexts, encoding).share();
}

CodePageGuess guessCodePage(const QList<QByteArray> &contexts, qsizetype cut)
{
    const Score western = scoreOf(contexts, fallback);
    CodePageGuess best{fallback, Certainty::Unsure, QStringLiteral("notUtf8")};
    if (western.odd == western.sensible && western.icelandic == 0) {
        best.certainty = western.odd > 0 ? Certainty::Likely : Certainty::Unsure;
        return best;
    }
    const QByteArray named = detected(contexts);
    if (western.odd == western.sensible) {
        const QByteArray turkish("windows-1254"); // ı, ş and ğ are on the bytes of ý, þ and ð
        if ((named == "ISO-8859-9" || named == "windows-1254") && !knownName(turkish).isEmpty())
            return {turkish, Certainty::Unsure, QStringLiteral("statistics")};
        return best;
    }
    if (const auto found = eastern(contexts, cut, named, true); found && western.share() < 0.9)
        return *found;
    // Evidence has to be clear to leave what such files mostly are.
    if (western.odd < fewCharacters)
        return best;
    double share = western.share() + 0.1;
    for (const QByteArray &name : {named, QByteArray("ISO-8859-15"), QByteArray("windows-1250"),
             QByteArray("ISO-8859-2"), QByteArray("macintosh"), QByteArray("IBM850"),
             QByteArray("IBM437"), QByteArray("windows-1251"), QByteArray("windows-1253"),
             QByteArray("windows-1254"), QByteArray("KOI8-R"), QByteArray("IBM866")}) {
        if (name.isEmpty() || isMultiByte(name) || encodingKey(name) == "UTF-8"
            || encodingKey(name) == encodingKey(fallback) || knownName(name).isEmpty())
            continue;
        const Score score = scoreOf(contexts, name);
        if (score.share() <= share)
            continue;
        share = score.share();
        const bool likely = score.odd == score.sensible && score.odd >= 8;
        best = {name, likely ? Certainty::Likely : Certainty::Unsure, QStringLiteral("statistics")};
    }
    if (share < 0.95) {
        for (const char *name : {"SHIFT_JIS", "EUC-JP", "EUC-KR"}) {
            if (const auto found = eastern(contexts, cut, name, false))
                return *found;
        }
    }
    return best;
}

} // namespace m2m
