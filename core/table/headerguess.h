// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellkind.h"
#include "dialect.h"

#include <QByteArray>
#include <QList>

namespace m2m {

/// The first rows of a file, cut by one delimiter. Position in the list is the physical row.
struct SampleRow {
    QList<QByteArray> cells;
    QList<CellKind> kinds; ///< as many as cells
    /// No character at all; such a row has one empty cell.
    [[nodiscard]] bool isBlank() const { return cells.size() == 1 && cells.first().isEmpty(); }
};
using SampleRows = QList<SampleRow>;

struct HeaderGuess {
    qint64 row = -1;
    DialectGuess::Certainty certainty = DialectGuess::Certainty::Unsure;
    QString reason; ///< see DialectGuess
};

/// Looks for the row of names in the first 51 rows (a preamble of 50 lines) of a table that is
/// `width` columns wide.
[[nodiscard]] HeaderGuess guessHeader(const SampleRows &rows, qsizetype width);

} // namespace m2m
