// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmodel.h"

#include "recordcells.h"
#include "roles.h"
#include "text/fieldlabel.h"
#include "text/fieldtext.h"
#include "text/format.h"
#include "text/issuetext.h"
#include "widgets/theme.h"

#include <QTextDocument>

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
        if (issue.fieldPath == field && !isNotChecked(issue.rule)
            && (!severity || issue.severity > *severity))
            severity = issue.severity;
    }
    return severity;
}

bool hasNotChecked(const Record &record, const QString &field)
{
    return std::any_of(record.issues.begin(), record.issues.end(), [&field](const Issue &issue) {
        return issue.fieldPath == field && isNotChecked(issue.rule);
    });
}
} // namespace

RecordModel::RecordModel(BatchSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_records(cachedRecords)
{
    connect(&session, &BatchSession::rowsCorrected, this, &RecordModel::forgetRows);
}

/// The others are still what they were.
void RecordModel::forgetRows(const QList<qint64> &rows)
{
    if (m_version + 1 != m_session.recordsVersion() || rows.size() > m_records.maxCost())
        return;
    for (const qint64 row : rows)
        m_records.remove(m_session.records().recordOf(row));
    ++m_version;
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

void RecordModel::refresh()
{
    const QList<Column> columns = wantedColumns();
    const bool sameColumns = std::equal(columns.begin(), columns.end(), m_columns.begin(),
        m_columns.end(), [](const Column &a, const Column &b) {
            return a.field == b.field && a.title == b.title && a.number == b.number;
        });
    if (m_version != m_session.recordsVersion())
        m_records.clear();
    m_version = m_session.recordsVersion();
    ShownRecords shown = m_shown;
    shown.refresh(m_session, sameColumns);
    if (sameColumns && shown.areSame(m_shown)) {
        m_shown = std::move(shown);
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    m_columns = columns;
    endResetModel();
}

void RecordModel::setFilter(const RowFilter &filter)
{
    beginResetModel();
    m_shown.setFilter(filter, m_session);
    endResetModel();
}

QString RecordModel::helpOf(int column) const
{
    const QString field = fieldOf(column);
    const RecordBuilder &records = m_session.records();
    return field.isEmpty() || !records.isValid()
        ? QString()
        : fieldHelp(field, records.form(), records.recipe().operation);
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
    return int(qMin(m_shown.size(), mostRows));
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
    if (row < 0 || row >= report().rows.size())
        return {};
    const RowVerdict verdict = report().rows.at(row);
    if (std::binary_search(onlyNotCheckedRows().begin(), onlyNotCheckedRows().end(), row)) {
        switch (role) {
        case role::Icon:
            return QStringLiteral("question");
        case role::Muted:
            return true;
        case role::WholeText:
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return tr("right as far as it can be checked here");
        default:
            return {};
        }
    }
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

/// What many rows came to is told by its value: the text of one of them would be taken for all.
QString RecordModel::fieldText(const Record &record, const Lineage *lineage) const
{
    if (!lineage)
        return {};
    const RecordBuilder &records = m_session.records();
    const bool gathered = records.recipe().shape.isGathered() && !lineage->value.isUndefined()
        && !cellOf(records, *lineage) && isOfSeveralCells(records, record.index, lineage->field);
    return gathered ? shortValueText(lineage->value) : shownText(*lineage);
}

QVariant RecordModel::fieldData(const QModelIndex &index, int role) const
{
    const Record made = record(index.row());
    const Lineage *lineage = lineageAt(made, index.column());
    const QString field = fieldOf(index.column());
    const QString text = fieldText(made, lineage);
    const auto severity = worst(made, field);
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() && severity == Severity::Error ? tr("(empty)") : oneLine(text);
    case Qt::EditRole:
    case role::WholeText:
        return text;
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: {
        QStringList sentences;
        for (const Issue &issue : made.issues) {
            if (issue.fieldPath == field)
                sentences << issueText(issue, m_columns.value(index.column() - FirstField).title)
                                 .sentence;
        }
        if (lineage && !lineage->corrected.isNull()) {
            sentences << tr("In the file: %1")
                             .arg(lineage->raw.isEmpty() ? tr("(empty)") : oneLine(lineage->raw));
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
    case role::Icon:
        return hasNotChecked(made, field) ? QVariant(QStringLiteral("question")) : QVariant();
    case Qt::WhatsThisRole:
        return Qt::convertFromPlainText(helpOf(index.column()));
    case role::Changed:
        return lineage && !lineage->corrected.isNull();
    case role::Before:
        return lineage && !lineage->corrected.isNull()
            ? QVariant(lineage->raw.isEmpty() ? tr("(empty)") : oneLine(lineage->raw))
            : QVariant();
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
    return numberData(row, role);
}

QVariant RecordModel::numberData(qint64 row, int role) const
{
    const auto without = [this, row] { return leftOutOf(m_session.records(), row); };
    if (row < 0 || row >= m_session.records().count())
        return {};
    const bool gathered = m_session.records().recipe().shape.isGathered();
    switch (role) {
    case Qt::DisplayRole:
        return numberText((gathered ? row : m_session.records().firstRow(row)) + 1);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case role::Muted:
        return true;
    case role::Changed:
        return !without().isEmpty();
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: {
        const LineRange lines = linesOf(m_session.records(), row);
        QString text = lines.rows > 1
            ? tr("Lines %1 to %2 of the file, %n row(s)", nullptr, int(lines.rows))
                  .arg(lines.first)
                  .arg(lines.last)
            : tr("Line %1 of the file").arg(lines.first);
        if (const QStringList cells = without(); !cells.isEmpty())
            text += QLatin1Char('\n') + tr("Left out: %1").arg(cells.join(QStringLiteral(", ")));
        return text;
    }
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
    const bool asks = role == Qt::ToolTipRole || role == Qt::WhatsThisRole
        || role == Qt::AccessibleDescriptionRole;
    if (const QString help = asks ? helpOf(section) : QString(); !help.isEmpty()) {
        return role == Qt::ToolTipRole
            ? QString(m_columns.value(section - FirstField).title + QLatin1Char('\n') + help)
            : role == Qt::WhatsThisRole ? Qt::convertFromPlainText(help)
                                        : help;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case NumberColumn:
        return m_session.records().isValid() && m_session.records().recipe().shape.isGathered()
            ? tr("Record")
            : tr("Row");
    case VerdictColumn:
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant(tr("Verdict"));
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
        if (lineage && cellOf(m_session.records(), *lineage))
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool RecordModel::setData(const QModelIndex &cellIndex, const QVariant &value, int role)
{
    const bool alike = role == role::ForAllAlike;
    if ((role != Qt::EditRole && !alike) || !cellIndex.isValid()
        || !(flags(cellIndex) & Qt::ItemIsEditable))
        return false;
    if (alike) {
        Q_EMIT correctAlikeRequested(
            rowOf(cellIndex.row()), fieldOf(cellIndex.column()), value.toString());
        return true;
    }
    const Record made = record(cellIndex.row());
    const Lineage *lineage = lineageAt(made, cellIndex.column());
    const QString text = value.toString();
    const auto cell = lineage ? cellOf(m_session.records(), *lineage) : std::nullopt;
    if (!cell || text == shownText(*lineage))
        return false;
    m_session.correct({{*cell, text == lineage->raw ? QString() : text}});
    m_records.remove(made.index);
    const int shown = modelRowOf(made.index);
    if (shown >= 0 && shown < rowCount())
        Q_EMIT dataChanged(index(shown, 0), index(shown, columnCount() - 1));
    return true;
}

} // namespace m2m
