// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracemodel.h"

#include "recordcells.h"
#include "roles.h"
#include "text/fieldlabel.h"
#include "text/format.h"
#include "text/issuetext.h"
#include "text/steptext.h"
#include "widgets/theme.h"

#include <algorithm>

namespace m2m {

namespace {

QString stateText(const StepState &state)
{
    if (!state.value.isUndefined())
        return valueText(state.value);
    return state.texts.join(QStringLiteral(" | "));
}

QList<Step> longestSteps(const QList<ValueTrace> &traces)
{
    QList<Step> steps;
    for (const ValueTrace &trace : traces) {
        if (trace.steps.size() <= steps.size())
            continue;
        steps.clear();
        for (const StepTrace &each : trace.steps)
            steps += each.step;
    }
    return steps;
}

} // namespace

TraceModel::TraceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TraceModel::clear()
{
    if (m_traces.isEmpty())
        return;
    beginResetModel();
    m_traces.clear();
    m_columns.clear();
    m_steps.clear();
    m_field.clear();
    endResetModel();
}

void TraceModel::setTraces(
    const RecordBuilder &records, const QString &field, const QList<ValueTrace> &traces)
{
    QList<int> columns;
    if (const BoundMapping *bound = boundOf(records, field))
        columns = bound->columns;
    columns.removeAll(-1);
    const QList<Step> steps = longestSteps(traces);
    const bool sameRows = std::equal(traces.begin(), traces.end(), m_traces.begin(), m_traces.end(),
        [](const ValueTrace &a, const ValueTrace &b) { return a.row == b.row; });
    const bool same =
        sameRows && field == m_field && columns == m_columns && steps == m_steps && !isEmpty();
    if (!same)
        beginResetModel();
    m_records = records;
    m_field = field;
    m_columns = columns;
    m_steps = steps;
    m_traces = traces;
    if (!same)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<CellAddress> TraceModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_traces.size())
        return {};
    const ValueTrace &trace = m_traces.at(index.row());
    const int at = index.column() - FirstCell;
    const bool isCell = at >= 0 && at < m_columns.size();
    if (trace.row < 0 || m_columns.isEmpty() || (!isCell && m_columns.size() > 1))
        return {};
    return CellAddress{trace.row, m_columns.at(isCell ? at : 0)};
}

QModelIndex TraceModel::indexOf(const CellAddress &cell) const
{
    const qsizetype at = m_columns.indexOf(cell.column);
    for (qsizetype i = 0; at >= 0 && i < m_traces.size(); ++i) {
        if (m_traces.at(i).row == cell.row)
            return index(int(i), FirstCell + int(at));
    }
    return {};
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_traces.size());
}

int TraceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_traces.isEmpty() ? 0 : firstStep() + int(m_steps.size()) + 1;
}

QVariant TraceModel::cellData(const ValueTrace &trace, int at, int role) const
{
    const bool corrected = !trace.corrected.isEmpty();
    const QString written = trace.raw.value(at);
    const QString now = corrected ? trace.corrected.value(at) : written;
    const bool isChanged = corrected && now != written;
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(now);
    case role::WholeText:
        return now;
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return isChanged ? QVariant(tr("In the file: %1").arg(quoted(oneLine(written))))
                         : QVariant();
    case role::Mono:
        return true;
    case role::Changed:
        return isChanged;
    case role::Before:
        return isChanged ? QVariant(oneLine(written.isEmpty() ? tr("(empty)") : written))
                         : QVariant();
    default:
        return {};
    }
}

QVariant TraceModel::stepData(const ValueTrace &trace, int at, int role) const
{
    const StepTrace *found = nullptr;
    if (at < trace.steps.size() && trace.steps.at(at).step == m_steps.at(at))
        found = &trace.steps.at(at);
    for (const StepTrace &each : trace.steps) {
        if (!found && each.step == m_steps.at(at))
            found = &each;
    }
    if (!found)
        return {};
    const bool isRefused = found->issue.has_value();
    switch (role) {
    case Qt::DisplayRole:
        return isRefused ? tr("cannot be read") : oneLine(stateText(found->after));
    case role::WholeText:
        return isRefused ? tr("cannot be read") : stateText(found->after);
    case role::Tone:
        return isRefused ? QVariant(int(Tone::Bad)) : QVariant();
    case role::Muted:
        return !isRefused;
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: {
        const BoundMapping *bound = boundOf(m_records, m_field);
        if (!isRefused || !bound)
            return {};
        const QString label = fieldLabel(m_field, &m_records.form(), m_records.recipe().operation);
        return issueText(bound->issueOf(*found->issue), label).sentence;
    }
    default:
        return {};
    }
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_traces.size())
        return {};
    const ValueTrace &trace = m_traces.at(index.row());
    const int column = index.column();
    if (column >= FirstCell && column < firstStep())
        return cellData(trace, column - FirstCell, role);
    if (column >= firstStep() && column < firstStep() + m_steps.size())
        return stepData(trace, column - firstStep(), role);
    if (column == Line) {
        if (role == Qt::DisplayRole)
            return trace.line > 0 ? QString::number(trace.line) : QString();
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == role::Muted ? QVariant(true) : QVariant();
    }
    const QString text = column == Place ? trace.path
        : trace.value.isUndefined()      ? tr("nothing")
                                         : valueText(trace.value);
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(text);
    case role::WholeText:
        return text;
    case role::Mono:
        return true;
    case role::Muted:
        return column == Place || trace.value.isUndefined();
    default:
        return {};
    }
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    if (section == Line)
        return isTip ? tr("Line of the file") : tr("Line");
    if (section == Place)
        return isTip ? tr("Where the value stands in the record") : tr("Place");
    if (section < firstStep()) {
        const int column = m_columns.at(section - FirstCell);
        const QString name = m_records.table().columns().value(column);
        return isTip ? tr("Column %1 of the file, %2").arg(column + 1).arg(quoted(name))
                     : (name.isEmpty() ? tr("Column %1").arg(column + 1) : oneLine(name));
    }
    const int step = section - firstStep();
    if (step >= m_steps.size())
        return isTip ? tr("What the row gives to the record") : tr("Value");
    const bool isNamed = !m_steps.at(step).name.isEmpty();
    if (!isNamed)
        return isTip ? tr("What is read from the cells before any step") : tr("read");
    return isTip ? stepMeaning(m_steps.at(step)) : stepText(m_steps.at(step));
}

} // namespace m2m
