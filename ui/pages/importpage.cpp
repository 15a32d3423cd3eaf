// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpage.h"

#include "dialectbar.h"
#include "factspanel.h"
#include "importstart.h"
#include "queuebar.h"
#include "rawtablepanel.h"
#include "recipebanner.h"
#include "recipeplaces.h"
#include "text/errortext.h"
#include "widgets/filechooser.h"
#include "widgets/messagebanner.h"
#include "widgets/parts.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace m2m {

namespace {
constexpr int factsWidth = 262;
constexpr std::chrono::milliseconds unnoticed{250};
QString lastFolderKey() { return QStringLiteral("lastFolder"); }
QString welcomedKey() { return QStringLiteral("start/welcomed"); }

/// Measurements are never written as programs.
bool isCredentialsFile(const QString &path)
{
    return path.endsWith(QLatin1StringView(".py"), Qt::CaseInsensitive);
}
} // namespace

ImportPage::ImportPage(
    BatchSession &session, FileQueue &queue, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_queue(queue)
    , m_settings(settings)
    , m_problem(new MessageBanner(QStringLiteral("fileProblem"), this))
    , m_recipes(new RecipeBanner(session, this))
    , m_stack(new QStackedWidget(this))
    , m_start(new ImportStart)
    , m_patience(new QTimer(this))
{
    setObjectName(QStringLiteral("importPage"));
    m_stack->addWidget(m_start);
    m_stack->addWidget(makeLoading());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(m_problem);
    layout->addWidget(m_recipes);
    layout->addWidget(m_stack, 1);
    m_patience->setSingleShot(true);
    m_patience->setInterval(unnoticed);
    connectParts();
    refresh();
}

QWidget *ImportPage::makeLoading()
{
    m_loading = new QWidget;
    m_loadingParts = new QWidget(m_loading);
    auto *bar = named(new QProgressBar, QStringLiteral("openingProgress"), tr("Reading the file"));
    bar->setRange(0, 100);
    bar->setTextVisible(false);
    bar->setFixedSize(280, 6);
    auto *stop = named(
        new Button(tr("Cancel"), {}), QStringLiteral("stopOpeningButton"), tr("Stop reading"));
    auto *parts = new QVBoxLayout(m_loadingParts);
    parts->setSpacing(space::m);
    parts->addWidget(
        makeLabel(tr("Reading the file…"), QStringLiteral("heading")), 0, Qt::AlignHCenter);
    parts->addWidget(bar, 0, Qt::AlignHCenter);
    parts->addWidget(stop, 0, Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(m_loading);
    layout->addStretch();
    layout->addWidget(m_loadingParts, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(stop, &QPushButton::clicked, &m_session, &BatchSession::stopReadingFile);
    connect(&m_session, &BatchSession::openingProgressed, bar, &QProgressBar::setValue);
    return m_loading;
}

QWidget *ImportPage::makeContent()
{
    m_content = new QWidget(m_stack);
    m_dialect = new DialectBar(m_content);
    m_table = new RawTablePanel(m_content);
    m_facts = new FactsPanel(m_content);
    m_facts->setFixedWidth(factsWidth);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(makeTop());
    layout->addWidget(m_dialect);
    auto *row = new QHBoxLayout;
    layout->addLayout(row, 1);
    row->setSpacing(space::m);
    row->addWidget(m_table, 1);
    row->addWidget(m_facts);
    connectContent();
    return m_content;
}

QLayout *ImportPage::makeTop()
{
    m_title = new ElidedLabel({}, QStringLiteral("title"));
    auto *another = named(new Button(tr("Open another…"), {}), QStringLiteral("openAnotherButton"),
        tr("Open another file"));
    auto *close =
        named(new Button(tr("Close"), {}), QStringLiteral("closeFileButton"), tr("Close the file"));
    m_next = named(new Button(tr("Looks right: map columns"), {}, Button::Kind::Primary,
                       QStringLiteral("arrow-right")),
        QStringLiteral("toMapButton"), tr("Go on to mapping the columns"));
    another->setToolTip(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText));
    close->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_W).toString(QKeySequence::NativeText));
    m_next->setAutoDefault(true); // Enter goes on
    putIconAtEnd(*m_next);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_title, 1);
    top->addWidget(new QueueBar(m_queue));
    top->addWidget(close);
    top->addWidget(another);
    top->addWidget(m_next);
    connect(another, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(close, &QPushButton::clicked, &m_session, &BatchSession::closeFile);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::nextRequested);
    return top;
}

void ImportPage::prepare()
{
    if (!m_content)
        m_stack->addWidget(makeContent());
}

void ImportPage::connectContent()
{
    connect(m_dialect, &DialectBar::dialectChosen, &m_session, &BatchSession::setDialect);
    connect(m_dialect, &DialectBar::sheetChosen, &m_session, &BatchSession::chooseSheet);
    connect(m_dialect, &DialectBar::foundRequested, this,
        [this] { m_session.chooseSheet(m_session.file().request().sheet); });
    connect(m_table, &RawTablePanel::headerChosen, m_dialect, &DialectBar::makeHeader);
    connect(m_table, &RawTablePanel::stopRequested, &m_session, &BatchSession::stopReadingFile);
    connect(m_facts, &FactsPanel::placeChosen, m_table, &RawTablePanel::goTo);
    connect(&m_session, &BatchSession::openingProgressed, this,
        [this](int percent) { m_table->showProgress(m_patience->isActive() ? -1 : percent); });
}

void ImportPage::connectParts()
{
    connect(m_start, &ImportStart::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_start, &ImportStart::pasteRequested, this, &ImportPage::paste);
    connect(m_start, &ImportStart::sampleRequested, this, &ImportPage::sampleRequested);
    connect(m_start, &ImportStart::credentialsRequested, this, &ImportPage::credentialsRequested);
    connect(m_start, &ImportStart::recipeRequested, this, &ImportPage::recipeRequested);
    connect(m_start, &ImportStart::tourRequested, this, &ImportPage::tourRequested);
    connect(m_start, &ImportStart::welcomeDismissed, this, [this] {
        endWelcome();
        setFocus();
    });
    connect(m_start, &ImportStart::fileChosen, this,
        [this](const QString &path) { openFiles({path}); });
    connect(m_recipes, &RecipeBanner::allRequested, this, &ImportPage::recipesRequested);
    connect(m_patience, &QTimer::timeout, this, &ImportPage::refresh);
    connect(&m_session, &BatchSession::tableChanged, this, &ImportPage::refresh);
    connect(&m_session, &BatchSession::fileInspected, this, &ImportPage::refresh);
    connect(&m_session, &BatchSession::runChanged, this, &ImportPage::refresh); // earlier uploads
    for (const auto signal : {&BatchSession::reviewChanged, &BatchSession::recipeChanged})
        connect(&m_session, signal, this, &ImportPage::refreshNext);
    connect(&m_session, &BatchSession::problemChanged, this, [this](BatchSession::Area area) {
        if (area == BatchSession::Area::File)
            refreshProblem();
    });
    connect(m_problem, &MessageBanner::firstClicked, this, [this] {
        if (m_session.file().hasChanged())
            m_session.readFileAgain();
        else
            chooseFile();
    });
    connect(m_problem, &MessageBanner::secondClicked, this, [this] {
        m_dismissed = m_session.problem(BatchSession::Area::File);
        refreshProblem();
    });
}

void ImportPage::refresh()
{
    if (isWelcoming() && (m_session.table() || !m_session.recipePath().isEmpty()))
        m_settings.setValue(welcomedKey(), true);
    m_start->setWelcoming(isWelcoming());
    refreshProblem();
    m_recipes->refresh();
    const MeasurementFile &file = m_session.file();
    const TablePtr &shown = file.preview() ? file.preview() : file.table();
    const bool reading = file.isReading();
    if (!reading)
        m_patience->stop();
    else if (!m_patience->isActive() && file.percentRead() == 0 && sender() != m_patience)
        m_patience->start();
    const bool telling = reading && !m_patience->isActive();
    if (shown)
        prepare();
    m_loadingParts->setVisible(telling);
    QWidget *page = shown ? m_content : reading ? m_loading : m_start;
    m_stack->setCurrentWidget(page);
    setFocusProxy(shown ? static_cast<QWidget *>(m_next) : m_start);
    if (!m_content)
        return;
    m_table->showTable(shown);
    m_table->showProgress(telling ? file.percentRead() : -1);
    m_table->showFindings(shown == file.table() ? file.inspection() : std::nullopt);
    m_dialect->refresh(file);
    m_facts->refresh(m_session);
    m_title->setFullText(tr("Is this how the file should be read?"));
    refreshNext();
}

/// The first start is the one without a trace of another.
bool ImportPage::isWelcoming() const { return !m_settings.value(welcomedKey()).toBool(); }

void ImportPage::endWelcome()
{
    if (!isWelcoming())
        return;
    m_settings.setValue(welcomedKey(), true);
    refresh();
}

bool ImportPage::isReadyToReview() const
{
    return !m_session.recipePath().isEmpty() && m_session.isMapped();
}

void ImportPage::refreshNext()
{
    if (!m_content)
        return;
    const bool ready = isReadyToReview();
    const QString text = ready
        ? tr("Review %n record(s)", nullptr, int(m_session.records().count()))
        : tr("Looks right: map columns");
    m_next->setText(text);
    m_next->setAccessibleName(ready ? text : tr("Go on to mapping the columns"));
    m_next->setEnabled(m_session.table() && !m_session.isOpening());
}

void ImportPage::refreshProblem()
{
    const auto problem = m_session.problem(BatchSession::Area::File);
    if (!problem || problem->kind == ErrorKind::Cancelled || problem == m_dismissed
        || m_session.isUnreadableByRecipe()) { // which is told above all pages
        m_problem->clear();
        if (!problem)
            m_dismissed.reset();
        return;
    }
    const ErrorText text = errorText(*problem);
    if (m_session.file().hasChanged()) {
        m_problem->setActions(tr("Read it again"));
        m_problem->showMessage(Tone::Doubt, tr("The file has changed since it was read."),
            tr("What is shown is what it was. Nothing is sent from it before it is read again."));
    } else if (m_session.table()) {
        m_problem->setActions({}, tr("Close"));
        m_problem->showMessage(Tone::Bad, tr("It cannot be read like that: %1").arg(text.title),
            tr("The table stays as it was read before."));
    } else {
        m_problem->setActions(tr("Choose a file…"));
        m_problem->showMessage(Tone::Bad, text.title, text.whatToDo);
    }
}

void ImportPage::setRecentFiles(const QStringList &paths)
{
    m_start->setRecentFiles(paths);
    if (!paths.isEmpty())
        endWelcome(); // of a station that was at work before there was a welcome
}

void ImportPage::openFiles(const QStringList &paths)
{
    QStringList tables;
    for (const QString &path : paths) {
        if (isRecipeFile(path))
            Q_EMIT recipeGiven(path);
        else if (isCredentialsFile(path))
            Q_EMIT credentialsGiven(path);
        else
            tables += path;
    }
    if (tables.isEmpty())
        return;
    m_settings.setValue(lastFolderKey(), QFileInfo(tables.constFirst()).absolutePath());
    Q_EMIT fileComing();
    m_queue.setFiles(tables);
    Q_EMIT filesGiven();
}

void ImportPage::chooseFile()
{
    askForFiles(*this,
        {FileQuestion::Kind::SomeToOpen, QStringLiteral("openFileDialog"),
            tr("Choose measurement files"),
            tr("Tables (*.csv *.tsv *.txt *.dat *.xlsx *.xlsm);;Recipes (*.m2mrecipe);;All files "
               "(*)"),
            m_settings.value(lastFolderKey()).toString(), {}},
        [this](const QStringList &paths) { openFiles(paths); });
}

void ImportPage::paste()
{
    if (const QMimeData *clip = QApplication::clipboard()->mimeData())
        take(*clip);
}

bool ImportPage::take(const QMimeData &given)
{
    QStringList paths;
    for (const QUrl &url : given.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (!paths.isEmpty()) {
        openFiles(paths);
        return true;
    }
    if (!given.hasText() || given.text().isEmpty())
        return false;
    Q_EMIT fileComing();
    m_session.openText(given.text().toUtf8(), tr("Pasted table"));
    return true;
}

void ImportPage::setDragHovers(bool hovers) { m_start->setDragHovers(hovers); }

void ImportPage::stepFinding(int by)
{
    if (m_content)
        m_facts->stepFinding(by);
}

void ImportPage::askForLine()
{
    if (m_content && m_stack->currentWidget() == m_content)
        m_table->askForLine();
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_content || !m_dialect->fold())
        QWidget::keyPressEvent(event);
}

} // namespace m2m
