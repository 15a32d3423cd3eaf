// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "base/jsvalue.h"
#include "forms/componenttypes.h"
#include "rulechecks.h"

#include <QJsonArray>

#include <algorithm>

namespace m2m {

namespace {

bool hasPattern(const Field &field) { return !field.pattern.isEmpty(); }

bool hasTolerance(const Field &field)
{
    return field.kind == ValueKind::Number && field.nominal && field.tolerance;
}

bool hasListTolerance(const Field &field)
{
    return field.kind == ValueKind::NumberList && field.nominal && field.tolerance;
}

bool isNumberTolerance(const Field &field) { return field.type == u"NumberTolerance"; }

/// Form.io's own check of selectboxes fails for each value, right or wrong; it is left out.
bool wantsAvailableItems(const Field &field)
{
    return field.onlyAvailableItems && (field.type == u"radio" || field.type == u"select");
}

bool maySayList(const Field &field)
{
    return field.type != u"select" && field.type != u"hidden" && field.type != u"survey"
        && field.component.value(u"as").toString() != u"json";
}

bool listIsItsValue(const Field &field)
{
    return field.kind == ValueKind::NumberList || emptyValue(field.component).isArray();
}

rule::Violation required(const RuleInput &input)
{
    return isEmptyValue(input.field, input.value) ? rule::Violation(QVariantMap())
                                                  : rule::Violation();
}

rule::Violation multiple(const RuleInput &input)
{
    const bool list = input.value.isArray();
    if (!input.field.multiple)
        return list && !listIsItsValue(input.field) ? rule::Violation(QVariantMap())
                                                    : rule::Violation();
    const bool nothing = input.value.isNull() || input.value.isUndefined();
    if (list ? input.field.required && input.value.toArray().isEmpty()
             : !nothing || input.field.required)
        return QVariantMap();
    return {};
}

constexpr Rule rules[] = {
    {"maxSelectedCount", Severity::Error,
        [](const Field &field) { return field.kind == ValueKind::OptionSet; },
        rule::maxSelectedCount, false, true},
    {"minSelectedCount", Severity::Error,
        [](const Field &field) { return field.kind == ValueKind::OptionSet; },
        rule::minSelectedCount, false, true},
    {"required", Severity::Error, [](const Field &field) { return field.required; }, required},
    {"minLength", Severity::Error, [](const Field &field) { return field.minLength.has_value(); },
        rule::minLength},
    {"maxLength", Severity::Error, [](const Field &field) { return field.maxLength.has_value(); },
        rule::maxLength},
    {"minWords", Severity::Error, [](const Field &field) { return field.minWords.has_value(); },
        rule::minWords},
    {"maxWords", Severity::Error, [](const Field &field) { return field.maxWords.has_value(); },
        rule::maxWords},
    {"pattern", Severity::Error, hasPattern, rule::pattern},
    {"notCheckedHere", Severity::Warning, hasPattern, rule::unreadablePattern},
    {"entry.pattern", Severity::Warning, hasPattern, rule::wholePattern},
    {"mask", Severity::Error, rule::hasMask, rule::mask},
    {"min", Severity::Error, [](const Field &field) { return field.minimum.has_value(); },
        rule::min},
    {"max", Severity::Error, [](const Field &field) { return field.maximum.has_value(); },
        rule::max},
    {"email", Severity::Error, [](const Field &field) { return field.type == u"email"; },
        rule::email},
    {"url", Severity::Error, [](const Field &field) { return field.type == u"url"; }, rule::url},
    {"onlyAvailableItems", Severity::Error, wantsAvailableItems, rule::availableItems},
    {"multiple", Severity::Error, maySayList, multiple, true},
    {"tolerance", Severity::Warning, hasTolerance, rule::tolerance},
    {"minimum", Severity::Warning, isNumberTolerance, rule::minimum},
    {"maximum", Severity::Warning, isNumberTolerance, rule::maximum},
    {"tolerance", Severity::Warning, hasListTolerance, rule::listTolerance, true},
};

bool isEmptyText(const QJsonValue &value)
{
    return !js::truthy(value) || js::isBlank(js::text(value));
}

bool hasTruthyMember(const QJsonValue &value)
{
    const QJsonObject members = value.toObject();
    return std::any_of(members.begin(), members.end(),
        [](const QJsonValue &member) { return js::truthy(member); });
}

} // namespace

std::span<const Rule> formRules() { return rules; }

bool isEmptyValue(const Field &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()))
        return true;
    const ComponentType *type = componentType(field.type);
    if (type && type->blankIsEmpty)
        return isEmptyText(value);
    if (field.kind == ValueKind::OptionSet)
        return !hasTruthyMember(value);
    if (field.kind == ValueKind::Boolean)
        return value == QJsonValue(false);
    if (field.type == u"datetime")
        return value.toString() == u"Invalid Date";
    const QJsonValue empty = emptyValue(field.component);
    if (value == empty)
        return true;
    const QJsonArray list = value.toArray();
    return list.size() == 1 && list.first() == empty;
}

} // namespace m2m
