// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditions.h"

#include "base/jsvalue.h"
#include "typeform.h"

#include <QJsonArray>

namespace m2m {

namespace {

/// The path itself, else the first object inside that has it, depth first; arrays are not entered.
QJsonValue found(const QJsonObject &data, const QString &path)
{
    const QJsonValue here = valueAt(data, path);
    if (!here.isUndefined())
        return here;
    for (const QJsonValue member : data) {
        if (!member.isObject())
            continue;
        const QJsonValue inside = found(member.toObject(), path);
        if (!inside.isUndefined() && !inside.isNull())
            return inside;
    }
    return QJsonValue::Undefined;
}

bool isNothing(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

QJsonValue triggerValue(const Condition &condition, const QJsonObject &row, const QString &holder,
    const QJsonObject &data)
{
    QJsonValue value;
    if (!holder.isEmpty() && condition.when.startsWith(holder)) {
        QJsonObject placed;
        setValueAt(placed, holder, row);
        value = found(placed, condition.when);
    } else if (!holder.isEmpty()) {
        value = found(row, condition.when);
    }
    if (isNothing(value))
        value = found(data, condition.when);
    return isNothing(value) ? QJsonValue(QString()) : value;
}

} // namespace

std::optional<Condition> readCondition(const QJsonObject &settings)
{
    Condition condition;
    const QString script = settings.value(u"customConditional").toString();
    if (!js::isBlank(script)) {
        condition.kind = Condition::Kind::Script;
        condition.script = script;
        return condition;
    }
    const QJsonObject conditional = settings.value(u"conditional").toObject();
    const QString when = conditional.value(u"when").toString();
    if (!js::isBlank(when)) {
        condition.when = when;
        condition.equals = js::text(conditional.value(u"eq"));
        condition.show = js::text(conditional.value(u"show"));
        return condition;
    }
    const QJsonValue logic = conditional.value(u"json");
    if (logic.isObject() && !logic.toObject().isEmpty()) {
        condition.kind = Condition::Kind::Logic;
        condition.logic = logic;
        return condition;
    }
    return {};
}

bool holds(const Condition &condition, const QJsonObject &row, const QString &holder,
    const QJsonObject &data)
{
    const QJsonValue value = triggerValue(condition, row, holder, data);
    if (value.isObject()) {
        const QJsonValue member = value.toObject().value(condition.equals);
        if (!member.isUndefined())
            return js::text(member) == condition.show;
    }
    const bool show = condition.show == u"true";
    if (value.isArray() && value.toArray().contains(condition.equals))
        return show;
    return (js::text(value) == condition.equals) == show;
}

} // namespace m2m
