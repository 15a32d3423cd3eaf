// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/shape.h"
#include "table/table.h"

#include <QDialog>

class QCheckBox;
class QSpinBox;
class QVBoxLayout;

namespace m2m {

class ConditionRow;
class ElidedLabel;

/// Which rows of the table count, and how many each record must have. Modal for its window.
class RowsDialog : public QDialog {
    Q_OBJECT
public:
    /// `table` not null.
    RowsDialog(const RecordShape &shape, const TablePtr &table, QWidget *parent = nullptr);
    [[nodiscard]] RecordShape shape() const;

private:
    void addCondition(const RowCondition &condition);
    void refresh();

    const RecordShape m_before;
    const TablePtr m_table;
    QSpinBox *m_skipFirst;
    QSpinBox *m_skipLast;
    QCheckBox *m_expects;
    QSpinBox *m_expected;
    QVBoxLayout *m_conditions;
    QList<ConditionRow *> m_rows;
    ElidedLabel *m_first;
    ElidedLabel *m_last;
};

} // namespace m2m
