// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "batch/filequeue.h"
#include "dialogs/recipegallery.h"
#include "help/helpkeys.h"
#include "pages/importpage.h"
#include "pages/journalbanner.h"
#include "pages/logpage.h"
#include "pages/mappage.h"
#include "pages/misreadbanner.h"
#include "pages/questionspanel.h"
#include "pages/reviewpage.h"
#include "pages/uploadpage.h"
#include "railstates.h"
#include "recipeplaces.h"
#include "text/errortext.h"
#include "topbar.h"
#include "widgets/messagebanner.h"
#include "widgets/steprail.h"
#include "windowmenus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

#include <array>

namespace m2m {

namespace {
constexpr int compactBelow = 1040; ///< narrower windows get a rail without words
constexpr qsizetype recentFiles = 8;
QString recentKey() { return QStringLiteral("recentFiles"); }
/// Of the manual, in the order of Page.
std::array<QString, 5> helpPages()
{
    return {QStringLiteral("import"), QStringLiteral("map"), QStringLiteral("review"),
        QStringLiteral("upload"), QStringLiteral("log")};
}
QString geometryKey() { return QStringLiteral("window/geometry"); }
} // namespace

MainWindow::MainWindow(BatchSession &session, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_queue(new FileQueue(session, this))
    , m_recipes(new RecipePlaces(session, settings, this))
    , m_menus(new WindowMenus(session, *this))
    , m_rail(new StepRail)
    , m_top(new TopBar(session))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("M2M Uploader"));
    setAcceptDrops(true);
    auto *central = new QWidget;
    central->setObjectName(QStringLiteral("centralArea"));
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    makeRail();
    below->addWidget(m_rail);
    below->addWidget(makePages(), 1);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addLayout(below, 1);
    setCentralWidget(central);
    connectMenus();
    makeShortcuts();
    connectSession();
    m_import->setRecentFiles(m_settings.value(recentKey()).toStringList());
    resize(1366, 768);
    restoreGeometry(m_settings.value(geometryKey()).toByteArray());
    showPage(Page::Import);
    refreshTop();
    refreshRail();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makePages()
{
    m_import = new ImportPage(m_session, *m_queue, m_settings);
    m_map = new MapPage(m_session, m_settings);
    m_review = new ReviewPage(m_session, m_settings);
    m_upload = new UploadPage(m_session, m_settings);
    m_log = new LogPage(m_session, m_settings);
    m_stack = new QStackedWidget;
    for (QWidget *page :
        std::initializer_list<QWidget *>{m_import, m_map, m_review, m_upload, m_log}) {
        page->setProperty("kind", QStringLiteral("page"));
        page->setAttribute(Qt::WA_StyledBackground);
        auto *scroll = new QScrollArea; // small screens scroll; others never see it
        scroll->setProperty("kind", QStringLiteral("page"));
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(page);
        m_stack->addWidget(scroll);
    }
    m_problem = new MessageBanner(QStringLiteral("instanceProblem"));
    auto *misread = new MisreadBanner(m_session);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(new JournalBanner(m_session));
    layout->addWidget(misread);
    layout->addWidget(m_stack, 1);

    connect(misread, &MisreadBanner::readAnew, this, [this] { showPage(Page::Import); });
    connect(misread, &MisreadBanner::recipesRequested, this, &MainWindow::showRecipes);
    connect(m_import, &ImportPage::nextRequested, this,
        [this] { showPage(m_import->isReadyToReview() ? Page::Review : Page::Map); });
    connect(m_import, &ImportPage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_import, &ImportPage::recipesRequested, this, &MainWindow::showRecipes);
    connect(m_import, &ImportPage::recipeGiven, this, &MainWindow::openRecipe);
    connect(m_import, &ImportPage::filesGiven, this, [this] { showPage(Page::Import); });
    connect(m_import, &ImportPage::fileComing, this, &MainWindow::leaveSample);
    connect(m_import, &ImportPage::recipeRequested, m_map, &MapPage::openRecipe);
    connect(m_import, &ImportPage::credentialsRequested, this, &MainWindow::chooseCredentials);
    connect(m_import, &ImportPage::credentialsGiven, this, &MainWindow::credentialsGiven);
    connect(m_import, &ImportPage::tourRequested, this, &MainWindow::startTour);
    connect(m_map, &MapPage::nextRequested, this, [this] { showPage(Page::Review); });
    connect(m_review, &ReviewPage::nextRequested, this, [this] { showPage(Page::Upload); });
    connect(m_upload, &UploadPage::reviewRequested, this, [this] { showPage(Page::Review); });
    connect(m_upload, &UploadPage::logRequested, this, [this](qint64 batch) {
        m_log->showBatch(batch);
        showPage(Page::Log);
    });
    connect(m_upload, &UploadPage::nextFileRequested, this, [this] {
        m_queue->openNext();
        showPage(Page::Import);
    });
    connect(m_queue, &FileQueue::changed, this, [this] {
        const QString next = m_queue->hasNext() ? m_queue->path(m_queue->current() + 1) : QString();
        m_upload->setNextFile(QFileInfo(next).fileName());
    });
    connect(m_log, &LogPage::countChanged, this, &MainWindow::refreshRail);
    connect(m_log, &LogPage::runStarted, this, [this] { showPage(Page::Upload); });
    return box;
}

void MainWindow::makeRail()
{
    m_rail->addStep(QStringLiteral("stepImport"), tr("Import"));
    m_rail->addStep(QStringLiteral("stepMap"), tr("Map"));
    m_rail->addStep(QStringLiteral("stepReview"), tr("Review"));
    m_rail->addStep(QStringLiteral("stepUpload"), tr("Upload"));
    m_rail->addStep(QStringLiteral("stepLog"), tr("Log"));
    auto *recipes =
        m_rail->addTool(QStringLiteral("recipesButton"), QStringLiteral("recipe"), tr("Recipes"));
    auto *profiles = m_rail->addTool(
        QStringLiteral("profilesButton"), QStringLiteral("profiles"), tr("Profiles"));
    connect(m_rail, &StepRail::stepChosen, this, [this](int index) { showPage(Page(index)); });
    connect(recipes, &QAbstractButton::clicked, this, &MainWindow::showRecipes);
    connect(profiles, &QAbstractButton::clicked, this,
        [this, profiles] { m_menus->showProfiles(*profiles); });
}

void MainWindow::connectMenus()
{
    connect(
        m_top, &TopBar::instanceClicked, this, [this](QWidget *at) { m_menus->showProfiles(*at); });
    connect(m_top, &TopBar::helpClicked, this, [this](QWidget *at) { m_menus->showHelp(*at); });
    connect(m_top, &TopBar::recipeClicked, this, &MainWindow::showRecipes);
    connect(m_menus, &WindowMenus::profileChosen, this, &MainWindow::profileChosen);
    connect(m_menus, &WindowMenus::profilesRequested, this, &MainWindow::profilesRequested);
    connect(m_menus, &WindowMenus::themeChosen, this, &MainWindow::themeChosen);
    connect(m_menus, &WindowMenus::tourRequested, this, &MainWindow::startTour);
    connect(
        m_menus, &WindowMenus::supportBundleRequested, this, &MainWindow::supportBundleRequested);
}

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
    add(QKeySequence::Save, [this] {
        if (currentPage() == Page::Map || currentPage() == Page::Review)
            m_map->saveRecipe();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { showRecipes(); });
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
    add(QKeySequence(Qt::Key_F8), [this] {
        if (currentPage() == Page::Review)
            m_review->goToProblem(1);
        else if (currentPage() == Page::Import)
            m_import->stepFinding(1);
    });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] {
        if (currentPage() == Page::Review)
            m_review->goToProblem(-1);
        else if (currentPage() == Page::Import)
            m_import->stepFinding(-1);
    });
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
    for (int i = 0; i <= int(Page::Log); ++i)
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { showPage(Page(i)); });
    add(QKeySequence::Quit, [this] { close(); });
}

void MainWindow::connectSession()
{
    for (const auto signal : {&BatchSession::instanceChanged, &BatchSession::tableChanged,
             &BatchSession::typeFormChanged, &BatchSession::recipeChanged,
             &BatchSession::reviewChanged, &BatchSession::runChanged}) {
        connect(&m_session, signal, this, [this] {
            refreshTop();
            refreshRail();
        });
    }
    connect(&m_session, &BatchSession::tableChanged, this, &MainWindow::noteFile);
    for (const auto signal : {&BatchSession::tableChanged, &BatchSession::reviewChanged})
        connect(&m_session, signal, this, &MainWindow::askFirst);
    for (const auto signal :
        {&BatchSession::tableChanged, &BatchSession::recipeChanged, &BatchSession::reviewChanged})
        connect(&m_session, signal, this, &MainWindow::showSample);
    connect(&m_session, &BatchSession::problemChanged, this, [this] {
        refreshTop();
        refreshRail();
    });
}

void MainWindow::refreshTop()
{
    m_top->refresh();
    const auto problem = m_session.problem(BatchSession::Area::Instance);
    if (problem && currentPage() != Page::Map) {
        const ErrorText text = errorText(*problem);
        m_problem->showMessage(Tone::Bad, text.title, text.whatToDo);
    } else {
        m_problem->clear();
    }
}

void MainWindow::refreshRail() { showStates(*m_rail, m_session, m_log->batchCount()); }

void MainWindow::noteFile()
{
    if (!m_session.table() || m_session.isOpening())
        return;
    const QString path = m_session.table()->source().path;
    if (!QFileInfo::exists(path))
        return; // pasted
    QStringList recent = m_settings.value(recentKey()).toStringList();
    if (recent.value(0) == path)
        return;
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(recentKey(), QStringList(recent.mid(0, recentFiles)));
    m_import->setRecentFiles(recent.mid(0, recentFiles));
}

QuestionsPanel *MainWindow::questions() const
{
    if (currentPage() == Page::Review)
        return &m_review->questions();
    return currentPage() == Page::Upload ? &m_upload->questions() : nullptr;
}

/// What a recipe asks for stands between a file that was dropped and its upload, and nothing else.
/// Once a file and recipe: who looks at something else first is not called back.
void MainWindow::askFirst()
{
    const QString recipe = m_session.recipePath();
    if (!m_session.table() || recipe != m_asked)
        m_asked.clear();
    if (!m_asked.isEmpty() || m_session.isOpening() || !m_session.typeForm() || recipe.isEmpty()
        || m_session.isAnswered() || !m_import->isReadyToReview())
        return;
    // On the map page somebody is at work on the recipe.
    if (currentPage() == Page::Import)
        showPage(Page::Review);
    if (QuestionsPanel *panel = questions(); panel && panel->focusNext())
        m_asked = recipe;
}

void MainWindow::showPage(Page page)
{
    m_stack->setCurrentIndex(int(page));
    m_rail->setCurrent(int(page));
    setHelpPage(this, helpPages()[size_t(page)]);
    if (page == Page::Log)
        m_log->refresh();
    // Who goes along the rail by keyboard stays there; everybody else goes to where the work is.
    const QWidget *focused = QApplication::focusWidget();
    if (!focused || !m_rail->isAncestorOf(focused))
        focusWork();
    refreshTop();
}

/// A question that is open comes first: without its answer nothing can be sent.
void MainWindow::focusWork()
{
    QuestionsPanel *panel = questions();
    if (!panel || !panel->focusNext())
        static_cast<QScrollArea *>(m_stack->currentWidget())->widget()->setFocus();
}

void MainWindow::openFiles(const QStringList &paths) { m_import->openFiles(paths); }

void MainWindow::openRecipe(const QString &path)
{
    m_session.openRecipe(path);
    showPage(Page::Map);
}

void MainWindow::setRecipeFolder(const QString &folder) { m_recipes->setFolder(folder); }

void MainWindow::showRecipes()
{
    auto *gallery = new RecipeGallery(m_session, *m_recipes, m_settings, this);
    gallery->setAttribute(Qt::WA_DeleteOnClose);
    connect(gallery, &RecipeGallery::recipeTaken, this, [this] {
        if (!m_session.table() && !m_session.isOpening())
            showPage(Page::Map);
    });
    connect(gallery, &RecipeGallery::fileRequested, m_map, &MapPage::openRecipe);
    gallery->open();
}

MainWindow::Page MainWindow::currentPage() const { return Page(m_stack->currentIndex()); }

void MainWindow::setProfiles(const QList<Profile> &profiles) { m_menus->setProfiles(profiles); }

void MainWindow::setThemeMode(Theme::Mode mode) { m_menus->setThemeMode(mode); }

bool MainWindow::mayChangeFile() const
{
    return !m_session.run().isActive() && m_session.run().phase != RunPhase::Paused;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey(), saveGeometry());
    m_import->endWelcome();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(width() < compactBelow);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayChangeFile() && (event->mimeData()->hasUrls() || event->mimeData()->hasText())) {
        event->acceptProposedAction();
        m_import->setDragHovers(true);
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_import->setDragHovers(false);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_import->setDragHovers(false);
    if (!mayChangeFile())
        return;
    // Before: a recipe that comes in goes on to its own page.
    showPage(Page::Import);
    if (m_import->take(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace m2m
