// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappage.h"

#include "mappingtable.h"
#include "text/errortext.h"
#include "text/fieldlabel.h"
#include "text/format.h"
#include "text/issuetext.h"
#include "text/statetext.h"
#include "unusedpanel.h"
#include "widgets/droparea.h"
#include "widgets/messagebanner.h"
#include "widgets/quietcombobox.h"

#include <QCompleter>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace m2m {

namespace {
constexpr int noFormPage = 0;
constexpr int rowsPage = 1;
constexpr int unusedWidth = 178;
constexpr int mostNamedFields = 3;

QString recipeFolderKey() { return QStringLiteral("lastRecipeFolder"); }
QString recipeFilter() { return MapPage::tr("Recipes (*.m2mrecipe)"); }
} // namespace

MapPage::MapPage(BatchSession &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_problem(new MessageBanner(QStringLiteral("mapProblem"), this))
{
    setObjectName(QStringLiteral("mapPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(makeTop());
    layout->addWidget(makeChoices());
    layout->addWidget(m_problem);
    layout->addWidget(makeBody(), 1);

    for (const auto signal : {&BatchSession::instanceChanged, &BatchSession::tableChanged,
             &BatchSession::typeFormChanged, &BatchSession::recipeChanged}) {
        connect(&session, signal, this, &MapPage::refresh);
    }
    // Samples show corrections too.
    connect(&session, &BatchSession::reviewChanged, this, &MapPage::refreshRows);
    connect(&session, &BatchSession::problemChanged, this, &MapPage::refreshProblem);
    setFocusProxy(m_forms);
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
    m_next->setLayoutDirection(Qt::RightToLeft);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(makeLabel(tr("Where does each field come from?"), QStringLiteral("title")));
    top->addStretch();
    top->addWidget(open);
    top->addWidget(m_save);
    top->addWidget(m_next);
    connect(open, &QPushButton::clicked, this, &MapPage::openRecipe);
    connect(m_save, &QPushButton::clicked, this, &MapPage::saveRecipe);
    connect(m_next, &QPushButton::clicked, this, &MapPage::nextRequested);
    return top;
}

QWidget *MapPage::makeChoices()
{
    auto *card = new Card;
    m_operation = named(new QuietComboBox, QStringLiteral("operationCombo"), tr("What to do"));
    m_operation->setMinimumWidth(176);
    for (const Operation operation : {Operation::PerformAction, Operation::EditAction,
             Operation::CreateComponent, Operation::EditComponent})
        m_operation->addItem(operationText(operation), int(operation));

    m_forms = named(new QuietComboBox, QStringLiteral("typeFormCombo"), tr("Type form"));
    m_forms->setEditable(true);
    m_forms->setInsertPolicy(QComboBox::NoInsert);
    m_forms->setMinimumWidth(230);
    m_forms->lineEdit()->setPlaceholderText(tr("Type part of its name"));
    m_forms->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_forms->completer()->setFilterMode(Qt::MatchContains);
    m_forms->completer()->setCaseSensitivity(Qt::CaseInsensitive);

    auto *per = named(new QuietComboBox, QStringLiteral("recordPerCombo"), tr("One record per"));
    per->setMinimumWidth(88);
    auto *ways = new QStandardItemModel(per);
    for (const QString &way : {tr("Row"), tr("Component"), tr("File")}) {
        auto *item = new QStandardItem(way);
        if (ways->rowCount() > 0) {
            item->setEnabled(false);
            item->setToolTip(tr("Comes with a later version"));
        }
        ways->appendRow(item);
    }
    per->setModel(ways);

    m_known = named(
        new QuietComboBox, QStringLiteral("knownRecordsCombo"), tr("If it is already in the DB"));
    m_known->addItem(tr("Skip it"), int(KnownRecords::Skip));
    m_known->addItem(tr("Send it again"), int(KnownRecords::SendAgain));
    m_known->setMinimumWidth(124);

    m_verdict = makeText({}, QStringLiteral("strong"));
    m_verdict->setObjectName(QStringLiteral("mapVerdict"));
    m_verdict->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(captioned(tr("What to do"), m_operation));
    row->addWidget(captioned(tr("Type form"), m_forms));
    row->addWidget(captioned(tr("One record per"), per));
    row->addWidget(captioned(tr("If it is already in the DB"), m_known));
    row->addWidget(m_verdict, 1);
    card->body()->setContentsMargins(14, space::s, 14, space::m);
    card->body()->addLayout(row);

    connect(m_operation, &QComboBox::activated, this, [this](int index) {
        m_session.chooseOperation(Operation(m_operation->itemData(index).toInt()));
    });
    connect(m_forms, &QComboBox::activated, this, &MapPage::formChosen);
    connect(m_forms->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // A name that is typed whole counts as chosen; anything else goes back to what is chosen.
        const int index = m_forms->findText(m_forms->currentText(), Qt::MatchFixedString);
        if (index >= 0 && m_forms->itemData(index).toString() != m_session.recipe().typeFormId)
            formChosen(index);
        else
            refreshForms();
    });
    connect(m_known, &QComboBox::activated, this, [this](int index) {
        m_session.setKnownRecords(KnownRecords(m_known->itemData(index).toInt()));
    });
    return card;
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

void MapPage::formChosen(int index)
{
    const QString id = m_forms->itemData(index).toString();
    if (!id.isEmpty())
        m_session.chooseTypeForm(recordTypeOf(m_session.recipe().operation), id);
}

void MapPage::refresh()
{
    refreshForms();
    refreshProblem();
    m_operation->setCurrentIndex(m_operation->findData(int(m_session.recipe().operation)));
    const int known = m_known->findData(int(m_session.recipe().knownRecords));
    m_known->setCurrentIndex(known);

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
    refreshRows();
    refreshVerdict();
}

void MapPage::refreshForms()
{
    QList<TypeFormEntry> forms = m_session.typeForms();
    const RecordType type = recordTypeOf(m_session.recipe().operation);
    forms.removeIf([type](const TypeFormEntry &entry) { return entry.recordType != type; });
    if (m_shownForms != forms) {
        m_shownForms = forms;
        m_forms->clear();
        for (const TypeFormEntry &entry : std::as_const(m_shownForms))
            m_forms->addItem(entry.name, entry.id);
    }
    const QString id =
        m_session.typeForm() ? m_session.typeForm()->id : m_session.recipe().typeFormId;
    const int index = id.isEmpty() ? -1 : m_forms->findData(id);
    m_forms->setCurrentIndex(index);
    if (index < 0)
        m_forms->setEditText(m_session.typeForm() ? m_session.typeForm()->name : QString());
    m_forms->setEnabled(m_forms->count() > 0);
}

void MapPage::refreshRows()
{
    m_table->refresh();
    m_unused->refresh();
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
    m_verdict->setText(text);
    m_verdict->setToolTip((missing + others).join(QLatin1Char('\n')));
    setLook(m_verdict, "tone", toneKey(tone));

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
    QString proposal = m_session.recipePath();
    if (proposal.isEmpty()) {
        proposal = m_settings.value(recipeFolderKey()).toString() + QLatin1Char('/')
            + m_session.typeForm()->name + QStringLiteral(".m2mrecipe");
    }
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save the recipe"), proposal, recipeFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".m2mrecipe");
    m_settings.setValue(recipeFolderKey(), QFileInfo(path).absolutePath());
    const Result<void> saved = m_session.saveRecipe(path, QFileInfo(path).completeBaseName());
    m_saveError = saved ? std::optional<Error>() : saved.error();
    refreshProblem();
}

void MapPage::openRecipe()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a recipe"), m_settings.value(recipeFolderKey()).toString(), recipeFilter());
    if (path.isEmpty())
        return;
    m_settings.setValue(recipeFolderKey(), QFileInfo(path).absolutePath());
    m_session.openRecipe(path);
}

} // namespace m2m
