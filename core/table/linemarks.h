// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace m2m {

/// What the first lines of a text have at their starts and around quotes, before anybody knows how
/// they are cut.
struct LineMarks {
    QByteArray comment; ///< lines seem to begin with it that are no rows; empty: none do
    bool escapes = false; ///< backslashes stand before quotes, and quotes are not doubled
    bool pathEnds = false; ///< a quoted cell may end in a backslash
    qsizetype apostrophesOpen = 0; ///< at the start of what may be a cell
    qsizetype apostrophesClose = 0;
    bool quotes = false; ///< a " stands at the start of what may be a cell
    bool widelySpaced = false; ///< most lines have two blanks in a row
};

[[nodiscard]] LineMarks findLineMarks(QByteArrayView text);

/// "," ";" tab "|"
inline constexpr QByteArrayView mainDelimiters(",;\t|", 4);

} // namespace m2m
