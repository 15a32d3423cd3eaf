// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "rowfilter.h"

#include <QAbstractTableModel>
#include <QCache>

namespace m2m {

/// The records of the session, one a row: its number, its verdict, and the text of each mapped
/// field as it stands in the file or was corrected. Makes the records that are on screen, and no
/// others.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum FixedColumn { NumberColumn, VerdictColumn, FirstField };

    explicit RecordModel(BatchSession &session, QObject *parent = nullptr);

    /// Takes over what the session holds now. Rows that were corrected stay in the list although
    /// they may no longer pass the filter, so that nothing vanishes under the hand.
    void refresh();
    void setFilter(const RowFilter &filter);
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }
    /// The newest verdicts. While records are checked anew, those from before: a list must not jump
    /// under the hand that corrects it.
    [[nodiscard]] const CheckReport &report() const { return m_report; }

    [[nodiscard]] qint64 rowOf(int modelRow) const; ///< of the table, from 0
    [[nodiscard]] int modelRowOf(qint64 row) const; ///< -1: not in the list
    [[nodiscard]] QString fieldOf(int column) const; ///< path; empty for the fixed columns
    [[nodiscard]] int columnOf(const QString &field) const; ///< -1: not shown
    [[nodiscard]] Record record(int modelRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Typing a cell corrects it; typing what the file says takes the correction off.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Column {
        QString field;
        QString title;
        bool number = false;
    };
    [[nodiscard]] QList<Column> wantedColumns() const;
    [[nodiscard]] const Lineage *lineageAt(const Record &record, int column) const;
    [[nodiscard]] QVariant fieldData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant verdictData(qint64 row, int role) const;
    void readRows(bool keepChanged);

    BatchSession &m_session;
    RowFilter m_filter;
    CheckReport m_report;
    QList<Column> m_columns;
    std::optional<QList<qint64>> m_rows;
    qint64 m_count = 0;
    mutable QCache<qint64, Record> m_records;
};

} // namespace m2m
