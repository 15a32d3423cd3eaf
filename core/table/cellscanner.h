// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytefinder.h"
#include "cellsplitter.h"
#include "rowindex.h"
#include "textsource.h"

#include <algorithm>
#include <memory>

namespace m2m {

/// How a cell is written. Loose: text stands behind its closing quote. Where delimiters are merged
/// or of several bytes all cells are told as Plain.
enum class CellShape { Plain, Quoted, Loose };

/// Goes over all cells of many rows: the rules of forEachCell(), at several times its speed. The
/// index says where rows end; here only delimiters and quotes are looked for.
class CellScanner {
public:
    explicit CellScanner(const CellRules &rules)
        : m_rules(rules)
        , m_delimiter(rules.delimiter.isEmpty() ? '\n' : rules.delimiter[0])
        , m_plain(rules.delimiter.size() == 1 && !rules.mergeDelimiters)
        , m_finder({m_delimiter, rules.quote != '\0' ? rules.quote : m_delimiter,
              rules.escape != '\0' && rules.quote != '\0' ? rules.escape : m_delimiter,
              m_delimiter})
        , m_places(std::make_unique<ByteFinder::Places>())
    {
    }

    /// `text` begins where row `from` does and has all rows up to `to`. The sink has
    /// `cell(QByteArrayView, CellShape)`, which must not keep the view, and
    /// `endRow(qint64 row, QByteArrayView bytes)` after the cells of each row. It may have
    /// `hasEnough()`, and need not be given further cells of the row then.
    template <typename Sink>
    void scan(QByteArrayView text, const RowIndex &index, qint64 from, qint64 to, Sink &sink)
    {
        m_text = text;
        m_count = m_next = 0;
        m_blockEnd = 0;
        const qint64 start = index.offset(from);
        for (qint64 row = from; row < to; ++row) {
            const qsizetype rowStart = index.offset(row) - start;
            qsizetype rowEnd = std::min(index.offset(row + 1) - start, text.size());
            const bool open = row + 1 == index.count() && index.unclosedQuoteLine > 0;
            if (!open && rowEnd > rowStart && text[rowEnd - 1] == '\n')
                --rowEnd;
            if (!open && rowEnd > rowStart && text[rowEnd - 1] == '\r')
                --rowEnd;
            const QByteArrayView bytes = text.sliced(rowStart, rowEnd - rowStart);
            if (m_plain) {
                scanRow(rowStart, rowEnd, sink);
            } else {
                forEachCell(bytes, m_rules,
                    [&](QByteArrayView cell) { sink.cell(cell, CellShape::Plain); });
            }
            sink.endRow(row, bytes);
        }
    }

private:
    /// The next place that is looked for, from the row at hand on; the text's size at its end.
    qsizetype peek()
    {
        while (m_next == m_count) {
            if (m_blockEnd == m_text.size())
                return m_text.size();
            m_block = m_blockEnd;
            const qsizetype size = std::min(ByteFinder::most, m_text.size() - m_block);
            m_count = m_finder.find(m_text.data() + m_block, size, *m_places);
            m_next = 0;
            m_blockEnd = m_block + size;
        }
        return m_block + (*m_places)[size_t(m_next)];
    }

    template <typename Sink> void scanRow(qsizetype cellStart, qsizetype rowEnd, Sink &sink)
    {
        while (true) {
            if constexpr (requires { sink.hasEnough(); }) {
                if (sink.hasEnough()) {
                    while (peek() < rowEnd)
                        ++m_next;
                    return;
                }
            }
            const qsizetype at = peek();
            if (at >= rowEnd) {
                sink.cell(m_text.sliced(cellStart, rowEnd - cellStart), CellShape::Plain);
                return;
            }
            ++m_next;
            const char byte = m_text[at];
            if (byte == m_delimiter) {
                sink.cell(m_text.sliced(cellStart, at - cellStart), CellShape::Plain);
                cellStart = at + 1;
            } else if (byte == m_rules.quote && at == cellStart) {
                const qsizetype end = quotedCell(at, rowEnd, sink);
                if (end == rowEnd)
                    return;
                cellStart = end + 1;
            }
        }
    }

    /// From the quote that opens it to the delimiter behind it or the end of the row.
    template <typename Sink> qsizetype quotedCell(qsizetype open, qsizetype rowEnd, Sink &sink)
    {
        bool simple = true;
        qsizetype close = peek();
        for (; close < rowEnd; close = peek()) {
            ++m_next;
            const char byte = m_text[close];
            const bool escapes =
                m_rules.escape != '\0' && byte == m_rules.escape && m_rules.escape != m_rules.quote;
            const bool doubled =
                byte == m_rules.quote && close + 1 < rowEnd && m_text[close + 1] == m_rules.quote;
            if (escapes || doubled) {
                simple = false;
                if (close + 1 < rowEnd && peek() == close + 1)
                    ++m_next;
            } else if (byte == m_rules.quote) {
                break;
            }
        }
        qsizetype end = std::min(close, rowEnd);
        if (close < rowEnd) {
            end = peek();
            while (end < rowEnd && m_text[end] != m_delimiter) {
                ++m_next;
                end = peek();
            }
            end = std::min(end, rowEnd);
            if (end < rowEnd)
                ++m_next;
        }
        if (simple && (end == close + 1 || close >= rowEnd)) {
            const qsizetype stop = std::min(close, rowEnd);
            sink.cell(m_text.sliced(open + 1, stop - open - 1), CellShape::Quoted);
        } else {
            const bool loose = close < rowEnd && end > close + 1;
            forEachCell(m_text.sliced(open, end - open), m_rules, [&](QByteArrayView cell) {
                sink.cell(cell, loose ? CellShape::Loose : CellShape::Quoted);
            });
        }
        return end;
    }

    CellRules m_rules;
    char m_delimiter;
    bool m_plain;
    ByteFinder m_finder;
    std::unique_ptr<ByteFinder::Places> m_places;
    QByteArrayView m_text;
    qsizetype m_block = 0;
    qsizetype m_blockEnd = 0;
    qsizetype m_count = 0;
    qsizetype m_next = 0;
};

/// All cells of rows `from` up to `to`, a mebibyte at a time. Errors: Cancelled; FileChanged when
/// the text can no longer be read.
template <typename Sink>
[[nodiscard]] Result<void> scanRows(const TextSource &text, const RowIndex &index,
    const CellRules &rules, qint64 from, qint64 to, Sink &sink, const ProgressFn &progress = {})
{
    constexpr qint64 wantedBytes = 1 << 20;
    CellScanner scanner(rules);
    QByteArray room;
    while (from < to) {
        const qint64 start = index.offset(from);
        if (progress && !progress(start, text.size()))
            return failure(ErrorKind::Cancelled);
        // Rows are found by halving; one that is longer than a step comes alone.
        qint64 low = from + 1;
        qint64 high = to;
        while (low < high) {
            const qint64 middle = low + (high - low + 1) / 2;
            if (index.offset(middle) - start <= wantedBytes)
                low = middle;
            else
                high = middle - 1;
        }
        const qint64 size = index.offset(low) - start;
        const QByteArrayView bytes = text.read(start, size, room);
        if (bytes.size() < size)
            return failure(ErrorKind::FileChanged);
        scanner.scan(bytes, index, from, low, sink);
        from = low;
    }
    return {};
}

} // namespace m2m
