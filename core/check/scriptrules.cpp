// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "fieldrules.h"
#include "forms/componenttypes.h"
#include "forms/jsonlogic.h"
#include "rulechecks.h"

#include <cmath>

namespace m2m {

namespace {

/// A NaN is falsy, and JSON has none.
bool isTruthyResult(const QJsonValue &value)
{
    return js::truthy(value) && !(value.isDouble() && std::isnan(value.toDouble()));
}

ScriptCall callOf(
    ScriptUse use, const QString &source, const QJsonObject &component, const RuleScope &scope)
{
    ScriptCall call;
    call.use = use;
    call.source = source;
    call.component = component;
    call.data = scope.data;
    call.row = scope.row;
    return call;
}

ScriptOutcome outcomeOf(const ScriptCall &call, const RuleScope &scope)
{
    if (scope.scripts)
        return scope.scripts->run(call);
    ScriptOutcome outcome;
    outcome.reason = QStringLiteral("noEngine");
    return outcome;
}

RuleAnswer withMessage(const QString &message)
{
    if (message.isEmpty())
        return {}; // the page reports texts, and there is none
    Violation result;
    result.params.insert(QStringLiteral("message"), message);
    return result;
}

} // namespace

RuleAnswer rule::custom(const RuleInput &input)
{
    ScriptCall call =
        callOf(ScriptUse::Custom, input.settings.custom, input.field.component, input.scope);
    // A member that is not there reads as the field's empty value.
    const QJsonValue value =
        input.value.isUndefined() ? emptyValue(input.field.component) : input.value;
    call.others = {{QStringLiteral("valid"), true}, {QStringLiteral("input"), value},
        {QStringLiteral("rowIndex"), input.index}};
    const ScriptOutcome outcome = outcomeOf(call, input.scope);
    if (outcome.state == ScriptOutcome::State::NotEvaluated)
        return notChecked(outcome.reason, outcome.detail);
    // The page takes a script that fails for one that is content.
    if (outcome.state == ScriptOutcome::State::Threw || outcome.value.isNull())
        return {};
    if (outcome.value.isString())
        return withMessage(outcome.value.toString());
    return isTruthyResult(outcome.value) ? RuleAnswer() : RuleAnswer(Violation());
}

RuleAnswer rule::logic(const RuleInput &input)
{
    const std::optional<QJsonValue> result = jsonLogic(input.settings.logic,
        {{QStringLiteral("data"), input.scope.data}, {QStringLiteral("row"), input.scope.row},
            {QStringLiteral("input"), input.value}, {QStringLiteral("rowIndex"), input.index}});
    if (!result)
        return notChecked(QStringLiteral("operator"));
    // Anything but a text passes, even a plain false.
    return withMessage(result->toString());
}

RuleAnswer checkGridRow(const QJsonObject &component, bool cellsAreRight, const RuleScope &scope)
{
    const QString script = component.value(u"validate")[u"row"].toString();
    if (script.isEmpty())
        return cellsAreRight ? RuleAnswer() : RuleAnswer(Violation());
    ScriptCall call = callOf(ScriptUse::RowCheck, script, component, scope);
    // The page has counted by then and not judged, so that a script which leaves `valid` alone
    // refuses each row.
    call.others = {{QStringLiteral("valid"), cellsAreRight ? 1 : 0}};
    const ScriptOutcome outcome = outcomeOf(call, scope);
    if (outcome.state == ScriptOutcome::State::NotEvaluated)
        return rule::notChecked(outcome.reason, outcome.detail);
    if (outcome.state == ScriptOutcome::State::Done && js::text(outcome.value) == u"true")
        return {};
    Violation result;
    if (outcome.value.isString())
        result.params.insert(QStringLiteral("message"), outcome.value.toString());
    return result;
}

} // namespace m2m
