// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <compare>
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

/// Number(value) and parseFloat(text), whatever they give: NaN, infinity, 0 for Number("").
[[nodiscard]] double toNumber(const QJsonValue &value);
[[nodiscard]] double parseFloat(const QString &text);

[[nodiscard]] bool truthy(const QJsonValue &value);

/// `==` and `===`. Two lists or two objects are equal only when they are one and the same, which
/// their values do not tell: nothing, where they are alike.
[[nodiscard]] std::optional<bool> looselyEqual(const QJsonValue &a, const QJsonValue &b);
[[nodiscard]] std::optional<bool> strictlyEqual(const QJsonValue &a, const QJsonValue &b);
/// `<`, `<=`, `>`, `>=`: two texts by their UTF-16 units, all else as numbers; a NaN has no order.
[[nodiscard]] std::partial_ordering ordered(const QJsonValue &a, const QJsonValue &b);

/// White space of JavaScript, which is neither that of QChar nor that of C.
[[nodiscard]] bool isSpace(QChar c);
[[nodiscard]] bool isBlank(const QString &text);
[[nodiscard]] QString trimmed(const QString &text);

} // namespace m2m::js
