// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxformatcode.h"

#include <algorithm>

namespace m2m {

namespace {

using FormatKind = XlsxFormatToken::Kind;

/// Takes a code apart from left to right.
class FormatCodeLexer {
public:
    explicit FormatCodeLexer(QStringView code)
        : m_rest(code)
    {
    }

    QList<XlsxFormatSection> sections()
    {
        QList<XlsxFormatSection> found;
        do {
            found += section();
        } while (take(QLatin1Char(';')));
        return found;
    }

private:
    bool take(QChar c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    bool takeWord(QLatin1StringView word)
    {
        if (!m_rest.startsWith(word, Qt::CaseInsensitive))
            return false;
        m_rest = m_rest.sliced(word.size());
        return true;
    }

    QChar takeAny()
    {
        if (m_rest.isEmpty())
            return {};
        const QChar c = m_rest.front();
        m_rest = m_rest.sliced(1);
        return c;
    }

    void add(FormatKind kind, const QString &text = {}, int count = 1)
    {
        auto &tokens = m_section.tokens;
        if (kind == FormatKind::Literal && !tokens.isEmpty()
            && tokens.back().kind == FormatKind::Literal) {
            tokens.back().text += text;
        } else {
            tokens += XlsxFormatToken{kind, text, count};
        }
    }

    XlsxFormatSection section()
    {
        m_section = {};
        const QStringView whole = m_rest;
        while (!m_rest.isEmpty() && !m_rest.startsWith(QLatin1Char(';')))
            token();
        m_section.code = whole.first(whole.size() - m_rest.size()).toString();
        return m_section;
    }

    void token()
    {
        if (takeWord(QLatin1StringView("General")))
            return add(FormatKind::General);
        for (const auto word : {QLatin1StringView("AM/PM"), QLatin1StringView("A/P")}) {
            if (takeWord(word))
                return add(FormatKind::AmPm, word);
        }
        const QChar c = takeAny();
        switch (c.unicode()) {
        case u'"':
            return quotedText();
        case u'\\':
            return add(FormatKind::Literal, m_rest.isEmpty() ? QString() : QString(takeAny()));
        case u'_': // a gap as wide as the next character, which is no text
        case u'*': // the next character as often as the cell is wide
            takeAny();
            return;
        case u'[':
            return bracket();
        case u'0':
        case u'#':
        case u'?':
            return add(FormatKind::Digit, c);
        case u'.':
            return add(FormatKind::Point, c);
        case u',':
            return add(FormatKind::Comma, c);
        case u'%':
            return add(FormatKind::Percent, c);
        case u'@':
            return add(FormatKind::TextPlace);
        default:
            return letter(c);
        }
    }

    void quotedText()
    {
        const qsizetype end = m_rest.indexOf(QLatin1Char('"'));
        add(FormatKind::Literal, m_rest.first(end < 0 ? m_rest.size() : end).toString());
        m_rest = end < 0 ? QStringView() : m_rest.sliced(end + 1);
    }

    void letter(QChar c)
    {
        const QChar lower = c.toLower();
        if (QStringLiteral("ymdhs").contains(lower)) {
            int count = 1;
            while (!m_rest.isEmpty() && m_rest.front().toLower() == lower) {
                takeAny();
                ++count;
            }
            return add(FormatKind::Unit, lower, count);
        }
        if (lower == QLatin1Char('e')
            && (m_rest.startsWith(QLatin1Char('+')) || m_rest.startsWith(QLatin1Char('-')))) {
            return add(FormatKind::Exponent, takeAny());
        }
        // The T and the Z of ISO 8601 are often left bare; other letters mean eras, calendars and
        // what else there is in some language.
        const bool known = c == QLatin1Char('T') || c == QLatin1Char('Z');
        if (c.unicode() < 0x80 && c.isLetter() && !known)
            m_section.understood = false;
        add(FormatKind::Literal, c);
    }

    void bracket()
    {
        const qsizetype end = m_rest.indexOf(QLatin1Char(']'));
        if (end < 0) {
            m_section.understood = false;
            m_rest = {};
            return;
        }
        const QString inside = m_rest.first(end).toString().toLower();
        const QString asWritten = m_rest.first(end).toString();
        m_rest = m_rest.sliced(end + 1);
        if (inside.startsWith(QLatin1Char('$')))
            return locale(asWritten.mid(1));
        if (!inside.isEmpty() && QStringLiteral("hms").contains(inside.front())
            && inside.count(inside.front()) == inside.size()) {
            return add(FormatKind::Elapsed, inside.front(), int(inside.size()));
        }
        static const QStringList colours{QStringLiteral("black"), QStringLiteral("blue"),
            QStringLiteral("cyan"), QStringLiteral("green"), QStringLiteral("magenta"),
            QStringLiteral("red"), QStringLiteral("white"), QStringLiteral("yellow")};
        if (!colours.contains(inside) && !inside.startsWith(QStringLiteral("color")))
            m_section.understood = false;
    }

    /// `€-407`: a currency's sign and the language as a hexadecimal number; both may be missing.
    void locale(const QString &text)
    {
        const qsizetype dash = text.indexOf(QLatin1Char('-'));
        if (dash != 0)
            add(FormatKind::Literal, dash < 0 ? text : text.first(dash));
        if (dash < 0)
            return;
        const QString language = text.mid(dash + 1).toLower();
        if (language == QStringLiteral("f800") || language == QStringLiteral("x-sysdate")) {
            m_section.systemDate = true;
            return;
        }
        if (language == QStringLiteral("f400") || language == QStringLiteral("x-systime")) {
            m_section.systemTime = true;
            return;
        }
        bool isNumber = false;
        const uint number = language.toUInt(&isNumber, 16);
        // What stands above the language says other digits or another calendar.
        if (isNumber && number <= 0xFFFF)
            m_section.englishNames = (number & 0x3FFU) == 0x09;
        else if (language == QStringLiteral("en") || language.startsWith(QStringLiteral("en-")))
            m_section.englishNames = true;
        else
            m_section.understood = false;
    }

    QStringView m_rest;
    XlsxFormatSection m_section;
};

} // namespace

bool XlsxFormatSection::has(FormatKind kind) const
{
    return std::any_of(tokens.begin(), tokens.end(),
        [kind](const XlsxFormatToken &token) { return token.kind == kind; });
}

bool XlsxFormatSection::isDate() const
{
    return systemDate || systemTime || has(FormatKind::Unit) || has(FormatKind::Elapsed);
}

QList<XlsxFormatSection> xlsxFormatSections(QStringView code)
{
    return FormatCodeLexer(code).sections();
}

} // namespace m2m
