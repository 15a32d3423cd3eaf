// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawrow.h"
#include "table/findings.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>

namespace m2m {

/// The file as it is: all physical rows, the preamble greyed, the header marked, rows of another
/// length than the header doubtful, what was found odd too. Decodes what is on screen.
///
/// A header view costs time and 14 bytes for each row, so at most windowRows rows are there at a
/// time: showAround() moves the window. It has the same number of rows wherever it stands.
class RawTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int windowRows = 50'000;

    explicit RawTableModel(QObject *parent = nullptr);
    /// A table that goes on where a preview ended adds its rows, and then answers true; any other
    /// replaces all.
    bool setTable(const TablePtr &table);
    void setFindings(const std::optional<Inspection> &inspection);

    [[nodiscard]] qint64 firstRow() const { return m_first; } ///< physical row of the first one
    /// Moves the window so that the row is in it, if it is not; returns where it is then.
    int showAround(qint64 physical);
    void moveWindow(qint64 first); ///< as far as the file reaches

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void windowMoved();

private:
    struct Remark {
        int column = -1; ///< -1: the whole row
        FindingKind kind = FindingKind::RaggedShort;
    };
    [[nodiscard]] bool continuesWith(const Table &table) const;
    void grow(const TablePtr &table);
    void replace(const TablePtr &table);
    void findNumbers();
    [[nodiscard]] RawRow row(int row) const;
    [[nodiscard]] std::optional<FindingKind> findingAt(
        const RawRow &row, const QModelIndex &at) const;
    [[nodiscard]] QVariant toneOf(const RawRow &row, const QModelIndex &index) const;
    [[nodiscard]] QVariant toolTipOf(const RawRow &row, const QModelIndex &index) const;
    [[nodiscard]] QVariant wholeText(const RawRow &row, const QModelIndex &index) const;
    [[nodiscard]] bool isNumeric(const RawRow &row, int column) const;

    TablePtr m_table;
    qint64 m_first = 0;
    int m_rows = 0;
    int m_columns = 0;
    QList<bool> m_numeric; ///< columns of numbers, which stand at the right
    QMultiHash<qint64, Remark> m_remarks; ///< by physical row
    mutable QCache<qint64, RawRow> m_read;
};

} // namespace m2m
