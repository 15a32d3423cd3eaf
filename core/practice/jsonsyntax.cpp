// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonsyntax.h"

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

/// Walks a text until it is at its end or at what cannot go on there. Keeps no value.
class Scanner {
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    QString error()
    {
        if (value(0)) {
            skipSpace();
            if (m_at == m_text.size())
                return {};
        }
        if (m_at >= m_text.size())
            return u"Unexpected end of JSON input"_s;
        const QChar at = m_text[m_at];
        // Whole tokens are named by their kind, unless it is a character within one that is wrong.
        const bool number = at.isDigit() || at == u'-';
        const QString what = m_inToken ? u"token %1"_s.arg(at)
            : at == u'"'               ? u"string"_s
            : number                   ? u"number"_s
                                       : u"token %1"_s.arg(at);
        return u"Unexpected %1 in JSON at position %2"_s.arg(what).arg(m_at);
    }

private:
    [[nodiscard]] bool is(QChar character) const
    {
        return m_at < m_text.size() && m_text[m_at] == character;
    }
    [[nodiscard]] bool isDigit() const
    {
        return m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9';
    }
    bool take(QChar character)
    {
        skipSpace();
        const bool there = is(character);
        m_at += there ? 1 : 0;
        return there;
    }
    void skipSpace()
    {
        while (is(u' ') || is(u'\t') || is(u'\n') || is(u'\r'))
            ++m_at;
    }

    bool value(int depth)
    {
        constexpr int deepest = 2000; // deeper ones are for the parser to refuse
        skipSpace();
        if (depth > deepest)
            return false;
        if (is(u'"'))
            return string();
        if (is(u'{'))
            return object(depth);
        if (is(u'['))
            return array(depth);
        if (is(u'-') || isDigit())
            return number();
        for (const QStringView word : {u"true", u"false", u"null"}) {
            if (is(word.front()))
                return literal(word);
        }
        return false;
    }

    bool object(int depth)
    {
        ++m_at;
        if (take(u'}'))
            return true;
        do {
            skipSpace();
            if (!is(u'"') || !string() || !take(u':') || !value(depth + 1))
                return false;
        } while (take(u','));
        return take(u'}');
    }

    bool array(int depth)
    {
        ++m_at;
        if (take(u']'))
            return true;
        do {
            if (!value(depth + 1))
                return false;
        } while (take(u','));
        return take(u']');
    }

    bool string()
    {
        m_inToken = true;
        for (++m_at; m_at < m_text.size() && !is(u'"'); ++m_at) {
            if (m_text[m_at] < u' ' || (is(u'\\') && !escape()))
                return false;
        }
        m_inToken = m_at >= m_text.size();
        return take(u'"');
    }

    /// Ends on the last character of it.
    bool escape()
    {
        ++m_at;
        if (m_at >= m_text.size() || !QStringView(u"\"\\/bfnrtu").contains(m_text[m_at]))
            return false;
        if (!is(u'u'))
            return true;
        for (int digit = 0; digit < 4; ++digit) {
            ++m_at;
            if (m_at >= m_text.size()
                || !QStringView(u"0123456789abcdefABCDEF").contains(m_text[m_at]))
                return false;
        }
        return true;
    }

    bool digits()
    {
        if (!isDigit())
            return false;
        while (isDigit())
            ++m_at;
        return true;
    }

    bool number()
    {
        m_inToken = true;
        m_at += is(u'-') ? 1 : 0;
        if (is(u'0')) {
            ++m_at;
            if (isDigit()) {
                m_inToken = false; // a second number where none may be
                return false;
            }
        } else if (!digits()) {
            return false;
        }
        if (is(u'.')) {
            ++m_at;
            if (!digits())
                return false;
        }
        if (is(u'e') || is(u'E')) {
            ++m_at;
            m_at += is(u'+') || is(u'-') ? 1 : 0;
            if (!digits())
                return false;
        }
        m_inToken = false;
        return true;
    }

    bool literal(QStringView word)
    {
        m_inToken = true;
        for (const QChar character : word) {
            if (!is(character))
                return false;
            ++m_at;
        }
        m_inToken = false;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_inToken = false;
};

} // namespace

QString jsonSyntaxError(QStringView text) { return Scanner(text).error(); }

} // namespace m2m::practice
