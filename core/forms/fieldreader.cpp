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

/// A text says yes only with the word "true".
bool yesSetting(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().compare(QStringLiteral("true"), Qt::CaseInsensitive) == 0;
    return js::truthy(value);
}

ValueKind kindOf(const QJsonObject &component)
{
    const ComponentType *type = componentType(textOf(component, u"type"));
    if (type && type->role == ComponentRole::Rows)
        return ValueKind::Rows;
    if (!type || type->role != ComponentRole::Leaf)
        return ValueKind::Unsupported;
    const bool oneOfSeveral =
        type->kind == ValueKind::Boolean && textOf(component, u"inputType") == u"radio";
    if (oneOfSeveral)
        return ValueKind::Option;
    const bool masks = js::truthy(component.value(u"allowMultipleMasks"));
    return masks ? ValueKind::Unsupported : type->kind;
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
    field.required = yesSetting(validate.value(u"required"));
    field.onlyAvailableItems = yesSetting(validate.value(u"onlyAvailableItems"));
    field.minimum = numberSetting(validate.value(u"min"));
    field.maximum = numberSetting(validate.value(u"max"));
    field.minLength = lengthSetting(validate.value(u"minLength"));
    field.maxLength = lengthSetting(validate.value(u"maxLength"));
    field.minWords = lengthSetting(validate.value(u"minWords"));
    field.maxWords = lengthSetting(validate.value(u"maxWords"));
    const QJsonValue message = validate.value(u"patternMessage");
    field.patternMessage = message.toString();
    // A message that is there and empty switches the rule off.
    const bool off = !message.isUndefined() && !js::truthy(message);
    field.pattern = off ? QString() : validate.value(u"pattern").toString();
}

} // namespace

Field readField(const QJsonObject &component, const QString &path, const FieldPlace &place)
{
    Field field;
    field.path = path;
    field.type = textOf(component, u"type");
    field.kind = kindOf(component);
    field.label = textOf(component, u"label");
    if (field.label.isEmpty())
        field.label = path.section(u'.', -1);
    field.groups = place.groups;
    field.tooltip = textOf(component, u"tooltip");
    field.description = textOf(component, u"description");
    field.units = textOf(component, u"units").isEmpty() ? textOf(component, u"suffix")
                                                        : textOf(component, u"units");
    field.options = readOptions(component);
    field.hidden = place.hidden;
    field.conditional = place.conditional;
    field.disabled = place.disabled;
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

Field readField(const QJsonObject &settings, const Field &field)
{
    FieldPlace place;
    place.groups = field.groups;
    place.hidden = field.hidden;
    place.conditional = field.conditional;
    place.disabled = field.disabled || js::truthy(settings.value(u"disabled"));
    return readField(settings, field.path, place);
}

QStringList scriptedParts(const QJsonObject &settings)
{
    QStringList parts;
    const QJsonObject validate = settings.value(u"validate").toObject();
    const auto ask = [&parts](const QJsonValue &setting, const QString &name) {
        if (isScript(setting))
            parts += name;
    };
    ask(settings.value(u"customConditional"), QStringLiteral("customConditional"));
    ask(settings.value(u"calculateValue"), QStringLiteral("calculateValue"));
    ask(settings.value(u"customDefaultValue"), QStringLiteral("customDefaultValue"));
    ask(validate.value(u"custom"), QStringLiteral("validate.custom"));
    ask(validate.value(u"row"), QStringLiteral("validate.row"));
    const QJsonArray logic = settings.value(u"logic").toArray();
    for (const QJsonValue entry : logic) {
        if (entry[u"trigger"][u"type"].toString() == u"javascript")
            parts += QStringLiteral("logic");
    }
    return parts;
}

} // namespace m2m
