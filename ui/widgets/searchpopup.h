// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVariant>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace m2m {

/// The list of a combo box with a line to search it by any part of a name. Deletes itself.
class SearchPopup : public QFrame {
    Q_OBJECT
public:
    SearchPopup(const QComboBox &combo, const QList<QVariant> &always, const QString &text,
        QWidget *parent);
    void open(const QWidget &at);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(int index); ///< of the combo box

private:
    void filter();
    void choose();

    const QComboBox &m_combo;
    const QList<QVariant> m_always;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace m2m
