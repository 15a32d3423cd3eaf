// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

/// Values as JavaScript reads and writes them: the web page compares texts that it made this way.
namespace m2m::js {

/// String(value): 5.0 is "5", an array is its members joined by commas, an object "[object
/// Object]".
[[nodiscard]] QString text(const QJsonValue &value);
[[nodiscard]] QString text(double number);

/// Number(text) where that is finite; nothing for NaN, infinity and blank text.
[[nodiscard]] std::optional<double> number(const QString &text);
/// parseFloat(text) where that is finite: the number that the text begins with ("50mm" is 50).
[[nodiscard]] std::optional<double> leadingNumber(const QString &text);
/// parseInt(text, 10) where there is one and it fits.
[[nodiscard]] std::optional<int> leadingInteger(const QString &text);

[[nodiscard]] bool truthy(const QJsonValue &value);

/// White space of JavaScript, which is neither that of QChar nor that of C.
[[nodiscard]] bool isSpace(QChar c);
[[nodiscard]] bool isBlank(const QString &text);
[[nodiscard]] QString trimmed(const QString &text);

} // namespace m2m::js
