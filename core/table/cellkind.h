// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace m2m {

/// What a cell looks like to the sniffer. Nothing is read from it: fields read their own cells.
enum class CellKind { Empty, Number, Date, Text };

/// A number has digits, at most a sign, decimal and grouping marks, an exponent, a per cent sign; a
/// date has three groups of digits and maybe a time; a time alone is a date too. Blanks around
/// count for nothing.
[[nodiscard]] CellKind kindOfCell(QByteArrayView cell);

/// Which decimal mark a cell speaks for. 1,234 may be grouped thousands: that is Weak.
struct DecimalHint {
    enum class Strength { None, Weak, Strong };
    Strength strength = Strength::None;
    char mark = '.';
};
[[nodiscard]] DecimalHint decimalHint(QByteArrayView cell);

} // namespace m2m
