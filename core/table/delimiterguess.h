// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "textsample.h"

namespace m2m {

/// How a text is to be cut into cells.
struct DelimiterGuess {
    TextSample sample; ///< cut that way
    TextSample rest; ///< other rows, from all of what is looked at
    qsizetype width = 1; ///< columns of the table
    /// Rows may leave out their empty cells at the end: `width` is that of the names.
    bool shortRows = false;
    DialectGuess::Certainty certainty = DialectGuess::Certainty::Unsure;
    QStringList reasons; ///< see DialectGuess
};

/// Tries the delimiters , ; tab | and blanks, and : ^ ~ where they are clearly right; quotes or
/// apostrophes; a backslash as escape; comment marks. Looks at no more than the first 256 KiB.
[[nodiscard]] DelimiterGuess guessDelimiter(QByteArrayView text);

/// The same for a text of which the delimiter is known: only the width is found.
[[nodiscard]] DelimiterGuess cutByKnown(QByteArrayView text, char delimiter);

} // namespace m2m
