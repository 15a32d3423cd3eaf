// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace m2m {

/// A component may have a list `validations` of rules with their settings and messages; the page
/// then looks at no other rule. This puts them where the settings of rules usually stand
/// (`validate`, `errors`, …) and names them in `$validators` as the only ones. Without such a list
/// the component comes back as it is.
[[nodiscard]] QJsonObject withListedRules(const QJsonObject &component);

} // namespace m2m
