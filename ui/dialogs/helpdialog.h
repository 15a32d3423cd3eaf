// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/manual.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTreeWidget;

namespace m2m {

class Button;
class ManualBrowser;

/// The manual out of the program itself, beside the window: nothing has to be closed to try what it
/// says. Contents at the left, or what a search through all pages has found. Needs no network.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    explicit HelpDialog(QWidget *parent = nullptr);

    /// The one that belongs to `window`, at this page ("review", "log#undo"); made where there is
    /// none yet.
    static void showBeside(QWidget *window, const QString &page);
    void showPage(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeRight();
    void fillContents();
    void noteSource(const QUrl &source);
    void search();
    void findNext(); ///< to the next place of the list
    void showHit(int row);

    Manual m_manual;
    ManualBrowser *m_page = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_contents = nullptr;
    QListWidget *m_hits = nullptr;
    QStackedWidget *m_side = nullptr;
    Button *m_back = nullptr;
    Button *m_forward = nullptr;
};

} // namespace m2m
