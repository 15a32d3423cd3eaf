// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

#include <optional>

namespace m2m {

/// All that was written of a number: its digits, read as one whole number, times 10^exponent.
struct DecimalText {
    bool negative = false;
    bool plain = true; ///< written without an exponent
    int exponent = 0;
    QVarLengthArray<char, 64> digits; ///< '0' to '9', maybe with noughts in front; none: nought
};

/// A number as it was written.
struct NumberText {
    double value = 0;
    int decimals = 0; ///< places behind the mark that are not noughts at the end
    /// The DB writes it back with the digits that stand here: they are the shortest that name the
    /// number, or all seventeen of it. False where it would become another number.
    bool kept = true;
    /// A whole number that may stand for its neighbour: from 2^53 on, two neighbouring whole
    /// numbers are one and the same to JavaScript and to the DB.
    bool tooLarge = false;
};

/// The double next to it; nothing for what is too large or too small to be told from infinity or
/// nought.
[[nodiscard]] std::optional<NumberText> numberOf(const DecimalText &decimal);

/// Sign, digits, decimal mark, digits, exponent, and nothing else; digits before the mark may stand
/// in groups of three. A null separator: no groups. Nothing for what is not plainly a number.
/// Noughts at the end of the places behind the mark are left out.
[[nodiscard]] std::optional<DecimalText> readDecimal(
    QStringView text, QChar mark, QChar separator = {});

/// Both: nothing for what one of them does not take.
[[nodiscard]] std::optional<NumberText> readNumberText(
    QStringView text, QChar mark, QChar separator = {});

} // namespace m2m
