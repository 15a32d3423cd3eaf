// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawtablemodel.h"

#include "roles.h"
#include "table/cellkind.h"
#include "text/findingtext.h"
#include "text/format.h"
#include "widgets/theme.h"

#include <algorithm>

namespace m2m {

namespace {

constexpr int cachedRows = 512;
constexpr int shownCharacters = 300; ///< of a cell; wider than any column
constexpr int tipCharacters = 1200;
constexpr int tipFrom = 24;
constexpr int rowsLookedAt = 40; ///< for which columns hold numbers
constexpr int columnsLookedAt = 400;
constexpr qint64 mostCopied = 1 << 26; ///< bytes of one row

bool isOfTable(RawRow::Part part)
{
    return part == RawRow::Part::Header || part == RawRow::Part::Units
        || part == RawRow::Part::Body;
}

} // namespace

RawTableModel::RawTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_read(cachedRows)
{
}

bool RawTableModel::setTable(const TablePtr &table)
{
    if (table == m_table)
        return true;
    const bool continues = table && continuesWith(*table);
    if (continues)
        grow(table);
    else
        replace(table);
    return continues;
}

/// What is selected, scrolled to and how wide columns are then stays.
bool RawTableModel::continuesWith(const Table &table) const
{
    if (!m_table || !m_table->isPreview() || m_first != 0 || m_rows == 0)
        return false;
    Dialect before = m_table->dialect();
    before.tailRows = table.dialect().tailRows; // nobody knew of the end
    return before == table.dialect() && m_table->source() == table.source()
        && m_table->columns() == table.columns() && table.physicalRowCount() >= m_rows
        && table.physicalColumnCount() >= m_columns
        && m_table->index().offset(m_rows - 1) == table.index().offset(m_rows - 1);
}

void RawTableModel::grow(const TablePtr &table)
{
    m_read.clear();
    const int before = m_rows;
    const int rows = int(std::min<qint64>(table->physicalRowCount(), windowRows));
    const int columns = std::max(table->physicalColumnCount(), int(table->columns().size()));
    m_table = table;
    if (columns > m_columns) {
        beginInsertColumns({}, m_columns, columns - 1);
        m_columns = columns;
        endInsertColumns();
    }
    if (rows > before) {
        beginInsertRows({}, before, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    Q_EMIT dataChanged(index(0, 0), index(before - 1, m_columns - 1));
}

void RawTableModel::replace(const TablePtr &table)
{
    beginResetModel();
    m_table = table;
    m_first = 0;
    m_rows = table ? int(std::min<qint64>(table->physicalRowCount(), windowRows)) : 0;
    m_columns = table ? std::max(table->physicalColumnCount(), int(table->columns().size())) : 0;
    m_remarks.clear();
    m_read.clear();
    findNumbers();
    endResetModel();
}

void RawTableModel::findNumbers()
{
    m_numeric.clear();
    if (!m_table)
        return;
    const int columns = std::min(m_columns, columnsLookedAt);
    QList<int> numbers(columns, 0);
    QList<int> others(columns, 0);
    const qint64 rows = std::min<qint64>(m_table->rowCount(), rowsLookedAt);
    for (qint64 at = 0; at < rows; ++at) {
        const RawRow row = readRawRow(*m_table, m_table->physicalOf(at));
        for (int column = 0; column < std::min(columns, int(row.cells.size())); ++column) {
            const QString cell = row.cells[column].left(shownCharacters);
            const CellKind kind = kindOfCell(cell.toUtf8());
            numbers[column] += kind == CellKind::Number ? 1 : 0;
            others[column] += kind == CellKind::Number || kind == CellKind::Empty ? 0 : 1;
        }
    }
    for (int column = 0; column < columns; ++column)
        m_numeric += numbers[column] > 0 && others[column] * 10 <= numbers[column];
}

void RawTableModel::setFindings(const std::optional<Inspection> &inspection)
{
    m_remarks.clear();
    if (inspection && m_table) {
        for (const Finding &finding : inspection->findings) {
            for (const FindingPlace &place : finding.places)
                m_remarks.insert(place.row, {place.column, finding.kind});
        }
    }
    if (m_rows > 0 && m_columns > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
}

int RawTableModel::showAround(qint64 physical)
{
    if (physical < m_first || physical >= m_first + m_rows)
        moveWindow(physical - m_rows / 2);
    return int(std::clamp<qint64>(physical - m_first, 0, std::max(0, m_rows - 1)));
}

void RawTableModel::moveWindow(qint64 first)
{
    if (!m_table || m_rows == 0)
        return;
    const qint64 moved = std::clamp<qint64>(first, 0, m_table->physicalRowCount() - m_rows);
    if (moved == m_first)
        return;
    m_first = moved;
    Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, std::max(0, m_columns - 1)));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, m_rows - 1);
    Q_EMIT windowMoved();
}

int RawTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RawTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

RawRow RawTableModel::row(int row) const
{
    const qint64 physical = m_first + row;
    if (const RawRow *hit = m_read.object(physical))
        return *hit;
    RawRow read = readRawRow(*m_table, physical);
    m_read.insert(physical, new RawRow(read)); // the cache owns it, and may drop it at once
    return read;
}

bool RawTableModel::isNumeric(const RawRow &row, int column) const
{
    return isOfTable(row.part) && m_numeric.value(column);
}

QVariant RawTableModel::data(const QModelIndex &index, int role) const
{
    if (!m_table || !index.isValid())
        return {};
    const RawRow row = this->row(index.row());
    using Part = RawRow::Part;
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(cut(row.cells.value(index.column()), shownCharacters));
    case role::WholeText:
        return wholeText(row, index);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return toolTipOf(row, index);
    case Qt::TextAlignmentRole:
        return int(
            (isNumeric(row, index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case role::Muted:
        return row.part != Part::Body && row.part != Part::Header;
    case role::Italic:
        return row.part == Part::Preamble || row.part == Part::Tail || row.part == Part::LeftOut;
    case role::Strong:
        return row.part == Part::Header;
    case role::Tone:
        return toneOf(row, index);
    default:
        break;
    }
    return {};
}

/// What was found there; a row of another length than the names and bytes of another encoding are
/// seen without having been looked for.
std::optional<FindingKind> RawTableModel::findingAt(const RawRow &row, const QModelIndex &at) const
{
    for (auto it = m_remarks.constFind(m_first + at.row());
         it != m_remarks.cend() && it.key() == m_first + at.row(); ++it) {
        const bool ragged =
            it->kind == FindingKind::RaggedShort || it->kind == FindingKind::RaggedLong;
        if (!ragged && (it->column == at.column() || it->column < 0))
            return it->kind;
    }
    if (row.undecodable.contains(at.column()))
        return FindingKind::Undecodable;
    // A sheet leaves empty cells at the end of a row out: nothing is missing there.
    if (row.part != RawRow::Part::Body || row.isCut || m_table->isWorkbook())
        return {};
    const int cells = int(row.cells.size());
    const int expected = int(m_table->columns().size());
    if (at.column() >= cells && at.column() < expected)
        return FindingKind::RaggedShort;
    if (at.column() >= expected && at.column() < cells)
        return FindingKind::RaggedLong;
    return {};
}

QVariant RawTableModel::toneOf(const RawRow &row, const QModelIndex &index) const
{
    if (const auto finding = findingAt(row, index)) {
        const bool bad = finding == FindingKind::UnclosedQuote;
        return int(bad ? Tone::Bad : Tone::Doubt);
    }
    const bool names = row.part == RawRow::Part::Header || row.part == RawRow::Part::Units;
    return names ? QVariant(int(Tone::Primary)) : QVariant();
}

QVariant RawTableModel::toolTipOf(const RawRow &row, const QModelIndex &index) const
{
    QStringList lines;
    if (const auto finding = findingAt(row, index))
        lines << findingCellText(*finding);
    if (const int byte = row.undecodable.value(index.column(), -1); byte >= 0)
        lines << tr("The first of these bytes is 0x%1.").arg(byte, 2, 16, QLatin1Char('0'));
    const QString text = row.cells.value(index.column());
    if (text.size() > tipFrom || (!lines.isEmpty() && !text.isEmpty()))
        lines << cut(text, tipCharacters);
    return lines.isEmpty() ? QVariant() : lines.join(QLatin1Char('\n'));
}

QVariant RawTableModel::wholeText(const RawRow &row, const QModelIndex &index) const
{
    const qint64 physical = m_first + index.row();
    const qint64 bytes =
        row.isCut ? m_table->index().offset(physical + 1) - m_table->index().offset(physical) : 0;
    return row.isCut && bytes < mostCopied ? m_table->physicalRow(physical).value(index.column())
                                           : row.cells.value(index.column());
}

QVariant RawTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table)
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= m_rows)
            return {};
        if (role == Qt::DisplayRole)
            return numberText(row(section).line);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole)
            return tr("Click to make line %1 the header").arg(numberText(row(section).line));
        return {};
    }
    if (role == Qt::DisplayRole) {
        const QString name = cut(m_table->columns().value(section), shownCharacters);
        const bool named = m_table->dialect().headerRow >= 0 && !name.trimmed().isEmpty();
        return named ? oneLine(name) : tr("Column %1").arg(section + 1);
    }
    if (role == Qt::ToolTipRole) // columns can be narrower than their names
        return cut(m_table->columns().value(section), shownCharacters);
    if (role == Qt::TextAlignmentRole) {
        return int((m_numeric.value(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace m2m
