// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeform.h"

#include "base/jsvalue.h"
#include "componenttypes.h"
#include "conditions.h"
#include "fieldreader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace m2m {

namespace {

/// Walks a schema and collects its fields.
class SchemaReader {
public:
    explicit SchemaReader(TypeForm &form)
        : m_form(form)
    {
    }

    void readAll(const QJsonArray &components, const FieldPlace &place)
    {
        for (const QJsonValue component : components) {
            if (component.isObject())
                read(component.toObject(), place);
        }
    }

private:
    void read(const QJsonObject &stored, const FieldPlace &outer);
    void readLayout(const QJsonObject &stored, const FieldPlace &place);
    void readContainer(const QJsonObject &component, FieldPlace place);
    void readRows(const QJsonObject &component, const FieldPlace &place);

    TypeForm &m_form;
};

QString layoutTitle(const QJsonObject &stored)
{
    const QString type = stored.value(u"type").toString();
    if (type == u"panel")
        return stored.value(u"title").toString(stored.value(u"label").toString());
    if (type == u"fieldset")
        return stored.value(u"legend").toString();
    return {};
}

/// One row of a grid as the page makes it: the defaults of the fields that are shown in it.
QJsonObject untouchedRow(const TypeForm &row, const QString &gridPath)
{
    QJsonObject data;
    for (int pass = 0; pass < 12; ++pass) {
        const QJsonObject before = data;
        // In a row, both "col" and "grid.col" name the row's own member.
        QJsonObject view = before;
        setValueAt(view, gridPath, before);
        for (const Container &container : row.containers) {
            const bool shown = !container.hidden && allHold(container.conditions, view);
            if (shown && valueAt(data, container.path).isUndefined())
                setValueAt(data, container.path, QJsonObject());
        }
        for (const Field &field : row.fields) {
            const bool kept = isShown(field, view) || !field.clearOnHide;
            setValueAt(data, field.path, kept ? field.untouched : QJsonValue::Undefined);
        }
        if (data == before)
            break;
    }
    return data;
}

void SchemaReader::read(const QJsonObject &stored, const FieldPlace &outer)
{
    const QJsonObject component = withClassDefaults(stored);
    const QString name = component.value(u"type").toString();
    const ComponentType *type = componentType(name);
    if (hasUnreadParts(component) || !type)
        m_form.notUnderstood +=
            QStringLiteral("%1 (%2)").arg(component.value(u"key").toString(), name);
    const FieldPlace place = placeInside(outer, component);
    switch (type ? type->role : ComponentRole::Leaf) {
    case ComponentRole::Static:
        return;
    case ComponentRole::Layout:
        readLayout(stored, place);
        return;
    case ComponentRole::Object:
        readContainer(component, place);
        return;
    case ComponentRole::Rows:
        readRows(component, place);
        return;
    case ComponentRole::Leaf:
        if (component.value(u"input") != false)
            m_form.fields += readField(component, place);
        return;
    }
}

void SchemaReader::readLayout(const QJsonObject &stored, const FieldPlace &place)
{
    const QString type = stored.value(u"type").toString();
    FieldPlace inside = place;
    const QString title = layoutTitle(stored);
    if (!title.isEmpty())
        inside.group = title;

    if (type == u"columns") {
        const QJsonArray columns = stored.value(u"columns").toArray();
        for (const QJsonValue column : columns)
            readAll(column[u"components"].toArray(), inside);
    } else if (type == u"table") {
        const QJsonArray rows = stored.value(u"rows").toArray();
        for (const QJsonValue row : rows) {
            const QJsonArray cells = row.toArray();
            for (const QJsonValue cell : cells)
                readAll(cell[u"components"].toArray(), inside);
        }
    } else if (type == u"tabs") {
        const QJsonArray tabs = stored.value(u"components").toArray();
        for (const QJsonValue tab : tabs) {
            FieldPlace inTab = inside;
            const QString label = tab[u"label"].toString();
            if (!label.isEmpty())
                inTab.group = label;
            readAll(tab[u"components"].toArray(), inTab);
        }
    } else {
        readAll(stored.value(u"components").toArray(), inside);
    }
}

void SchemaReader::readContainer(const QJsonObject &component, FieldPlace place)
{
    const QString path = place.prefix + component.value(u"key").toString();
    m_form.containers +=
        Container{path, place.conditions, place.hidden, component.value(u"clearOnHide") != false};
    place.prefix = path + u'.';
    const QString label = component.value(u"label").toString();
    if (!label.isEmpty())
        place.group = label;
    readAll(component.value(u"components").toArray(), place);
}

void SchemaReader::readRows(const QJsonObject &component, const FieldPlace &place)
{
    Field field = readField(component, place);
    TypeForm row;
    SchemaReader(row).readAll(component.value(u"components").toArray(), {});
    m_form.notUnderstood += row.notUnderstood;

    const QJsonArray given = component.value(u"defaultValue").toArray();
    QJsonArray rows;
    const bool startsEmpty = field.type == u"editgrid" || js::truthy(component.value(u"initEmpty"));
    const int wanted = std::max(field.minLength.value_or(0), startsEmpty ? 0 : 1);
    const QJsonObject untouched = untouchedRow(row, field.path);
    for (qsizetype i = 0; i < std::max<qsizetype>(given.size(), startsEmpty ? 0 : wanted); ++i) {
        QJsonObject filled = untouched;
        const QJsonObject own = given.at(i).toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            filled.insert(it.key(), it.value());
        rows += filled;
    }
    field.untouched = rows;
    m_form.fields += field;
}

Result<void> requireMembers(const QJsonObject &answer)
{
    const auto damaged = [](const QString &why) {
        return failure(ErrorKind::TypeFormDamaged, {}, {{QStringLiteral("why"), why}});
    };
    if (answer.value(u"recordType").toString() != u"form")
        return damaged(QStringLiteral("notAForm"));
    if (answer.value(u"formId").toString().isEmpty())
        return damaged(QStringLiteral("noFormId"));
    if (!answer.value(u"schema")[u"components"].isArray())
        return damaged(QStringLiteral("noComponents"));
    return {};
}

void markSharedPaths(QList<Field> &fields)
{
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const auto known = first.constFind(fields[i].path);
        if (known == first.constEnd()) {
            first.insert(fields[i].path, i);
            continue;
        }
        fields[i].sharesPath = true;
        fields[*known].sharesPath = true;
    }
}

} // namespace

const Field *TypeForm::field(const QString &path) const
{
    const auto it = std::find_if(
        fields.begin(), fields.end(), [&path](const Field &field) { return field.path == path; });
    return it == fields.end() ? nullptr : &*it;
}

Result<TypeFormPtr> readTypeForm(const QJsonObject &answer)
{
    if (const Result<void> whole = requireMembers(answer); !whole)
        return Unexpected(whole.error());
    auto form = std::make_shared<TypeForm>();
    form->recordType = answer.value(u"collection").toString() == u"componentForms"
        ? RecordType::Component
        : RecordType::Action;
    form->id = answer.value(u"formId").toString();
    form->name = answer.value(u"formName").toString();
    const QJsonArray types = answer.value(u"componentTypes").toArray();
    for (const QJsonValue type : types)
        form->componentTypes += type.toString();

    const QJsonObject schema = answer.value(u"schema").toObject();
    SchemaReader(*form).readAll(schema.value(u"components").toArray(), {});
    markSharedPaths(form->fields);
    // QJsonObject keeps its members sorted, so that the same schema always gives the same bytes.
    form->fingerprint = QCryptographicHash::hash(
        QJsonDocument(schema).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
                            .toHex();
    return TypeFormPtr(std::move(form));
}

} // namespace m2m
