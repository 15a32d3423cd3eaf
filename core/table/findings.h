// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace m2m {

class Table;

/// Something odd about a file. None keeps it from being used.
enum class FindingKind {
    RaggedShort, ///< fewer cells than names; the place is the first one that is missing
    RaggedLong, ///< more cells than names; the place is the first one too many
    Undecodable, ///< bytes that are not of the encoding
    NulByte,
    DuplicateHeader, ///< a name that stands further left too
    EmptyHeader,
    TrailingDelimiter, ///< the last name and all cells below it are empty
    Exponent, ///< a whole number with an exponent where the neighbours have none
    DigitsLost, ///< a long number that ends in zeros where the neighbours do not
    SpreadsheetError, ///< #REF! and the like
    DateAmongOthers, ///< a date where the neighbours are like 1-2
    Formula,
    LooseQuote, ///< text behind a closing quote
    UnclosedQuote,
    MixedLineEnds, ///< the first line that does not end as the first one does
    EmptyRow, ///< delimiters only; left out of the table
    ShortenedNumber, ///< a workbook shows less of a number than it keeps
    UnreadFormat, ///< a workbook shows a number in a way that we do not know
    Uncalculated, ///< a formula of a workbook without a value
    ApostropheTaken ///< of an export of our own: what kept a spreadsheet from running the cell
};
/// A name for reports and tests: "raggedShort", "undecodable", …; LooseQuote is "strayQuote".
[[nodiscard]] QString findingKey(FindingKind kind);

struct FindingPlace {
    qint64 row = 0; ///< physical
    qint64 line = 0; ///< of the file, on which the row begins
    int column = -1; ///< from 0; -1: the whole row
    QString text; ///< of the cell, cut after 80 characters
    int cells = 0; ///< that the row has, where it is ragged
};

/// All places of one kind, and in one column where the kind is about columns.
struct Finding {
    FindingKind kind = FindingKind::RaggedShort;
    int column = -1; ///< from 0; -1: of no column
    qint64 count = 0;
    QList<FindingPlace> places; ///< the first of them, at most mostPlaces, in file order
    static constexpr qsizetype mostPlaces = 200;
};

struct Inspection {
    QList<Finding> findings; ///< in the order of their first places
    int widest = 0; ///< cells of the widest row of the file
};

/// Looks at every cell of the file once. Errors: Cancelled, FileChanged.
[[nodiscard]] Result<Inspection> inspect(const Table &table, const ProgressFn &progress = {});

} // namespace m2m
