// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "textsample.h"

namespace m2m {

struct HeaderGuess {
    qint64 row = -1; ///< see Dialect::headerRow
    int rows = 1; ///< see Dialect::headerRows
    DialectGuess::Certainty certainty = DialectGuess::Certainty::Unsure;
    QStringList reasons; ///< see DialectGuess
};

/// Looks for the row of names in the first 51 rows (a preamble of 50 lines) of a table that is
/// `width` columns wide; with `shortRows`, rows may leave out their last cells.
[[nodiscard]] HeaderGuess guessHeader(
    const TextSample &sample, qsizetype width, bool shortRows = false);

} // namespace m2m
