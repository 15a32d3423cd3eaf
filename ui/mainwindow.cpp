// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "batch/filequeue.h"
#include "pages/importpage.h"
#include "pages/logpage.h"
#include "pages/mappage.h"
#include "pages/reviewpage.h"
#include "pages/uploadpage.h"
#include "railstates.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/instancetext.h"
#include "widgets/instancepill.h"
#include "widgets/messagebanner.h"
#include "widgets/steprail.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace m2m {

namespace {
constexpr int topBarHeight = 52;
constexpr int compactBelow = 1040; ///< narrower windows get a rail without words
constexpr qsizetype recentFiles = 8;
QString recentKey() { return QStringLiteral("recentFiles"); }
QString geometryKey() { return QStringLiteral("window/geometry"); }
} // namespace

MainWindow::MainWindow(BatchSession &session, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_queue(new FileQueue(session, this))
    , m_rail(new StepRail)
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
    layout->addWidget(makeTopBar());
    layout->addLayout(below, 1);
    setCentralWidget(central);
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

QWidget *MainWindow::makeTopBar()
{
    auto *bar = new QFrame;
    bar->setObjectName(QStringLiteral("topBar"));
    bar->setFixedHeight(topBarHeight);
    m_pill = new InstancePill;
    m_file = new ElidedLabel({}, QStringLiteral("strong"), Qt::ElideMiddle);
    m_file->setObjectName(QStringLiteral("currentFile"));
    m_recipe = new ElidedLabel({}, QStringLiteral("muted"));
    m_recipe->setObjectName(QStringLiteral("currentRecipe"));
    m_operatorCaption = makeLabel(tr("Operator"), QStringLiteral("muted"));
    m_operator = makeLabel({}, {});
    m_operator->setObjectName(QStringLiteral("currentOperator"));
    auto *help = named(new Button({}, {}, Button::Kind::Plain, QStringLiteral("help")),
        QStringLiteral("helpButton"), tr("Help and appearance"));
    help->setFixedWidth(36);
    help->setStyleSheet(QStringLiteral("padding: 0;"));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::l, 0, space::l, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_pill);
    layout->addWidget(m_file);
    layout->addWidget(m_recipe, 1);
    layout->addWidget(m_operatorCaption);
    layout->addWidget(m_operator);
    layout->addWidget(help);
    connect(m_pill, &QAbstractButton::clicked, this, [this] { showProfileMenu(m_pill); });
    connect(help, &QPushButton::clicked, this, [this, help] { showHelpMenu(help); });
    return bar;
}

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
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);

    connect(m_import, &ImportPage::nextRequested, this, [this] { showPage(Page::Map); });
    connect(m_import, &ImportPage::sampleRequested, this, &MainWindow::sampleRequested);
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
    connect(recipes, &QAbstractButton::clicked, this, [this] {
        showPage(Page::Map);
        m_map->openRecipe();
    });
    connect(
        profiles, &QAbstractButton::clicked, this, [this, profiles] { showProfileMenu(profiles); });
}

void MainWindow::makeShortcuts()
{
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
    add(QKeySequence::Undo, [this] {
        if (currentPage() == Page::Review)
            m_session.undo();
    });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] {
        if (currentPage() == Page::Review)
            m_session.redo();
    });
    add(QKeySequence(Qt::Key_F8), [this] {
        if (currentPage() == Page::Review)
            m_review->goToNextProblem();
        else if (currentPage() == Page::Import)
            m_import->stepFinding(1);
    });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] {
        if (currentPage() == Page::Import)
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
    connect(&m_session, &BatchSession::problemChanged, this, [this] {
        refreshTop();
        refreshRail();
    });
}

void MainWindow::refreshTop()
{
    const auto &profile = m_session.profile();
    m_pill->setInstance(profile,
        !profile                       ? InstancePill::Link::None
            : m_session.isConnecting() ? InstancePill::Link::Connecting
            : m_session.isConnected()  ? InstancePill::Link::Connected
                                       : InstancePill::Link::Broken);
    m_file->setFullText(m_session.table() ? m_session.table()->source().name() : QString());
    const QString recipe = m_session.recipe().name;
    m_recipe->setFullText(!m_session.table()   ? QString()
            : m_session.recipePath().isEmpty() ? tr("No recipe yet")
                                               : tr("Recipe: %1").arg(recipe));
    m_operator->setText(m_session.operatorName());
    m_operatorCaption->setVisible(!m_session.operatorName().isEmpty());

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

void MainWindow::showPage(Page page)
{
    m_stack->setCurrentIndex(int(page));
    m_rail->setCurrent(int(page));
    if (page == Page::Log)
        m_log->refresh();
    // Who goes along the rail by keyboard stays there; everybody else goes to where the work is.
    const QWidget *focused = QApplication::focusWidget();
    if (!focused || !m_rail->isAncestorOf(focused))
        static_cast<QScrollArea *>(m_stack->currentWidget())->widget()->setFocus();
    refreshTop();
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_queue->setFiles(paths);
    showPage(Page::Import);
}

MainWindow::Page MainWindow::currentPage() const { return Page(m_stack->currentIndex()); }

void MainWindow::setProfiles(const QList<Profile> &profiles) { m_profiles = profiles; }

void MainWindow::setThemeMode(Theme::Mode mode) { m_themeMode = mode; }

void MainWindow::showProfileMenu(QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("profileMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Profile &profile : std::as_const(m_profiles)) {
        QAction *action = menu->addAction(profile.kind == InstanceKind::Practice
                ? instanceWord(profile.kind)
                : tr("%1  %2  (%3)")
                      .arg(instanceWord(profile.kind), profile.name, profile.dbDomain));
        action->setCheckable(true);
        action->setChecked(m_session.profile() && m_session.profile()->name == profile.name);
        action->setEnabled(mayChangeFile());
        connect(
            action, &QAction::triggered, this, [this, profile] { Q_EMIT profileChosen(profile); });
    }
    if (m_profiles.isEmpty())
        menu->addAction(tr("No profiles on this station"))->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("Manage profiles …")), &QAction::triggered, this,
        &MainWindow::profilesRequested);
    const QSize size = menu->sizeHint();
    const QPoint below = at->mapToGlobal(QPoint(0, at->height()));
    const bool fits = below.y() + size.height() < mapToGlobal(rect().bottomLeft()).y();
    menu->popup(fits ? below : at->mapToGlobal(QPoint(0, -size.height())));
}

void MainWindow::showHelpMenu(QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("helpMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &line : {tr("Ctrl+O  open files"), tr("Ctrl+V  paste a table or files"),
             tr("Ctrl+1 … Ctrl+5  go to a step"), tr("F8, Shift+F8  next, previous problem"),
             tr("Ctrl+G  go to a line"), tr("F2  correct a cell"),
             tr("Ctrl+Z, Ctrl+Shift+Z  undo, redo"), tr("Ctrl+C  copy cells as CSV"),
             tr("Ctrl+F  search")}) {
        menu->addAction(line)->setEnabled(false);
    }
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    const QList<QPair<Theme::Mode, QString>> modes{
        {Theme::Mode::System, tr("Light or dark as the system")}, {Theme::Mode::Light, tr("Light")},
        {Theme::Mode::Dark, tr("Dark")}};
    for (const auto &[mode, text] : modes) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(mode == m_themeMode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = mode] {
            m_themeMode = chosen;
            Q_EMIT themeChosen(chosen);
        });
    }
    menu->popup(at->mapToGlobal(QPoint(at->width() - menu->sizeHint().width(), at->height())));
}

bool MainWindow::mayChangeFile() const
{
    return !m_session.run().isActive() && m_session.run().phase != RunPhase::Paused;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey(), saveGeometry());
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
    if (mayChangeFile() && m_import->take(*event->mimeData())) {
        event->acceptProposedAction();
        showPage(Page::Import);
    }
}

} // namespace m2m
