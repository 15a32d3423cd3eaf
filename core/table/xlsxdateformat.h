// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xlsxformatcode.h"

#include <QByteArray>

namespace m2m {

/// Which day a workbook counts from.
enum class XlsxEpoch {
    From1900, ///< day 1 is 1 January 1900 and day 60 the 29th of February 1900, which never was
    From1904, ///< day 0 is 1 January 1904
};

/// How much of a number can be read from what is shown of it.
enum class XlsxShown {
    All,
    Less, ///< rounded, or a part is not shown: the seconds of a time of day, the year of a date
    NotUnderstood, ///< shown in another way than the spreadsheet does
};

/// Days as a spreadsheet shows them by one section of a format code.
class XlsxDateFormat {
public:
    XlsxDateFormat() = default; ///< ISO 8601 with a blank between date and time
    /// Understood or not: what is not is shown in ISO 8601.
    explicit XlsxDateFormat(const XlsxFormatSection &section);

    /// Appends UTF-8. Answers NotUnderstood, and appends nothing, for days that spreadsheets have
    /// no date for: negative ones and those from the year 10000 on.
    XlsxShown append(QByteArray &text, double days, XlsxEpoch epoch) const;
    /// The same in ISO 8601 with nothing left out: the date without a time at midnight, the time
    /// alone within the first day, to the millisecond where there are any. Durations go on beyond
    /// 24 hours.
    XlsxShown appendKept(QByteArray &text, double days, XlsxEpoch epoch) const;

private:
    struct Piece {
        enum class What {
            Literal,
            Year,
            Month,
            Day,
            DayName,
            Hour,
            Minute,
            Second,
            Fraction, ///< of a second, with its point
            AmPm,
            ElapsedHours,
            ElapsedMinutes,
            ElapsedSeconds,
        };
        What what = What::Literal;
        int width = 0;
        QByteArray text = {};
    };
    bool compile(const XlsxFormatSection &section);
    [[nodiscard]] bool has(Piece::What what) const;
    [[nodiscard]] bool hidesSome(qint64 total, qint64 rounded) const;
    void appendPiece(QByteArray &text, const Piece &piece, qint64 total, XlsxEpoch epoch) const;

    QList<Piece> m_pieces; ///< empty: ISO
    int m_fraction = 0; ///< digits of parts of a second
    bool m_understood = true;
};

} // namespace m2m
