// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditions.h"

#include "base/jsvalue.h"
#include "typeform.h"

#include <QJsonArray>

#include <algorithm>

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
        if (!inside.isUndefined())
            return inside;
    }
    return QJsonValue::Undefined;
}

} // namespace

bool holds(const Condition &condition, const QJsonObject &data)
{
    QJsonValue value = found(data, condition.when);
    if (value.isUndefined() || value.isNull())
        value = QString();
    if (value.isObject()) {
        const QJsonValue member = value.toObject().value(condition.equals);
        if (!member.isUndefined())
            return js::text(member)
                == (condition.show ? QStringLiteral("true") : QStringLiteral("false"));
    }
    if (value.isArray() && value.toArray().contains(condition.equals))
        return condition.show;
    return (js::text(value) == condition.equals) == condition.show;
}

bool allHold(const QList<Condition> &conditions, const QJsonObject &data)
{
    return std::all_of(conditions.begin(), conditions.end(),
        [&data](const Condition &condition) { return holds(condition, data); });
}

bool isShown(const Field &field, const QJsonObject &data)
{
    return !field.hidden && allHold(field.conditions, data);
}

} // namespace m2m
