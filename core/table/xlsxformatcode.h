// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace m2m {

/// A piece of a number format code of a workbook, as in `#,##0.00" mm";[Red]-0`.
struct XlsxFormatToken {
    enum class Kind {
        Literal, ///< text that is shown as it is
        Digit, ///< 0, # or ?
        Point,
        Comma,
        Percent,
        Exponent, ///< text: "+" or "-"
        Unit, ///< of date and time; text: one of y m d h s, count times
        Elapsed, ///< hours, minutes or seconds that go on counting; text: one of h m s
        AmPm, ///< text: "AM/PM" or "A/P"
        General,
        TextPlace, ///< @
    };
    Kind kind = Kind::Literal;
    QString text = {};
    int count = 1;
};

/// One of the parts of a format code that semicolons separate.
struct XlsxFormatSection {
    QList<XlsxFormatToken> tokens;
    QString code; ///< as it is written
    bool understood = true; ///< false: conditions, digits of other scripts, letters of no meaning
    bool englishNames = true; ///< false: names of months are wanted in another language
    bool systemDate = false; ///< the reader's own long date, whatever the rest says
    bool systemTime = false;
    [[nodiscard]] bool has(XlsxFormatToken::Kind kind) const;
    [[nodiscard]] bool isDate() const; ///< also when it is not understood
};

/// The sections of a code, in their order. What only aligns (`_x`, `*x`) or colours gives nothing.
[[nodiscard]] QList<XlsxFormatSection> xlsxFormatSections(QStringView code);

} // namespace m2m
