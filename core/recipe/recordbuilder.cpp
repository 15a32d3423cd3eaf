// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordbuilder.h"

#include "base/jsvalue.h"
#include "base/recordids.h"
#include "forms/typerules.h"
#include "steps.h"

#include <QJsonArray>

#include <algorithm>

namespace m2m {

namespace {

/// Cells of one row with the corrections over them, and what is odd about their number.
IssueList rowIssues(const QStringList &cells, qsizetype columns)
{
    if (cells.size() == columns)
        return {};
    Issue issue;
    issue.params = {{QStringLiteral("cells"), cells.size()}, {QStringLiteral("columns"), columns}};
    if (cells.size() < columns) {
        issue.severity = Severity::Warning;
        issue.rule = QStringLiteral("row.tooShort");
        return {issue};
    }
    const QStringList surplus = cells.mid(columns);
    const bool blank = std::all_of(surplus.begin(), surplus.end(), js::isBlank);
    // A delimiter at the end of each line is common and harmless; text that has no column would be
    // lost.
    issue.severity = blank ? Severity::Note : Severity::Error;
    issue.rule = QStringLiteral("row.tooLong");
    issue.params.insert(QStringLiteral("surplus"), surplus);
    return {issue};
}

constexpr int dateCharacters = 10; ///< yyyy-MM-dd

const QString &effectiveText(const Lineage &lineage)
{
    return lineage.corrected.isNull() ? lineage.raw : lineage.corrected;
}

const QString &textOf(const Lineage &lineage)
{
    return lineage.source.kind == Source::Kind::Constant ? lineage.source.text
                                                         : effectiveText(lineage);
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
    issue.params.insert(QStringLiteral("value"), textOf(lineage));
    return issue;
}

} // namespace

RecordBuilder::RecordBuilder(TablePtr table, TypeFormPtr form, const Recipe &recipe,
    CellOverlay overlay, const QTimeZone &zone)
    : m_table(std::move(table))
    , m_form(std::move(form))
    , m_recipe(recipe)
    , m_overlay(std::move(overlay))
    , m_zone(zone)
{
    if (!isValid())
        return;
    for (const Mapping &mapping : m_recipe.mappings)
        m_bound += bind(mapping);
}

RecordBuilder::Bound RecordBuilder::bind(const Mapping &mapping) const
{
    Bound bound;
    bound.mapping = mapping;
    bound.field = m_form->field(mapping.field);
    if (mapping.source.kind == Source::Kind::Column)
        bound.column = int(m_table->columns().indexOf(mapping.source.text));
    return bound;
}

Record RecordBuilder::build(qint64 row) const
{
    Q_ASSERT(isValid());
    const QStringList cells = correctedRow(row);
    Record record;
    record.row = row;
    record.line = m_table->line(row);
    record.operation = m_recipe.operation;
    record.issues = rowIssues(cells, m_table->columns().size());

    QHash<QString, QJsonValue> given;
    for (const Bound &bound : m_bound) {
        const Lineage lineage = run(row, cells, bound, &record.issues);
        if (bound.mapping.field.startsWith(u'@'))
            takeBeside(lineage, record);
        else if (!lineage.value.isUndefined())
            given.insert(bound.mapping.field, lineage.value);
        record.lineage += lineage;
    }
    if (isEdit(m_recipe.operation))
        change(given, record);
    else
        fill(given, record);
    for (Issue &issue : record.issues) {
        issue.row = row;
        if (issue.column >= 0 || issue.fieldPath.isEmpty())
            issue.line = record.line;
    }
    return record;
}

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
    QStringList dropped;
    record.data = fillForm(*m_form, given, &dropped);
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
        settle(lineage, record, dropped);
}

/// An edit: what is not mapped, and what has no value, stays as it is.
void RecordBuilder::change(const QHash<QString, QJsonValue> &given, Record &record) const
{
    for (Lineage &lineage : record.lineage) {
        const auto value = given.constFind(lineage.field);
        if (value == given.constEnd())
            continue;
        const Field *field = m_form->field(lineage.field);
        if (field && (field->disabled || field->clientOnly)) {
            settle(lineage, record, {lineage.field});
            continue;
        }
        if (!field)
            record.issues += besideTheForm(lineage, field);
        record.changes.insert(lineage.field, *value);
        setValueAt(record.data, lineage.field, *value);
    }
}

/// A value that the form does not take is not sent, and that is said. One that the form does not
/// know is sent, and that is said too.
void RecordBuilder::settle(Lineage &lineage, Record &record, const QStringList &dropped) const
{
    if (lineage.field.startsWith(u'@'))
        return;
    const Field *field = m_form->field(lineage.field);
    if (!field) {
        if (!js::isBlank(textOf(lineage)))
            record.issues += besideTheForm(lineage, field);
        return;
    }
    if (!dropped.contains(lineage.field)) {
        // What is checked but not posted keeps the value that is checked.
        if (!(field->clientOnly && !lineage.value.isUndefined()))
            lineage.value = valueAt(record.data, lineage.field);
        return;
    }
    lineage.value = QJsonValue::Undefined;
    // A blank cell says nothing that could be lost, even where it means a box that is not ticked.
    if (!js::isBlank(textOf(lineage)))
        record.issues += besideTheForm(lineage, field);
}

std::optional<ComponentRef> RecordBuilder::target(qint64 row) const
{
    if (m_recipe.operation == Operation::CreateComponent
        || m_recipe.operation == Operation::EditAction)
        return {};
    const auto bound = std::find_if(m_bound.begin(), m_bound.end(),
        [](const Bound &candidate) { return candidate.mapping.field == targetPath(); });
    if (bound == m_bound.end())
        return {};
    const Lineage lineage = run(row, correctedRow(row), *bound, nullptr);
    return readComponentRef(lineage.value.toString());
}

Lineage RecordBuilder::value(qint64 row, const Mapping &mapping, IssueList *issues) const
{
    Q_ASSERT(isValid());
    const qsizetype before = issues ? issues->size() : 0;
    const Lineage lineage = run(row, correctedRow(row), bind(mapping), issues);
    for (qsizetype i = before; issues && i < issues->size(); ++i) {
        Issue &issue = (*issues)[i];
        issue.row = row;
        if (issue.column >= 0)
            issue.line = m_table->line(row);
    }
    return lineage;
}

QStringList RecordBuilder::correctedRow(qint64 row) const
{
    QStringList cells = m_table->row(row);
    if (m_overlay.isEmpty())
        return cells;
    for (int column = 0; column < cells.size(); ++column) {
        const auto correction = m_overlay.constFind(CellAddress{row, column});
        if (correction != m_overlay.constEnd())
            cells[column] = correction.value();
    }
    return cells;
}

Lineage RecordBuilder::run(
    qint64 row, const QStringList &cells, const Bound &bound, IssueList *issues) const
{
    Lineage lineage;
    lineage.field = bound.mapping.field;
    lineage.source = bound.mapping.source;
    lineage.column = bound.column;
    lineage.value = QJsonValue::Undefined;
    QString text;
    switch (bound.mapping.source.kind) {
    case Source::Kind::None:
        return lineage;
    case Source::Kind::Constant:
        text = bound.mapping.source.text;
        break;
    case Source::Kind::Column: {
        if (bound.column < 0)
            return lineage;
        const auto correction = m_overlay.constFind(CellAddress{row, bound.column});
        if (correction != m_overlay.constEnd())
            lineage.corrected = correction.value();
        lineage.raw = lineage.corrected.isNull() ? cells.value(bound.column)
                                                 : m_table->row(row).value(bound.column);
        text = effectiveText(lineage);
        break;
    }
    }
    const StepResult result = runSteps(bound.mapping.steps, text, {bound.field, m_zone});
    if (!result.issue || result.issue->severity != Severity::Error)
        lineage.value = result.value;
    if (result.issue && issues) {
        Issue issue;
        issue.severity = result.issue->severity;
        issue.rule = result.issue->rule;
        issue.fieldPath = bound.mapping.field;
        issue.params = result.issue->params;
        issue.column = bound.column;
        *issues += issue;
    }
    return lineage;
}

} // namespace m2m
