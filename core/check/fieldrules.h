// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

#include <vector>

namespace m2m {

/// What one rule says about one value: an Issue without its place.
struct RuleFinding {
    Severity severity = Severity::Error;
    QString rule; ///< "notCheckedHere" where the rule could not decide; its name is in "rule" then
    /// As the rule gives them; of an error also "message", the form's own words for it with all
    /// they name filled in, if it has any (form-rules 4.4).
    QVariantMap params;
};

/// The rules of one field with all they need, made once and used for every record. Keeps a
/// reference to the field. Safe to use from several threads.
class FieldRules {
public:
    explicit FieldRules(const Field &field);

    /// What the rules say about the value of the field in one record, in their order; each item is
    /// looked at where the field holds several. The field is taken to be shown. Nothing is
    /// allocated for a value that is right, beside a copy of its text.
    [[nodiscard]] QList<RuleFinding> check(const QJsonValue &given, const RuleScope &scope) const;

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] const RuleSettings &settings() const { return m_settings; }
    [[nodiscard]] const QList<const Rule *> &rules() const { return m_rules; }

private:
    const Field &m_field;
    const RuleSettings m_settings;
    const QList<const Rule *> m_rules;
};

/// The rules of all fields of a form, in the order of the fields; the list must stay where it is.
[[nodiscard]] std::vector<FieldRules> rulesOf(const QList<Field> &fields);

/// Whether a row of an edit grid is right, given whether its cells are: by the script
/// `validate.row` of the grid, where it has one. `scope.row` is the row.
[[nodiscard]] RuleAnswer checkGridRow(
    const QJsonObject &component, bool cellsAreRight, const RuleScope &scope);

} // namespace m2m
