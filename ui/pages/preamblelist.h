// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "table/preamble.h"
#include "table/table.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace m2m {

/// What stands above the table, as the values that a recipe can use. Hidden where there is nothing.
class PreambleList : public QWidget {
    Q_OBJECT
public:
    explicit PreambleList(QWidget *parent = nullptr);
    void showTable(const TablePtr &table);

Q_SIGNALS:
    void placeChosen(qint64 physicalRow, int column);

private:
    void showValues(const QList<PreambleValue> &values);

    TablePtr m_table;
    QVBoxLayout *m_rows;
    QLabel *m_more;
    BackgroundTask<QList<PreambleValue>> m_reading;
};

} // namespace m2m
