// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QChar>

namespace m2m {

/// What a cell looks like to the sniffer. Nothing is read from it: fields read their own cells.
/// Missing stands where a number is missing: NaN, N/A, -, inf, null, #REF! and their like.
enum class CellKind { Empty, Number, Date, Text, Missing };

/// A number has digits, at most a sign, a decimal mark, marks between groups of three digits, an
/// exponent, a per cent sign; a date has three groups of digits or a month's name between two, and
/// maybe a time; a time alone is a date too. Blanks around count for nothing. Text is in UTF-8 or
/// in an encoding of one byte a character.
[[nodiscard]] CellKind kindOfCell(QByteArrayView cell);

/// A whole number without a sign, up to nine digits; -1: something else.
[[nodiscard]] int wholeNumber(QByteArrayView cell);

/// Which marks a cell speaks for. 1,234 may be grouped thousands: that is Weak.
struct DecimalHint {
    enum class Strength { None, Weak, Strong };
    Strength strength = Strength::None; ///< of the decimal mark
    char mark = '.';
    QChar thousands; ///< between groups of three digits; null: none was seen
};
[[nodiscard]] DecimalHint decimalHint(QByteArrayView cell);

} // namespace m2m
