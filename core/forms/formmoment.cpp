// SPDX-License-Identifier: GPL-3.0-or-later
#include "formmoment.h"

#include "base/jsvalue.h"
#include "conditions.h"
#include "fieldreader.h"
#include "jsonlogic.h"
#include "typeform.h"

#include <QJsonArray>

namespace m2m {

namespace {

/// An own condition and an own flag: what decides after `logic` has changed the settings.
void readOwnState(FormComponent &component)
{
    component.condition = readCondition(component.settings);
    component.hidden = js::truthy(component.settings.value(u"hidden"));
    component.clearOnHide = component.settings.value(u"clearOnHide") != false;
}

} // namespace

FormPlace FormMoment::placeOf(
    const FormComponent &component, const FormPlace &outer, bool submitting)
{
    FormPlace place = outer;
    place.disabled = outer.disabled || js::truthy(component.settings.value(u"disabled"));
    if (!place.shown)
        return place;
    if (!component.condition) {
        place.shown = !component.hidden;
        return place;
    }
    std::optional<bool> shown = decide(component, outer, *outer.row);
    if (submitting && shown == true && outer.submitRow != outer.row)
        shown = decide(component, outer, *outer.submitRow);
    place.shown = shown.value_or(true);
    place.certain = outer.certain && shown.has_value();
    return place;
}

std::optional<bool> FormMoment::decide(
    const FormComponent &component, const FormPlace &place, const QJsonObject &row)
{
    const Condition &condition = *component.condition;
    switch (condition.kind) {
    case Condition::Kind::Simple:
        return holds(condition, row, place.holder, m_data);
    case Condition::Kind::Logic: {
        const std::optional<QJsonValue> result = jsonLogic(
            condition.logic, {{QStringLiteral("data"), m_data}, {QStringLiteral("row"), row}});
        if (!result) {
            note(place.prefix + component.key, QStringLiteral("condition"),
                QStringLiteral("operator"));
            return {};
        }
        return js::truthy(*result);
    }
    case Condition::Kind::Script: {
        FormPlace seen = place;
        seen.row = &row;
        const ScriptOutcome outcome =
            run(ScriptUse::Shown, condition.script, QStringLiteral("condition"), component, seen);
        if (outcome.state == ScriptOutcome::State::NotEvaluated)
            return {};
        // A script that fails shows the field.
        return outcome.state == ScriptOutcome::State::Threw || js::truthy(outcome.value);
    }
    }
    return {};
}

ScriptOutcome FormMoment::run(ScriptUse use, const QString &source, const QString &part,
    const FormComponent &component, const FormPlace &place, const QJsonObject &others)
{
    ScriptOutcome outcome;
    if (m_scripts)
        outcome = m_scripts->run({use, source, component.settings, m_data, *place.row, others});
    else
        outcome.reason = QStringLiteral("noEngine");
    if (outcome.state == ScriptOutcome::State::NotEvaluated)
        note(place.prefix + component.key, part, outcome.reason, outcome.detail);
    return outcome;
}

void FormMoment::note(
    const QString &path, const QString &part, const QString &reason, const QString &detail)
{
    const NotEvaluated entry{path, part, reason, detail};
    if (!m_notEvaluated.contains(entry))
        m_notEvaluated += entry;
}

LiveComponent::LiveComponent(const FormComponent &component, const QList<Field> &fields,
    FormMoment &moment, const FormPlace &place)
    : m_own(component)
    , m_field(component.field >= 0 ? &fields[component.field] : nullptr)
{
    if (!component.hasLogic)
        return;
    const QJsonArray logic = component.settings.value(u"logic").toArray();
    for (const QJsonValue entry : logic) {
        const bool fired = fires(entry.toObject(), moment, place);
        const QJsonArray actions = entry[u"actions"].toArray();
        for (const QJsonValue action : actions)
            act(action.toObject(), fired, moment, place);
    }
    if (!m_changed)
        return;
    readOwnState(*m_changed);
    if (m_field)
        m_changedField = readField(m_changed->settings, *m_field);
}

bool LiveComponent::fires(const QJsonObject &logic, FormMoment &moment, const FormPlace &place)
{
    const QJsonObject trigger = logic.value(u"trigger").toObject();
    const QString type = trigger.value(u"type").toString();
    if (type == u"simple") {
        const QJsonObject simple{{QStringLiteral("conditional"), trigger.value(u"simple")}};
        const std::optional<Condition> condition = readCondition(simple);
        return condition && holds(*condition, *place.row, place.holder, moment.data());
    }
    if (type == u"json") {
        const std::optional<QJsonValue> result = jsonLogic(trigger.value(u"json"),
            {{QStringLiteral("data"), moment.data()}, {QStringLiteral("row"), *place.row}});
        if (!result)
            moment.note(
                place.prefix + m_own.key, QStringLiteral("logic"), QStringLiteral("operator"));
        return result && js::truthy(*result);
    }
    if (type == u"javascript") {
        const ScriptOutcome outcome = moment.run(ScriptUse::Trigger,
            trigger.value(u"javascript").toString(), QStringLiteral("logic"), m_own, place);
        return outcome.state == ScriptOutcome::State::Done && js::truthy(outcome.value);
    }
    return false; // events never happen while a record is made
}

void LiveComponent::act(
    const QJsonObject &action, bool fired, FormMoment &moment, const FormPlace &place)
{
    if (!fired)
        return;
    const QString type = action.value(u"type").toString();
    if (type == u"property") {
        const QJsonObject property = action.value(u"property").toObject();
        const QJsonValue to = property.value(u"type").toString() == u"boolean"
            ? QJsonValue(js::truthy(action.value(u"state")))
            : action.value(u"text");
        if (!m_changed)
            m_changed = m_own;
        setValueAt(m_changed->settings, property.value(u"value").toString(), to);
    } else if (type == u"value") {
        const QJsonValue present = valueAt(*place.row, m_own.key);
        const ScriptOutcome outcome = moment.run(ScriptUse::NewValue,
            action.value(u"value").toString(), QStringLiteral("logic"), m_own, place,
            {{QStringLiteral("value"), present.isUndefined() ? QJsonValue() : present},
                {QStringLiteral("result"), true}});
        if (outcome.state == ScriptOutcome::State::Done)
            m_value = outcome.value;
    } else if (!type.isEmpty()) {
        // customAction and mergeComponentSchema work on the page itself.
        moment.note(
            place.prefix + m_own.key, QStringLiteral("logic"), QStringLiteral("outside"), type);
    }
}

} // namespace m2m
