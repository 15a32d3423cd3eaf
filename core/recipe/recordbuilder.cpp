// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordbuilder.h"

#include "base/jsvalue.h"
#include "steps.h"

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

const QString &effectiveText(const Lineage &lineage)
{
    return lineage.corrected.isNull() ? lineage.raw : lineage.corrected;
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
    record.issues = rowIssues(cells, m_table->columns().size());

    QHash<QString, QJsonValue> given;
    for (const Bound &bound : m_bound) {
        Lineage lineage = run(row, cells, bound, &record.issues);
        if (bound.mapping.field == targetPath())
            record.target = readComponentRef(lineage.value.toString()).value_or(ComponentRef());
        else if (!lineage.value.isUndefined())
            given.insert(bound.mapping.field, lineage.value);
        record.lineage += lineage;
    }
    QStringList dropped;
    record.data = fillForm(*m_form, given, &dropped);
    for (Lineage &lineage : record.lineage)
        settle(lineage, record, dropped);
    for (Issue &issue : record.issues) {
        issue.row = row;
        if (issue.column >= 0 || issue.fieldPath.isEmpty())
            issue.line = record.line;
    }
    return record;
}

/// A value that the form does not take is not sent, and that is said.
void RecordBuilder::settle(Lineage &lineage, Record &record, const QStringList &dropped) const
{
    if (lineage.field == targetPath())
        return;
    const Field *field = m_form->field(lineage.field);
    if (!dropped.contains(lineage.field)) {
        // What is checked but not posted keeps the value that is checked.
        if (field && !(field->clientOnly && !lineage.value.isUndefined()))
            lineage.value = valueAt(record.data, lineage.field);
        return;
    }
    lineage.value = QJsonValue::Undefined;
    const QString text = lineage.source.kind == Source::Kind::Constant ? lineage.source.text
                                                                       : effectiveText(lineage);
    // A blank cell says nothing that could be lost, even where it means a box that is not ticked.
    if (js::isBlank(text))
        return;
    Issue issue;
    issue.severity = Severity::Warning;
    issue.rule = !field   ? QStringLiteral("field.unknown")
        : field->disabled ? QStringLiteral("field.disabled")
                          : QStringLiteral("field.hidden");
    issue.fieldPath = lineage.field;
    issue.column = lineage.column;
    issue.params.insert(QStringLiteral("value"), text);
    record.issues += issue;
}

std::optional<ComponentRef> RecordBuilder::target(qint64 row) const
{
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
