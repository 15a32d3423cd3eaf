// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;

namespace m2m {

/// Columns of a file, to be ticked. Modal for its window.
class ColumnsDialog : public QDialog {
    Q_OBJECT
public:
    ColumnsDialog(const QString &title, const QStringList &columns, const QStringList &chosen,
        QWidget *parent = nullptr);
    [[nodiscard]] QStringList chosen() const; ///< in the file's order; at least one

private:
    QListWidget *m_list;
};

} // namespace m2m
