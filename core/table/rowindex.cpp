// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowindex.h"

#include "cellsplitter.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace m2m {

namespace {

// A block is searched for three bytes one after the other and should still be in the cache then.
constexpr qint64 blockBytes = 1 << 16;
constexpr qint64 reportBytes = 1 << 20;

/// Finds one byte by memchr and remembers the place, so that no byte of the text is looked at twice
/// for it, however often it is asked.
class NextByte {
public:
    NextByte(QByteArrayView text, char wanted)
        : m_text(text)
        , m_wanted(wanted)
    {
    }

    /// The wanted byte is nowhere in [from, answer). The answer is its place, or else the end of a
    /// block or of the text. `from` must never go back.
    qint64 next(qint64 from)
    {
        if (m_place < from || (m_place == from && !m_hit))
            search(from);
        return m_place;
    }

private:
    void search(qint64 from)
    {
        const qint64 stop = std::min<qint64>(m_text.size(), (from / blockBytes + 1) * blockBytes);
        const auto *hit = from < stop ? static_cast<const char *>(
                              std::memchr(m_text.data() + from, m_wanted, size_t(stop - from)))
                                      : nullptr;
        m_hit = hit != nullptr;
        m_place = m_hit ? hit - m_text.data() : stop;
    }

    QByteArrayView m_text;
    char m_wanted;
    bool m_hit = false;
    qint64 m_place = 0;
};

class Indexer {
public:
    Indexer(QByteArrayView text, char delimiter, char quote, const ProgressFn &progress)
        : m_text(text)
        , m_size(text.size())
        , m_delimiter(delimiter)
        , m_quote(quote)
        , m_progress(progress)
        , m_lineFeeds(text, '\n')
        , m_returns(text, '\r')
        , m_quotes(text, quote)
    {
    }

    Result<RowIndex> run()
    {
        beginRow(0);
        qint64 at = 0;
        while (at < m_size && goesOn(at)) {
            at = nextStop(at);
            if (at == m_size)
                break;
            const char byte = m_text[at];
            if (byte == '\n' || byte == '\r') {
                at += lineBreakLength(at);
                ++m_line;
                beginRow(at);
            } else if (byte == m_quote && m_quote != '\0') {
                at = opensCell(at) ? afterQuoted(at) : at + 1;
            } // else: only the end of a block
        }
        if (m_cancelled)
            return failure(ErrorKind::Cancelled);
        return std::move(m_index);
    }

private:
    void beginRow(qint64 at)
    {
        m_rowStart = at;
        if (at < m_size)
            m_index.rows.append({at, m_line});
    }

    qint64 nextStop(qint64 from)
    {
        const qint64 lineBreak = std::min(m_lineFeeds.next(from), m_returns.next(from));
        return m_quote == '\0' ? lineBreak : std::min(lineBreak, m_quotes.next(from));
    }

    /// A delimiter right before it is outside of quotes, because what is inside has been skipped.
    [[nodiscard]] bool opensCell(qint64 at) const
    {
        return at == m_rowStart || m_text[at - 1] == m_delimiter;
    }

    [[nodiscard]] qint64 lineBreakLength(qint64 at) const
    {
        return m_text[at] == '\r' && at + 1 < m_size && m_text[at + 1] == '\n' ? 2 : 1;
    }

    /// Behind the quote that closes the one at `open`, or the end of the text.
    qint64 afterQuoted(qint64 open)
    {
        qint64 at = m_quotes.next(open + 1);
        while (at < m_size && goesOn(at)) {
            if (m_text[at] != m_quote) {
                at = m_quotes.next(at); // only the end of a block
            } else if (at + 1 < m_size && m_text[at + 1] == m_quote) {
                at = m_quotes.next(at + 2);
            } else {
                countLines(open + 1, at);
                return at + 1;
            }
        }
        m_index.unclosedQuoteLine = m_line;
        return m_size;
    }

    void countLines(qint64 from, qint64 end)
    {
        while (from < end) {
            from = std::min(m_lineFeeds.next(from), m_returns.next(from));
            if (from < end && (m_text[from] == '\n' || m_text[from] == '\r')) {
                from += lineBreakLength(from);
                ++m_line;
            }
        }
    }

    bool goesOn(qint64 at)
    {
        if (at < m_nextReport)
            return true;
        // One guess from the first MiB saves twenty copies; its limit keeps a strange start from
        // asking for more memory than half the file has.
        if (m_nextReport == reportBytes)
            m_index.rows.reserve(std::min(m_index.rows.size() * (m_size / at + 1), m_size / 32));
        m_nextReport = at + reportBytes;
        m_cancelled = m_progress && !m_progress(at, m_size);
        return !m_cancelled;
    }

    QByteArrayView m_text;
    qint64 m_size;
    char m_delimiter;
    char m_quote;
    const ProgressFn &m_progress;
    NextByte m_lineFeeds;
    NextByte m_returns;
    NextByte m_quotes;
    RowIndex m_index;
    qint64 m_rowStart = 0;
    qint64 m_line = 1;
    qint64 m_nextReport = reportBytes;
    bool m_cancelled = false;
};

/// Eight bytes at a time: plain loops over bytes are not vectorised at -O2.
qsizetype countByte(QByteArrayView text, char wanted)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t low7 = 0x7F7F7F7F7F7F7F7FU;
    const std::uint64_t pattern = ones * static_cast<unsigned char>(wanted);
    const char *at = text.data();
    const char *const end = at + text.size();
    qsizetype count = 0;
    for (; end - at >= 8; at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        word ^= pattern; // a wanted byte is now 0; its top bit alone stays in the next line
        const std::uint64_t hits = ~(((word & low7) + low7) | word | low7);
        count += qsizetype(((hits >> 7U) * ones) >> 56U);
    }
    return count + std::count(at, end, wanted);
}

} // namespace

Result<RowIndex> indexRows(
    QByteArrayView text, char delimiter, char quote, const ProgressFn &progress)
{
    return Indexer(text, delimiter, quote, progress).run();
}

QByteArrayView rowBytes(QByteArrayView text, const RowIndex &index, qint64 number)
{
    const bool isLast = number + 1 == index.rows.size();
    const qint64 start = index.rows[number].offset;
    qint64 end = isLast ? text.size() : index.rows[number + 1].offset;
    if (isLast && index.unclosedQuoteLine > 0)
        return text.sliced(start, end - start); // its line breaks are inside the quote
    const bool lineFeed = end > start && text[end - 1] == '\n';
    end -= lineFeed ? 1 : 0;
    const bool carriageReturn = end > start && text[end - 1] == '\r';
    end -= carriageReturn ? 1 : 0;
    return text.sliced(start, end - start);
}

QList<QByteArray> splitRow(QByteArrayView text, char delimiter, char quote)
{
    QList<QByteArray> cells;
    forEachCell(text, delimiter, quote, [&](QByteArrayView cell) { cells += cell.toByteArray(); });
    return cells;
}

int countCells(QByteArrayView text, char delimiter, char quote, int atLeast)
{
    const qsizetype atMost = countByte(text, delimiter) + 1;
    if (atMost <= atLeast)
        return atLeast;
    if (quote == '\0' || !text.contains(quote))
        return int(atMost);
    int count = 0;
    forEachCell(text, delimiter, quote, [&](QByteArrayView) { ++count; });
    return std::max(count, atLeast);
}

} // namespace m2m
