// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipebar.h"

#include "dialogs/columnsdialog.h"
#include "dialogs/rowsdialog.h"
#include "text/shapewords.h"
#include "text/statetext.h"
#include "widgets/quietcombobox.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

namespace m2m {

namespace {
// The least that says something; where there is room, all grow.
constexpr int operationWidth = 110;
constexpr int formWidth = 120;
constexpr int perWidth = 92;
constexpr int rowsWidth = 90;
constexpr int policyWidth = 92;
} // namespace

RecipeBar::RecipeBar(BatchSession &session, QWidget *parent)
    : Card({}, parent)
    , m_session(session)
    , m_operation(named(new QuietComboBox, QStringLiteral("operationCombo"), tr("What to do")))
    , m_forms(named(new QuietComboBox, QStringLiteral("typeFormCombo"), tr("Type form")))
    , m_per(named(new QuietComboBox, QStringLiteral("recordPerCombo"), tr("One record per")))
    , m_rows(named(new Button({}, {}), QStringLiteral("rowsButton"), tr("Which rows count")))
    , m_known(named(
          new QuietComboBox, QStringLiteral("knownRecordsCombo"), tr("If it is already in the DB")))
    , m_empty(named(new QuietComboBox, QStringLiteral("emptyCellsCombo"), tr("Empty cells")))
    , m_emptyBox(captioned(tr("Empty cells"), m_empty))
    , m_verdict(makeText({}, QStringLiteral("strong")))
{
    makeOperation();
    makeForms();
    makePolicies();
    m_per->setMinimumWidth(perWidth);
    m_per->setListOpensByArrows(true);
    m_rows->setMinimumWidth(rowsWidth);
    m_rows->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // It stands among combo boxes and is read like one of them.
    m_rows->setStyleSheet(
        QStringLiteral("text-align: left; padding: 0 10px; min-height: 28px; font-weight: 400;"));
    m_verdict->setObjectName(QStringLiteral("mapVerdict"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(captioned(tr("What to do"), m_operation), 5);
    row->addWidget(captioned(tr("Type form"), m_forms), 6);
    row->addWidget(captioned(tr("One record per"), m_per), 3);
    row->addWidget(captioned(tr("Rows of the file"), m_rows), 5);
    row->addWidget(m_emptyBox, 5);
    row->addWidget(captioned(tr("Already in the DB"), m_known), 3);
    body()->setContentsMargins(14, space::s, 14, space::s);
    body()->setSpacing(space::s);
    body()->addLayout(row);
    body()->addWidget(m_verdict);
    connect(m_per, &QComboBox::activated, this, &RecipeBar::perChosen);
    connect(m_rows, &QPushButton::clicked, this, &RecipeBar::chooseRows);
}

QWidget *RecipeBar::typeFormBox() const { return m_forms; }

void RecipeBar::makeOperation()
{
    m_operation->setMinimumWidth(operationWidth);
    for (const Operation operation : {Operation::PerformAction, Operation::EditAction,
             Operation::CreateComponent, Operation::EditComponent})
        m_operation->addItem(operationText(operation), int(operation));
    connect(m_operation, &QComboBox::activated, this, [this](int index) {
        m_session.chooseOperation(Operation(m_operation->itemData(index).toInt()));
    });
}

void RecipeBar::makeForms()
{
    m_forms->setEditable(true);
    m_forms->setInsertPolicy(QComboBox::NoInsert);
    m_forms->setMinimumWidth(formWidth);
    m_forms->lineEdit()->setAccessibleName(m_forms->accessibleName());
    m_forms->lineEdit()->setPlaceholderText(tr("Type part of its name"));
    m_forms->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_forms->completer()->setFilterMode(Qt::MatchContains);
    m_forms->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_forms, &QComboBox::activated, this, &RecipeBar::formChosen);
    connect(m_forms->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // A name that is typed whole counts as chosen; anything else goes back to what is chosen.
        const int index = m_forms->findText(m_forms->currentText(), Qt::MatchFixedString);
        if (index >= 0 && m_forms->itemData(index).toString() != m_session.recipe().typeFormId)
            formChosen(index);
        else
            refreshForms();
    });
}

void RecipeBar::makePolicies()
{
    for (const KnownRecords policy :
        {KnownRecords::Skip, KnownRecords::SendAgain, KnownRecords::Ask})
        m_known->addItem(knownRecordsWords(policy), int(policy));
    for (const EmptyCells policy : {EmptyCells::Leave, EmptyCells::Clear, EmptyCells::Refuse})
        m_empty->addItem(emptyCellsWords(policy), int(policy));
    m_known->setMinimumWidth(policyWidth);
    m_empty->setMinimumWidth(policyWidth);
    m_empty->setToolTip(tr("What a blank cell does to its field of the record that is edited"));
    connect(m_known, &QComboBox::activated, this, [this](int index) {
        m_session.setKnownRecords(KnownRecords(m_known->itemData(index).toInt()));
    });
    connect(m_empty, &QComboBox::activated, this, [this](int index) {
        m_session.setEmptyCells(EmptyCells(m_empty->itemData(index).toInt()));
    });
}

void RecipeBar::formChosen(int index)
{
    const QString id = m_forms->itemData(index).toString();
    if (!id.isEmpty())
        m_session.chooseTypeForm(recordTypeOf(m_session.recipe().operation), id);
}

void RecipeBar::usePer(RecordShape::Per per, const QStringList &columns)
{
    RecordShape shape = m_session.recipe().shape;
    shape.per = per;
    shape.columns = columns;
    m_session.setShape(shape);
}

void RecipeBar::perChosen(int index)
{
    const auto per = RecordShape::Per(m_per->itemData(index).toInt());
    if (per == RecordShape::Per::Columns)
        chooseKeyColumns();
    else
        usePer(per, {});
}

void RecipeBar::chooseKeyColumns()
{
    refreshPer(); // nothing is chosen before the columns are
    if (!m_session.table())
        return;
    auto *dialog = new ColumnsDialog(tr("Rows with the same value in these columns make a record"),
        m_session.table()->columns(), m_session.recipe().shape.columns, window());
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { usePer(RecordShape::Per::Columns, dialog->chosen()); });
    dialog->open();
}

void RecipeBar::chooseRows()
{
    if (!m_session.table())
        return;
    auto *dialog = new RowsDialog(m_session.recipe().shape, m_session.table(), window());
    connect(
        dialog, &QDialog::accepted, this, [this, dialog] { m_session.setShape(dialog->shape()); });
    dialog->open();
}

void RecipeBar::refresh()
{
    refreshForms();
    const Recipe &recipe = m_session.recipe();
    m_operation->setCurrentIndex(m_operation->findData(int(recipe.operation)));
    m_known->setCurrentIndex(m_known->findData(int(recipe.knownRecords)));
    m_empty->setCurrentIndex(m_empty->findData(int(recipe.emptyCells)));
    m_emptyBox->setVisible(isEdit(recipe.operation));
    refreshPer();
    const QString rows = rowsWords(recipe.shape);
    m_rows->setText(
        m_rows->fontMetrics().elidedText(rows, Qt::ElideRight, m_rows->width() - 2 * space::l));
    m_rows->setToolTip(rows);
    m_rows->setAccessibleDescription(rows);
    m_rows->setEnabled(m_session.table() != nullptr);
}

void RecipeBar::refreshPer()
{
    using Per = RecordShape::Per;
    const Recipe &recipe = m_session.recipe();
    m_per->clear();
    for (const Per per : {Per::Row, Per::Target, Per::Columns, Per::File}) {
        if (per == Per::Target && recipe.operation == Operation::CreateComponent)
            continue; // there is none before the DB has made it
        RecordShape shape;
        shape.per = per;
        if (per == recipe.shape.per)
            shape.columns = recipe.shape.columns;
        m_per->addItem(perWords(shape, recipe.operation), int(per));
    }
    m_per->setCurrentIndex(m_per->findData(int(recipe.shape.per)));
    m_per->setToolTip(m_per->currentText());
    m_per->setEnabled(m_session.table() != nullptr);
}

void RecipeBar::refreshForms()
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

void RecipeBar::setVerdict(const QString &text, Tone tone, const QString &toolTip)
{
    m_verdict->setText(text);
    m_verdict->setToolTip(toolTip);
    m_verdict->setVisible(!text.isEmpty());
    setLook(m_verdict, "tone", toneKey(tone));
}

} // namespace m2m
