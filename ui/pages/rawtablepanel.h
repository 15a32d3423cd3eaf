// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/findings.h"
#include "table/table.h"

#include <QWidget>

#include <optional>

namespace m2m {

class RawTableModel;
class RowBar;
class TableView;

/// The file as it is read, with its line numbers. Who changes how it is read stays where they were.
class RawTablePanel : public QWidget {
    Q_OBJECT
public:
    explicit RawTablePanel(QWidget *parent = nullptr);
    void showTable(const TablePtr &table);
    void showFindings(const std::optional<Inspection> &inspection);
    void showProgress(int percent); ///< below 0: nothing is being read
    /// Shows a cell and makes it the current one; `column` below 0: the row's first.
    void goTo(qint64 physicalRow, int column);
    void askForLine();

Q_SIGNALS:
    void headerChosen(qint64 physicalRow);
    void stopRequested();

private:
    struct Place;
    [[nodiscard]] Place place() const;
    void restore(const Place &place);
    void showLines();

    TablePtr m_table;
    std::optional<Inspection> m_inspection;
    RawTableModel *m_model;
    TableView *m_view;
    RowBar *m_bar;
};

} // namespace m2m
