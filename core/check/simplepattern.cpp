// SPDX-License-Identifier: GPL-3.0-or-later
#include "simplepattern.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace m2m {

namespace {

constexpr uchar endOfAscii = 128;

bool isLetterOrDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAscii(QChar c) { return c.unicode() < endOfAscii; }

} // namespace

class SimplePattern::Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<Sequence> read()
    {
        Sequence sequence;
        while (!m_text.isEmpty()) {
            Part part;
            if (!readSet(part) || !readCount(part))
                return {};
            sequence.push_back(part);
        }
        return sequence;
    }

private:
    QChar take()
    {
        const QChar c = m_text.front();
        m_text = m_text.sliced(1);
        return c;
    }

    static void add(Part &part, char16_t from, char16_t to)
    {
        for (char16_t c = from; c <= to; ++c)
            part.taken[c] = true;
    }

    /// What follows a backslash.
    bool readEscaped(Part &part)
    {
        if (m_text.isEmpty() || !isAscii(m_text.front()))
            return false;
        const QChar c = take();
        if (c == u'd' || c == u'w')
            add(part, u'0', u'9');
        if (c == u'w') {
            add(part, u'a', u'z');
            add(part, u'A', u'Z');
            add(part, u'_', u'_');
        }
        if (c == u'd' || c == u'w')
            return true;
        if (isLetterOrDigit(c))
            return false;
        add(part, c.unicode(), c.unicode());
        return true;
    }

    bool readClass(Part &part)
    {
        const bool negated = m_text.startsWith(u'^');
        if (negated)
            take();
        if (m_text.startsWith(u']'))
            return false; // nothing, or anything
        while (!m_text.isEmpty() && m_text.front() != u']') {
            const QChar c = take();
            if (!isAscii(c))
                return false;
            if (c == u'\\') {
                if (!readEscaped(part) || m_text.startsWith(u'-'))
                    return false;
                continue;
            }
            const bool range = m_text.size() > 1 && m_text.front() == u'-' && m_text.at(1) != u']';
            if (!range) {
                add(part, c.unicode(), c.unicode());
                continue;
            }
            take();
            const QChar to = take();
            if (!isAscii(to) || to < c || to == u'\\')
                return false;
            add(part, c.unicode(), to.unicode());
        }
        if (m_text.isEmpty())
            return false;
        take();
        for (bool &taken : part.taken)
            taken = taken != negated;
        return true;
    }

    bool readSet(Part &part)
    {
        const QChar c = take();
        if (!isAscii(c))
            return false;
        switch (c.unicode()) {
        case u'\\':
            return readEscaped(part);
        case u'[':
            return readClass(part);
        case u'.':
            part.taken.fill(true);
            part.taken[u'\n'] = part.taken[u'\r'] = false;
            return true;
        default:
            add(part, c.unicode(), c.unicode());
            return !QStringView(u"^$()|{}*+?]").contains(c);
        }
    }

    bool readCount(Part &part)
    {
        const QChar c = m_text.isEmpty() ? QChar() : m_text.front();
        if (c == u'*' || c == u'+' || c == u'?') {
            take();
            part.least = c == u'+' ? 1 : 0;
            part.most = c == u'?' ? 1 : noLimit;
        } else if (c == u'{') {
            const qsizetype end = m_text.indexOf(u'}');
            if (end < 0 || !readLimits(m_text.sliced(1, end - 1), part))
                return false;
            m_text = m_text.sliced(end + 1);
        }
        return !m_text.startsWith(u'?') && !m_text.startsWith(u'+'); // in another order
    }

    static bool readLimits(QStringView text, Part &part)
    {
        const qsizetype comma = text.indexOf(u',');
        bool ok = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || c == u',';
        });
        if (!ok)
            return false;
        part.least = part.most = text.left(comma < 0 ? text.size() : comma).toInt(&ok);
        if (ok && comma >= 0)
            part.most = comma + 1 == text.size() ? noLimit : text.sliced(comma + 1).toInt(&ok);
        return ok;
    }

    QStringView m_text;
};

SimplePattern::SimplePattern(const QString &pattern)
{
    // A bar inside of a class or a group leaves pieces that cannot be read.
    for (QStringView piece : QStringView(pattern).split(u'|')) {
        if (piece.startsWith(u'^'))
            piece = piece.sliced(1);
        if (piece.endsWith(u'$') && !piece.endsWith(u"\\$"))
            piece = piece.chopped(1);
        if (piece.startsWith(u'(') && piece.endsWith(u')') && !piece.endsWith(u"\\)"))
            piece = piece.sliced(1).chopped(1);
        std::optional<Sequence> sequence = Reader(piece).read();
        if (!sequence) {
            m_alternatives.clear();
            return;
        }
        m_alternatives.push_back(std::move(*sequence));
    }
}

bool SimplePattern::surelyMatches(QByteArrayView text) const
{
    const auto matches = [text](const Sequence &sequence) {
        qsizetype at = 0;
        for (const Part &part : sequence) {
            int count = 0;
            for (; at < text.size() && count < part.most; ++at, ++count) {
                const auto byte = uchar(text[at]);
                if (byte >= endOfAscii || !part.taken[byte])
                    break;
            }
            if (count < part.least)
                return false;
        }
        return at == text.size();
    };
    return std::any_of(m_alternatives.begin(), m_alternatives.end(), matches);
}

} // namespace m2m
