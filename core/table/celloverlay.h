// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

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

/// Texts that were typed over cells of a table. The file itself never changes.
using CellOverlay = QHash<CellAddress, QString>;

} // namespace m2m
