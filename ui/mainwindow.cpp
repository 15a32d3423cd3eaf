// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "batch/filequeue.h"
#include "dialogs/keysdialog.h"
#include "dialogs/recipegallery.h"
#include "help/helpkeys.h"
#include "pages/importpage.h"
#include "pages/logpage.h"
#include "pages/mappage.h"
#include "pages/questionspanel.h"
#include "pages/reviewpage.h"
#include "pages/uploadpage.h"
#include "railstates.h"
#include "recipeplaces.h"
#include "text/errortext.h"
#include "text/windowtitle.h"
#include "topbar.h"
#include "widgets/accessibleparts.h"
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
#include <QStackedWidget>
#include <QTimer>

#include <array>
#include <utility>

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

MainWindow::MainWindow(BatchSession &session, QSettings &settings, QWidget *parent, Making making)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_queue(new FileQueue(session, this))
    , m_recipes(new RecipePlaces(session, settings, this))
    , m_menus(new WindowMenus(session, *this))
    , m_rail(new StepRail)
    , m_top(new TopBar(session))
    , m_makeNext(new QTimer(this))
{
    installAccessibleParts();
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    auto *central = new QWidget;
    central->setObjectName(QStringLiteral("centralArea"));
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    connect(m_makeNext, &QTimer::timeout, this, [this] {
        if (hasAllPages())
            makeAllPages();
        else
            makeNextPage();
    });
    makeRail();
    below->addWidget(m_rail);
    below->addWidget(makePages(), 1);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addLayout(below, 1);
    setCentralWidget(central);
    if (making == Making::AtOnce)
        makeAllPages();
    connectMenus();
    makeShortcuts();
    listenToScanner();
    connectSession();
    m_import->setRecentFiles(m_settings.value(recentKey()).toStringList());
    resize(1366, 768);
    restoreGeometry(m_settings.value(geometryKey()).toByteArray());
    showPage(Page::Import);
    refreshTop();
    refreshRail();
}

MainWindow::~MainWindow() = default;

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
    recipes->setKeys(Qt::CTRL | Qt::Key_R);
    profiles->setKeys(Qt::CTRL | Qt::Key_Comma);
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
    connect(m_menus, &WindowMenus::keysRequested, this, [this] { KeysDialog::showBeside(this); });
    connect(m_menus, &WindowMenus::themeChosen, this, &MainWindow::themeChosen);
    connect(m_menus, &WindowMenus::languageChosen, this, &MainWindow::languageChosen);
    connect(m_menus, &WindowMenus::tourRequested, this, &MainWindow::startTour);
    connect(
        m_menus, &WindowMenus::supportBundleRequested, this, &MainWindow::supportBundleRequested);
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
    setWindowTitle(titleOfWindow(m_session));
    const auto problem = m_session.problem(BatchSession::Area::Instance);
    if (problem && currentPage() != Page::Map) {
        const ErrorText text = errorText(*problem);
        m_problem->showMessage(Tone::Bad, text.title, text.whatToDo);
    } else {
        m_problem->clear();
    }
}

void MainWindow::refreshRail() { showStates(*m_rail, m_session, m_log ? m_log->batchCount() : 0); }

void MainWindow::tellNextFile()
{
    const QString next = m_queue->hasNext() ? m_queue->path(m_queue->current() + 1) : QString();
    if (m_upload)
        m_upload->setNextFile(QFileInfo(next).fileName());
}

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
    if (page != currentPage())
        m_scan->clear();
    if (page != Page::Import)
        makeAllPages();
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
    makeAllPages();
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

void MainWindow::setLanguage(const QString &code) { m_menus->setLanguage(code); }

bool MainWindow::mayChangeFile() const
{
    return !m_session.run().isActive() && m_session.run().phase != RunPhase::Paused;
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_stands, true))
        return;
    QMetaObject::invokeMethod(this, &MainWindow::stands, Qt::QueuedConnection);
    if (!hasAllPages())
        m_makeNext->start();
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
