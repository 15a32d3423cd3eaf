// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemareader.h"

#include "base/jsvalue.h"
#include "conditions.h"
#include "fieldreader.h"
#include "listedrules.h"
#include "options.h"

namespace m2m {

namespace {

/// Walks a schema: layout is kept as nodes of the tree, all that holds data becomes a field too.
class SchemaReader {
public:
    explicit SchemaReader(TypeForm &form)
        : m_form(form)
    {
    }

    void readAll(
        const QJsonValue &components, const FieldPlace &place, std::vector<FormComponent> &into)
    {
        const QJsonArray entries = components.toArray();
        for (const QJsonValue entry : entries) {
            if (entry.isObject())
                read(entry.toObject(), place, into);
            else
                m_form.notUnderstood += place.prefix + QStringLiteral("?");
        }
    }

private:
    void read(const QJsonObject &stored, const FieldPlace &outer, std::vector<FormComponent> &into);
    void readLayout(FormComponent &node, const FieldPlace &place);
    void readField(FormComponent &node, const FieldPlace &place);
    void noteUnreadParts(const FormComponent &node, const QString &path);

    TypeForm &m_form;
};

QString textOf(const QJsonObject &settings, QStringView member)
{
    return settings.value(member).toString();
}

/// What the page writes over the things that it holds together.
QString titleOf(const QJsonObject &settings)
{
    const QString type = textOf(settings, u"type");
    if (type == u"panel")
        return settings.value(u"title").toString(textOf(settings, u"label"));
    if (type == u"fieldset")
        return textOf(settings, u"legend");
    return {};
}

/// A set of radio buttons made of tick boxes has one value, under the name that they share.
QString keyOf(const QJsonObject &settings)
{
    const bool oneOfSeveral = textOf(settings, u"type") == u"checkbox"
        && textOf(settings, u"inputType") == u"radio" && !textOf(settings, u"name").isEmpty();
    return textOf(settings, oneOfSeveral ? u"name" : u"key");
}

/// With more than a constant.
bool fillsItself(const QJsonObject &settings)
{
    return js::truthy(settings.value(u"customDefaultValue"))
        || js::truthy(settings.value(u"calculateValue"));
}

FieldPlace titled(FieldPlace place, const QString &title)
{
    if (!title.isEmpty())
        place.groups += title;
    return place;
}

void SchemaReader::read(
    const QJsonObject &stored, const FieldPlace &outer, std::vector<FormComponent> &into)
{
    FormComponent node;
    node.settings = withListedRules(withClassDefaults(stored));
    const ComponentType *type = componentType(textOf(node.settings, u"type"));
    node.role = type ? type->role : ComponentRole::Leaf;
    const bool holdsNothing =
        node.role == ComponentRole::Leaf && node.settings.value(u"input") == false;
    if (node.role == ComponentRole::Static || holdsNothing)
        return;
    node.condition = readCondition(node.settings);
    node.hidden = js::truthy(node.settings.value(u"hidden"));
    node.clearOnHide = node.settings.value(u"clearOnHide") != false;
    node.hasLogic = !node.settings.value(u"logic").toArray().isEmpty();

    FieldPlace place = outer;
    place.conditional = outer.conditional || node.condition.has_value() || node.hasLogic;
    place.hidden = outer.hidden || (node.hidden && !node.condition && !node.hasLogic);
    place.disabled = outer.disabled || js::truthy(node.settings.value(u"disabled"));
    if (node.condition || node.hasLogic || fillsItself(node.settings))
        m_form.isStatic = false;
    noteUnreadParts(node, outer.prefix + keyOf(node.settings));
    if (node.role == ComponentRole::Layout) {
        readLayout(node, place);
        into.push_back(std::move(node));
        return;
    }
    node.key = keyOf(node.settings);
    if (node.key.isEmpty()) {
        m_form.notUnderstood +=
            QStringLiteral("%1? (%2)").arg(outer.prefix, textOf(stored, u"type"));
        return;
    }
    node.path = outer.prefix + node.key;
    if (textOf(node.settings, u"persistent") == u"client-only")
        m_form.hasClientOnly = true;
    if (node.key.contains(u'.')) // it may stand inside of another
        m_form.isStatic = false;
    if (node.role != ComponentRole::Object)
        readField(node, place);
    if (node.role == ComponentRole::Object || node.role == ComponentRole::Rows) {
        node.title = textOf(node.settings, u"label");
        FieldPlace inside = titled(place, node.title);
        inside.prefix = node.path
            + (node.role == ComponentRole::Rows ? QStringLiteral("[].") : QStringLiteral("."));
        readAll(node.settings.value(u"components"), inside, node.children);
    }
    into.push_back(std::move(node));
}

void SchemaReader::readField(FormComponent &node, const FieldPlace &place)
{
    node.field = int(m_form.fields.size());
    m_form.fields += m2m::readField(node.settings, node.path, place);
}

void SchemaReader::readLayout(FormComponent &node, const FieldPlace &place)
{
    const QString type = textOf(node.settings, u"type");
    node.title = titleOf(node.settings);
    const FieldPlace inside = titled(place, node.title);
    if (type == u"columns") {
        const QJsonArray columns = node.settings.value(u"columns").toArray();
        for (const QJsonValue column : columns)
            readAll(column[u"components"], inside, node.children);
    } else if (type == u"table") {
        const QJsonArray rows = node.settings.value(u"rows").toArray();
        for (const QJsonValue row : rows) {
            const QJsonArray cells = row.toArray();
            for (const QJsonValue cell : cells)
                readAll(cell[u"components"], inside, node.children);
        }
    } else if (type == u"tabs") {
        const QJsonArray tabs = node.settings.value(u"components").toArray();
        for (const QJsonValue tab : tabs) {
            FormComponent one;
            one.role = ComponentRole::Layout;
            one.title = tab[u"label"].toString();
            one.settings = {{QStringLiteral("type"), QStringLiteral("tab")}};
            readAll(tab[u"components"], titled(inside, one.title), one.children);
            node.children.push_back(std::move(one));
        }
    } else {
        readAll(node.settings.value(u"components"), inside, node.children);
    }
}

void SchemaReader::noteUnreadParts(const FormComponent &node, const QString &path)
{
    const QString type = textOf(node.settings, u"type");
    if (!componentType(type) || optionsAreElsewhere(node.settings))
        m_form.notUnderstood += QStringLiteral("%1 (%2)").arg(path, type);
    for (const QString &part : scriptedParts(node.settings))
        m_form.scripts += FormScript{path, part};
}

} // namespace

void readSchema(const QJsonArray &components, TypeForm &form)
{
    SchemaReader(form).readAll(components, {}, form.components);
}

} // namespace m2m
