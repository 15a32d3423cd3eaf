// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappage.h"

#include "mappingtable.h"
#include "questionspanel.h"
#include "recipebar.h"
#include "text/errortext.h"
#include "text/fieldlabel.h"
#include "text/format.h"
#include "text/formtext.h"
#include "text/issuetext.h"
#include "unusedpanel.h"
#include "widgets/droparea.h"
#include "widgets/filechooser.h"
#include "widgets/messagebanner.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>

namespace m2m {

namespace {
constexpr int noFormPage = 0;
constexpr int rowsPage = 1;
constexpr int unusedWidth = 178;
constexpr int mostNamedFields = 3;
constexpr int roomyWidth = 940;

QString recipeFolderKey() { return QStringLiteral("lastRecipeFolder"); }
QString recipeFilter() { return MapPage::tr("Recipes (*.m2mrecipe)"); }
} // namespace

MapPage::MapPage(BatchSession &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_problem(new MessageBanner(QStringLiteral("mapProblem"), this))
    , m_note(new MessageBanner(QStringLiteral("formNote"), this))
    , m_bar(new RecipeBar(session))
    , m_questions(new QuestionsPanel(session))
{
    setObjectName(QStringLiteral("mapPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(makeTop());
    layout->addWidget(m_questions);
    layout->addWidget(m_bar);
    layout->addWidget(m_problem);
    layout->addWidget(m_note);
    layout->addWidget(makeBody(), 1);

    for (const auto signal : {&BatchSession::instanceChanged, &BatchSession::tableChanged,
             &BatchSession::typeFormChanged, &BatchSession::recipeChanged}) {
        connect(&session, signal, this, &MapPage::refresh);
    }
    // Samples show corrections too, and which rows make a record is found out after the recipe.
    connect(&session, &BatchSession::reviewChanged, this, [this] {
        m_rowsAreOld = !isVisible();
        if (!m_rowsAreOld)
            refreshRows();
    });
    connect(&session, &BatchSession::reviewChanged, this, &MapPage::refreshVerdict);
    connect(&session, &BatchSession::problemChanged, this, &MapPage::refreshProblem);
    m_questions->setWayOn({m_next});
    setFocusProxy(m_bar->typeFormBox());
    refresh();
}

QLayout *MapPage::makeTop()
{
    auto *open = named(new Button(tr("Open recipe…"), {}), QStringLiteral("openRecipeButton"),
        tr("Open a recipe"));
    m_save = named(new Button(tr("Save recipe…"), {}), QStringLiteral("saveRecipeButton"),
        tr("Save the recipe"));
    m_next =
        named(new Button(tr("Review"), {}, Button::Kind::Primary, QStringLiteral("arrow-right")),
            QStringLiteral("toReviewButton"), tr("Go on to the review"));
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    putIconAtEnd(*m_next);
    m_next->setAutoDefault(true); // Enter goes on
    m_undo = named(new Button({}, {}, Button::Kind::Plain, QStringLiteral("undo")),
        QStringLiteral("undoRecipe"), tr("Undo the last change of the recipe"));
    m_undo->setToolTip(tr("Undo the last change of the recipe  Ctrl+Z"));
    m_redo = named(new Button({}, {}, Button::Kind::Plain, QStringLiteral("redo")),
        QStringLiteral("redoRecipe"), tr("Do it again"));
    m_redo->setToolTip(tr("Do it again  Ctrl+Shift+Z"));
    connect(m_undo, &QPushButton::clicked, this, &MapPage::undo);
    connect(m_redo, &QPushButton::clicked, this, &MapPage::redo);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(
        new ElidedLabel(tr("Where does each field come from?"), QStringLiteral("title")));
    top->addStretch();
    top->addWidget(m_undo);
    top->addWidget(m_redo);
    top->addWidget(open);
    top->addWidget(m_save);
    top->addWidget(m_next);
    connect(open, &QPushButton::clicked, this, &MapPage::openRecipe);
    connect(m_save, &QPushButton::clicked, this, &MapPage::saveRecipe);
    connect(m_next, &QPushButton::clicked, this, &MapPage::nextRequested);
    return top;
}

QWidget *MapPage::makeBody()
{
    m_empty = new EmptyState(QStringLiteral("recipe"), {}, {});
    auto *emptyCard = new Card;
    emptyCard->body()->addWidget(m_empty);

    m_table = new MappingTable(m_session);
    m_unused = new UnusedPanel(m_session);
    m_unused->setFixedWidth(unusedWidth);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_table, 1);
    row->addWidget(m_unused);

    m_stack = new QStackedWidget;
    m_stack->addWidget(emptyCard);
    m_stack->addWidget(both);
    return m_stack;
}

void MapPage::refresh()
{
    m_bar->refresh();
    refreshProblem();
    m_undo->setEnabled(m_session.canUndoRecipe());
    m_redo->setEnabled(m_session.canRedoRecipe());

    const bool ready = m_session.table() && m_session.typeForm();
    m_stack->setCurrentIndex(ready ? rowsPage : noFormPage);
    if (!m_session.table()) {
        m_empty->setTexts(tr("No file yet"), tr("Open a measurement file first, in Import."));
    } else if (m_session.isFetchingTypeForm()) {
        m_empty->setTexts(
            tr("Fetching the type form…"), tr("The instance is asked for its fields."));
    } else if (m_session.isConnected() || !m_session.typeForms().isEmpty()) {
        m_empty->setTexts(tr("Which type form do the records belong to?"),
            tr("Choose it above. Its fields find their columns by themselves where the names "
               "agree; "
               "or open the recipe that somebody has made for this kind of file."));
    } else {
        m_empty->setTexts(tr("No instance yet"),
            tr("Type forms come from the instance. Choose one at the top left."));
    }
    refreshNote();
    refreshRows();
    refreshVerdict();
}

void MapPage::refreshNote()
{
    const TypeFormPtr form = m_session.typeForm();
    const bool scriptsRun = m_session.records().isValid() && m_session.records().scripts();
    const FormNote note = form ? formNote(*form, scriptsRun) : FormNote();
    if (note.title.isEmpty() || !m_session.table())
        m_note->clear();
    else
        m_note->showMessage(Tone::Neutral, note.title, note.text);
}

void MapPage::refreshRows()
{
    m_rowsAreOld = false;
    m_table->refresh();
    m_unused->refresh();
    refreshUnused();
}

/// Where there is little room, a panel that has nothing to offer gives its own away.
void MapPage::refreshUnused()
{
    m_unused->setVisible(width() >= roomyWidth || m_unused->hasColumns());
}

void MapPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_rowsAreOld)
        refreshRows();
}

void MapPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshUnused();
}

void MapPage::refreshVerdict()
{
    QStringList missing;
    QStringList others;
    for (const Issue &issue : m_session.recipeIssues()) {
        if (issue.severity != Severity::Error)
            continue;
        const QString label =
            fieldLabel(issue.fieldPath, m_session.typeForm().get(), m_session.recipe().operation);
        if (issue.rule == QLatin1StringView("recipe.requiredWithoutSource")
            || issue.rule == QLatin1StringView("recipe.targetWithoutSource")) {
            missing << label;
        } else {
            others << issueText(issue, label).sentence;
        }
    }
    const bool ready = m_session.table() && m_session.typeForm();
    QString text;
    Tone tone = Tone::Good;
    if (!ready) {
        text.clear();
    } else if (!others.isEmpty()) {
        text = QStringLiteral("✕ ") + others.constFirst();
        tone = Tone::Bad;
    } else if (!missing.isEmpty()) {
        QString names = missing.mid(0, mostNamedFields).join(QStringLiteral(", "));
        if (missing.size() > mostNamedFields)
            names += QStringLiteral(", …");
        text = QStringLiteral("✕ ")
            + tr("%n required field(s) without a source: %1", nullptr, int(missing.size()))
                  .arg(names);
        tone = Tone::Bad;
    } else {
        text = QStringLiteral("✓ ")
            + (isEdit(m_session.recipe().operation) ? tr("What has no source stays as it is")
                                                    : tr("All required fields have a source"));
    }
    m_bar->setVerdict(text, tone, (missing + others).join(QLatin1Char('\n')));
    const qint64 records = m_session.records().isValid() ? m_session.records().count() : 0;
    m_next->setText(records > 0 ? tr("Review %n record(s)", nullptr, int(records)) : tr("Review"));
    m_next->setEnabled(records > 0);
    m_save->setEnabled(ready);
}

void MapPage::refreshProblem()
{
    for (const auto area :
        {BatchSession::Area::Instance, BatchSession::Area::TypeForm, BatchSession::Area::Recipe}) {
        if (const auto problem = m_session.problem(area)) {
            const ErrorText text = errorText(*problem);
            m_problem->showMessage(Tone::Bad, text.title, text.whatToDo);
            return;
        }
    }
    if (m_saveError) {
        const ErrorText text = errorText(*m_saveError);
        m_problem->showMessage(Tone::Bad, text.title, text.whatToDo);
        return;
    }
    for (const Issue &issue : m_session.recipeIssues()) {
        if (issue.rule == QLatin1StringView("recipe.formChanged")) {
            const IssueText text = issueText(issue, {});
            m_problem->showMessage(Tone::Doubt, text.sentence, text.whatToDo);
            return;
        }
    }
    m_problem->clear();
}

void MapPage::saveRecipe()
{
    if (!m_session.typeForm())
        return;
    const QFileInfo opened(m_session.recipePath());
    const bool isNew = m_session.recipePath().isEmpty();
    askForFile(*this,
        {FileQuestion::Kind::OneToWrite, QStringLiteral("saveRecipeDialog"), tr("Save the recipe"),
            recipeFilter(), isNew ? m_settings.value(recipeFolderKey()).toString() : opened.path(),
            isNew ? m_session.typeForm()->name + QStringLiteral(".m2mrecipe") : opened.fileName()},
        [this](const QString &path) { saveRecipeAs(path); });
}

void MapPage::saveRecipeAs(const QString &path)
{
    m_settings.setValue(recipeFolderKey(), QFileInfo(path).absolutePath());
    const Result<void> saved = m_session.saveRecipe(path, QFileInfo(path).completeBaseName());
    m_saveError = saved ? std::optional<Error>() : saved.error();
    refreshProblem();
}

void MapPage::openRecipe()
{
    askForFile(*this,
        {FileQuestion::Kind::OneToOpen, QStringLiteral("openRecipeDialog"), tr("Open a recipe"),
            recipeFilter(), m_settings.value(recipeFolderKey()).toString(), {}},
        [this](const QString &path) {
            m_settings.setValue(recipeFolderKey(), QFileInfo(path).absolutePath());
            m_session.openRecipe(path);
        });
}

} // namespace m2m
