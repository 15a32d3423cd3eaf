// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journallist.h"
#include "pagedrows.h"
#include "text/itemtext.h"

#include <QAbstractTableModel>

namespace m2m {

/// The records of one batch as the journal has them, read as they come into sight; by row, or as
/// sort() says.
class ItemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Row, Component, State, RecordId, When, WhatHappened, WhatToDo };

    ItemModel(JournalPlace journal, QList<Column> columns, QObject *parent = nullptr);
    void setJournal(const JournalPlace &journal); ///< shows nothing until a filter is set
    void setFilter(const ItemFilter &filter);
    void setFieldLabels(FieldLabels labels) { m_labels = std::move(labels); }
    void reload() { m_rows.reload(); }
    void clear();
    [[nodiscard]] const ItemFilter &filter() const { return m_filter; }
    /// ItemList::found(), of what is shown.
    [[nodiscard]] const StateCounts &found() const { return m_rows.list().found(); }
    [[nodiscard]] const ItemInfo *item(int row) const; ///< null: not read yet

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; ///< -1: by row

Q_SIGNALS:
    void loaded(qint64 total);
    void failed(const m2m::Error &error);

private:
    [[nodiscard]] QString text(const ItemInfo &item, Column column) const;
    void read();
    JournalPlace m_journal;
    QList<Column> m_columns;
    ItemFilter m_filter;
    ItemOrder m_order;
    FieldLabels m_labels;
    void show(qint64 total);
    int m_shown = 0;
    bool m_fresh = true;
    mutable PagedRows<ItemInfo, ItemList> m_rows;
};

} // namespace m2m
