// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"
#include "pagedrows.h"

#include <QAbstractTableModel>

namespace m2m {

/// The batches of the journal, newest first, read as they come into sight.
class BatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, File, What, Instance, Records, Verified, Open, Bad, Operator, ColumnCount };

    explicit BatchModel(QString journalPath, QObject *parent = nullptr);
    void setFilter(const BatchFilter &filter);
    void reload() { m_rows.reload(); }
    [[nodiscard]] const BatchInfo *batch(int row) const; ///< null: not read yet

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded(qint64 total);
    void failed(const m2m::Error &error);

private:
    [[nodiscard]] QString text(const BatchInfo &batch, int column) const;
    QString m_journalPath;
    void show(qint64 total);
    int m_shown = 0;
    bool m_fresh = true;
    mutable PagedRows<BatchInfo> m_rows;
};

} // namespace m2m
