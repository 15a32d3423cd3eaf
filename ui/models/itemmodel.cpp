// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodel.h"

#include "roles.h"
#include "statelook.h"
#include "text/format.h"
#include "text/statetext.h"

#include <QHash>

#include <utility>

namespace m2m {

ItemModel::ItemModel(JournalPlace journal, QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(std::move(journal))
    , m_columns(std::move(columns))
{
    m_rows.onReset = [this](qint64 total) { show(total); };
    m_rows.onPage = [this](qint64 first, qint64 last) {
        if (last >= first && first < m_shown) {
            Q_EMIT dataChanged(index(int(first), 0),
                index(qMin(int(last), m_shown - 1), int(m_columns.size()) - 1));
        }
    };
    m_rows.onError = [this](const Error &error) { Q_EMIT failed(error); };
}

void ItemModel::show(qint64 total)
{
    const int now = m_filter.batch == 0 ? 0 : int(total);
    const int before = m_shown;
    if (std::exchange(m_fresh, false) || now < before) {
        beginResetModel();
        m_shown = now;
        endResetModel();
    } else {
        // A running upload is read again and again: selection and scroll position have to stay.
        if (now > before) {
            beginInsertRows({}, before, now - 1);
            m_shown = now;
            endInsertRows();
        }
        if (before > 0)
            Q_EMIT dataChanged(index(0, 0), index(before - 1, int(m_columns.size()) - 1));
    }
    Q_EMIT loaded(now);
}

void ItemModel::setJournal(const JournalPlace &journal)
{
    m_journal = journal;
    clear();
}

void ItemModel::setFilter(const ItemFilter &filter)
{
    m_filter = filter;
    read();
}

void ItemModel::read()
{
    m_fresh = true;
    m_rows.setSource([journal = m_journal, filter = m_filter,
                         order = m_order] { return listItems(journal, filter, order); },
        [journal = m_journal](const ItemList &list, qint64 offset, int limit) {
            return readItemsOf(journal, list, offset, limit);
        });
}

void ItemModel::sort(int column, Qt::SortOrder order)
{
    using By = ItemOrder::By;
    static const QHash<Column, By> ways{{Column::Row, By::Row}, {Column::Component, By::Component},
        {Column::State, By::State}, {Column::RecordId, By::RecordId}, {Column::When, By::Changed},
        {Column::WhatHappened, By::Reason}, {Column::WhatToDo, By::Reason}};
    const ItemOrder wanted = column < 0
        ? ItemOrder()
        : ItemOrder{ways.value(m_columns.value(column)), order == Qt::DescendingOrder};
    if (std::exchange(m_order, wanted) != wanted && m_filter.batch != 0)
        read();
}

void ItemModel::clear()
{
    beginResetModel();
    m_filter = {};
    m_shown = 0;
    endResetModel();
}

const ItemInfo *ItemModel::item(int row) const { return m_rows.at(row); }

int ItemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_shown; }

int ItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString ItemModel::text(const ItemInfo &item, Column column) const
{
    switch (column) {
    case Column::Row:
        return numberText(item.row + 1);
    case Column::Component:
        return item.componentUuid;
    case Column::State:
        return stateWord(item.state);
    case Column::RecordId:
        return item.recordId;
    case Column::When:
        return clockText(item.changed);
    case Column::WhatHappened:
        return itemText(item, m_labels).whatHappened;
    case Column::WhatToDo:
        return itemText(item, m_labels).whatToDo;
    }
    return {};
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ItemInfo *info = m_rows.at(index.row());
    const Column column = m_columns.value(index.column());
    if (!info) {
        if (role == role::Loading)
            return true;
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(QStringLiteral("…"))
                                                              : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*info, column);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        if (column == Column::State)
            return stateMeaning(info->state);
        if (column == Column::Row)
            return tr("Line %1 of the file").arg(info->line);
        return text(*info, column);
    case role::WholeText:
        return column == Column::When ? QVariant(info->changed.toUTC().toString(Qt::ISODate))
                                      : QVariant();
    case Qt::TextAlignmentRole:
        return column == Column::Row ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                     : QVariant();
    case role::Mono:
        return column == Column::Component || column == Column::RecordId;
    case role::Muted:
        return column == Column::Row || column == Column::When;
    case role::Icon:
        return column == Column::State ? QVariant(stateLook(info->state).icon) : QVariant();
    case role::Tone: {
        const Tone tone = stateLook(info->state).tone;
        const bool loud = tone == Tone::Bad || tone == Tone::Doubt;
        if ((column == Column::State || column == Column::WhatHappened) && loud)
            return int(tone);
        return column == Column::State && tone == Tone::Good ? QVariant(int(tone)) : QVariant();
    }
    default:
        break;
    }
    return {};
}

QVariant ItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Column column = m_columns.value(section);
    if (role == Qt::TextAlignmentRole) {
        return int((column == Column::Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Row:
        return tr("Row");
    case Column::Component:
        return tr("Component");
    case Column::State:
        return tr("State");
    case Column::RecordId:
        return tr("Action ID");
    case Column::When:
        return tr("Time");
    case Column::WhatHappened:
        return tr("What happened");
    case Column::WhatToDo:
        return tr("What to do");
    }
    return {};
}

} // namespace m2m
