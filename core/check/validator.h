// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "fieldrules.h"
#include "forms/fillform.h"

#include <QList>
#include <QSet>

namespace m2m {

/// What one rule says about one value of a record.
struct RuleViolation {
    Severity severity = Severity::Error;
    QString rule; ///< name of the rule, "rows" or "notCheckedHere"
    QString path; ///< place of the value in the data: "grid[0].a"
    QString fieldPath; ///< of the field: "grid[].a"
    QVariantMap params;
    QJsonValue value; ///< undefined: there is none
};

/// A part of the form that only the web page can run, as a warning.
[[nodiscard]] RuleViolation violationOf(const NotEvaluated &part);

/// The same as an issue of a record; where the value came from is not told.
[[nodiscard]] Issue issueOf(const RuleViolation &violation);

struct ValidateOptions {
    ScriptRunner *scripts = nullptr; ///< null: what only scripts can tell is "notCheckedHere"
    bool storedRecord = false; ///< form-rules 4.1, 4: it has an ID already
};

/// The rules of a form, read once and used for each of its records. Safe to use from several
/// threads.
class FormValidator {
public:
    explicit FormValidator(TypeFormPtr form);

    /// Validates the data of a record as the web page does when it is submitted (form-rules 4),
    /// with the DB's limits that are only displayed as warnings; fields in the order of the schema,
    /// rules in their own. Pure but for the scripts.
    [[nodiscard]] QList<RuleViolation> validate(
        const QJsonObject &data, const ValidateOptions &options = {}) const;
    /// Validates single fields of a record of which the rest is not known: conditions are taken to
    /// hold.
    [[nodiscard]] QList<RuleViolation> validateFields(const QJsonObject &data,
        const QSet<QString> &paths, const ValidateOptions &options = {}) const;

    [[nodiscard]] const TypeForm &form() const { return *m_form; }
    [[nodiscard]] const FieldRules &rules(int field) const { return m_rules[size_t(field)]; }

private:
    TypeFormPtr m_form;
    std::vector<FieldRules> m_rules;
};

} // namespace m2m
