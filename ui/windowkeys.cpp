// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of the window, and where a component goes that is scanned.

#include "dialogs/keysdialog.h"
#include "help/helpkeys.h"
#include "mainwindow.h"
#include "pages/importpage.h"
#include "pages/logpage.h"
#include "pages/mappage.h"
#include "pages/questionspanel.h"
#include "pages/reviewpage.h"
#include "recipe/componentref.h"
#include "scannerinput.h"
#include "topbar.h"
#include "widgets/messagebanner.h"
#include "widgets/readingorder.h"
#include "windowmenus.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>

namespace m2m {

void MainWindow::makeShortcuts()
{
    new HelpKeys(*this);
    const auto add = [this](const QKeySequence &keys, auto what) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, what);
    };
    add(QKeySequence::Open, [this] {
        if (mayChangeFile()) {
            showPage(Page::Import);
            m_import->chooseFile();
        }
    });
    add(QKeySequence::Paste, [this] {
        if (mayChangeFile() && currentPage() == Page::Import)
            m_import->paste();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_W), [this] {
        if (mayChangeFile() && m_session.table()) {
            m_session.closeFile();
            showPage(Page::Import);
        }
    });
    add(QKeySequence::Save, [this] {
        if (currentPage() == Page::Map || currentPage() == Page::Review)
            m_map->saveRecipe();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { showRecipes(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { Q_EMIT profilesRequested(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { KeysDialog::showBeside(this); });
    add(QKeySequence(Qt::Key_F10), [this] { m_menus->showHelp(m_top->helpButton()); });
    add(QKeySequence::Undo, [this] {
        if (currentPage() == Page::Review)
            m_review->undo();
        else if (currentPage() == Page::Map)
            m_map->undo();
    });
    for (const auto keys : {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}) {
        add(QKeySequence(keys), [this] {
            if (currentPage() == Page::Review)
                m_review->redo();
            else if (currentPage() == Page::Map)
                m_map->redo();
        });
    }
    const auto step = [this](int by) {
        if (currentPage() == Page::Review)
            m_review->goToProblem(by);
        else if (currentPage() == Page::Import)
            m_import->stepFinding(by);
    };
    for (const Qt::Key key : {Qt::Key_F8, Qt::Key_F3}) {
        add(QKeySequence(key), [step] { step(1); });
        add(QKeySequence(Qt::SHIFT | key), [step] { step(-1); });
    }
    add(QKeySequence(Qt::CTRL | Qt::Key_G), [this] {
        if (currentPage() == Page::Import)
            m_import->askForLine();
    });
    add(QKeySequence::Find, [this] {
        if (currentPage() == Page::Log)
            m_log->focusSearch();
        else if (currentPage() == Page::Review)
            m_review->focusSearch();
    });
    add(QKeySequence(Qt::Key_F5), [this] {
        if (currentPage() == Page::Log)
            m_log->refresh();
    });
    add(QKeySequence(Qt::Key_F9), [this] {
        if (currentPage() != Page::Upload)
            return;
        if (m_session.run().phase == RunPhase::Paused)
            m_session.resumeUpload();
        else if (m_session.run().phase == RunPhase::Running)
            m_session.pauseUpload();
    });
    for (int i = 0; i <= int(Page::Log); ++i) {
        const auto key = Qt::Key(Qt::Key_1 + i);
        add(QKeySequence(Qt::CTRL | key), [this, i] { showPage(Page(i)); });
        add(QKeySequence(Qt::ALT | key), [this, i] { showPage(Page(i)); });
    }
    add(QKeySequence::Quit, [this] { close(); });
}

/// Escape that nobody had a use for leads back to the work.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    const auto *search = qobject_cast<QLineEdit *>(focusWidget());
    const bool searching = search && search->isClearButtonEnabled();
    if (searching || m_scan->isVisible())
        endSearch();
    if (searching)
        focusWork();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *to = nextInReadingOrder(*this, focusWidget(), next);
    if (!to)
        return QMainWindow::focusNextPrevChild(next);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *around = to->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(to);
    }
    return true;
}

void MainWindow::listenToScanner()
{
    auto *scanner = new ScannerInput(*this);
    connect(scanner, &ScannerInput::scanned, this, &MainWindow::takeScan);
    connect(m_scan, &MessageBanner::firstClicked, this, [this] {
        endSearch();
        focusWork();
    });
}

void MainWindow::takeScan(const QString &label, QWidget *focus)
{
    const auto component = readComponentRef(label);
    if (!component)
        return;
    auto *field = qobject_cast<QLineEdit *>(focus);
    if (field && takesScans(*field)) {
        enterScan(*field, label);
        return;
    }
    // As it was scanned; where a question wants it written otherwise, so.
    const QStringList spellings = spellingsOf(*component);
    QuestionsPanel *panel = currentPage() == Page::Map ? &m_map->questions() : questions();
    if (panel && panel->takeScan(QStringList(label) + spellings))
        return;
    if (currentPage() == Page::Review && m_review->takeScan(label))
        return;
    showComponent(label, spellings);
}

/// Nothing waits for a component: then somebody wants to know of it.
void MainWindow::showComponent(const QString &label, const QStringList &spellings)
{
    const bool inFile = m_session.records().isValid() && currentPage() != Page::Upload
        && currentPage() != Page::Log;
    showPage(inFile ? Page::Review : Page::Log);
    if (inFile)
        m_review->searchFor(label);
    else
        m_log->searchFor(spellings.constFirst());
    focusWork();
    m_scan->setActions(tr("Show all"));
    m_scan->showMessage(Tone::Primary, tr("Component %1 was scanned.").arg(spellings.constFirst()),
        inFile ? tr("Shown are its records in this file.") : tr("Shown are its uploads."));
}

void MainWindow::endSearch()
{
    m_scan->clear();
    if (currentPage() == Page::Review)
        m_review->searchFor({});
    else if (currentPage() == Page::Log)
        m_log->searchFor({});
}

} // namespace m2m
