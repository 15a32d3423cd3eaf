// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker.h"

#include "base/jsvalue.h"
#include "payloadcheck.h"
#include "targetcheck.h"

#include <algorithm>

namespace m2m {

namespace {

const Lineage *lineageOf(const Record &record, const QString &field)
{
    const auto it = std::find_if(record.lineage.begin(), record.lineage.end(),
        [&field](const Lineage &lineage) { return lineage.field == field; });
    return it == record.lineage.end() ? nullptr : &*it;
}

/// Puts an issue where its value came from.
Issue placed(Issue issue, const Record &record, const QString &shownValue)
{
    issue.row = record.row;
    const Lineage *lineage = lineageOf(record, issue.fieldPath);
    QString value = shownValue;
    if (lineage && lineage->column >= 0) {
        issue.column = lineage->column;
        issue.line = record.line;
        value = lineage->corrected.isNull() ? lineage->raw : lineage->corrected;
    }
    if (!value.isNull())
        issue.params.insert(QStringLiteral("value"), value);
    return issue;
}

bool hasAnyError(const IssueList &issues)
{
    return std::any_of(issues.begin(), issues.end(),
        [](const Issue &issue) { return issue.severity == Severity::Error; });
}

bool hasError(const IssueList &issues, const QString &fieldPath)
{
    return std::any_of(issues.begin(), issues.end(), [&fieldPath](const Issue &issue) {
        return issue.severity == Severity::Error && issue.fieldPath == fieldPath;
    });
}

/// What the type form says of the record. A cell that could not be read is wrong already; what the
/// form thinks of the gap is noise.
QHash<QString, IssueList> formIssues(
    const Record &record, const FormValidator &validator, ScriptRunner *scripts)
{
    QList<RuleViolation> findings;
    if (isEdit(record.operation)) {
        // Of an edit only what it changes is known here.
        const QStringList changed = record.changes.keys();
        findings = validator.validateFields(
            record.data, {changed.begin(), changed.end()}, {scripts, false});
    } else {
        findings = validator.validate(record.checked, {scripts, false});
        for (const NotEvaluated &part : record.notEvaluated) {
            // Conditions are evaluated again by the check itself.
            if (part.part != u"condition")
                findings += violationOf(part);
        }
    }
    QHash<QString, IssueList> issues;
    for (const RuleViolation &finding : findings) {
        if (hasError(record.issues, finding.fieldPath))
            continue;
        const QString shown = finding.value.isUndefined() ? QString() : js::text(finding.value);
        issues[finding.fieldPath] += placed(issueOf(finding), record, shown);
    }
    return issues;
}

void appendOf(const QString &fieldPath, const IssueList &from, IssueList &to)
{
    std::copy_if(from.begin(), from.end(), std::back_inserter(to),
        [&fieldPath](const Issue &issue) { return issue.fieldPath == fieldPath; });
}

} // namespace

IssueList checkRecord(const Record &record, const FormValidator &validator,
    const ComponentFacts &facts, ScriptRunner *scripts)
{
    const TypeForm &form = validator.form();
    IssueList issues;
    appendOf({}, record.issues, issues);
    appendOf(targetPath(), record.issues, issues);
    for (const Issue &issue : checkTarget(record, form, facts) + checkSideEffects(record, form))
        issues += placed(issue, record, {});
    if (isEdit(record.operation) && record.changes.isEmpty() && !hasAnyError(record.issues)) {
        Issue issue;
        issue.rule = QStringLiteral("record.changesNothing");
        issues += placed(issue, record, {});
    }

    if (const auto tooLarge = checkPayload(record, form.id))
        issues += placed(*tooLarge, record, {});

    QHash<QString, IssueList> ofForm = formIssues(record, validator, scripts);
    QStringList seen{QString(), targetPath()};
    for (const Field &field : form.fields) {
        if (seen.contains(field.path))
            continue;
        seen += field.path;
        appendOf(field.path, record.issues, issues);
        issues += ofForm.take(field.path);
    }
    for (const IssueList &rest : std::as_const(ofForm))
        issues += rest; // of containers and layout
    // Issues of mappings to fields that the form does not have.
    for (const Issue &issue : record.issues) {
        if (!seen.contains(issue.fieldPath))
            issues += issue;
    }
    return issues;
}

IssueList checkRecord(const Record &record, const TypeFormPtr &form, const ComponentFacts &facts,
    ScriptRunner *scripts)
{
    return checkRecord(record, FormValidator(form), facts, scripts);
}

} // namespace m2m
