// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of the window: made one after the other once the first of them is shown, and what they
// ask of each other.

#include "batch/filequeue.h"
#include "mainwindow.h"
#include "pages/importpage.h"
#include "pages/journalbanner.h"
#include "pages/logpage.h"
#include "pages/mappage.h"
#include "pages/misreadbanner.h"
#include "pages/reviewpage.h"
#include "pages/unfinishedbanner.h"
#include "pages/uploadpage.h"
#include "widgets/messagebanner.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace m2m {

QWidget *MainWindow::makePages()
{
    m_stack = new QStackedWidget;
    makeNextPage();
    m_problem = new MessageBanner(QStringLiteral("instanceProblem"));
    m_scan = new MessageBanner(QStringLiteral("scanNote"));
    auto *misread = new MisreadBanner(m_session);
    auto *unfinished = new UnfinishedBanner(m_session, m_settings);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(new JournalBanner(m_session));
    layout->addWidget(misread);
    layout->addWidget(unfinished);
    layout->addWidget(m_scan);
    layout->addWidget(m_stack, 1);

    connect(misread, &MisreadBanner::readAnew, this, [this] { showPage(Page::Import); });
    connect(misread, &MisreadBanner::recipesRequested, this, &MainWindow::showRecipes);
    connect(unfinished, &UnfinishedBanner::goneOn, this, [this] { showPage(Page::Upload); });
    connect(m_queue, &FileQueue::changed, this, &MainWindow::tellNextFile);
    return box;
}

QWidget *MainWindow::makePage(Page page, QWidget *parent)
{
    switch (page) {
    case Page::Import:
        m_import = new ImportPage(m_session, *m_queue, m_settings, parent);
        connect(m_import, &ImportPage::nextRequested, this,
            [this] { showPage(m_import->isReadyToReview() ? Page::Review : Page::Map); });
        connect(m_import, &ImportPage::sampleRequested, this, &MainWindow::sampleRequested);
        connect(m_import, &ImportPage::recipesRequested, this, &MainWindow::showRecipes);
        connect(m_import, &ImportPage::recipeGiven, this, &MainWindow::openRecipe);
        connect(m_import, &ImportPage::filesGiven, this, [this] { showPage(Page::Import); });
        connect(m_import, &ImportPage::fileComing, this, &MainWindow::leaveSample);
        connect(m_import, &ImportPage::recipeRequested, this, [this] {
            makeAllPages();
            m_map->openRecipe();
        });
        connect(m_import, &ImportPage::credentialsRequested, this, &MainWindow::chooseCredentials);
        connect(m_import, &ImportPage::credentialsGiven, this, &MainWindow::credentialsGiven);
        connect(m_import, &ImportPage::tourRequested, this, &MainWindow::startTour);
        return m_import;
    case Page::Map:
        m_map = new MapPage(m_session, m_settings, parent);
        connect(m_map, &MapPage::nextRequested, this, [this] { showPage(Page::Review); });
        return m_map;
    case Page::Review:
        m_review = new ReviewPage(m_session, m_settings, parent);
        connect(m_review, &ReviewPage::nextRequested, this, [this] { showPage(Page::Upload); });
        return m_review;
    case Page::Upload:
        m_upload = new UploadPage(m_session, m_settings, parent);
        connect(m_upload, &UploadPage::reviewRequested, this, [this] { showPage(Page::Review); });
        connect(m_upload, &UploadPage::logRequested, this, [this](qint64 batch) {
            m_log->showBatch(batch);
            showPage(Page::Log);
        });
        connect(m_upload, &UploadPage::nextFileRequested, this, [this] {
            m_queue->openNext();
            showPage(Page::Import);
        });
        tellNextFile();
        return m_upload;
    case Page::Log:
        m_log = new LogPage(m_session, m_settings, parent);
        connect(m_log, &LogPage::countChanged, this, &MainWindow::refreshRail);
        connect(m_log, &LogPage::runStarted, this, [this] { showPage(Page::Upload); });
        return m_log;
    }
    return nullptr;
}

bool MainWindow::hasAllPages() const { return m_stack->count() > int(Page::Log); }

void MainWindow::makeNextPage()
{
    const auto next = Page(m_stack->count());
    auto *scroll = new QScrollArea; // small screens scroll; others never see it
    scroll->setProperty("kind", QStringLiteral("page"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    // In its place from the start: a style sheet costs each widget once more whenever what it is in
    // gets another parent.
    QWidget *page = makePage(next, scroll->viewport());
    page->setProperty("kind", QStringLiteral("page"));
    page->setAttribute(Qt::WA_StyledBackground);
    page->resize(size()); // else the scroll area would measure what nobody sees yet
    scroll->setWidget(page);
}

/// With what the first one shows once there is a file.
void MainWindow::makeAllPages()
{
    m_makeNext->stop();
    m_import->prepare();
    while (!hasAllPages())
        makeNextPage();
}

} // namespace m2m
