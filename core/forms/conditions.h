// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formtree.h"

namespace m2m {

/// The condition that a component's settings state; nothing where only its `hidden` flag counts.
[[nodiscard]] std::optional<Condition> readCondition(const QJsonObject &settings);

/// Whether a simple condition holds (form-rules 5.2). `row` is what stands nearest, `holder` its
/// path without row numbers ("grid.box"; empty at the top), `data` the whole record.
[[nodiscard]] bool holds(const Condition &condition, const QJsonObject &row, const QString &holder,
    const QJsonObject &data);

} // namespace m2m
