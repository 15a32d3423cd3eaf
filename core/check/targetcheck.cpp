// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetcheck.h"

#include "base/jsvalue.h"
#include "forms/typerules.h"

#include <QJsonArray>

#include <algorithm>

namespace m2m {

namespace {

Issue targetIssue(Severity severity, const QString &rule, QVariantMap params = {})
{
    Issue issue;
    issue.severity = severity;
    issue.rule = rule;
    issue.fieldPath = targetPath();
    issue.params = std::move(params);
    return issue;
}

/// A target that could not be read is told as that, and not once more as missing.
bool isUnreadable(const Record &record)
{
    return std::any_of(record.issues.begin(), record.issues.end(), [](const Issue &issue) {
        return issue.severity == Severity::Error && issue.fieldPath == targetPath();
    });
}

IssueList checkAction(const Record &record)
{
    if (!record.actionId.isEmpty() || isUnreadable(record))
        return {};
    return {targetIssue(Severity::Error, QStringLiteral("action.required"))};
}

IssueList checkType(const ComponentFact &fact, const TypeForm &form, Operation operation)
{
    const QVariantMap has{{QStringLiteral("has"), fact.formName}};
    if (operation == Operation::EditComponent) {
        // The server would make it a component of this type, without a word (api-contract 2.6).
        if (fact.formId == form.id)
            return {};
        QVariantMap params = has;
        params.insert(QStringLiteral("wants"), form.name);
        return {targetIssue(Severity::Error, QStringLiteral("component.otherType"), params)};
    }
    if (form.componentTypes.isEmpty() || form.componentTypes.contains(fact.formName))
        return {};
    QVariantMap params = has;
    params.insert(QStringLiteral("wants"), form.componentTypes);
    return {targetIssue(Severity::Warning, QStringLiteral("component.typeNotRecommended"), params)};
}

IssueList checkComponent(const Record &record, const TypeForm &form, const ComponentFacts &facts)
{
    const QString key = record.target.key();
    if (key.isEmpty()) {
        if (isUnreadable(record))
            return {};
        return {targetIssue(Severity::Error, QStringLiteral("component.required"))};
    }
    const QVariantMap named{{QStringLiteral("component"), key}};
    const ComponentFact fact = facts.value(key);
    switch (fact.state) {
    case ComponentFact::State::Missing:
        return {targetIssue(Severity::Error, QStringLiteral("component.unknown"), named)};
    case ComponentFact::State::CannotTell:
        return {targetIssue(Severity::Warning, QStringLiteral("component.notConfirmed"), named)};
    case ComponentFact::State::NotAsked:
    case ComponentFact::State::Asking:
        // Being asked after is no doubt about the record.
        return {targetIssue(Severity::Note, QStringLiteral("component.notConfirmed"), named)};
    case ComponentFact::State::Exists:
        break;
    }
    return checkType(fact, form, record.operation);
}

/// As the server asks: list by list, and one that is not there makes it fail.
bool holdsNothing(const QStringList &lists, const QJsonObject &data)
{
    for (const QString &list : lists) {
        const QJsonValue value = valueAt(data, list);
        if (!value.isArray())
            return true;
        if (!value.toArray().isEmpty())
            return false;
    }
    return true;
}

} // namespace

IssueList checkTarget(const Record &record, const TypeForm &form, const ComponentFacts &facts)
{
    switch (record.operation) {
    case Operation::CreateComponent:
        return {};
    case Operation::EditAction:
        return checkAction(record);
    case Operation::PerformAction:
    case Operation::EditComponent:
        return checkComponent(record, form, facts);
    }
    return {};
}

IssueList checkSideEffects(const Record &record, const TypeForm &form)
{
    IssueList issues;
    const TypeRules rules = typeRules(form.recordType, form.id);
    const auto add = [&issues](const QString &rule, const QString &path, QVariantMap params = {}) {
        Issue issue;
        issue.rule = rule;
        issue.fieldPath = path;
        issue.params = std::move(params);
        issues += issue;
    };
    if (rules.closed)
        add(QStringLiteral("record.typeClosed"), {});
    if (isEdit(record.operation))
        return issues;
    const Whereabouts to = whereaboutsOf(record, form, QDate::currentDate());
    if (rules.location && to.location.isEmpty())
        add(QStringLiteral("record.locationMissing"),
            rules.location->field.isEmpty() ? locationPath() : rules.location->field);
    if (rules.date && !QDate::fromString(to.date, Qt::ISODate).isValid())
        add(QStringLiteral("record.dateMissing"),
            rules.date->field.isEmpty() ? datePath() : rules.date->field,
            {{QStringLiteral("has"), to.date}});
    const bool complete = js::truthy(valueAt(record.data, QStringLiteral("actionComplete")));
    if (!rules.completeNeeds.isEmpty() && complete
        && holdsNothing(rules.completeNeeds, record.data))
        add(QStringLiteral("record.completeWithout"), rules.completeNeeds.constFirst(),
            {{QStringLiteral("needs"), rules.completeNeeds}});
    return issues;
}

Whereabouts whereaboutsOf(const Record &record, const TypeForm &form, const QDate &today)
{
    return whereaboutsOf(typeRules(form.recordType, form.id), record.data, record.given, today);
}

} // namespace m2m
