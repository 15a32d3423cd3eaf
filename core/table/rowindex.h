// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <memory>
#include <vector>

namespace m2m {

/// Where each physical row of a text begins, in about 5.7 bytes a row: five for the place, half a
/// one for every sixteenth line number, a bit for whether the row belongs to no table. Rows are
/// numbered from 0, lines from 1. Places are of up to 1 TiB. Filled by a RowIndexer; read from any
/// thread afterwards.
class RowIndex {
public:
    static constexpr qint64 rowsPerMark = 16; ///< every so manieth row has its line number kept

    [[nodiscard]] qint64 count() const { return m_count; }
    /// Of the row's first byte; for count(), where the text ends.
    [[nodiscard]] qint64 offset(qint64 row) const;
    /// Blank, nothing but delimiters and blanks, or a comment.
    [[nodiscard]] bool isSkipped(qint64 row) const;
    /// Rows before `row` that are not skipped.
    [[nodiscard]] qint64 keptBefore(qint64 row) const;
    /// The row that has so many not skipped ones before it and is none itself; `kept` is less than
    /// keptBefore(count()).
    [[nodiscard]] qint64 keptRow(qint64 kept) const;
    /// Line of the last row up to `row` that has its number kept, and which one that is.
    struct Mark {
        qint64 row = 0;
        qint64 line = 1;
    };
    [[nodiscard]] Mark markBefore(qint64 row) const;
    /// True where each line from the mark before `row` to the mark after is a row of its own, so
    /// that nothing needs to be counted.
    [[nodiscard]] bool linesAreRows(qint64 row) const;

    /// Line where a quote is opened and never closed; 0: none. The row with that quote is the last
    /// one and goes on to the end of the text.
    qint64 unclosedQuoteLine = 0;
    /// The first line that ends with each kind of line break outside of quotes; 0: none does.
    struct LineEnds {
        qint64 lf = 0;
        qint64 crlf = 0;
        qint64 cr = 0;
    };
    LineEnds lineEnds;
    qint64 lineCount = 0; ///< of the whole text

    void append(qint64 offset, qint64 line, bool skipped)
    {
        const auto at = size_t(m_count & (rowsPerBlock - 1));
        if (at == 0)
            addBlock();
        Block &last = *m_last;
        last.low[at] = quint32(quint64(offset) & 0xFFFFFFFFU);
        last.high[at] = quint8(quint64(offset) >> 32U);
        if (at % rowsPerMark == 0)
            last.lines[at / rowsPerMark] = line;
        const size_t word = at / rowsPerWord;
        if (at % rowsPerWord == 0) {
            last.skipped[word] = 0;
            last.keptInBlock[word] = quint16(m_kept - last.keptBefore);
        }
        last.skipped[word] |= quint64(skipped) << (at % rowsPerWord);
        m_kept += skipped ? 0 : 1;
        ++m_count;
    }
    void finish(qint64 end) { m_end = end; } ///< no append() after it
    /// Bytes that are in use.
    [[nodiscard]] qint64 memory() const { return m_count * qint64(sizeof(Block)) / rowsPerBlock; }

private:
    static constexpr unsigned blockShift = 16;
    static constexpr qint64 rowsPerBlock = qint64(1) << blockShift;
    static constexpr qint64 rowsPerWord = 64;
    // Not initialised: a page that no row has reached costs no memory.
    struct Block {
        std::array<quint32, rowsPerBlock> low;
        std::array<quint8, rowsPerBlock> high;
        std::array<quint64, rowsPerBlock / rowsPerWord> skipped; ///< a bit a row
        std::array<qint64, rowsPerBlock / rowsPerMark> lines; ///< of every sixteenth row
        std::array<quint16, rowsPerBlock / rowsPerWord> keptInBlock; ///< before each such word
        qint64 keptBefore; ///< in all blocks before
    };
    [[nodiscard]] const Block &block(qint64 row) const
    {
        return *m_blocks[size_t(row >> blockShift)];
    }
    void addBlock();

    // A block at a time: a list that doubles would for a moment need three times its size.
    std::vector<std::unique_ptr<Block>> m_blocks;
    Block *m_last = nullptr;
    qint64 m_count = 0;
    qint64 m_end = 0;
    qint64 m_kept = 0;
};

} // namespace m2m
