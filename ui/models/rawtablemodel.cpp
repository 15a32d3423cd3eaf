// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawtablemodel.h"

#include "roles.h"
#include "text/format.h"
#include "widgets/theme.h"

namespace m2m {

namespace {
constexpr int cachedRows = 512;
} // namespace

RawTableModel::RawTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_decoded(cachedRows)
{
}

void RawTableModel::setTable(const TablePtr &table)
{
    if (table == m_table)
        return;
    beginResetModel();
    m_table = table;
    m_decoded.clear();
    endResetModel();
}

int RawTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : int(qMin(m_table->physicalRowCount(), mostRows));
}

int RawTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table
        ? 0
        : qMax(m_table->physicalColumnCount(), int(m_table->columns().size()));
}

QStringList RawTableModel::cells(int row) const
{
    if (const QStringList *hit = m_decoded.object(row))
        return *hit;
    const QStringList decoded = m_table->physicalRow(row);
    m_decoded.insert(row, new QStringList(decoded)); // the cache owns it, and may drop it at once
    return decoded;
}

QVariant RawTableModel::data(const QModelIndex &index, int role) const
{
    if (!m_table || !index.isValid())
        return {};
    const qint64 header = m_table->dialect().headerRow;
    const bool preamble = index.row() < header;
    const bool isHeader = index.row() == header;
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(cells(index.row()).value(index.column()));
    case role::WholeText:
        return cells(index.row()).value(index.column());
    case Qt::ToolTipRole: {
        const QString text = cells(index.row()).value(index.column());
        return text.size() > 24 ? QVariant(text) : QVariant();
    }
    case role::Muted:
    case role::Italic:
        return preamble;
    case role::Strong:
        return isHeader;
    case role::Tone: {
        if (isHeader)
            return int(Tone::Primary);
        const QStringList row = cells(index.row());
        const bool blank = row.size() <= 1 && row.value(0).isEmpty();
        const auto expected = m_table->columns().size();
        if (preamble || blank || row.size() == expected)
            return {};
        const bool odd =
            row.size() < expected ? index.column() >= row.size() : index.column() >= expected;
        return odd && index.column() < qMax(row.size(), expected) ? QVariant(int(Tone::Doubt))
                                                                  : QVariant();
    }
    default:
        break;
    }
    return {};
}

QVariant RawTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table)
        return {};
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return numberText(m_table->physicalLine(section));
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole)
            return tr("Click to make line %1 the header").arg(m_table->physicalLine(section));
        return {};
    }
    if (role == Qt::DisplayRole) {
        const QString name = m_table->columns().value(section);
        return name.trimmed().isEmpty() ? tr("Column %1").arg(section + 1) : oneLine(name);
    }
    return {};
}

} // namespace m2m
