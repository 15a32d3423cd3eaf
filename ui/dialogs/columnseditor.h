// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourceeditor.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace m2m {

class Button;

/// Several columns in an order: by their names, by their places, or all whose name matches a
/// pattern.
class ColumnsEditor : public SourceEditor {
    Q_OBJECT
public:
    ColumnsEditor(const QStringList &columns, const Source &before, QWidget *parent = nullptr);
    [[nodiscard]] Source source() const override;
    [[nodiscard]] bool isComplete() const override;

private:
    enum class Way { Names, Places, Pattern };
    void fill(const QList<int> &chosen);
    void refresh();
    void move(int by);
    [[nodiscard]] Way way() const;
    [[nodiscard]] QList<int> checked() const; ///< places from 0, in the order of the list
    [[nodiscard]] bool hasTwins() const; ///< names alone would not find what is checked

    const QStringList m_columns;
    QComboBox *m_way;
    QLineEdit *m_pattern;
    QListWidget *m_list;
    Button *m_up;
    Button *m_down;
    QLabel *m_note;
    bool m_filling = false;
};

} // namespace m2m
