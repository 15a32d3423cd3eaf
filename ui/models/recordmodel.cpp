// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmodel.h"

#include "roles.h"
#include "text/fieldlabel.h"
#include "text/format.h"
#include "text/issuetext.h"
#include "widgets/theme.h"

#include <algorithm>

namespace m2m {

namespace {
constexpr int cachedRecords = 400;

QString shownText(const Lineage &lineage)
{
    return lineage.corrected.isNull() ? lineage.raw : lineage.corrected;
}

std::optional<Severity> worst(const Record &record, const QString &field)
{
    std::optional<Severity> severity;
    for (const Issue &issue : record.issues) {
        if (issue.fieldPath == field && (!severity || issue.severity > *severity))
            severity = issue.severity;
    }
    return severity;
}
} // namespace

RecordModel::RecordModel(BatchSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_records(cachedRecords)
{
}

QList<RecordModel::Column> RecordModel::wantedColumns() const
{
    if (!m_session.records().isValid())
        return {};
    QList<Column> columns;
    const TypeForm &form = m_session.records().form();
    for (const Mapping &mapping : m_session.records().recipe().mappings) {
        if (mapping.source.kind == Source::Kind::None)
            continue;
        const Field *field = form.field(mapping.field);
        const QString label =
            fieldLabel(mapping.field, &form, m_session.records().recipe().operation);
        const Column column{mapping.field, label, field && field->kind == ValueKind::Number};
        if (mapping.field == targetPath())
            columns.prepend(column);
        else
            columns.append(column);
    }
    return columns;
}

void RecordModel::readRows(bool keepChanged)
{
    std::optional<QList<qint64>> rows =
        filteredRows(m_filter, m_report, m_session.corrections().overlay());
    if (rows && keepChanged && m_rows && m_filter.kind != RowFilter::Kind::Changed) {
        QList<qint64> sticky;
        const QList<qint64> changed = changedRows(m_session.corrections().overlay());
        std::set_intersection(m_rows->begin(), m_rows->end(), changed.begin(), changed.end(),
            std::back_inserter(sticky));
        QList<qint64> merged;
        std::set_union(
            rows->begin(), rows->end(), sticky.begin(), sticky.end(), std::back_inserter(merged));
        rows = merged;
    }
    m_rows = rows;
    m_count = m_session.records().isValid() ? m_session.records().count() : 0;
    if (m_rows) {
        // A report that is older than the table must not name rows that are no longer there.
        while (!m_rows->isEmpty() && m_rows->constLast() >= m_count)
            m_rows->removeLast();
    }
}

void RecordModel::refresh()
{
    const QList<Column> columns = wantedColumns();
    const bool sameColumns = std::equal(columns.begin(), columns.end(), m_columns.begin(),
        m_columns.end(), [](const Column &a, const Column &b) {
            return a.field == b.field && a.title == b.title && a.number == b.number;
        });
    const auto oldRows = m_rows;
    const qint64 oldCount = m_count;
    m_records.clear();
    const bool stillChecking = m_session.isChecking() && m_session.report().rows.isEmpty();
    const bool sameShape =
        sameColumns && m_session.records().isValid() && m_session.records().count() == oldCount;
    if (!stillChecking || !sameShape)
        m_report = m_session.report();
    readRows(true);
    if (sameColumns && m_rows == oldRows && m_count == oldCount) {
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    // The members hold the new state already; views ask again after the reset has ended.
    std::optional<QList<qint64>> newRows = m_rows;
    const qint64 newCount = m_count;
    m_rows = oldRows;
    m_count = oldCount;
    beginResetModel();
    m_rows = std::move(newRows);
    m_count = newCount;
    m_columns = columns;
    m_records.clear();
    endResetModel();
}

void RecordModel::setFilter(const RowFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    readRows(false);
    endResetModel();
}

qint64 RecordModel::rowOf(int modelRow) const
{
    return m_rows ? m_rows->value(modelRow, -1) : modelRow;
}

int RecordModel::modelRowOf(qint64 row) const
{
    if (!m_rows)
        return row >= 0 && row < m_count ? int(row) : -1;
    const auto it = std::lower_bound(m_rows->begin(), m_rows->end(), row);
    return it != m_rows->end() && *it == row ? int(it - m_rows->begin()) : -1;
}

QString RecordModel::fieldOf(int column) const
{
    return column < FirstField ? QString() : m_columns.value(column - FirstField).field;
}

int RecordModel::columnOf(const QString &field) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).field == field)
            return int(i) + FirstField;
    }
    return -1;
}

Record RecordModel::record(int modelRow) const
{
    const qint64 row = rowOf(modelRow);
    if (row < 0 || !m_session.records().isValid() || row >= m_session.records().count())
        return {};
    if (const Record *hit = m_records.object(row))
        return *hit;
    const Record made = m_session.record(row);
    m_records.insert(row, new Record(made)); // the cache owns it, and may drop it at once
    return made;
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_columns.isEmpty())
        return 0;
    return int(m_rows ? m_rows->size() : qMin(m_count, mostRows));
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : int(m_columns.size()) + FirstField;
}

const Lineage *RecordModel::lineageAt(const Record &record, int column) const
{
    const QString field = fieldOf(column);
    for (const Lineage &lineage : record.lineage) {
        if (lineage.field == field)
            return &lineage;
    }
    return nullptr;
}

QVariant RecordModel::verdictData(qint64 row, int role) const
{
    if (row < 0 || row >= m_report.rows.size())
        return {};
    const RowVerdict verdict = m_report.rows.at(row);
    const auto pick = [verdict](auto right, auto doubtful, auto wrong) {
        return verdict == RowVerdict::Right   ? right
            : verdict == RowVerdict::Doubtful ? doubtful
                                              : wrong;
    };
    switch (role) {
    case role::Icon:
        return pick(
            QStringLiteral("check"), QStringLiteral("exclamation"), QStringLiteral("cross"));
    case role::Tone:
        return int(pick(Tone::Good, Tone::Doubt, Tone::Bad));
    case role::WholeText:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return pick(tr("right"), tr("doubtful"), tr("wrong"));
    default:
        break;
    }
    return {};
}

QVariant RecordModel::fieldData(const QModelIndex &index, int role) const
{
    const Record made = record(index.row());
    const Lineage *lineage = lineageAt(made, index.column());
    const QString field = fieldOf(index.column());
    const QString text = lineage ? shownText(*lineage) : QString();
    const auto severity = worst(made, field);
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() && severity == Severity::Error ? tr("(empty)") : oneLine(text);
    case Qt::EditRole:
    case role::WholeText:
        return text;
    case Qt::ToolTipRole: {
        QStringList sentences;
        for (const Issue &issue : made.issues) {
            if (issue.fieldPath == field)
                sentences << issueText(issue, m_columns.value(index.column() - FirstField).title)
                                 .sentence;
        }
        if (!sentences.isEmpty())
            return sentences.join(QLatin1Char('\n'));
        return text.size() > 24 ? QVariant(text) : QVariant();
    }
    case role::Tone:
        if (severity == Severity::Error)
            return int(Tone::Bad);
        if (severity == Severity::Warning)
            return int(Tone::Doubt);
        return {};
    case role::Changed:
        return lineage && !lineage->corrected.isNull();
    case role::Muted:
        return lineage && lineage->source.kind == Source::Kind::Constant;
    case Qt::TextAlignmentRole:
        if (m_columns.value(index.column() - FirstField).number)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        break;
    }
    return {};
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session.records().isValid())
        return {};
    const qint64 row = rowOf(index.row());
    if (index.column() == VerdictColumn)
        return verdictData(row, role);
    if (index.column() != NumberColumn)
        return fieldData(index, role);
    switch (role) {
    case Qt::DisplayRole:
        return numberText(row + 1);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case role::Muted:
        return true;
    case Qt::ToolTipRole:
        return tr("Line %1 of the file").arg(m_session.records().table().line(row));
    default:
        break;
    }
    return {};
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == NumberColumn
            || (section >= FirstField && m_columns.value(section - FirstField).number);
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Row");
    case VerdictColumn:
        return role == Qt::ToolTipRole ? QVariant(tr("Verdict")) : QVariant(QString());
    default:
        return m_columns.value(section - FirstField).title;
    }
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() >= FirstField) {
        const Record made = record(index.row());
        const Lineage *lineage = lineageAt(made, index.column());
        if (lineage && lineage->column >= 0)
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool RecordModel::setData(const QModelIndex &cellIndex, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !cellIndex.isValid() || !(flags(cellIndex) & Qt::ItemIsEditable))
        return false;
    const Record made = record(cellIndex.row());
    const Lineage *lineage = lineageAt(made, cellIndex.column());
    const QString text = value.toString();
    if (!lineage || text == shownText(*lineage))
        return false;
    const CellAddress cell{made.row, lineage->column};
    m_session.correct({{cell, text == lineage->raw ? QString() : text}});
    m_records.remove(made.row);
    const int shown = modelRowOf(made.row);
    if (shown >= 0 && shown < rowCount())
        Q_EMIT dataChanged(index(shown, 0), index(shown, columnCount() - 1));
    return true;
}

} // namespace m2m
