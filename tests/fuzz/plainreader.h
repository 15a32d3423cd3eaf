// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/cellscanner.h"

#include <QByteArrayView>
#include <QList>

namespace m2m::fuzz {

/// What a text is by any rules, read in the plainest way: the judge of the fast code, with which it
/// shares nothing.
struct PlainRow {
    qint64 offset = 0;
    qint64 line = 1;
    bool skipped = false;
    QByteArrayView bytes; ///< without line break
    QList<QByteArray> cells;
    QList<CellShape> shapes; ///< as many
};

struct PlainReading {
    QList<PlainRow> rows;
    qint64 unclosedQuoteLine = 0;
    qint64 lineCount = 0;
    qint64 firstLf = 0; ///< lines
    qint64 firstCrlf = 0;
    qint64 firstCr = 0;
};

class PlainReader {
public:
    PlainReader(QByteArrayView text, const CellRules &rules)
        : m_text(text)
        , m_rules(rules)
    {
    }

    PlainReading read()
    {
        while (m_at < m_text.size())
            readRow();
        return m_reading;
    }

private:
    [[nodiscard]] bool delimiterAt(QByteArrayView text, qsizetype at) const
    {
        return !m_rules.delimiter.isEmpty() && text.sliced(at).startsWith(m_rules.delimiter);
    }
    [[nodiscard]] bool escapeAt(QByteArrayView text, qsizetype at) const
    {
        return m_rules.escape != '\0' && m_rules.escape != m_rules.quote
            && text[at] == m_rules.escape;
    }
    [[nodiscard]] bool quoteAt(QByteArrayView text, qsizetype at) const
    {
        return m_rules.quote != '\0' && at < text.size() && text[at] == m_rules.quote;
    }

    void readRow()
    {
        const qsizetype start = m_at;
        PlainRow row;
        row.offset = start;
        row.line = 1 + breaksBefore(start);
        const bool comment =
            !m_rules.comment.isEmpty() && m_text.sliced(start).startsWith(m_rules.comment);
        const qsizetype quote = comment ? skipLine() : skipRow();
        row.bytes = m_text.sliced(start, m_at - start);
        row.skipped = comment || isBlank(row.bytes);
        splitRow(row);
        const qint64 lastLine = 1 + breaksBefore(m_at);
        m_reading.lineCount = lastLine;
        if (quote >= 0)
            m_reading.unclosedQuoteLine = 1 + breaksBefore(quote);
        else
            skipBreak(lastLine);
        m_reading.rows += row;
    }

    qsizetype skipLine()
    {
        while (m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != '\r')
            ++m_at;
        return -1;
    }

    /// Returns where a quote is that nothing closes.
    qsizetype skipRow()
    {
        bool cellStart = true;
        while (m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != '\r') {
            if (cellStart && quoteAt(m_text, m_at)) {
                const qsizetype open = m_at++;
                if (!skipQuoted())
                    return open;
                cellStart = false;
            } else if (delimiterAt(m_text, m_at)) {
                m_at += m_rules.delimiter.size();
                cellStart = true;
            } else {
                ++m_at;
                cellStart = false;
            }
        }
        return -1;
    }

    bool skipQuoted()
    {
        while (m_at < m_text.size()) {
            if (escapeAt(m_text, m_at) || (quoteAt(m_text, m_at) && quoteAt(m_text, m_at + 1)))
                m_at = std::min(m_at + 2, m_text.size());
            else if (m_text[m_at++] == m_rules.quote)
                return true;
        }
        return false;
    }

    void skipBreak(qint64 line)
    {
        if (m_at == m_text.size())
            return;
        const bool lf = m_text[m_at] == '\n';
        const bool pair = !lf && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
        qint64 &first = lf ? m_reading.firstLf : pair ? m_reading.firstCrlf : m_reading.firstCr;
        first = first == 0 ? line : first;
        m_at += pair ? 2 : 1;
    }

    /// In quotes and outside. Goes on from where it was asked last.
    qint64 breaksBefore(qsizetype end)
    {
        if (end < m_counted)
            m_counted = m_breaks = 0;
        for (; m_counted < end; ++m_counted) {
            const char byte = m_text[m_counted];
            const bool pair = byte == '\r' && m_counted + 1 < end && m_text[m_counted + 1] == '\n';
            m_breaks += (byte == '\n' || byte == '\r') && !pair ? 1 : 0;
        }
        return m_breaks;
    }

    [[nodiscard]] bool isBlank(QByteArrayView row) const
    {
        for (qsizetype at = 0; at < row.size();) {
            if (row[at] == ' ' || row[at] == '\t')
                ++at;
            else if (delimiterAt(row, at))
                at += m_rules.delimiter.size();
            else
                return false;
        }
        return true;
    }

    void splitRow(PlainRow &result) const
    {
        const QByteArrayView row = result.bytes;
        qsizetype at = 0;
        const auto skipMerged = [&] {
            while (m_rules.mergeDelimiters && delimiterAt(row, at))
                ++at;
        };
        skipMerged();
        while (true) {
            QByteArray cell;
            const bool quoted = quoteAt(row, at);
            if (quoted)
                cell = quotedCell(row, ++at);
            const qsizetype behind = at;
            while (at < row.size() && !delimiterAt(row, at))
                cell += row[at++];
            result.cells += cell;
            result.shapes += !quoted ? CellShape::Plain
                : at > behind        ? CellShape::Loose
                                     : CellShape::Quoted;
            if (at == row.size())
                return;
            at += m_rules.delimiter.size();
            skipMerged();
            if (m_rules.mergeDelimiters && at == row.size())
                return;
        }
    }

    QByteArray quotedCell(QByteArrayView row, qsizetype &at) const
    {
        QByteArray cell;
        while (at < row.size()) {
            const bool doubled = quoteAt(row, at) && quoteAt(row, at + 1);
            if (doubled || (escapeAt(row, at) && at + 1 < row.size()))
                ++at; // the second of the two stays
            else if (quoteAt(row, at)) {
                ++at;
                break;
            }
            cell += row[at++];
        }
        return cell;
    }

    QByteArrayView m_text;
    CellRules m_rules;
    qsizetype m_at = 0;
    qsizetype m_counted = 0;
    qint64 m_breaks = 0;
    PlainReading m_reading;
};

} // namespace m2m::fuzz
