// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of a record become: a filled form, or the changes of an edit.
#include "base/jsvalue.h"
#include "base/recordids.h"
#include "forms/fillform.h"
#include "forms/typerules.h"
#include "recordbuilder.h"

#include <QJsonArray>

#include <algorithm>

namespace m2m {

namespace {

constexpr int dateCharacters = 10; ///< yyyy-MM-dd

const QString &effectiveText(const Lineage &lineage)
{
    return lineage.corrected.isNull() ? lineage.raw : lineage.corrected;
}

/// A value for which the form has no place, or none at the moment.
Issue besideTheForm(const Lineage &lineage, const Field *field)
{
    Issue issue;
    issue.severity = Severity::Warning;
    issue.rule = !field   ? QStringLiteral("field.unknown")
        : field->disabled ? QStringLiteral("field.disabled")
                          : QStringLiteral("field.hidden");
    issue.fieldPath = lineage.field;
    issue.column = lineage.column;
    issue.params.insert(QStringLiteral("value"), effectiveText(lineage));
    return issue;
}

} // namespace

/// Target and whereabouts: they stand beside the data.
void RecordBuilder::takeBeside(const Lineage &lineage, Record &record) const
{
    const QString text = lineage.value.toString().trimmed();
    if (lineage.field == locationPath())
        record.given.location = text;
    else if (lineage.field == datePath())
        record.given.date = text.left(dateCharacters);
    else if (m_recipe.operation == Operation::EditAction)
        record.actionId = isActionId(text) ? text.toLower() : QString();
    else if (m_recipe.operation != Operation::CreateComponent)
        record.target = readComponentRef(text).value_or(ComponentRef());
}

/// A new record: as the web page would fill the form. What the form does not know is stored by the
/// server all the same (api-contract 1).
void RecordBuilder::fill(const QHash<QString, QJsonValue> &given, Record &record) const
{
    QJsonObject inShape;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (m_form->field(it.key()))
            setValueAt(inShape, it.key(), it.value());
    }
    const FilledForm filled = fillForm(*m_form, inShape, m_scripts.get());
    record.checked = filled.checked;
    record.notEvaluated = filled.notEvaluated;
    record.data = filled.posted(*m_form);
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!m_form->field(it.key()))
            setValueAt(record.data, it.key(), it.value());
    }
    for (const QString &list : typeRules(m_form->recordType, m_form->id).lists) {
        // Without it the server fails after it has stored the record; the web page sends a row of
        // nothing, which the server makes an empty list of.
        if (valueAt(record.data, list).isUndefined())
            setValueAt(record.data, list, QJsonArray());
    }
    for (Lineage &lineage : record.lineage)
        settle(lineage, record, filled.dropped);
}

/// An edit: what is not mapped stays as it is, and what blank cells mean the recipe says.
void RecordBuilder::change(const QHash<QString, QJsonValue> &given, Record &record) const
{
    QHash<QString, QJsonValue> all = given;
    for (const Lineage &lineage : std::as_const(record.lineage))
        takeBlank(lineage, record, all);
    const auto set = [&](const QString &path, const QJsonValue &value) {
        record.changes.insert(path, value);
        setValueAt(record.data, path, value);
    };
    for (Lineage &lineage : record.lineage) {
        const auto value = all.constFind(lineage.field);
        if (value == all.constEnd())
            continue;
        const Field *field = m_form->field(lineage.field);
        if (field && (field->disabled || field->clientOnly)) {
            settle(lineage, record, {lineage.field});
            continue;
        }
        if (!field)
            record.issues += besideTheForm(lineage, field);
        lineage.value = *value;
        set(lineage.field, *value);
    }
    for (const BoundMapping &bound : m_bound) {
        if (!bound.grid.isEmpty() && all.contains(bound.grid))
            set(bound.grid, all.value(bound.grid));
    }
}

/// A cell of an edit that says nothing. A default among the steps makes a value of it.
void RecordBuilder::takeBlank(
    const Lineage &lineage, Record &record, QHash<QString, QJsonValue> &given) const
{
    const Mapping *mapping = m_recipe.mapping(lineage.field);
    const bool hasDefault = mapping
        && std::any_of(mapping->steps.begin(), mapping->steps.end(),
            [](const Step &each) { return each.name == QLatin1StringView("default"); });
    if (lineage.field.startsWith(u'@') || !lineage.source.isColumns() || lineage.column < 0
        || hasDefault || !js::isBlank(effectiveText(lineage)))
        return;
    // A blank box of a new record is not ticked; of an edit it says nothing.
    given.remove(lineage.field);
    if (m_recipe.emptyCells == EmptyCells::Leave)
        return;
    if (m_recipe.emptyCells == EmptyCells::Clear) {
        const Field *field = m_form->field(lineage.field);
        const QJsonValue cleared = field ? field->untouched : QJsonValue();
        given.insert(lineage.field, cleared.isUndefined() ? QJsonValue() : cleared);
        return;
    }
    Issue issue;
    issue.rule = QStringLiteral("edit.blank");
    issue.fieldPath = lineage.field;
    issue.column = lineage.column;
    issue.row = lineage.row;
    record.issues += issue;
}

/// A value that the form does not take is not sent, and that is said. One that the form does not
/// know is sent, and that is said too.
void RecordBuilder::settle(Lineage &lineage, Record &record, const QStringList &dropped) const
{
    if (lineage.field.startsWith(u'@'))
        return;
    const Field *field = m_form->field(lineage.field);
    if (!field) {
        if (!js::isBlank(effectiveText(lineage)))
            record.issues += besideTheForm(lineage, field);
        return;
    }
    // A row of the file fills the first row of a grid.
    QString path = lineage.field;
    if (!dropped.contains(path.replace(QStringLiteral("[]"), QStringLiteral("[0]")))) {
        // What is checked but not posted keeps the value that is checked.
        const bool wholeColumn = record.rows > 1 && lineage.field.contains(QStringLiteral("[]"));
        if (!wholeColumn && !(field->clientOnly && !lineage.value.isUndefined()))
            lineage.value = valueAt(record.data, lineage.field);
        return;
    }
    lineage.value = QJsonValue::Undefined;
    // A blank cell says nothing that could be lost, even where it means a box that is not ticked.
    if (!js::isBlank(effectiveText(lineage)))
        record.issues += besideTheForm(lineage, field);
}

} // namespace m2m
