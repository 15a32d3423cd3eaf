// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace m2m {

/// The day that the page reads in the value of a day component, where it is lenient: it takes the
/// first digits that it finds for each part, and a year that is not there from today. Not valid
/// where the parts make no day.
[[nodiscard]] QDate dayOfParts(const QString &text, bool dayFirst, const QDate &today);

/// Whether the page reads the text as a time of day by a format of its own language ("HH:mm").
/// Nothing where the format asks for more than hours, minutes, seconds and AM or PM.
[[nodiscard]] std::optional<bool> isTimeBy(const QString &format, const QString &text);

/// The time as the page shows it: read by one format and written by another, "Invalid date" where
/// it is none. Nothing where it does not understand one of the formats.
[[nodiscard]] std::optional<QString> shownTime(
    const QString &text, const QString &readAs, const QString &shownAs);

} // namespace m2m
