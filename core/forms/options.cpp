// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "base/jsvalue.h"

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
        options += Option{coerced(value, dataType), label.isEmpty() ? js::text(value) : label};
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

QList<Option> optionsOfItems(const QJsonObject &component)
{
    QJsonValue items = component.value(u"data")[u"json"];
    if (items.isString())
        items = QJsonDocument::fromJson(items.toString().toUtf8()).array();
    const QString property = component.value(u"valueProperty").toString();
    const QString pattern = component.value(u"template").toString();
    const QString dataType = component.value(u"dataType").toString();
    QList<Option> options;
    const QJsonArray array = items.toArray();
    for (const QJsonValue item : array) {
        QJsonValue value = item;
        if (item.isObject() && !property.isEmpty()) {
            for (const QString &name : property.split(u'.'))
                value = value[name];
        }
        if (value.isUndefined())
            continue;
        options += Option{value.isObject() ? value : coercedBySelect(value, dataType),
            labelByTemplate(item, pattern)};
    }
    return options;
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
    const QJsonValue number = coercedToSameNumber(value);
    if (number.isDouble())
        return number;
    const QJsonValue boolean = coercedToBoolean(value);
    return boolean.isBool() ? boolean : QJsonValue(js::text(value));
}

QList<Option> readOptions(const QJsonObject &component)
{
    const QString type = component.value(u"type").toString();
    const QString dataType = component.value(u"dataType").toString();
    if (type == u"radio")
        return optionsOf(component.value(u"values").toArray(), coercedByRadio, dataType);
    if (type == u"selectboxes")
        return optionsOf(component.value(u"values").toArray(), asText, dataType);
    if (type != u"select" || optionsAreElsewhere(component))
        return {};
    if (component.value(u"dataSrc").toString() == u"json")
        return optionsOfItems(component);
    return optionsOf(component.value(u"data")[u"values"].toArray(), coercedBySelect, dataType);
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
