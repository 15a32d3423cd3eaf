// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtrace.h"

#include "base/jsvalue.h"
#include "shapejson.h"

#include <algorithm>

namespace m2m {

namespace {

bool isFilled(const QStringList &texts)
{
    return !std::all_of(texts.begin(), texts.end(), js::isBlank);
}

/// Follows one mapping through the rows of a record.
class Tracer {
public:
    Tracer(const RecordBuilder &records, const BoundMapping &bound)
        : m_records(records)
        , m_bound(bound)
    {
    }

    QList<ValueTrace> traces(const QList<qint64> &rows)
    {
        for (const qint64 row : rows) {
            const QStringList cells = m_records.correctedRow(row);
            if (!m_bound.grid.isEmpty() && !isGridRow(cells))
                continue;
            add(row, cells);
            ++m_place;
            if (m_bound.isFixed() && m_bound.grid.isEmpty())
                break;
        }
        return m_traces;
    }

private:
    /// As RowsReader: some column of the grid has to say something.
    [[nodiscard]] bool isGridRow(const QStringList &cells) const
    {
        const QList<BoundMapping> &all = m_records.mappings();
        return !m_records.recipe().shape.isGathered()
            || std::any_of(all.begin(), all.end(), [&](const BoundMapping &other) {
                   return other.grid == m_bound.grid && !other.isFixed() && !other.hasNothing()
                       && isFilled(other.texts(cells, 1));
               });
    }

    void add(qint64 row, const QStringList &cells)
    {
        ValueTrace trace;
        trace.field = m_bound.mapping.field;
        trace.line = m_bound.isFixed() ? m_bound.fixed.line : m_records.table().line(row);
        const QStringList texts =
            m_bound.hasNothing() ? QStringList() : m_bound.texts(cells, trace.line);
        trace.raw = texts;
        if (m_bound.isFixed()) {
            if (m_bound.fixed.column >= 0)
                trace.columns = {m_bound.fixed.column};
        } else {
            trace.row = row;
            trace.columns = m_bound.columns;
            trace.columns.removeAll(-1);
            readFile(row, trace, texts);
        }
        trace.steps = m_bound.steps.trace(texts);
        if (!trace.steps.isEmpty())
            trace.value = trace.steps.constLast().after.value;
        trace.path = path(trace.value);
        m_traces += trace;
    }

    void readFile(qint64 row, ValueTrace &trace, const QStringList &texts) const
    {
        const CellOverlay &overlay = m_records.overlay();
        const bool corrected =
            std::any_of(trace.columns.begin(), trace.columns.end(), [&](int column) {
                return overlay.contains({row, column});
            });
        if (!corrected)
            return;
        const QStringList written = m_records.table().row(row);
        trace.corrected = texts;
        trace.raw.clear();
        for (const int column : std::as_const(trace.columns))
            trace.raw += written.value(column);
    }

    /// Rows of a grid and elements of a list are numbered from 0, as in the data.
    QString path(const QJsonValue &value)
    {
        QString path = m_bound.mapping.field;
        if (!m_bound.grid.isEmpty())
            return m_bound.grid + u'[' + QString::number(m_place) + QLatin1StringView("].")
                + m_bound.member;
        const Gather gather = m_bound.mapping.gather;
        const bool isList = m_records.recipe().shape.isGathered()
            && (gather == Gather::List || gather == Gather::FilledList);
        if (!isList || value.isUndefined())
            return path;
        path += u'[' + QString::number(m_elements) + u']';
        m_elements += value.isArray() ? value.toArray().size() : 1;
        return path;
    }

    const RecordBuilder &m_records;
    const BoundMapping &m_bound;
    QList<ValueTrace> m_traces;
    qsizetype m_place = 0;
    qsizetype m_elements = 0;
};

QJsonValue shown(const StepState &state)
{
    if (!state.value.isUndefined())
        return state.value;
    return state.texts.size() == 1 ? QJsonValue(state.texts.constFirst())
                                   : QJsonValue(QJsonArray::fromStringList(state.texts));
}

QJsonObject sourceOf(const Source &source)
{
    if (source.kind == Source::Kind::Column)
        return {{QStringLiteral("column"), source.text}};
    if (source.kind == Source::Kind::Constant)
        return {{QStringLiteral("constant"), source.text}};
    return sourceToObject(source);
}

QJsonArray stepsOf(const ValueTrace &trace)
{
    QJsonArray steps;
    for (const StepTrace &each : trace.steps) {
        QJsonObject object{{QStringLiteral("step"), each.step.name}};
        if (!each.step.settings.isEmpty())
            object.insert(QStringLiteral("settings"), each.step.settings);
        if (each.issue)
            object.insert(QStringLiteral("rule"), each.issue->rule);
        else
            object.insert(QStringLiteral("gives"), shown(each.after));
        steps += object;
    }
    return steps;
}

} // namespace

QList<ValueTrace> traceOf(
    const RecordBuilder &records, qint64 index, const QString &field, qsizetype mostRows)
{
    const QList<BoundMapping> &all = records.mappings();
    const auto bound = std::find_if(all.begin(), all.end(),
        [&field](const BoundMapping &candidate) { return candidate.mapping.field == field; });
    if (bound == all.end())
        return {};
    return Tracer(records, *bound).traces(records.rowsOf(index).mid(0, mostRows));
}

QJsonArray traceToJson(const RecordBuilder &records, qint64 index)
{
    QJsonArray values;
    for (const BoundMapping &bound : records.mappings()) {
        if (!bound.mapping.source.isSet())
            continue;
        const QList<ValueTrace> traces = traceOf(records, index, bound.mapping.field);
        for (const ValueTrace &trace : traces) {
            QJsonObject object{{QStringLiteral("field"), trace.field},
                {QStringLiteral("path"), trace.path},
                {QStringLiteral("source"), sourceOf(bound.mapping.source)},
                {QStringLiteral("inFile"), QJsonArray::fromStringList(trace.raw)},
                {QStringLiteral("steps"), stepsOf(trace)}};
            if (trace.line > 0)
                object.insert(QStringLiteral("line"), trace.line);
            QJsonArray columns;
            for (const int column : trace.columns)
                columns += column + 1;
            if (!columns.isEmpty())
                object.insert(QStringLiteral("columns"), columns);
            if (!trace.corrected.isEmpty())
                object.insert(
                    QStringLiteral("corrected"), QJsonArray::fromStringList(trace.corrected));
            if (!trace.value.isUndefined())
                object.insert(QStringLiteral("value"), trace.value);
            values += object;
        }
    }
    return values;
}

} // namespace m2m
