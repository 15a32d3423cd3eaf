// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker.h"

#include "base/jsvalue.h"
#include "rules.h"
#include "targetcheck.h"

#include <QJsonArray>

#include <algorithm>
#include <string_view>

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

/// What is posted, together with what is checked but not posted.
QJsonObject checkedData(const Record &record, const TypeForm &form)
{
    QJsonObject data = record.data;
    for (const Field &field : form.fields) {
        if (!field.clientOnly)
            continue;
        const Lineage *lineage = lineageOf(record, field.path);
        setValueAt(data, field.path,
            lineage && !lineage->value.isUndefined() ? lineage->value : field.untouched);
    }
    return data;
}

/// A rule over a value; over each of its items where the field holds several.
QList<QVariantMap> violations(const Rule &rule, const Field &field, const QJsonValue &value)
{
    QList<QVariantMap> found;
    const auto ask = [&](const QJsonValue &asked) {
        if (const auto violation = rule.check({field, asked}))
            found += *violation;
    };
    if (!field.multiple || !value.isArray() || rule.wholeList) {
        ask(value);
        return found;
    }
    const QJsonArray items = value.toArray();
    if (items.isEmpty() && std::string_view(rule.name) == "required")
        ask(QJsonValue::Null);
    for (const QJsonValue item : items)
        ask(item);
    return found;
}

Issue issueOf(const Rule &rule, const Field &field, const QVariantMap &params)
{
    Issue issue;
    issue.severity = rule.severity;
    issue.rule = QString::fromLatin1(rule.name);
    issue.fieldPath = field.path;
    issue.params = params;
    // Nobody knows here whether the page would have shown the field at all.
    if (field.conditionUnread && issue.rule == u"required") {
        issue.severity = Severity::Warning;
        issue.params.insert(QStringLiteral("conditionUnread"), true);
    }
    const QString message = field.component.value(u"validate")[u"customMessage"].toString();
    if (issue.severity == Severity::Error && !message.isEmpty()
        && !issue.params.contains(QStringLiteral("message")))
        issue.params.insert(QStringLiteral("message"), message);
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

void checkField(
    const Field &field, const QJsonObject &data, const Record &record, IssueList &issues)
{
    // A cell that could not be read is wrong already; what the form thinks of the gap is noise.
    if (field.component.value(u"validate") == false || !isShown(field, data)
        || hasError(record.issues, field.path))
        return;
    const QJsonValue value = valueAt(data, field.path);
    for (const Rule &rule : formRules()) {
        if (!rule.applies(field))
            continue;
        const QList<QVariantMap> found = violations(rule, field, value);
        const QString shown = value.isUndefined() ? QString() : js::text(value);
        for (const QVariantMap &params : found)
            issues += placed(issueOf(rule, field, params), record, shown);
        if (rule.onlyOne && !found.isEmpty())
            return;
    }
}

void appendOf(const QString &fieldPath, const IssueList &from, IssueList &to)
{
    std::copy_if(from.begin(), from.end(), std::back_inserter(to),
        [&fieldPath](const Issue &issue) { return issue.fieldPath == fieldPath; });
}

} // namespace

IssueList checkRecord(const Record &record, const TypeForm &form, const ComponentFacts &facts)
{
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

    const QJsonObject data = checkedData(record, form);
    QStringList seen{QString(), targetPath()};
    for (const Field &field : form.fields) {
        if (!seen.contains(field.path)) {
            appendOf(field.path, record.issues, issues);
            seen += field.path;
        }
        // Of an edit only what it changes is known here.
        if (!isEdit(record.operation) || record.changes.contains(field.path))
            checkField(field, data, record, issues);
    }
    // Issues of mappings to fields that the form does not have.
    for (const Issue &issue : record.issues) {
        if (!seen.contains(issue.fieldPath))
            issues += issue;
    }
    return issues;
}

} // namespace m2m
