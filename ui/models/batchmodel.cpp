// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchmodel.h"

#include "roles.h"
#include "text/format.h"
#include "text/instancetext.h"
#include "text/statetext.h"
#include "widgets/instancepill.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <utility>

namespace m2m {

namespace {

enum class Headings { None, Days, Instances };

bool belongTogether(const BatchKey &a, const BatchKey &b, Headings headings)
{
    if (headings == Headings::Instances)
        return a.instanceKind == b.instanceKind && a.instanceHost == b.instanceHost;
    return QDateTime::fromMSecsSinceEpoch(a.created).date()
        == QDateTime::fromMSecsSinceEpoch(b.created).date();
}

BatchList withHeadings(QList<BatchKey> keys, Headings headings)
{
    BatchList list{std::move(keys), {}};
    list.rows.reserve(list.keys.size());
    qsizetype heading = -1; // of the rows that are added now
    for (int i = 0; i < list.keys.size(); ++i) {
        if (headings != Headings::None) {
            if (i == 0 || !belongTogether(list.keys.at(i - 1), list.keys.at(i), headings)) {
                heading = list.rows.size();
                list.rows.append({i, 0});
            }
            ++list.rows[heading].headed;
        }
        list.rows.append({i, 0});
    }
    return list;
}

} // namespace

BatchModel::BatchModel(JournalPlace journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(std::move(journal))
{
    m_rows.onReset = [this](qint64) { show(); };
    m_rows.onPage = [this](qint64 first, qint64 last) {
        // Headings stand between; these rows are no further apart than the first and the last one.
        const auto rowOfKey = [this](qint64 key) {
            const auto it = std::lower_bound(m_shown.cbegin(), m_shown.cend(), key,
                [](const BatchList::Row &row, qint64 wanted) { return row.batch < wanted; });
            return int(it - m_shown.cbegin());
        };
        const int from = rowOfKey(first);
        const int to = qMin(rowOfKey(last + 1), int(m_shown.size())) - 1;
        if (from <= to)
            Q_EMIT dataChanged(index(from, 0), index(to, ColumnCount - 1));
    };
    m_rows.onError = [this](const Error &error) { Q_EMIT failed(error); };
}

void BatchModel::show()
{
    const BatchList &list = m_rows.list();
    QList<qint64> ids;
    ids.reserve(list.keys.size());
    for (const BatchKey &key : list.keys)
        ids.append(key.id);
    const bool differs = std::exchange(m_fresh, false) || ids != m_shownIds || list.rows != m_shown;
    if (differs) {
        beginResetModel();
        m_shown = list.rows;
        m_shownIds = ids;
        endResetModel();
    }
    // A running upload is read again and again: selection and scroll position have to stay.
    if (!differs && !m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
    Q_EMIT loaded(list.total());
}

void BatchModel::setJournal(const JournalPlace &journal)
{
    beginResetModel();
    m_journal = journal;
    m_shown.clear();
    m_shownIds.clear();
    endResetModel();
}

void BatchModel::setHeadings(bool shown)
{
    if (std::exchange(m_headings, shown) != shown && m_hasFilter)
        read();
}

void BatchModel::setFilter(const BatchFilter &filter)
{
    m_filter = filter;
    m_hasFilter = true;
    read();
}

void BatchModel::sort(int column, Qt::SortOrder order)
{
    using By = BatchOrder::By;
    static constexpr std::array<By, ColumnCount> ways{By::When, By::File, By::What, By::Instance,
        By::Records, By::Verified, By::Open, By::Bad, By::Operator};
    const BatchOrder wanted = column < 0 || column >= ColumnCount
        ? BatchOrder()
        : BatchOrder{ways.at(size_t(column)), order == Qt::DescendingOrder};
    if (std::exchange(m_order, wanted) != wanted && m_hasFilter)
        read();
}

bool BatchModel::isByDay() const { return m_headings && m_order.by == BatchOrder::By::When; }

void BatchModel::read()
{
    m_fresh = true;
    const Headings headings = isByDay()                        ? Headings::Days
        : m_headings && m_order.by == BatchOrder::By::Instance ? Headings::Instances
                                                               : Headings::None;
    m_rows.setSource(
        [journal = m_journal, filter = m_filter, order = m_order, headings] {
            return listBatches(journal, filter, order).map([headings](QList<BatchKey> keys) {
                return withHeadings(std::move(keys), headings);
            });
        },
        [journal = m_journal](const BatchList &list, qint64 offset, int limit) {
            QList<qint64> ids;
            for (const BatchKey &key : list.keys.mid(offset, limit))
                ids.append(key.id);
            return readBatchesOf(journal, ids);
        });
}

const BatchInfo *BatchModel::batch(int row) const
{
    if (row < 0 || row >= m_shown.size() || m_shown.at(row).headed > 0)
        return nullptr;
    return m_rows.at(m_shown.at(row).batch);
}

int BatchModel::rowOf(qint64 batch) const
{
    const qsizetype key = m_shownIds.indexOf(batch);
    for (qsizetype row = qMax<qsizetype>(0, key); key >= 0 && row < m_shown.size(); ++row) {
        if (m_shown.at(row).headed == 0 && m_shown.at(row).batch == key)
            return int(row);
    }
    return -1;
}

int BatchModel::firstBatch() const { return m_shownIds.isEmpty() ? -1 : rowOf(m_shownIds.first()); }

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

Qt::ItemFlags BatchModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_shown.at(index.row()).headed > 0)
        return Qt::NoItemFlags; // keys go past it, too
    return QAbstractTableModel::flags(index);
}

QString BatchModel::heading(const BatchList::Row &row) const
{
    const BatchKey &key = m_rows.list().keys.at(row.batch);
    return isByDay() ? dayText(QDateTime::fromMSecsSinceEpoch(key.created).date())
                     : instanceText(key.instanceKind, key.instanceHost);
}

QVariant BatchModel::headingData(const BatchList::Row &row, int column, int role) const
{
    switch (role) {
    case role::Heading:
        return heading(row);
    case role::HeadingNote:
        return tr("%n upload(s)", nullptr, row.headed);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == 0 ? QVariant(heading(row)) : QVariant();
    default:
        return {};
    }
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BatchModel::text(const BatchInfo &batch, int column) const
{
    switch (column) {
    case When:
        return isByDay() ? minuteText(batch.created) : whenText(batch.created);
    case File:
        return batch.fileName;
    case What:
        return batch.typeFormName.isEmpty() ? batch.typeFormId : batch.typeFormName;
    case Instance:
        return instanceWord(batch.instanceKind);
    case Records:
        return numberText(batch.counts.total());
    case Verified:
        return numberText(batch.counts[ItemState::Verified]);
    case Open:
        return numberText(batch.open());
    case Bad:
        return numberText(batch.counts.bad());
    case Operator:
        return batch.operatorName;
    default:
        break;
    }
    return {};
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BatchList::Row &row = m_shown.at(index.row());
    if (row.headed > 0)
        return headingData(row, index.column(), role);
    const BatchInfo *info = m_rows.at(row.batch);
    if (!info) {
        if (role == role::Loading)
            return true;
        return role == Qt::DisplayRole && index.column() == When ? QVariant(QStringLiteral("…"))
                                                                 : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*info, index.column());
    case role::WholeText:
        return index.column() == When ? QVariant(info->created.toUTC().toString(Qt::ISODate))
                                      : QVariant();
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case When:
            return whenText(info->created);
        case File:
            return info->filePath;
        case Instance:
            return info->instanceHost;
        case Records:
        case Verified:
        case Open:
        case Bad:
            return countsEquation(info->counts, info->fileRows, info->rowsTaken);
        default:
            break;
        }
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() >= Records && index.column() <= Bad)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case role::Tone:
        if (index.column() == Open && info->open() > 0)
            return int(Tone::Doubt);
        if (index.column() == Bad && info->counts.bad() > 0)
            return int(Tone::Bad);
        return {};
    case role::Icon:
        return index.column() == Instance ? QVariant(instanceLook(info->instanceKind).icon)
                                          : QVariant();
    case role::Ink:
        return index.column() == Instance ? QVariant(int(instanceLook(info->instanceKind).tone))
                                          : QVariant();
    case role::Muted:
        return (index.column() == Open && info->open() == 0)
            || (index.column() == Bad && info->counts.bad() == 0);
    case role::Strong:
        return index.column() == Instance && info->instanceKind == QLatin1StringView("production");
    default:
        break;
    }
    return {};
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section >= Records && section <= Bad;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case File:
        return tr("File");
    case What:
        return tr("What");
    case Instance:
        return tr("Instance");
    case Records:
        return tr("Records");
    case Verified:
        return tr("Verified");
    case Open:
        return tr("Open");
    case Bad:
        return tr("Bad");
    case Operator:
        return tr("Operator");
    default:
        break;
    }
    return {};
}

} // namespace m2m
