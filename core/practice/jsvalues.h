// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <utility>

/// What JavaScript makes of values, as far as the server's answers show it.
namespace m2m::practice {

/// JSON of one value of any type.
[[nodiscard]] QByteArray jsonBytes(const QJsonValue &value);
/// An object whose members stay in this order, as the server's do; undefined ones are left out.
[[nodiscard]] QByteArray jsonObject(
    std::initializer_list<std::pair<QLatin1StringView, QJsonValue>> members);
/// `object` with its members in this order; members that are not in it are left out.
[[nodiscard]] QByteArray jsonObject(
    const QJsonObject &object, std::initializer_list<QLatin1StringView> order);
[[nodiscard]] QByteArray jsonError(const QString &text); ///< {"error": text}

/// Numbers are doubles there: integers above 2^53 lose their last digits.
[[nodiscard]] QJsonValue withDoublesOnly(const QJsonValue &value);

/// A UUID with hyphens, in lower case, or the text of the error that the server's library throws.
[[nodiscard]] tl::expected<QString, QString> mongoUuid(const QJsonValue &value);

/// TypeError of reading a property of null or undefined.
[[nodiscard]] QString cannotRead(const QJsonValue &value, QLatin1StringView property);

} // namespace m2m::practice
