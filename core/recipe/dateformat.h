// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace m2m {

/// What a text says about a moment, before any time zone.
struct DateText {
    QDate date;
    std::optional<QTime> time;
    std::optional<int> offsetSeconds; ///< from UTC, where the text has it
    bool fraction = false; ///< had a part of a second, which is not in `time`
};

/// An ISO date or date-time, or a text in `format` (may be empty). Only dates that exist; the
/// format's letters take as many digits as they have letters: yyyy MM dd HH hh mm ss, a for AM and
/// PM, and one letter (d, M, H, h) for one or two digits.
[[nodiscard]] std::optional<DateText> readDateText(const QString &text, const QString &format);

/// HH:mm, HH:mm:ss, or a text in `format`.
[[nodiscard]] std::optional<QTime> readTimeText(const QString &text, const QString &format);

} // namespace m2m
