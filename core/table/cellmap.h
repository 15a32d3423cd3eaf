// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QSharedDataPointer>

#include <algorithm>
#include <compare>
#include <utility>

namespace m2m {

/// A cell of the table: row of the table and column, both from 0.
struct CellAddress {
    qint64 row = 0;
    int column = 0;
    auto operator<=>(const CellAddress &) const = default;
};

inline size_t qHash(const CellAddress &cell, size_t seed = 0) noexcept
{
    return qHashMulti(seed, cell.row, cell.column);
}

/// Values of some cells of a table. A copy costs nothing, and copies go on sharing what is the same
/// in them by blocks of rows: with a million cells, a change of one still costs only its block.
/// As any container of Qt: copies may be used on different threads.
template <typename T> class CellMap {
public:
    CellMap() = default;
    CellMap(std::initializer_list<std::pair<CellAddress, T>> cells)
    {
        for (const auto &[cell, value] : cells)
            insert(cell, value);
    }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Null where there is none; valid until the next change.
    [[nodiscard]] const T *find(const CellAddress &cell) const
    {
        const Block *block = blockOf(cell.row);
        if (!block)
            return nullptr;
        const auto found = block->cells.constFind(cell);
        return found == block->cells.cend() ? nullptr : &*found;
    }
    [[nodiscard]] bool contains(const CellAddress &cell) const { return find(cell) != nullptr; }
    [[nodiscard]] T value(const CellAddress &cell, const T &otherwise = {}) const
    {
        const T *found = find(cell);
        return found ? *found : otherwise;
    }

    void insert(const CellAddress &cell, const T &value)
    {
        Q_ASSERT(cell.row >= 0);
        const qsizetype at = placeOf(cell.row);
        if (at >= m_blocks.size())
            m_blocks.resize(at + 1);
        BlockPtr &shared = m_blocks[at];
        if (!shared)
            shared = new Block;
        Block &block = *shared;
        const qsizetype before = block.cells.size();
        block.cells.insert(cell, value);
        if (block.cells.size() == before)
            return;
        ++m_size;
        ++m_columns[cell.column];
        const auto row = placeIn(block, cell.row);
        if (row != block.rows.end() && row->row == cell.row)
            ++row->cells;
        else
            block.rows.insert(row, {cell.row, 1});
    }
    void remove(const CellAddress &cell)
    {
        if (!contains(cell))
            return;
        Block &block = *m_blocks[placeOf(cell.row)];
        block.cells.remove(cell);
        --m_size;
        if (--m_columns[cell.column] == 0)
            m_columns.remove(cell.column);
        const auto row = placeIn(block, cell.row);
        if (--row->cells == 0)
            block.rows.erase(row);
    }

    /// Rows with at least one cell, in order.
    [[nodiscard]] QList<qint64> rows() const
    {
        QList<qint64> rows;
        rows.reserve(m_size);
        for (const BlockPtr &block : m_blocks) {
            if (block)
                appendRows(*block, rows);
        }
        return rows;
    }
    /// Columns with at least one cell, in order.
    [[nodiscard]] QList<int> columns() const { return m_columns.keys(); }
    /// In order.
    [[nodiscard]] QList<CellAddress> cells() const
    {
        QList<CellAddress> cells;
        cells.reserve(m_size);
        forEach([&cells](const CellAddress &cell, const T &) { cells.append(cell); });
        std::sort(cells.begin(), cells.end());
        return cells;
    }
    /// `visit(cell, value)`, in no order.
    template <typename Visit> void forEach(const Visit &visit) const
    {
        for (const BlockPtr &block : m_blocks) {
            if (!block)
                continue;
            for (auto it = block->cells.cbegin(); it != block->cells.cend(); ++it)
                visit(it.key(), it.value());
        }
    }

    /// True only if they are equal; at once.
    [[nodiscard]] bool isSharedWith(const CellMap &other) const
    {
        return m_blocks.isSharedWith(other.m_blocks);
    }
    bool operator==(const CellMap &other) const
    {
        return m_size == other.m_size && differingRows(*this, other).isEmpty();
    }
    /// Rows of which a cell differs between the two, in order, each once. What they share is not
    /// looked at.
    [[nodiscard]] static QList<qint64> differingRows(const CellMap &one, const CellMap &other)
    {
        QList<qint64> rows;
        const qsizetype blocks = std::max(one.m_blocks.size(), other.m_blocks.size());
        for (qsizetype at = 0; at < blocks; ++at) {
            const BlockPtr a = one.m_blocks.value(at);
            const BlockPtr b = other.m_blocks.value(at);
            if (a == b)
                continue;
            const qsizetype from = rows.size();
            appendDiffering(a, b, rows);
            appendDiffering(b, a, rows);
            std::sort(rows.begin() + from, rows.end());
            rows.resize(std::unique(rows.begin() + from, rows.end()) - rows.begin());
        }
        return rows;
    }

private:
    static constexpr qint64 rowsPerBlock = 1024;
    struct RowCount {
        qint64 row;
        int cells;
    };
    struct Block : QSharedData {
        QHash<CellAddress, T> cells;
        QList<RowCount> rows; ///< in order
    };
    using BlockPtr = QSharedDataPointer<Block>;

    static qsizetype placeOf(qint64 row) { return qsizetype(row / rowsPerBlock); }
    /// Of the row, or of the first one behind it.
    static auto placeIn(Block &block, qint64 row)
    {
        return std::lower_bound(block.rows.begin(), block.rows.end(), row,
            [](const RowCount &one, qint64 other) { return one.row < other; });
    }
    static void appendRows(const Block &block, QList<qint64> &rows)
    {
        for (const RowCount &row : block.rows)
            rows.append(row.row);
    }
    /// Rows of the cells of one that the other has not, or not so.
    static void appendDiffering(const BlockPtr &one, const BlockPtr &other, QList<qint64> &rows)
    {
        if (!one)
            return;
        for (auto it = one->cells.cbegin(); it != one->cells.cend(); ++it) {
            const auto same = other ? other->cells.constFind(it.key()) : it;
            if (!other || same == other->cells.cend() || *same != *it)
                rows.append(it.key().row);
        }
    }
    [[nodiscard]] const Block *blockOf(qint64 row) const
    {
        const qsizetype at = placeOf(row);
        return row >= 0 && at < m_blocks.size() ? m_blocks.at(at).constData() : nullptr;
    }

    QList<BlockPtr> m_blocks; ///< null where there is none
    QMap<int, qsizetype> m_columns; ///< how many cells they have
    qsizetype m_size = 0;
};

} // namespace m2m
