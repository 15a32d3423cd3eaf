// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journallist.h"
#include "pagedrows.h"

#include <QAbstractTableModel>

namespace m2m {

/// Batches in their order, and what is shown of them: one row each, and a heading above those of
/// one day or of one instance.
struct BatchList {
    struct Row {
        int batch = 0; ///< place in `keys`; of a heading that of the first batch below it
        int headed = 0; ///< batches below a heading; 0: the row is a batch
        bool operator==(const Row &) const = default;
    };
    QList<BatchKey> keys;
    QList<Row> rows;
    [[nodiscard]] qint64 total() const { return keys.size(); }
};

/// The batches of a journal, newest first or as sort() says, read as they come into sight.
class BatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, File, What, Instance, Records, Verified, Open, Bad, Operator, ColumnCount };

    explicit BatchModel(JournalPlace journal, QObject *parent = nullptr);
    void setJournal(const JournalPlace &journal); ///< shows nothing until a filter is set
    /// Headings between rows that are sorted by time or by instance. They cannot be selected.
    void setHeadings(bool shown);
    void setFilter(const BatchFilter &filter);
    void reload() { m_rows.reload(); }
    [[nodiscard]] const BatchInfo *batch(int row) const; ///< null: a heading, or not read yet
    [[nodiscard]] qint64 batchCount() const { return m_rows.total(); }
    [[nodiscard]] int rowOf(qint64 batch) const; ///< -1: it is not shown
    [[nodiscard]] int firstBatch() const; ///< its row; -1: there is none
    [[nodiscard]] const BatchOrder &order() const { return m_order; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override; ///< -1: newest first

Q_SIGNALS:
    void loaded(qint64 total);
    void failed(const m2m::Error &error);

private:
    [[nodiscard]] QString text(const BatchInfo &batch, int column) const;
    [[nodiscard]] QString heading(const BatchList::Row &row) const;
    [[nodiscard]] QVariant headingData(const BatchList::Row &row, int column, int role) const;
    [[nodiscard]] bool isByDay() const;
    void read();
    void show();

    JournalPlace m_journal;
    BatchFilter m_filter;
    BatchOrder m_order;
    bool m_headings = false;
    bool m_hasFilter = false;
    bool m_fresh = true;
    QList<BatchList::Row> m_shown;
    QList<qint64> m_shownIds;
    mutable PagedRows<BatchInfo, BatchList> m_rows;
};

} // namespace m2m
