// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace m2m {

/// What a JSON logic expression gives over its variables (data, row, input), with JavaScript's
/// loose comparisons; an empty list is false. Nothing where it uses an operator that is not known
/// here: Form.io's additions (lodash functions under `_name`, getDate, relativeMinDate,
/// relativeMaxDate) among them. The result may be a NaN.
[[nodiscard]] std::optional<QJsonValue> jsonLogic(
    const QJsonValue &expression, const QJsonObject &variables);

} // namespace m2m
