// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serverage.h"

#include <tl/expected.hpp>

#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <optional>

/// What the server refuses a record for, as the text of the error that it throws.
namespace m2m::practice {

using Failure = std::optional<QString>;

/// The server looks type forms up in a plain object, so what every object has passes for a form.
[[nodiscard]] bool isOnEveryObject(const QString &name);

/// The first of `members` that a POST lacks; `who`: Actions, Components or Forms.
[[nodiscard]] Failure missingMember(const QJsonObject &input, QLatin1StringView who,
    std::initializer_list<QLatin1StringView> members);

/// Types of actions with rules of their own in the current server; may take an empty row out of
/// `data`.
[[nodiscard]] Failure refusedByType(const QString &typeFormId, const QJsonValue &data);
[[nodiscard]] Failure withoutEmptyRow(const QString &typeFormId, QJsonObject &data);

/// A key that the driver does not store. It says so while the record's lock is taken.
[[nodiscard]] Failure refusedKey(const QJsonValue &data, ServerAge age);

/// Bytes of an action ID, in hexadecimal digits, where it is one; the driver's error otherwise.
/// Numbers are for the caller: they count as the ID's time.
[[nodiscard]] tl::expected<QString, QString> objectId(const QJsonValue &value, ServerAge age);

} // namespace m2m::practice
