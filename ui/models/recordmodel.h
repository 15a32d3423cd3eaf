// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "shownrecords.h"

#include <QAbstractTableModel>
#include <QCache>

namespace m2m {

/// The records of the session, one a row (its index is what "row" means here, whatever rows of the
/// table it was made of): its number, its verdict, and the text of each mapped
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
    [[nodiscard]] const RowFilter &filter() const { return m_shown.filter(); }
    /// The newest verdicts. While records are checked anew, those from before: a list must not jump
    /// under the hand that corrects it.
    [[nodiscard]] const CheckReport &report() const { return m_shown.report(); }
    /// Of the doubtful records of the report those that are it for nothing but rules that only the
    /// web page can run.
    [[nodiscard]] const QList<qint64> &onlyNotCheckedRows() const
    {
        return m_shown.onlyNotCheckedRows();
    }
    /// The labels of the fields that have such rules, for a sentence; empty: there are none.
    [[nodiscard]] QString notCheckedFields() const { return m_shown.notCheckedFields(m_session); }

    /// The records that are shown, in order; nothing: all.
    [[nodiscard]] const std::optional<QList<qint64>> &shownRecords() const
    {
        return m_shown.records();
    }
    /// Index of the record.
    [[nodiscard]] qint64 rowOf(int modelRow) const { return m_shown.at(modelRow); }
    [[nodiscard]] int modelRowOf(qint64 row) const { return m_shown.placeOf(row); } ///< -1: none
    [[nodiscard]] QString fieldOf(int column) const; ///< path; empty for the fixed columns
    /// What the type form says of the field; empty for what is none of its fields.
    [[nodiscard]] QString helpOf(int column) const;
    [[nodiscard]] int columnOf(const QString &field) const; ///< -1: not shown
    [[nodiscard]] Record record(int modelRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Typing a cell corrects it; typing what the file says takes the correction off. With
    /// role::ForAllAlike nothing is written, but asked for.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void correctAlikeRequested(qint64 row, const QString &field, const QString &text);

private:
    struct Column {
        QString field;
        QString title;
        bool number = false;
    };
    [[nodiscard]] QList<Column> wantedColumns() const;
    [[nodiscard]] const Lineage *lineageAt(const Record &record, int column) const;
    [[nodiscard]] QString fieldText(const Record &record, const Lineage *lineage) const;
    [[nodiscard]] QVariant fieldData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant verdictData(qint64 row, int role) const;
    [[nodiscard]] QVariant numberData(qint64 row, int role) const;

    void forgetRows(const QList<qint64> &rows);

    BatchSession &m_session;
    ShownRecords m_shown;
    QList<Column> m_columns;
    mutable QCache<qint64, Record> m_records; ///< of m_version
    quint64 m_version = 0; ///< of the session's records
};

} // namespace m2m
