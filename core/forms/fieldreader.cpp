// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldreader.h"

#include "base/jsvalue.h"
#include "componenttypes.h"
#include "options.h"

#include <QDateTime>
#include <QJsonArray>

namespace m2m {

namespace {

QString textOf(const QJsonObject &component, QStringView member)
{
    return component.value(member).toString();
}

bool isScript(const QJsonValue &value)
{
    return value.isString() && !js::isBlank(value.toString());
}

/// JSON logic, or a script: anything but nothing.
bool isFormula(const QJsonValue &value)
{
    return isScript(value) || (value.isObject() && !value.toObject().isEmpty());
}

std::optional<double> numberSetting(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ? std::nullopt
                                                 : js::leadingNumber(js::text(value));
}

/// Zero switches a length rule off.
std::optional<int> lengthSetting(const QJsonValue &value)
{
    const std::optional<int> number = js::leadingInteger(js::text(value));
    return number && *number != 0 ? number : std::nullopt;
}

bool requiredSetting(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().compare(QStringLiteral("true"), Qt::CaseInsensitive) == 0;
    return js::truthy(value);
}

ValueKind kindOf(const QJsonObject &component)
{
    const ComponentType *type = componentType(textOf(component, u"type"));
    if (!type || type->role != ComponentRole::Leaf)
        return ValueKind::Unsupported;
    const bool oneOfSeveral =
        type->kind == ValueKind::Boolean && textOf(component, u"inputType") == u"radio";
    const bool json = textOf(component, u"as") == u"json";
    const bool masks = js::truthy(component.value(u"allowMultipleMasks"));
    return oneOfSeveral || json || masks ? ValueKind::Unsupported : type->kind;
}

/// A default is also taken when it is falsy where that is a value that can be meant.
bool isTaken(const QJsonValue &value, const QString &type)
{
    if (value.isArray())
        return !value.toArray().isEmpty(); // the class default of number arrays; nobody posts it
    if (js::truthy(value))
        return true;
    if (type == u"radio")
        return value.isBool();
    if (type == u"select")
        return value.isBool() || value.isDouble();
    return value.isDouble() && type == u"number";
}

/// The moment in UTC that the page makes of a fixed `defaultDate`, by the clock of this computer.
QJsonValue defaultDate(const QJsonObject &component)
{
    const QString text = textOf(component, u"defaultDate");
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return QString();
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-ddThh:mm:ss.zzz")) + u'Z';
}

QJsonValue untouchedByType(const QJsonObject &component, const QString &type, ValueKind kind)
{
    if (js::truthy(component.value(u"allowMultipleMasks"))) {
        const QJsonArray masks = component.value(u"inputMasks").toArray();
        return QJsonObject{{QStringLiteral("value"), QString()},
            {QStringLiteral("maskName"), masks.first()[u"label"].toString()}};
    }
    if (kind == ValueKind::NumberList)
        return QString();
    if (type == u"datetime" && !textOf(component, u"defaultDate").isEmpty())
        return defaultDate(component);
    const QJsonValue empty = emptyValue(component);
    return empty.isNull() ? QJsonValue(QJsonValue::Undefined) : empty;
}

QJsonValue untouchedValue(const QJsonObject &component, ValueKind kind)
{
    const QString type = textOf(component, u"type");
    QJsonValue value = component.value(u"defaultValue");
    const bool taken = isTaken(value, type);
    if (type == u"checkbox" && kind == ValueKind::Boolean)
        return js::text(value) == u"true";
    if (taken && type == u"select")
        value = value.isArray() ? value : coercedBySelect(value, textOf(component, u"dataType"));

    const bool list = js::truthy(component.value(u"multiple")) && type != u"select"
        && type != u"file" && type != u"hidden";
    if (list) {
        if (taken)
            return value.isArray() ? value : QJsonArray{value};
        const QJsonValue empty = emptyValue(component);
        return QJsonArray{empty};
    }
    if (taken && type == u"selectboxes" && value.isObject()) {
        QJsonObject all = emptyValue(component).toObject();
        const QJsonObject ticked = value.toObject();
        for (auto it = ticked.begin(); it != ticked.end(); ++it) {
            if (all.contains(it.key()))
                all.insert(it.key(), it.value());
        }
        return all;
    }
    return taken ? value : untouchedByType(component, type, kind);
}

void readValidation(Field &field, const QJsonObject &validate)
{
    field.required = requiredSetting(validate.value(u"required"));
    field.onlyAvailableItems = js::truthy(validate.value(u"onlyAvailableItems"));
    field.minimum = numberSetting(validate.value(u"min"));
    field.maximum = numberSetting(validate.value(u"max"));
    field.minLength = lengthSetting(validate.value(u"minLength"));
    field.maxLength = lengthSetting(validate.value(u"maxLength"));
    field.minWords = lengthSetting(validate.value(u"minWords"));
    field.maxWords = lengthSetting(validate.value(u"maxWords"));
    const QJsonValue message = validate.value(u"patternMessage");
    field.patternMessage = message.toString();
    // A message that is there and empty switches the rule off.
    const bool off = message.isString() && message.toString().isEmpty();
    field.pattern = off ? QString() : validate.value(u"pattern").toString();
}

} // namespace

Field readField(const QJsonObject &component, const FieldPlace &place)
{
    Field field;
    field.type = textOf(component, u"type");
    field.kind = kindOf(component);
    const bool oneOfSeveral =
        field.type == u"checkbox" && textOf(component, u"inputType") == u"radio";
    const QString key = oneOfSeveral && !textOf(component, u"name").isEmpty()
        ? textOf(component, u"name")
        : textOf(component, u"key");
    field.path = place.prefix + key;
    field.label = textOf(component, u"label").isEmpty() ? key : textOf(component, u"label");
    field.group = place.group;
    field.tooltip = textOf(component, u"tooltip");
    field.description = textOf(component, u"description");
    field.units = textOf(component, u"units").isEmpty() ? textOf(component, u"suffix")
                                                        : textOf(component, u"units");
    field.options = readOptions(component);
    field.conditions = place.conditions;
    field.hidden = place.hidden;
    field.conditionUnread = place.conditionUnread;
    field.disabled = js::truthy(component.value(u"disabled"));
    field.multiple = js::truthy(component.value(u"multiple"));
    field.dateOnly = field.type == u"datetime" && component.value(u"enableTime") == false;
    field.clientOnly = textOf(component, u"persistent") == u"client-only";
    field.clearOnHide = component.value(u"clearOnHide") != false;
    readValidation(field, component.value(u"validate").toObject());
    field.nominal = numberSetting(component.value(u"specification_nominal"));
    const QString tolerance = field.kind == ValueKind::NumberList
        ? QStringLiteral("specification_toleranceInner")
        : QStringLiteral("specification_tolerance");
    field.tolerance = numberSetting(component.value(tolerance));
    field.untouched = untouchedValue(component, field.kind);
    field.component = component;
    return field;
}

FieldPlace placeInside(const FieldPlace &outer, const QJsonObject &component)
{
    FieldPlace place = outer;
    const QJsonObject conditional = component.value(u"conditional").toObject();
    const QString when = textOf(conditional, u"when");
    const bool script = isScript(component.value(u"customConditional"));
    const bool formula = js::isBlank(when) && isFormula(conditional.value(u"json"));
    if (script || formula) {
        place.conditionUnread = true;
    } else if (!js::isBlank(when)) {
        place.conditions += Condition{when, js::text(conditional.value(u"eq")),
            js::text(conditional.value(u"show")) == u"true"};
    } else if (js::truthy(component.value(u"hidden"))) {
        place.hidden = true;
    }
    return place;
}

bool hasUnreadParts(const QJsonObject &component)
{
    const QJsonObject conditional = component.value(u"conditional").toObject();
    const QJsonObject validate = component.value(u"validate").toObject();
    return isScript(component.value(u"customConditional"))
        || (js::isBlank(textOf(conditional, u"when")) && isFormula(conditional.value(u"json")))
        || isFormula(component.value(u"calculateValue"))
        || isScript(component.value(u"customDefaultValue")) || isScript(validate.value(u"custom"))
        || isScript(validate.value(u"row")) || isFormula(validate.value(u"json"))
        || !component.value(u"logic").toArray().isEmpty() || optionsAreElsewhere(component);
}

} // namespace m2m
