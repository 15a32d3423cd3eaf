// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

/// The rules' own functions, each for the row of that name in the table of formRules(); of those
/// that look at settings, which say whether a field has the rule, only what the table cannot say in
/// a line.
namespace m2m::rule {

[[nodiscard]] inline bool always(const Field &, const RuleSettings &) { return true; }

// values of all kinds
[[nodiscard]] bool wantsValue(const Field &field, const RuleSettings &settings);
[[nodiscard]] RuleAnswer required(const RuleInput &input);
[[nodiscard]] RuleAnswer multiple(const RuleInput &input);

// texts
[[nodiscard]] RuleAnswer minLength(const RuleInput &input);
[[nodiscard]] RuleAnswer maxLength(const RuleInput &input);
[[nodiscard]] RuleAnswer minWords(const RuleInput &input);
[[nodiscard]] RuleAnswer maxWords(const RuleInput &input);
[[nodiscard]] RuleAnswer pattern(const RuleInput &input);
[[nodiscard]] RuleAnswer wholePattern(const RuleInput &input);
[[nodiscard]] bool hasMask(const Field &field, const RuleSettings &settings);
[[nodiscard]] RuleAnswer mask(const RuleInput &input);
[[nodiscard]] RuleAnswer email(const RuleInput &input);
[[nodiscard]] RuleAnswer url(const RuleInput &input);

// formulas of the form
[[nodiscard]] RuleAnswer custom(const RuleInput &input);
[[nodiscard]] RuleAnswer logic(const RuleInput &input);

// numbers
[[nodiscard]] RuleAnswer min(const RuleInput &input);
[[nodiscard]] RuleAnswer max(const RuleInput &input);
[[nodiscard]] bool hasTolerance(const Field &field, const RuleSettings &settings);
[[nodiscard]] RuleAnswer tolerance(const RuleInput &input);
[[nodiscard]] RuleAnswer minimum(const RuleInput &input);
[[nodiscard]] RuleAnswer maximum(const RuleInput &input);
[[nodiscard]] bool hasListTolerance(const Field &field, const RuleSettings &settings);
[[nodiscard]] RuleAnswer listTolerance(const RuleInput &input);
[[nodiscard]] RuleAnswer listSize(const RuleInput &input);
[[nodiscard]] RuleAnswer integer(const RuleInput &input);
[[nodiscard]] RuleAnswer step(const RuleInput &input);
[[nodiscard]] RuleAnswer decimalLimit(const RuleInput &input);

// dates and times
[[nodiscard]] RuleAnswer date(const RuleInput &input);
[[nodiscard]] RuleAnswer day(const RuleInput &input);
[[nodiscard]] RuleAnswer maxDate(const RuleInput &input);
[[nodiscard]] RuleAnswer minDate(const RuleInput &input);
[[nodiscard]] RuleAnswer minYear(const RuleInput &input);
[[nodiscard]] RuleAnswer maxYear(const RuleInput &input);
[[nodiscard]] RuleAnswer time(const RuleInput &input);
[[nodiscard]] RuleAnswer dateLimits(const RuleInput &input);
/// A part of a day that is shown, required and nought, or not there.
[[nodiscard]] bool lacksPart(const DaySettings &settings, const QString &text);

// options
[[nodiscard]] RuleAnswer minSelectedCount(const RuleInput &input);
[[nodiscard]] RuleAnswer maxSelectedCount(const RuleInput &input);
[[nodiscard]] RuleAnswer availableItems(const RuleInput &input);
[[nodiscard]] RuleAnswer everyItem(const RuleInput &input);
[[nodiscard]] RuleAnswer maxTags(const RuleInput &input);

/// What a rule answers when it cannot tell.
[[nodiscard]] Violation notChecked(const QString &why, const QString &detail = {});
[[nodiscard]] Violation violation(const QVariant &setting);

} // namespace m2m::rule
