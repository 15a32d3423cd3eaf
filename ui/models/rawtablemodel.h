// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <QAbstractTableModel>
#include <QCache>

namespace m2m {

/// The file as it is: all physical rows, the preamble greyed, the header marked, rows of another
/// length than the header doubtful. Decodes what is on screen.
class RawTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RawTableModel(QObject *parent = nullptr);
    void setTable(const TablePtr &table);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QStringList cells(int row) const;
    TablePtr m_table;
    mutable QCache<int, QStringList> m_decoded;
};

} // namespace m2m
