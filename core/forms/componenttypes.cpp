// SPDX-License-Identifier: GPL-3.0-or-later
#include "componenttypes.h"

#include "base/jsvalue.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

// A static library's resources are not linked in unless somebody asks for them by name, and
// Q_INIT_RESOURCE must stand outside of any namespace.
static void initFormResources() { Q_INIT_RESOURCE(m2m_forms); }

namespace m2m {

namespace {

using enum ComponentRole;

constexpr ComponentType componentTypeTable[] = {
    {"panel", Layout, ValueKind::Unsupported, false},
    {"fieldset", Layout, ValueKind::Unsupported, false},
    {"well", Layout, ValueKind::Unsupported, false},
    {"columns", Layout, ValueKind::Unsupported, false},
    {"table", Layout, ValueKind::Unsupported, false},
    {"tabs", Layout, ValueKind::Unsupported, false},
    {"content", Static, ValueKind::Unsupported, false},
    {"htmlelement", Static, ValueKind::Unsupported, false},
    {"button", Static, ValueKind::Unsupported, false},
    {"recaptcha", Static, ValueKind::Unsupported, false},
    {"container", Object, ValueKind::Unsupported, false},
    {"datagrid", Rows, ValueKind::Unsupported, false},
    {"BetterDataGrid", Rows, ValueKind::Unsupported, false},
    {"editgrid", Rows, ValueKind::Unsupported, false},
    {"textfield", Leaf, ValueKind::Text, true},
    {"textarea", Leaf, ValueKind::Text, true},
    {"email", Leaf, ValueKind::Text, true},
    {"url", Leaf, ValueKind::Text, true},
    {"phoneNumber", Leaf, ValueKind::Text, true},
    {"password", Leaf, ValueKind::Text, true},
    {"ActionID", Leaf, ValueKind::Text, true},
    {"WorkflowID", Leaf, ValueKind::Text, true},
    {"hidden", Leaf, ValueKind::Text, false},
    {"ComponentUUID", Leaf, ValueKind::ComponentUuid, true},
    {"number", Leaf, ValueKind::Number, false},
    {"currency", Leaf, ValueKind::Number, false},
    {"NumberTolerance", Leaf, ValueKind::Number, false},
    {"checkbox", Leaf, ValueKind::Boolean, false},
    {"radio", Leaf, ValueKind::Option, false},
    {"select", Leaf, ValueKind::Option, false},
    {"selectboxes", Leaf, ValueKind::OptionSet, false},
    {"datetime", Leaf, ValueKind::DateTime, false},
    {"NumberArray_NoPlots", Leaf, ValueKind::NumberList, true},
    {"NumberArray_BarPlot", Leaf, ValueKind::NumberList, true},
    {"NumberArray_ScatterPlot", Leaf, ValueKind::NumberList, true},
    {"NumberArray_BothPlots", Leaf, ValueKind::NumberList, true},
    {"TensionPlots", Leaf, ValueKind::NumberList, true},
    {"day", Leaf, ValueKind::DateTime, false},
    {"time", Leaf, ValueKind::DateTime, true},
    {"tags", Leaf, ValueKind::Text, false},
    {"survey", Leaf, ValueKind::Answers, false},
    {"datamap", Leaf, ValueKind::Map, false},
    {"tree", Leaf, ValueKind::Unsupported, false},
    {"file", Leaf, ValueKind::Unsupported, false},
    {"signature", Leaf, ValueKind::Unsupported, false},
    {"address", Leaf, ValueKind::Unsupported, false},
    {"form", Leaf, ValueKind::Unsupported, false},
    {"resource", Leaf, ValueKind::Unsupported, false},
};

QHash<QString, const ComponentType *> typesByName()
{
    QHash<QString, const ComponentType *> result;
    for (const ComponentType &type : componentTypeTable)
        result.insert(QString::fromLatin1(type.name), &type);
    return result;
}

QJsonObject readDefaults()
{
    initFormResources();
    QFile file(QStringLiteral(":/forms/formdefaults.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject merged(const QJsonObject &defaults, QJsonObject component)
{
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        const QJsonValue own = component.value(it.key());
        if (own.isUndefined())
            component.insert(it.key(), it.value());
        else if (own.isObject() && it.value().isObject())
            component.insert(it.key(), merged(it.value().toObject(), own.toObject()));
    }
    return component;
}

/// Nothing picked: the page tells by the first item of a list whether items are stored whole.
QJsonValue singleSelectEmptyValue(const QJsonObject &component)
{
    const QString source = component.value(u"dataSrc").toString();
    const QString property = component.value(u"valueProperty").toString();
    const QJsonValue items = component.value(u"data")[u"json"];
    const bool listed = source == u"json" && js::truthy(items);
    if (listed && items.isArray()) {
        QJsonValue first = items.toArray().first();
        if (!property.isEmpty()) {
            for (const QString &name : property.split(u'.'))
                first = first[name];
        }
        return first.toString().isEmpty() ? QJsonValue(QJsonObject()) : QJsonValue(QString());
    }
    const bool texts = listed || source == u"values" || !property.isEmpty();
    return texts ? QJsonValue(QString()) : QJsonValue(QJsonObject());
}

} // namespace

const ComponentType *componentType(const QString &name)
{
    static const QHash<QString, const ComponentType *> byName = typesByName();
    return byName.value(name);
}

QJsonObject withClassDefaults(const QJsonObject &component)
{
    static const QJsonObject defaults = readDefaults();
    const QString type = component.value(u"type").toString();
    const QString name = defaults.contains(type) ? type : QStringLiteral("unknown");
    return merged(defaults.value(name).toObject(), component);
}

QJsonValue emptyValue(const QJsonObject &component)
{
    const QString type = component.value(u"type").toString();
    if (type == u"selectboxes") {
        QJsonObject none;
        const QJsonArray values = component.value(u"values").toArray();
        for (const QJsonValue option : values) {
            const QString name = js::text(option[u"value"]);
            if (!name.isEmpty())
                none.insert(name, false);
        }
        return none;
    }
    if (type == u"select") {
        if (js::truthy(component.value(u"multiple")))
            return QJsonArray();
        return singleSelectEmptyValue(component);
    }
    if (type == u"tags" && component.value(u"storeas").toString() == u"array")
        return QJsonArray();
    if (type == u"checkbox" && component.value(u"inputType").toString() == u"radio")
        return QJsonValue::Null;
    if (type == u"datagrid" || type == u"BetterDataGrid") {
        if (js::truthy(component.value(u"initEmpty")))
            return QJsonArray();
        return QJsonArray{QJsonObject()};
    }
    return component.value(u"$emptyValue");
}

} // namespace m2m
