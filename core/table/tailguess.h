// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"

namespace m2m {

class Table;

struct TailGuess {
    qint64 rows = 0; ///< see Dialect::tailRows
    DialectGuess::Certainty certainty = DialectGuess::Certainty::Sure;
    QString reason; ///< see DialectGuess; empty: the table goes on to the end
};

/// Looks for rows at the end that are not like those of the table above them: totals, remarks, a
/// line of other values. `table` has its header and no tail yet. Reads cells.
[[nodiscard]] TailGuess guessTail(const Table &table);

} // namespace m2m
