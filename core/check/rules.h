// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "forms/field.h"
#include "forms/scriptrunner.h"
#include "rulesettings.h"

#include <optional>
#include <span>

namespace m2m {

/// What rules may look at beside the value itself.
struct RuleScope {
    QJsonObject data; ///< of the whole record
    QJsonObject row; ///< of the grid's row that the field stands in; else as data
    ScriptRunner *scripts = nullptr; ///< null: scripts are told as not checked here
};

/// What a rule looks at: one shown field of one record.
struct RuleInput {
    const Field &field;
    const RuleSettings &settings; ///< of the field
    const QJsonValue &value; ///< undefined when the record has none
    const QString &text; ///< the value where it is a string; null for all else
    bool empty; ///< counts as no value (form-rules 4.3)
    const RuleScope &scope;
    int index = 0; ///< place of the value among those of a field that holds several
};

/// What a rule has against a value, or why it has no opinion. Parameters: "setting" is what the
/// form asks for; "message" the form's own words for it.
struct Violation {
    QVariantMap params;
    bool notChecked = false; ///< could not be decided here; "why" and perhaps "detail" tell more
};
/// Nothing: the value is fine.
using RuleAnswer = std::optional<Violation>;

/// A rule of form-rules 4.2 (or, with severity Warning, of what the form only displays).
struct Rule {
    const char *name;
    Severity severity;
    bool (*applies)(const Field &field, const RuleSettings &settings);
    RuleAnswer (*check)(const RuleInput &input);
    /// Looks at a list as a whole; the others look at each item of a field that holds several
    /// values.
    bool wholeList = false;
    bool onlyOne = false; ///< when it fails, no other rule is asked about the field
};

/// All rules, in the order in which they report.
[[nodiscard]] std::span<const Rule> formRules();

/// The rules that the field's settings switch on, in their order; made once per field.
[[nodiscard]] QList<const Rule *> applicableRules(const Field &field, const RuleSettings &settings);

/// Whether a value counts as empty for the field (form-rules 4.3). The first reads the settings
/// each time; `text` is the value where it is a string.
[[nodiscard]] bool isEmptyValue(const Field &field, const QJsonValue &value);
[[nodiscard]] bool isEmptyValue(
    const RuleSettings &settings, const QJsonValue &value, const QString &text);

} // namespace m2m
