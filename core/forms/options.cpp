// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "base/jsvalue.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace m2m {

namespace {

QJsonValue coercedToBoolean(const QJsonValue &value)
{
    const QString word = js::text(value).toLower();
    if (word == u"true")
        return true;
    if (word == u"false")
        return false;
    return value;
}

/// A number where writing it gives the same text again, so that 007 and 1e3 stay texts.
QJsonValue coercedToSameNumber(const QJsonValue &value)
{
    const QString word = js::text(value);
    const std::optional<double> number = js::number(word);
    return number && js::text(*number) == word ? QJsonValue(*number) : value;
}

QList<Option> optionsOf(const QJsonArray &values,
    QJsonValue (*coerced)(const QJsonValue &, const QString &), const QString &dataType)
{
    QList<Option> options;
    for (const QJsonValue entry : values) {
        const QJsonValue value = entry[u"value"];
        const QString label = entry[u"label"].toString();
        // The class default is one option without words: nobody can pick it.
        if (value.isUndefined() || (js::text(value).isEmpty() && label.isEmpty()))
            continue;
        const QString text = js::text(value);
        options += Option{coerced(value, dataType), label.isEmpty() ? text : label, text};
    }
    return options;
}

QJsonValue asText(const QJsonValue &value, const QString &) { return js::text(value); }

/// The label that a template like "<span>{{ item.name }}</span>" makes of an item.
QString labelByTemplate(const QJsonValue &item, const QString &pattern)
{
    static const QRegularExpression member(QStringLiteral(R"(\{\{\s*item\.([\w.]+)\s*\}\})"));
    const QRegularExpressionMatch match = member.match(pattern);
    QJsonValue value = item;
    const QStringList path = match.hasMatch() ? match.captured(1).split(u'.') : QStringList();
    for (const QString &name : path)
        value = value[name];
    if (value.isUndefined() || value.isObject())
        return item.isObject() ? item[u"label"].toString() : js::text(item);
    return js::text(value);
}

QJsonArray itemsOf(const QJsonObject &component)
{
    const QJsonValue items = component.value(u"data")[u"json"];
    return items.isString() ? QJsonDocument::fromJson(items.toString().toUtf8()).array()
                            : items.toArray();
}

} // namespace

QJsonValue coercedByRadio(const QJsonValue &value, const QString &dataType)
{
    if (dataType == u"string")
        return value.isString() ? value : QJsonValue(js::text(value));
    if (dataType == u"boolean")
        return js::truthy(value) && js::text(value) != u"false";
    if (!value.isString())
        return value;
    if (const std::optional<double> number = js::number(value.toString()))
        return *number;
    if (dataType == u"number")
        return QJsonValue::Null; // NaN, which is posted as null
    if (value.toString() == u"true")
        return true;
    if (value.toString() == u"false")
        return false;
    return value;
}

QJsonValue coercedBySelect(const QJsonValue &value, const QString &dataType)
{
    if (value.isObject() || value.isArray() || value.isNull())
        return value;
    if (dataType == u"string")
        return js::text(value);
    if (dataType == u"number")
        return coercedToSameNumber(value);
    if (dataType == u"boolean")
        return coercedToBoolean(value);
    if (dataType == u"object")
        return value;
    const QJsonValue number = coercedToSameNumber(value);
    if (number.isDouble())
        return number;
    const QJsonValue boolean = coercedToBoolean(value);
    return boolean.isBool() ? boolean : QJsonValue(js::text(value));
}

QList<Option> optionsOfItems(const QJsonObject &component, const QJsonArray &items)
{
    const QString property = component.value(u"valueProperty").toString();
    const QString pattern = component.value(u"template").toString();
    const QString dataType = component.value(u"dataType").toString();
    QList<Option> options;
    for (const QJsonValue item : items) {
        QJsonValue value = item;
        if (item.isObject() && !property.isEmpty()) {
            for (const QString &name : property.split(u'.'))
                value = value[name];
        }
        if (value.isUndefined())
            continue;
        const QString text = value.isObject() ? QString() : js::text(value);
        options += Option{value.isObject() ? value : coercedBySelect(value, dataType),
            labelByTemplate(item, pattern), text};
    }
    return options;
}

QList<Option> readOptions(const QJsonObject &component)
{
    const QString type = component.value(u"type").toString();
    const QString dataType = component.value(u"dataType").toString();
    if (type == u"radio")
        return optionsOf(component.value(u"values").toArray(), coercedByRadio, dataType);
    if (type == u"selectboxes")
        return optionsOf(component.value(u"values").toArray(), asText, dataType);
    if (type == u"checkbox" && component.value(u"inputType").toString() == u"radio") {
        const QString value = component.value(u"value").toString();
        const QString label = component.value(u"label").toString();
        return {Option{value, label.isEmpty() ? value : label, value}};
    }
    if (type != u"select" || optionsAreElsewhere(component))
        return {};
    if (component.value(u"dataSrc").toString() == u"json")
        return optionsOfItems(component, itemsOf(component));
    return optionsOf(component.value(u"data")[u"values"].toArray(), coercedBySelect, dataType);
}

void shareOptions(QList<Field> &fields)
{
    QHash<QString, QList<Option>> byPath;
    for (const Field &field : std::as_const(fields)) {
        if (field.type == u"checkbox" && field.kind == ValueKind::Option)
            byPath[field.path] += field.options;
    }
    for (Field &field : fields) {
        if (field.type == u"checkbox" && field.kind == ValueKind::Option)
            field.options = byPath.value(field.path);
    }
}

bool optionsAreElsewhere(const QJsonObject &component)
{
    if (component.value(u"type").toString() != u"select")
        return false;
    const QString source = component.value(u"dataSrc").toString();
    return source == u"url" || source == u"resource" || source == u"custom"
        || source == u"indexeddb";
}

} // namespace m2m
