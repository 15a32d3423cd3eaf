// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordbuilder.h"

#include "base/jsvalue.h"
#include "base/recordids.h"
#include "forms/fillform.h"
#include "forms/typerules.h"
#include "rowsreader.h"

#include <QJsonArray>

#include <algorithm>

namespace m2m {

namespace {

/// Cells of one row with the corrections over them, and what is odd about the number of those that
/// are written in the file.
IssueList rowIssues(const QStringList &cells, qsizetype written, qsizetype columns)
{
    if (written == columns)
        return {};
    Issue issue;
    issue.params = {{QStringLiteral("cells"), written}, {QStringLiteral("columns"), columns}};
    if (written < columns) {
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

} // namespace

RecordBuilder::RecordBuilder(TablePtr table, TypeFormPtr form, const Recipe &recipe,
    CellOverlay overlay, const QTimeZone &zone, std::shared_ptr<ScriptRunner> scripts,
    const RunFacts &facts, RecordRowsPtr rows)
    : m_table(std::move(table))
    , m_form(std::move(form))
    , m_recipe(recipe)
    , m_overlay(std::move(overlay))
    , m_zone(zone)
    , m_scripts(std::move(scripts))
    , m_facts(facts)
    , m_rows(std::move(rows))
{
    if (!isValid())
        return;
    for (const Mapping &mapping : m_recipe.mappings)
        m_bound += bind(mapping);
}

BoundMapping RecordBuilder::bind(const Mapping &mapping) const
{
    return BoundMapping(mapping, *m_form, *m_table, m_facts, m_zone);
}

RecordBuilder RecordBuilder::part(const TypeFormPtr &form, const QStringList &fields) const
{
    Recipe recipe = m_recipe;
    recipe.mappings.removeIf(
        [&fields](const Mapping &mapping) { return !fields.contains(mapping.field); });
    return RecordBuilder(m_table, form, recipe, m_overlay, m_zone, m_scripts, m_facts, m_rows);
}

qint64 RecordBuilder::count() const
{
    if (!m_table)
        return 0;
    return m_rows ? m_rows->count() : m_table->rowCount();
}

QList<qint64> RecordBuilder::rowsOf(qint64 index) const
{
    if (!m_rows)
        return {index};
    const auto rows = m_rows->rows(index);
    return QList<qint64>(rows.begin(), rows.end());
}

qint64 RecordBuilder::firstRow(qint64 index) const
{
    return m_rows ? qint64(m_rows->rows(index).front()) : index;
}

qint64 RecordBuilder::recordOf(qint64 row) const { return m_rows ? m_rows->recordOf(row) : row; }

QList<qint64> RecordBuilder::recordsOf(const QList<qint64> &rows) const
{
    if (!m_rows)
        return rows;
    QList<qint64> records;
    for (const qint64 row : rows) {
        if (const qint64 record = recordOf(row); record >= 0)
            records += record;
    }
    std::sort(records.begin(), records.end());
    records.resize(std::unique(records.begin(), records.end()) - records.begin());
    return records;
}

Result<RecordRowsPtr> RecordBuilder::findRows(const ProgressFn &progress) const
{
    if (m_recipe.shape.isPlain())
        return RecordRowsPtr();
    return RecordRows::of(
        *m_table, m_recipe.shape, [this](qint64 row) { return correctedRow(row); },
        [this](qint64 row) { return keyOf(row); }, keyColumns(), progress);
}

/// Columns whose bytes alone tell the records of rows apart.
std::optional<QList<int>> RecordBuilder::keyColumns() const
{
    const Mapping *target = m_recipe.mapping(targetPath());
    const bool byLine = target && target->source.kind == Source::Kind::RowNumber;
    return m_overlay.isEmpty() && !byLine ? std::optional(decidingColumns()) : std::nullopt;
}

QList<int> RecordBuilder::decidingColumns() const
{
    QList<int> columns;
    for (const QString &name : m_recipe.shape.columns)
        columns += int(m_table->columns().indexOf(name));
    for (const RowCondition &filter : m_recipe.shape.filters)
        columns += int(m_table->columns().indexOf(filter.column));
    for (const BoundMapping &bound : m_bound) {
        if (m_recipe.shape.per == RecordShape::Per::Target && bound.mapping.field == targetPath())
            columns += bound.columns;
    }
    return columns;
}

QList<ComponentRef> RecordBuilder::componentsToAsk(qint64 row) const
{
    QList<ComponentRef> found;
    std::optional<QStringList> cells;
    for (const BoundMapping &bound : m_bound) {
        if (!bound.namesComponent || bound.hasNothing())
            continue;
        if (!cells)
            cells = correctedRow(row);
        QStringList texts = bound.texts(*cells, 0);
        const StepResult result = bound.run(texts);
        if (result.value.isString())
            texts = QStringList{result.value.toString()};
        for (const QString &text : std::as_const(texts)) {
            const auto component = readComponentRef(text);
            if (component && (!bound.field || component->uuid.isEmpty()))
                found += *component;
        }
    }
    return found;
}

/// What tells the records of a gathered shape apart. A target that cannot be read stays what is
/// written: its record says what is wrong.
QString RecordBuilder::keyOf(qint64 row) const
{
    const QStringList cells = correctedRow(row);
    QStringList parts;
    if (m_recipe.shape.per == RecordShape::Per::Columns) {
        for (const QString &name : m_recipe.shape.columns)
            parts += js::trimmed(cells.value(m_table->columns().indexOf(name)));
        return parts.join(QChar::Null);
    }
    for (const BoundMapping &bound : m_bound) {
        if (bound.mapping.field != targetPath())
            continue;
        const Lineage lineage = run(row, 0, cells, bound, nullptr);
        const QString text =
            lineage.value.isUndefined() ? lineage.raw.trimmed() : lineage.value.toString();
        const auto component = readComponentRef(text);
        parts += component ? m_facts.uuids.value(component->key(), component->key()) : text;
    }
    return parts.join(QChar::Null);
}

Record RecordBuilder::build(qint64 index) const
{
    Q_ASSERT(isValid());
    Record record;
    record.index = index;
    record.row = firstRow(index);
    record.line = m_table->line(record.row);
    record.operation = m_recipe.operation;
    QHash<QString, QJsonValue> given;
    if (m_recipe.shape.isGathered() && m_rows)
        buildOfRows(record, given);
    else
        buildOfRow(record, given);
    if (isEdit(m_recipe.operation))
        change(given, record);
    else
        fill(given, record);
    for (Issue &issue : record.issues) {
        if (issue.row < 0)
            issue.row = record.row;
        if (issue.line == 0 && (issue.column >= 0 || issue.fieldPath.isEmpty()))
            issue.line = record.line;
    }
    return record;
}

void RecordBuilder::buildOfRow(Record &record, QHash<QString, QJsonValue> &given) const
{
    qsizetype written = 0;
    const QStringList cells = correctedRow(record.row, &written);
    record.issues = rowIssues(cells, written, m_table->columns().size());
    for (const BoundMapping &bound : m_bound)
        take(run(record.row, record.line, cells, bound, &record.issues), record, given);
}

void RecordBuilder::buildOfRows(Record &record, QHash<QString, QJsonValue> &given) const
{
    const auto rows = m_rows->rows(record.index);
    record.rows = qint64(rows.size());
    RowsReader reader(m_bound);
    for (const quint32 row : rows) {
        const qint64 line = m_table->line(row);
        qsizetype written = 0;
        const QStringList cells = correctedRow(row, &written);
        for (Issue &issue : rowIssues(cells, written, m_table->columns().size())) {
            issue.row = row;
            issue.line = line;
            record.issues += issue;
        }
        reader.add(cells, row, line, record.issues);
    }
    if (m_recipe.shape.rowsExpected && *m_recipe.shape.rowsExpected != record.rows) {
        Issue issue;
        issue.rule = QStringLiteral("shape.rowCount");
        issue.params = {{QStringLiteral("expected"), *m_recipe.shape.rowsExpected},
            {QStringLiteral("has"), record.rows}};
        record.issues += issue;
    }
    for (Lineage &lineage : reader.lineages()) {
        if (lineage.row >= 0 && lineage.column >= 0) {
            const QString *correction = m_overlay.find({lineage.row, lineage.column});
            lineage.raw = m_table->row(lineage.row).value(lineage.column);
            if (correction)
                lineage.corrected = *correction;
        }
        take(lineage, record, given);
    }
    const auto &grids = reader.grids();
    for (const auto &[path, grid] : grids)
        given.insert(path, grid);
}

/// What a mapping came to goes where it belongs. Columns of gathered grids come as whole grids.
void RecordBuilder::take(
    const Lineage &lineage, Record &record, QHash<QString, QJsonValue> &given) const
{
    const bool inGrid = record.rows > 0 && m_recipe.shape.isGathered() && m_rows
        && lineage.field.contains(QLatin1StringView("[]."));
    if (lineage.field.startsWith(u'@'))
        takeBeside(lineage, record);
    else if (!inGrid && !lineage.value.isUndefined())
        given.insert(lineage.field, lineage.value);
    record.lineage += lineage;
}

Lineage RecordBuilder::value(qint64 row, const Mapping &mapping, IssueList *issues) const
{
    Q_ASSERT(isValid());
    const qsizetype before = issues ? issues->size() : 0;
    const qint64 line = m_table->line(row);
    const Lineage lineage = run(row, line, correctedRow(row), bind(mapping), issues);
    for (qsizetype i = before; issues && i < issues->size(); ++i) {
        Issue &issue = (*issues)[i];
        issue.row = row;
        if (issue.column >= 0)
            issue.line = line;
    }
    return lineage;
}

QStringList RecordBuilder::correctedRow(qint64 row, qsizetype *written) const
{
    QStringList cells = m_table->row(row);
    if (written)
        *written = cells.size();
    if (m_overlay.isEmpty())
        return cells;
    // A cell that a short row does not have can be filled too.
    const qsizetype columns = std::max(cells.size(), m_table->columns().size());
    for (int column = 0; column < columns; ++column) {
        const QString *correction = m_overlay.find({row, column});
        if (!correction)
            continue;
        if (column >= cells.size())
            cells.resize(column + 1);
        cells[column] = *correction;
    }
    return cells;
}

Lineage RecordBuilder::run(qint64 row, qint64 line, const QStringList &cells,
    const BoundMapping &bound, IssueList *issues) const
{
    Lineage lineage;
    lineage.field = bound.mapping.field;
    lineage.source = bound.mapping.source;
    lineage.column = bound.column();
    lineage.value = QJsonValue::Undefined;
    if (bound.hasNothing())
        return lineage;
    const QStringList texts = bound.texts(cells, line);
    lineage.raw = shownTogether(texts);
    if (bound.columns.size() == 1) {
        lineage.row = row;
        if (const QString *correction = m_overlay.find({row, lineage.column})) {
            lineage.corrected = *correction;
            lineage.raw = m_table->row(row).value(lineage.column);
        }
    }
    const StepResult result = bound.run(texts);
    if (!result.issue || result.issue->severity != Severity::Error)
        lineage.value = result.value;
    if (result.issue && issues)
        *issues += bound.issueOf(*result.issue);
    return lineage;
}

} // namespace m2m
