// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recordtrace.h"

#include <QAbstractTableModel>

#include <optional>

namespace m2m {

/// How the value of one field of one record came to be, a row of the table a row: its line, its
/// place in the data, the text of each column as it stands in the file, what each step made of it,
/// the value.
class TraceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum FixedColumn { Line, Place, FirstCell };

    explicit TraceModel(QObject *parent = nullptr);
    /// The cells stay where they are when only their texts have changed.
    void setTraces(
        const RecordBuilder &records, const QString &field, const QList<ValueTrace> &traces);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_traces.isEmpty(); }

    /// Of the table; where a row has but one cell, that is meant from anywhere in the row.
    [[nodiscard]] std::optional<CellAddress> cellAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const CellAddress &cell) const;
    /// Where what the row says stands in the list that the value is, from 0.
    [[nodiscard]] std::optional<qint64> placeOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int firstStep() const { return FirstCell + int(m_columns.size()); }
    [[nodiscard]] QVariant cellData(const ValueTrace &trace, int at, int role) const;
    [[nodiscard]] QVariant stepData(const ValueTrace &trace, int at, int role) const;

    RecordBuilder m_records;
    QString m_field;
    QList<int> m_columns; ///< of the table
    QList<Step> m_steps; ///< of the trace that got furthest
    QList<ValueTrace> m_traces;
};

} // namespace m2m
