// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

/// The rules' own functions, each for the row of that name in the table of formRules().
namespace m2m::rule {

using Violation = std::optional<QVariantMap>;

// texts
[[nodiscard]] Violation minLength(const RuleInput &input);
[[nodiscard]] Violation maxLength(const RuleInput &input);
[[nodiscard]] Violation minWords(const RuleInput &input);
[[nodiscard]] Violation maxWords(const RuleInput &input);
[[nodiscard]] Violation pattern(const RuleInput &input);
[[nodiscard]] Violation wholePattern(const RuleInput &input);
[[nodiscard]] Violation unreadablePattern(const RuleInput &input);
[[nodiscard]] bool hasMask(const Field &field);
[[nodiscard]] Violation mask(const RuleInput &input);
[[nodiscard]] Violation email(const RuleInput &input);
[[nodiscard]] Violation url(const RuleInput &input);

// numbers
[[nodiscard]] Violation min(const RuleInput &input);
[[nodiscard]] Violation max(const RuleInput &input);
[[nodiscard]] Violation tolerance(const RuleInput &input);
[[nodiscard]] Violation minimum(const RuleInput &input);
[[nodiscard]] Violation maximum(const RuleInput &input);
[[nodiscard]] Violation listTolerance(const RuleInput &input);

// options
[[nodiscard]] Violation minSelectedCount(const RuleInput &input);
[[nodiscard]] Violation maxSelectedCount(const RuleInput &input);
[[nodiscard]] Violation availableItems(const RuleInput &input);

} // namespace m2m::rule
