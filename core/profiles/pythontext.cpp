// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythontext.h"

#include <array>

namespace m2m {

namespace {

using Kind = PythonToken::Kind;

bool startsName(QChar c) { return c.isLetter() || c == QLatin1Char('_') || c.isSurrogate(); }

bool isQuote(QChar c) { return c == QLatin1Char('"') || c == QLatin1Char('\''); }

bool isLineEnd(QChar c) { return c == QLatin1Char('\n') || c == QLatin1Char('\r'); }

class PythonReader {
public:
    explicit PythonReader(const QString &source)
        : m_source(source)
    {
    }

    Result<QList<PythonToken>> read()
    {
        while (!atEnd()) {
            if (!readOne())
                return unterminated(m_trouble);
        }
        if (!m_brackets.isEmpty())
            return unterminated(m_brackets.constLast());
        add(Kind::NewLine, {});
        return m_tokens;
    }

private:
    struct Prefix {
        bool raw = false;
        bool bytes = false;
        bool plain = true; ///< false: formatted, or a prefix that the language does not have
    };

    [[nodiscard]] bool atEnd() const { return m_at >= m_source.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_source.size() ? m_source.at(m_at + ahead) : QChar();
    }

    static Unexpected unterminated(int line)
    {
        return failure(ErrorKind::ProfileDamaged, {},
            {{QStringLiteral("line"), line},
                {QStringLiteral("why"), QStringLiteral("unterminated")}});
    }

    void add(Kind kind, const QString &text, int line = 0)
    {
        PythonToken token;
        token.kind = kind;
        token.text = text;
        token.line = line == 0 ? m_line : line;
        token.depth = int(m_brackets.size());
        token.indented = m_indented;
        m_tokens.append(token);
    }

    /// CRLF, CR and LF are one line end each, in texts too.
    void skipLineEnd()
    {
        if (peek() == QLatin1Char('\r') && peek(1) == QLatin1Char('\n'))
            ++m_at;
        ++m_at;
        ++m_line;
    }

    bool readOne()
    {
        const QChar c = peek();
        if (isLineEnd(c)) {
            if (m_brackets.isEmpty()) {
                add(Kind::NewLine, {});
                m_lineStart = true;
                m_afterSpace = false;
            }
            skipLineEnd();
            return true;
        }
        if (c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\f')) {
            m_afterSpace = m_lineStart;
            ++m_at;
            return true;
        }
        if (c == QLatin1Char('#')) {
            while (!atEnd() && !isLineEnd(peek()))
                ++m_at;
            return true;
        }
        if (c == QLatin1Char('\\') && isLineEnd(peek(1))) {
            ++m_at;
            skipLineEnd();
            return true;
        }
        if (m_lineStart) {
            m_indented = m_afterSpace;
            m_lineStart = false;
            m_afterSpace = false;
        }
        if (isQuote(c))
            return readLiteral({});
        if (startsName(c))
            return readName();
        if (c.isDigit())
            readNumber();
        else
            readOperator();
        return true;
    }

    bool readName()
    {
        const qsizetype from = m_at;
        while (!atEnd() && (startsName(peek()) || peek().isDigit()))
            ++m_at;
        const QString name = m_source.mid(from, m_at - from);
        if (!atEnd() && isQuote(peek()))
            return readLiteral(name.toLower());
        add(Kind::Name, name);
        return true;
    }

    void readNumber()
    {
        const qsizetype from = m_at;
        while (!atEnd() && (startsName(peek()) || peek().isDigit() || peek() == QLatin1Char('.')))
            ++m_at;
        add(Kind::Other, m_source.mid(from, m_at - from));
    }

    void readOperator()
    {
        static constexpr std::array operators{"**=", "//=", ">>=", "<<=", ":=", "==", "!=", "<=",
            ">=", "->", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@="};
        const QChar c = peek();
        for (const char *op : operators) {
            const QLatin1StringView text(op);
            if (QStringView(m_source).mid(m_at).startsWith(text)) {
                add(Kind::Operator, text);
                m_at += text.size();
                return;
            }
        }
        const bool closes = c == QLatin1Char(')') || c == QLatin1Char(']') || c == QLatin1Char('}');
        if (closes && !m_brackets.isEmpty())
            m_brackets.removeLast();
        add(Kind::Operator, c);
        if (c == QLatin1Char('(') || c == QLatin1Char('[') || c == QLatin1Char('{'))
            m_brackets.append(m_line);
        ++m_at;
    }

    static Prefix prefixOf(const QString &letters)
    {
        Prefix prefix;
        prefix.raw = letters.contains(QLatin1Char('r'));
        prefix.bytes = letters.contains(QLatin1Char('b'));
        static const QStringList known{QString(), QStringLiteral("r"), QStringLiteral("u"),
            QStringLiteral("b"), QStringLiteral("br"), QStringLiteral("rb")};
        prefix.plain = known.contains(letters);
        return prefix;
    }

    bool readLiteral(const QString &letters)
    {
        const Prefix prefix = prefixOf(letters);
        m_trouble = m_line;
        const QChar quote = peek();
        const bool triple = peek(1) == quote && peek(2) == quote;
        m_at += triple ? 3 : 1;
        QString value;
        bool readable = true;
        while (true) {
            if (atEnd() || (!triple && isLineEnd(peek())))
                return false;
            const QChar c = peek();
            if (c == quote && (!triple || (peek(1) == quote && peek(2) == quote))) {
                m_at += triple ? 3 : 1;
                break;
            }
            if (isLineEnd(c)) {
                skipLineEnd();
                value += QLatin1Char('\n');
            } else if (c == QLatin1Char('\\')) {
                ++m_at;
                if (atEnd())
                    return false;
                readable =
                    (prefix.raw ? keepRaw(value) : readEscape(value, prefix.bytes)) && readable;
            } else {
                readable = readable && !(prefix.bytes && c.unicode() > 127);
                value += c;
                ++m_at;
            }
        }
        add(prefix.bytes ? Kind::Bytes : Kind::Text, value, m_trouble);
        if (!prefix.plain)
            m_tokens.last().unreadable = QStringLiteral("notALiteral");
        else if (!readable)
            m_tokens.last().unreadable = QStringLiteral("badEscape");
        return true;
    }

    /// In a raw text the backslash stays, and still keeps a quote from ending the text.
    bool keepRaw(QString &value)
    {
        value += QLatin1Char('\\');
        if (isLineEnd(peek())) {
            skipLineEnd();
            value += QLatin1Char('\n');
        } else {
            value += peek();
            ++m_at;
        }
        return true;
    }

    /// What follows a backslash; false where its value cannot be told.
    bool readEscape(QString &value, bool bytes)
    {
        const QChar c = peek();
        if (isLineEnd(c)) {
            skipLineEnd();
            return true;
        }
        ++m_at;
        static constexpr std::array simple{std::pair{'\\', '\\'}, std::pair{'\'', '\''},
            std::pair{'"', '"'}, std::pair{'a', '\a'}, std::pair{'b', '\b'}, std::pair{'f', '\f'},
            std::pair{'n', '\n'}, std::pair{'r', '\r'}, std::pair{'t', '\t'}, std::pair{'v', '\v'}};
        for (const auto &[letter, meaning] : simple) {
            if (c == QLatin1Char(letter)) {
                value += QLatin1Char(meaning);
                return true;
            }
        }
        if (c >= QLatin1Char('0') && c <= QLatin1Char('7')) {
            --m_at;
            return readCode(value, 8, 1, 3);
        }
        if (c == QLatin1Char('x'))
            return readCode(value, 16, 2, 2);
        if (!bytes && c == QLatin1Char('u'))
            return readCode(value, 16, 4, 4);
        if (!bytes && c == QLatin1Char('U'))
            return readCode(value, 16, 8, 8);
        // The names of characters are not known here.
        if (!bytes && c == QLatin1Char('N'))
            return false;
        value += QLatin1Char('\\');
        value += c;
        return true;
    }

    bool readCode(QString &value, int base, int atLeast, int atMost)
    {
        char32_t code = 0;
        int digits = 0;
        while (digits < atMost && !atEnd()) {
            bool isDigit = false;
            const uint digit = QString(peek()).toUInt(&isDigit, base);
            if (!isDigit)
                break;
            code = code * char32_t(base) + digit;
            ++m_at;
            ++digits;
        }
        if (digits < atLeast || code > QChar::LastValidCodePoint)
            return false;
        value += QString::fromUcs4(&code, 1);
        return true;
    }

    const QString &m_source;
    QList<PythonToken> m_tokens;
    QList<int> m_brackets; ///< lines of those that are open
    qsizetype m_at = 0;
    int m_line = 1;
    int m_trouble = 0;
    bool m_lineStart = true;
    bool m_afterSpace = false;
    bool m_indented = false;
};

} // namespace

Result<QList<PythonToken>> readPython(const QString &source) { return PythonReader(source).read(); }

} // namespace m2m
