// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QAbstractTableModel>

namespace m2m {

/// The recipes of the station, one a row, with what each was last used for. The batches of the
/// journal are looked through on the pool; until then, and where there is none, the time of the
/// file stands.
class RecipeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, LastUsed, OperationColumn, TypeFormColumn, Columns, File, ColumnCount };

    explicit RecipeModel(BatchSession &session, QObject *parent = nullptr);

    [[nodiscard]] const RecipeEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] int rowOf(const QString &path) const; ///< -1: it is not there
    /// How it fits the file that is open; none: no file, or nothing of it is there.
    [[nodiscard]] std::optional<RecipeCandidate> candidate(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Use {
        QDateTime when;
        QString file;
    };
    void readShelf();
    void readJournal();
    [[nodiscard]] QString text(const RecipeEntry &entry, int column) const;
    [[nodiscard]] QString lastUse(const RecipeEntry &entry) const;

    BatchSession &m_session;
    QList<RecipeEntry> m_entries;
    QHash<QByteArray, Use> m_uses; ///< by what decides the records, the newest
    BackgroundTask<QHash<QByteArray, Use>> m_reading;
};

} // namespace m2m
