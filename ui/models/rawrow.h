// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <QHash>

namespace m2m {

/// One physical row as the raw table shows it. A quote that is never closed makes a row of the
/// whole rest of a file: only the beginning of such a row is read.
struct RawRow {
    /// What a row is to the table. Left out are blank rows, comments and rows of delimiters.
    enum class Part { Preamble, Header, Units, Body, LeftOut, Tail };

    QStringList cells;
    /// Cells with bytes that are not of the encoding: the first of these, or -1 where it is not
    /// known any more because the text was recoded.
    QHash<int, int> undecodable;
    qint64 line = 0; ///< of the file, from 1
    Part part = Part::Body;
    bool isCut = false; ///< there is more of it than was read
};

[[nodiscard]] RawRow readRawRow(const Table &table, qint64 physical);
[[nodiscard]] RawRow::Part partOf(const Table &table, qint64 physical);

} // namespace m2m
