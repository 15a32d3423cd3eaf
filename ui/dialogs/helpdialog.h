// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace m2m {

/// A page of help out of the program itself, beside the window: nothing has to be closed to try
/// what it says. Needs no network.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    explicit HelpDialog(QWidget *parent = nullptr);

    /// The one that belongs to `window`, at its top; made where there is none yet.
    static void showBeside(QWidget *window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintPage(); ///< in the colours that are in force
    void find();

    QTextBrowser *m_page;
    QLineEdit *m_search;
};

} // namespace m2m
