// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

namespace m2m {

/// Whole numbers with the locale's grouping.
[[nodiscard]] QString numberText(qint64 number);
[[nodiscard]] QString sizeText(qint64 bytes); ///< "4.0 kB"
/// Local time, near days by name: "Today 09:40".
[[nodiscard]] QString whenText(const QDateTime &when);
[[nodiscard]] QString dayText(const QDate &day); ///< "Today", "Yesterday", or the date in full
[[nodiscard]] QString minuteText(const QDateTime &when); ///< local: "09:40"
[[nodiscard]] QString clockText(const QDateTime &when); ///< local, with seconds
[[nodiscard]] QString durationText(qint64 seconds); ///< "about 3 s", "about 2 min"
/// A value as it is sent, on one line: texts bare, arrays and objects as JSON; empty for undefined.
[[nodiscard]] QString valueText(const QJsonValue &value);
/// The same, with long lists as their number ("480 numbers").
[[nodiscard]] QString shortValueText(const QJsonValue &value);
/// A cell's text on one line: line breaks and tabs as visible signs.
[[nodiscard]] QString oneLine(const QString &text);
/// At most `limit` characters, with an ellipsis where something was cut off.
[[nodiscard]] QString cut(const QString &text, int limit);
/// JSON for reading: indented by two; other text as it is.
[[nodiscard]] QString prettyJson(const QByteArray &json);
/// The digits of what was typed as a number, whatever groups them.
[[nodiscard]] QString digitsOf(const QString &typed);
/// A text between the locale's quotation marks, at most `limit` characters of it.
[[nodiscard]] QString quoted(const QString &text, int limit = 60);

} // namespace m2m
