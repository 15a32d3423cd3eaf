// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

namespace m2m {

/// The form's own words for a violated rule as the page shows them (form-rules 4.4): of the
/// violation's "message", of the component's `errors`, or of `validate.customMessage`, which goes
/// before both. Empty where the form has none and the page would use its own.
[[nodiscard]] QString formMessage(
    const QString &rule, const RuleInput &input, const Violation &violation);

} // namespace m2m
