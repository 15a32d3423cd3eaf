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

void RowIndex::append(qint64 offset, qint64 line, bool skipped)
{
    const qint64 at = inBlock(m_count, rowsPerBlock);
    if (at == 0) {
        closeBlock();
        m_blocks.push_back(std::make_unique<Block>());
        m_blocks.back()->keptBefore = m_kept;
        if (m_count > 0) { // the first grows: most files have few rows
            m_blocks.back()->low.reserve(size_t(rowsPerBlock));
            m_blocks.back()->high.reserve(size_t(rowsPerBlock));
        }
    }
    Block &last = *m_blocks.back();
    last.low.push_back(quint32(quint64(offset) & 0xFFFFFFFFU));
    last.high.push_back(quint8(quint64(offset) >> 32U));
    if (at % rowsPerMark == 0)
        last.lines.push_back(line);
    if (at % rowsPerWord == 0) {
        last.skipped.push_back(0);
        last.keptInBlock.push_back(quint16(m_kept - last.keptBefore));
    }
    last.skipped.back() |= quint64(skipped) << unsigned(at % rowsPerWord);
    m_kept += skipped ? 0 : 1;
    ++m_count;
}

void RowIndex::closeBlock()
{
    if (m_blocks.size() != 1)
        return;
    Block &first = *m_blocks.back();
    first.low.shrink_to_fit();
    first.high.shrink_to_fit();
}

void RowIndex::finish(qint64 end)
{
    m_end = end;
    closeBlock();
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
    const auto word = std::partition_point(here.keptInBlock.begin(), here.keptInBlock.end(),
                          [left](quint16 before) { return before <= left; })
        - here.keptInBlock.begin() - 1;
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

qint64 RowIndex::memory() const
{
    qint64 bytes = 0;
    for (const auto &each : m_blocks) {
        bytes += qint64(sizeof(Block) + each->low.capacity() * 4 + each->high.capacity()
            + each->skipped.capacity() * 8 + each->lines.capacity() * 8
            + each->keptInBlock.capacity() * 2);
    }
    return bytes;
}

} // namespace m2m
