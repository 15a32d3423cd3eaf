// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xlsxdateformat.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace m2m {

/// How a workbook wants numbers to be shown, with their decimals, as a percentage, or as a date.
/// Follows what ECMA-376 part 1, 18.8.30 and 18.8.31 say and what spreadsheets do.
///
/// Understood are the built-in formats 0 to 4, 9 to 22, 37 to 41, 43 and 45 to 49, and codes made
/// of digits, thousands (also `,` at the end, which divides), %, powers of ten, dates, times,
/// AM/PM, durations such as [h]:mm, quoted and other plain text, colours (which show nothing) and
/// sections for negative numbers and zero. Where the spreadsheet's answer depends on its reader's
/// settings (14, 22, the system's long date) ISO 8601 is shown, which is never ambiguous. Decimals
/// have a point, thousands a comma, names of months and days are English.
///
/// What is not understood (conditions, other calendars, currencies of the reader, fractions other
/// than # ?/? and # ??/??, formats that hide the number) is shown as General, days in ISO 8601.
class XlsxNumberFormat {
public:
    XlsxNumberFormat(); ///< General
    /// `code` as the workbook has it for this ID; empty where it has none.
    explicit XlsxNumberFormat(int id, const QString &code = {});

    [[nodiscard]] bool isGeneral() const { return m_sections.isEmpty() && m_understood; }
    /// Appends `number`, which is finite, as it is shown, in UTF-8.
    XlsxShown append(QByteArray &text, double number, XlsxEpoch epoch) const;
    /// Appends it with nothing rounded or left out: General, or ISO 8601 where dates are shown;
    /// whole numbers of 16 digits that a double holds with all of them.
    XlsxShown appendKept(QByteArray &text, double number, XlsxEpoch epoch) const;

private:
    /// One of up to three: for all numbers; or from zero on and below; or above, below and zero.
    struct Section {
        enum class What { General, Number, Date, Fraction, TextOnly, NotUnderstood };
        What what = What::NotUnderstood;
        QByteArray before = {}; ///< UTF-8
        QByteArray after = {};
        int minWhole = 0; ///< digits that are shown even where they are zero
        int wholePlaces = 0;
        int minDecimals = 0;
        int maxDecimals = 0;
        bool point = false;
        bool grouped = false;
        int shift = 0; ///< powers of ten: 2 for %, -3 for thousands
        int exponentDigits = 0; ///< 0: no exponent
        bool exponentPlus = false;
        int largestDivisor = 0;
        XlsxDateFormat date = {};
    };
    static Section compiled(const XlsxFormatSection &section);
    static bool compileNumber(Section &made, const QList<XlsxFormatToken> &tokens);
    [[nodiscard]] const Section &sectionFor(double number) const;
    XlsxShown appendBy(
        QByteArray &text, const Section &section, double number, XlsxEpoch epoch) const;
    static XlsxShown appendNumber(QByteArray &text, const Section &section, double number);

    QList<Section> m_sections; ///< empty: General
    bool m_understood = true;
};

/// A number without any format: at most 15 significant digits, for that is what spreadsheets show
/// of a double (0.1 + 0.2 is 0.3, not 0.30000000000000004) and each decimal of 15 digits is told
/// from all others by its double; whole numbers without an exponent up to 15 digits. Answers Less
/// for longer whole numbers of which digits are not shown.
XlsxShown appendGeneral(QByteArray &text, double number);

} // namespace m2m
