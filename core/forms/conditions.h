// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

namespace m2m {

/// Whether a simple condition holds, given the data so far (form-rules 5.2).
[[nodiscard]] bool holds(const Condition &condition, const QJsonObject &data);
[[nodiscard]] bool allHold(const QList<Condition> &conditions, const QJsonObject &data);

} // namespace m2m
