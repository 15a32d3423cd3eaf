// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowindex.h"

#include <algorithm>
#include <bit>

namespace m2m {

namespace {

constexpr qint64 inBlock(qint64 row, qint64 perBlock) { return row & (perBlock - 1); }

int keptBits(quint64 skipped, qint64 rows)
{
    const quint64 asked = rows >= 64 ? ~quint64(0) : (quint64(1) << unsigned(rows)) - 1;
    return std::popcount(~skipped & asked);
}

} // namespace

void RowIndex::addBlock()
{
    m_blocks.emplace_back(new Block); // not make_unique(), which would write to all of it
    m_last = m_blocks.back().get();
    m_last->keptBefore = m_kept;
}

qint64 RowIndex::offset(qint64 row) const
{
    if (row >= m_count)
        return m_end;
    const auto at = size_t(inBlock(row, rowsPerBlock));
    const Block &here = block(row);
    return qint64(quint64(here.high[at]) << 32U | here.low[at]);
}

bool RowIndex::isSkipped(qint64 row) const
{
    const qint64 at = inBlock(row, rowsPerBlock);
    return (block(row).skipped[size_t(at / rowsPerWord)] >> unsigned(at % rowsPerWord) & 1U) != 0;
}

qint64 RowIndex::keptBefore(qint64 row) const
{
    if (row >= m_count)
        return m_kept;
    const Block &here = block(row);
    const qint64 at = inBlock(row, rowsPerBlock);
    const auto word = size_t(at / rowsPerWord);
    return here.keptBefore + here.keptInBlock[word]
        + keptBits(here.skipped[word], at % rowsPerWord);
}

qint64 RowIndex::keptRow(qint64 kept) const
{
    const auto found = std::partition_point(m_blocks.begin(), m_blocks.end(),
        [kept](const auto &candidate) { return candidate->keptBefore <= kept; });
    const auto number = found - m_blocks.begin() - 1;
    const Block &here = *m_blocks[size_t(number)];
    qint64 left = kept - here.keptBefore;
    const qint64 rows = std::min(rowsPerBlock, m_count - number * rowsPerBlock);
    const auto *const words = here.keptInBlock.begin();
    const auto word = std::partition_point(words, words + (rows + rowsPerWord - 1) / rowsPerWord,
                          [left](quint16 before) { return before <= left; })
        - words - 1;
    left -= here.keptInBlock[size_t(word)];
    quint64 bits = ~here.skipped[size_t(word)];
    for (; left > 0; --left)
        bits &= bits - 1;
    return number * rowsPerBlock + word * rowsPerWord + std::countr_zero(bits);
}

RowIndex::Mark RowIndex::markBefore(qint64 row) const
{
    const qint64 at = inBlock(row, rowsPerBlock);
    return {row - at % rowsPerMark, block(row).lines[size_t(at / rowsPerMark)]};
}

bool RowIndex::linesAreRows(qint64 row) const
{
    const Mark before = markBefore(row);
    const qint64 next = before.row + rowsPerMark;
    return next < m_count && markBefore(next).line - before.line == rowsPerMark;
}

} // namespace m2m
