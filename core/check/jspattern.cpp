// SPDX-License-Identifier: GPL-3.0-or-later
#include "jspattern.h"

#include <QHash>

#include <algorithm>

namespace m2m {

namespace {

/// Where the halves of characters beyond U+FFFF go: to private characters, which no text of a
/// measurement has.
constexpr char16_t privateArea = 0xe000;

char16_t placeOf(char16_t unit)
{
    return QChar::isSurrogate(unit) ? char16_t(unit - 0xd800 + privateArea) : unit;
}

QString code(char16_t unit) { return QStringLiteral("\\x{%1}").arg(placeOf(unit), 0, 16); }

// Members of character classes, since JavaScript's white space is not that of PCRE.
QString spaces()
{
    return QStringLiteral(
        R"(\x{9}-\x{d} \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff})");
}

QString notSpaces()
{
    return QStringLiteral(
        R"(\x{0}-\x{8}\x{e}-\x{1f}!-\x{9f}\x{a1}-\x{167f}\x{1681}-\x{1fff}\x{200b}-\x{2027}\x{202a}-\x{202e}\x{2030}-\x{205e}\x{2060}-\x{2fff}\x{3001}-\x{d7ff}\x{e000}-\x{fefe}\x{ff00}-\x{ffff})");
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}
bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// Reads a pattern sign by sign and writes what PCRE takes to mean the same.
class PatternTranslator {
public:
    explicit PatternTranslator(const QString &pattern)
        : m_pattern(pattern)
        , m_hasNames(pattern.contains(QStringLiteral("(?<")))
    {
    }

    QString translated()
    {
        while (m_valid && m_at < m_pattern.size())
            m_inClass ? readInClass() : readOutside();
        return m_valid && !m_inClass ? m_result : QString();
    }

private:
    QStringView rest() const { return QStringView(m_pattern).mid(m_at); }

    void take(const QString &written, qsizetype length, bool repeatable = true)
    {
        m_result += written;
        m_at += length;
        m_repeatable = repeatable;
    }

    void readOutside()
    {
        const QChar c = m_pattern[m_at];
        switch (c.unicode()) {
        case u'\\':
            return readEscape();
        case u'[':
            return openClass();
        case u'(':
            return openGroup();
        case u'.':
            return take(QStringLiteral("[^\\n\\r\\x{2028}\\x{2029}]"), 1);
        case u'$':
            return take(QStringLiteral("\\z"), 1, false); // PCRE's also matches before a last \n
        case u'^':
        case u'|':
            return take(c, 1, false);
        case u'*':
        case u'+':
        case u'?':
            return readQuantifier(1);
        case u'{':
            if (const qsizetype length = quantifierLength())
                return readQuantifier(length);
            return take(QStringLiteral("\\{"), 1);
        case u']':
        case u'}':
            return take(QStringLiteral("\\") + c, 1);
        default:
            return take(QString(QChar(placeOf(c.unicode()))), 1);
        }
    }

    /// Length of "{2}", "{2,}" or "{2,5}" here; 0 where the brace is but a sign.
    qsizetype quantifierLength() const
    {
        static const QRegularExpression form(QStringLiteral(R"(\A\{[0-9]+(?:,[0-9]*)?\})"));
        return form.match(rest().toString()).capturedLength();
    }

    /// A second quantifier would make the first one possessive in PCRE; JavaScript has none.
    void readQuantifier(qsizetype length)
    {
        m_valid = m_repeatable;
        const bool lazy = rest().mid(length).startsWith(u'?');
        take(rest().left(length + (lazy ? 1 : 0)).toString(), length + (lazy ? 1 : 0), false);
    }

    void openGroup()
    {
        for (const QStringView opening : {u"(?:", u"(?=", u"(?!", u"(?<=", u"(?<!"}) {
            if (rest().startsWith(opening))
                return take(opening.toString(), opening.size(), false);
        }
        const bool named = rest().startsWith(u"(?<");
        // Anything else after a question mark or an asterisk is PCRE's alone.
        m_valid = named || !(rest().startsWith(u"(?") || rest().startsWith(u"(*"));
        take(named ? QStringLiteral("(?<") : QStringLiteral("("), named ? 3 : 1, false);
    }

    void openClass()
    {
        if (rest().startsWith(u"[^]"))
            return take(QStringLiteral("[\\x{0}-\\x{ffff}]"), 3);
        if (rest().startsWith(u"[]"))
            return take(QStringLiteral("(?!)"), 2);
        m_inClass = true;
        const bool inverted = rest().startsWith(u"[^");
        take(inverted ? QStringLiteral("[^") : QStringLiteral("["), inverted ? 2 : 1);
    }

    void readInClass()
    {
        const QChar c = m_pattern[m_at];
        if (c == u'\\')
            return readEscape();
        m_inClass = c != u']';
        // In JavaScript an opening bracket inside of a class is only a character.
        take(c == u'[' ? QStringLiteral("\\[") : QString(QChar(placeOf(c.unicode()))), 1);
    }

    void readEscape()
    {
        if (m_at + 1 >= m_pattern.size()) {
            m_valid = false;
            return;
        }
        const QChar c = m_pattern[m_at + 1];
        if (c == u's' || c == u'S')
            return readSpaces(c == u's');
        if (c == u'u' || c == u'x')
            return readNumber(c == u'u' ? 4 : 2);
        if (isDigit(c))
            return readReference();
        if (c == u'k' && m_hasNames && !m_inClass)
            return take(QStringLiteral("\\k"), 2);
        if (c == u'v')
            return take(QStringLiteral("\\x{b}"), 2);
        if (c == u'c') {
            m_valid = false;
            return;
        }
        const bool known =
            QStringView(u"dDwWnrtf").contains(c) || c == u'b' || (c == u'B' && !m_inClass);
        if (known)
            return take(QStringLiteral("\\") + c, 2, m_inClass || (c != u'b' && c != u'B'));
        // Letters that JavaScript does not know stand for themselves; PCRE has its own uses.
        const bool plain = isLetter(c) || c.unicode() > 0x7f;
        take(plain ? QString(QChar(placeOf(c.unicode()))) : QStringLiteral("\\") + c, 2);
    }

    void readSpaces(bool space)
    {
        const QString members = space ? spaces() : notSpaces();
        take(m_inClass ? members : u'[' + members + u']', 2);
    }

    void readNumber(qsizetype digits)
    {
        const QStringView written = rest().mid(2, digits);
        if (written.size() == digits && std::all_of(written.begin(), written.end(), isHexDigit))
            return take(code(char16_t(written.toUInt(nullptr, 16))), 2 + digits);
        take(m_pattern[m_at + 1], 2);
    }

    /// A group that took no part matches nothing in PCRE, and the empty text in JavaScript.
    void readReference()
    {
        qsizetype length = 1;
        while (m_at + 1 + length < m_pattern.size() && isDigit(m_pattern[m_at + 1 + length]))
            ++length;
        const QStringView digits = rest().mid(1, length);
        if (digits == u"0")
            return take(QStringLiteral("\\x{0}"), 2);
        const int group = digits.toInt();
        if (m_inClass || digits.startsWith(u'0') || group > groups()) {
            m_valid = false; // old octal numbers
            return;
        }
        take(QStringLiteral("(?:(?(%1)\\%1))").arg(group), 1 + length);
    }

    int groups() const
    {
        static const QRegularExpression opening(
            QStringLiteral(R"(\\.|\[(?:\\.|[^\]\\])*\]|(\((?!\?)|\(\?<(?![=!])))"),
            QRegularExpression::DotMatchesEverythingOption);
        int count = 0;
        QRegularExpressionMatchIterator it = opening.globalMatch(m_pattern);
        while (it.hasNext())
            count += it.next().capturedStart(1) >= 0 ? 1 : 0;
        return count;
    }

    const QString m_pattern;
    const bool m_hasNames;
    QString m_result{QStringLiteral("")};
    qsizetype m_at = 0;
    bool m_inClass = false;
    bool m_repeatable = false; ///< what was read last may be followed by a quantifier
    bool m_valid = true;
};

struct CompiledPattern {
    QRegularExpression onPage;
    QRegularExpression asWhole;
    bool understood = false;
};

/// Compiling is what costs; a form has a few patterns and a table a million cells. By thread,
/// since those who share an expression wait for each other.
const CompiledPattern &compiled(const QString &pattern)
{
    static thread_local QHash<QString, CompiledPattern> known;
    auto it = known.find(pattern);
    if (it == known.end()) {
        CompiledPattern made;
        const QString translated = translatedPattern(pattern);
        if (!translated.isNull()) {
            made.onPage.setPattern(u'^' + translated + QStringLiteral("\\z"));
            made.asWhole.setPattern(QStringLiteral("^(?:") + translated + QStringLiteral(")\\z"));
            // Groups that nothing refers to cost time in each match.
            if (!translated.contains(QStringLiteral("(?(")) && !translated.contains(u"\\k")) {
                made.onPage.setPatternOptions(QRegularExpression::DontCaptureOption);
                made.asWhole.setPatternOptions(QRegularExpression::DontCaptureOption);
            }
            made.understood = made.onPage.isValid() && made.asWhole.isValid();
        }
        it = known.insert(pattern, made);
    }
    return *it;
}

PatternAnswer answer(const QRegularExpression &expression, const QString &text)
{
    const QRegularExpressionMatch match = expression.match(splitAstral(text));
    if (!match.isValid())
        return PatternAnswer::TooHard;
    return match.hasMatch() ? PatternAnswer::Fits : PatternAnswer::Differs;
}

} // namespace

QString splitAstral(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); }))
        return text;
    QString result = text;
    for (QChar &c : result)
        c = QChar(placeOf(c.unicode()));
    return result;
}

QString translatedPattern(const QString &pattern)
{
    return PatternTranslator(pattern).translated();
}

PatternAnswer fitsOnPage(const QString &pattern, const QString &text)
{
    const CompiledPattern &known = compiled(pattern);
    return known.understood ? answer(known.onPage, text) : PatternAnswer::NotUnderstood;
}

PatternAnswer fitsAsWhole(const QString &pattern, const QString &text)
{
    const CompiledPattern &known = compiled(pattern);
    return known.understood ? answer(known.asWhole, text) : PatternAnswer::NotUnderstood;
}

} // namespace m2m
