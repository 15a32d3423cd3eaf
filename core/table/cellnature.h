// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace m2m {

/// What a cell looks like to one who searches a file for damage. Blanks around it do not count.
enum class CellNature {
    Empty,
    Whole, ///< digits, maybe a sign
    LongWhole, ///< of sixteen digits and more: a spreadsheet keeps fifteen
    Rounded, ///< as long, and all behind the fifteenth digit is zero
    Decimal,
    WholeInExponent, ///< 1.20E+11: a whole number as spreadsheets write large ones
    Exponent, ///< any other
    Code, ///< 1-2, 12/35: what spreadsheets take for a date
    Date, ///< a day of a year
    MonthDate, ///< 2-Jan, Mar-45: what becomes of such a code
    SpreadsheetError, ///< #REF!, #N/A, …
    Formula, ///< =SUM(A1:A3)
    Text
};

[[nodiscard]] CellNature natureOf(QByteArrayView cell);

} // namespace m2m
