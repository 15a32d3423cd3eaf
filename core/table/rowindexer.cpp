// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowindexer.h"

#include <algorithm>

namespace m2m {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

char escapeOf(const CellRules &rules)
{
    return rules.escape != '\0' && rules.escape != rules.quote ? rules.escape : '\n';
}

} // namespace

RowIndexer::RowIndexer(const CellRules &rules, ByteFinder::Instructions instructions)
    : m_rules(rules)
    , m_finder({'\n', '\r', rules.quote != '\0' ? rules.quote : '\n',
                   rules.quote != '\0' ? escapeOf(rules) : '\n'},
          instructions)
    , m_delimiterStart(rules.delimiter.isEmpty() ? ' ' : rules.delimiter[0])
{
}

inline char RowIndexer::byteAt(qint64 at) const
{
    return at >= m_pieceStart ? m_piece[at - m_pieceStart]
                              : m_before[m_before.size() - (m_pieceStart - at)];
}

/// A delimiter right before it is outside of quotes, because what is inside has been passed.
inline bool RowIndexer::opensCell(qint64 at) const
{
    if (at == m_rowStart)
        return true;
    const qsizetype size = m_rules.delimiter.size();
    if (size == 0 || at - size < m_rowStart)
        return false;
    for (qsizetype number = 0; number < size; ++number) {
        if (byteAt(at - size + number) != m_rules.delimiter[number])
            return false;
    }
    return true;
}

/// Both places are in the piece at hand. Nearly always decided by the first byte. `half` is how
/// many bytes of a delimiter stand before `from`, and then before `to`.
inline bool RowIndexer::isBlank(qint64 from, qint64 to, qsizetype &half) const
{
    if (from == to)
        return true;
    const char head = m_piece[from - m_pieceStart];
    if (half == 0 && head != ' ' && head != '\t' && head != m_delimiterStart)
        return false;
    const QByteArray &delimiter = m_rules.delimiter;
    for (const char byte : m_piece.sliced(from - m_pieceStart, to - from)) {
        if (half == 0 && (byte == ' ' || byte == '\t'))
            continue;
        if (half == delimiter.size() || byte != delimiter[half])
            return false;
        half = half + 1 == delimiter.size() ? 0 : half + 1;
    }
    return true;
}

bool RowIndexer::isComment(qint64 end) const
{
    const qsizetype wanted = m_rules.comment.size();
    if (end - m_rowStart < wanted)
        return false;
    if (m_rowStart >= m_pieceStart)
        return m_piece.sliced(m_rowStart - m_pieceStart).startsWith(m_rules.comment);
    const QByteArray head =
        m_rowHead + m_piece.first(std::min<qsizetype>(m_piece.size(), wanted)).toByteArray();
    return head.startsWith(m_rules.comment);
}

void RowIndexer::keepTail(QByteArrayView piece)
{
    const qint64 end = m_pieceStart + piece.size();
    const qint64 rowPart = std::max(m_rowStart, m_pieceStart);
    const qsizetype headWanted = m_rules.comment.size();
    if (m_rowStart >= m_pieceStart)
        m_rowHead.clear();
    if (m_rowHead.size() < headWanted && rowPart < end) {
        m_rowHead += piece.sliced(rowPart - m_pieceStart)
                         .first(std::min(headWanted - m_rowHead.size(), end - rowPart));
    }
    if (m_rowStart >= m_pieceStart) {
        m_blankSoFar = true;
        m_halfDelimiter = 0;
    }
    m_blankSoFar = m_blankSoFar && isBlank(rowPart, end, m_halfDelimiter);
    const qsizetype wanted = std::max<qsizetype>(1, m_rules.delimiter.size());
    m_before += piece.last(std::min(wanted, piece.size()));
    m_before = m_before.last(std::min(wanted, m_before.size()));
    m_pieceStart = end;
    m_piece = {};
}

/// `at` is behind the row's last byte; it may be the CR of the piece before.
inline void RowIndexer::endRow(qint64 at)
{
    const qint64 seen = std::max(m_rowStart, m_pieceStart);
    const bool begunBefore = m_rowStart < m_pieceStart;
    qsizetype half = begunBefore ? m_halfDelimiter : 0;
    const bool blankBefore = !begunBefore || m_blankSoFar;
    const bool skipped = (blankBefore && isBlank(seen, std::max(seen, at), half) && half == 0)
        || (!m_rules.comment.isEmpty() && isComment(at));
    m_index.append(m_rowStart, m_rowLine, skipped);
}

inline void RowIndexer::endLine(char byte, qint64 at)
{
    RowIndex::LineEnds &ends = m_index.lineEnds;
    // The finder leaves out a CR before its LF, but not at the very end of a stretch.
    if (byte == '\n' && m_returnAt >= 0 && m_returnAt == at - 1) {
        if (m_rowStart != at)
            return;
        m_rowStart = at + 1;
        ends.cr = ends.cr == m_line - 1 ? 0 : ends.cr;
        ends.crlf = ends.crlf == 0 ? m_line - 1 : ends.crlf;
        return;
    }
    if (byte == '\r')
        m_returnAt = at;
    ++m_line;
    if (m_state != State::Outside)
        return;
    const bool pair = byte == '\n' && at > 0 && byteAt(at - 1) == '\r';
    qint64 &first = pair ? ends.crlf : byte == '\n' ? ends.lf : ends.cr;
    if (first == 0)
        first = m_line - 1;
    endRow(at - (pair ? 1 : 0));
    m_rowStart = at + 1;
    m_rowLine = m_line;
}

inline void RowIndexer::meet(char byte, qint64 at)
{
    if (m_state == State::Closing) {
        if (byte == m_rules.quote && at == m_quoteAt + 1) { // doubled: one quote of the text
            m_state = State::Inside;
            return;
        }
        m_state = State::Outside;
    }
    if (byte == '\n' || byte == '\r') {
        endLine(byte, at);
    } else if (m_state == State::Inside) {
        if (at == m_escapedAt)
            return;
        if (byte == m_rules.quote) {
            m_state = State::Closing;
            m_quoteAt = at;
        } else {
            m_escapedAt = at + 1;
        }
    } else if (byte == m_rules.quote && opensCell(at)
        && (m_rules.comment.isEmpty() || !isComment(at))) {
        m_state = State::Inside;
        m_quoteLine = m_line;
    }
}

void RowIndexer::add(QByteArrayView piece)
{
    m_piece = piece;
    for (qsizetype start = 0; start < piece.size(); start += ByteFinder::most) {
        const qsizetype size = std::min(ByteFinder::most, piece.size() - start);
        const qsizetype count = m_finder.find(piece.data() + start, size, m_places);
        for (qsizetype number = 0; number < count; ++number) {
            const qsizetype at = start + m_places[size_t(number)];
            meet(piece[at], m_pieceStart + at);
        }
    }
    keepTail(piece);
}

RowIndex RowIndexer::finish()
{
    if (m_rowStart < m_pieceStart)
        endRow(m_pieceStart);
    if (m_state == State::Inside)
        m_index.unclosedQuoteLine = m_quoteLine;
    m_index.lineCount = m_rowStart < m_pieceStart ? m_line : m_line - 1;
    m_index.finish(m_pieceStart);
    return std::move(m_index);
}

Result<RowIndex> indexRows(QByteArrayView text, const CellRules &rules, const ProgressFn &progress)
{
    const auto indexer = std::make_unique<RowIndexer>(rules);
    for (qint64 done = 0; done < text.size(); done += pieceBytes) {
        if (progress && !progress(done, text.size()))
            return failure(ErrorKind::Cancelled);
        indexer->add(text.sliced(done, std::min<qint64>(pieceBytes, text.size() - done)));
    }
    return indexer->finish();
}

QByteArrayView rowBytes(QByteArrayView text, const RowIndex &index, qint64 number)
{
    const qint64 start = index.offset(number);
    const QByteArrayView row = text.sliced(start, index.offset(number + 1) - start);
    const bool open = number + 1 == index.count() && index.unclosedQuoteLine > 0;
    return open ? row : withoutLineBreak(row); // an open quote keeps its line breaks
}

QByteArrayView withoutLineBreak(QByteArrayView row)
{
    if (row.endsWith('\n'))
        row.chop(1);
    if (row.endsWith('\r'))
        row.chop(1);
    return row;
}

} // namespace m2m
