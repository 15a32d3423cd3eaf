// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "textsample.h"

namespace m2m {

struct DecimalGuess {
    QChar mark = QLatin1Char('.');
    QChar thousands; ///< null: none was seen
    DialectGuess::Certainty certainty = DialectGuess::Certainty::Likely;
    QStringList reasons; ///< see DialectGuess
};

/// Looks at the numbers in the rows from `first` on, and in `rest`: decimals may begin far below
/// the rows that tell names from values.
[[nodiscard]] DecimalGuess guessDecimalMark(
    const TextSample &sample, qsizetype first, const TextSample &rest);

} // namespace m2m
