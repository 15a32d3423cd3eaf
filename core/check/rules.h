// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "componentfacts.h"
#include "forms/typeform.h"
#include "recipe/record.h"

#include <span>

namespace m2m {

/// What a rule looks at: one shown field of one record.
struct RuleInput {
    const Field &field;
    const QJsonValue &value; ///< undefined when the record has none
};

/// A rule of form-rules 4.2 (or, with severity Warning, of what the form only displays). `check`
/// gives the parameters of the violation, or nothing. A rule that cannot tell (a pattern that is
/// not understood here) is a rule of its own, "notCheckedHere".
struct Rule {
    const char *name;
    Severity severity;
    bool (*applies)(const Field &field);
    std::optional<QVariantMap> (*check)(const RuleInput &input);
    /// Looks at a list as a whole; the others look at each item of a field that holds several
    /// values.
    bool wholeList = false;
    bool onlyOne = false; ///< when it fails, no other rule is asked about the field
};

/// All rules, in the order in which they report.
[[nodiscard]] std::span<const Rule> formRules();

/// Whether a value counts as empty for this field (form-rules 4.3).
[[nodiscard]] bool isEmptyValue(const Field &field, const QJsonValue &value);

} // namespace m2m
