// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/shape.h"
#include "table/table.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace m2m {

class TextListEdit;

/// One condition that rows must pass: a column, is or is not, and texts.
class ConditionRow : public QWidget {
    Q_OBJECT
public:
    /// `table` not null.
    ConditionRow(const RowCondition &condition, const TablePtr &table, QWidget *parent = nullptr);
    /// Without any text a blank cell is meant.
    [[nodiscard]] RowCondition condition() const;

Q_SIGNALS:
    void removeRequested();

private:
    void offer();
    const TablePtr m_table;
    QComboBox *m_column;
    QComboBox *m_keep;
    TextListEdit *m_texts;
    QCheckBox *m_blank;
};

} // namespace m2m
