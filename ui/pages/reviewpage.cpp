// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpage.h"

#include "correctionbox.h"
#include "corrector.h"
#include "models/recordcells.h"
#include "models/recordmodel.h"
#include "models/rowsearch.h"
#include "plotpanel.h"
#include "problemstrip.h"
#include "questionspanel.h"
#include "recipe/componentref.h"
#include "recordpanel.h"
#include "reviewplace.h"
#include "text/errortext.h"
#include "text/format.h"
#include "tracepanel.h"
#include "widgets/counttile.h"
#include "widgets/droparea.h"
#include "widgets/messagebanner.h"
#include "widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace m2m {

namespace {
constexpr int panelWidth = 300;
constexpr int widestColumn = 190;
constexpr int widestCorrected = 260; ///< with what stands in the file beside it
constexpr int tableShare = 3; ///< of the height
constexpr int plotShare = 2;
constexpr int noRecordsPage = 0;
constexpr int recordsPage = 1;
constexpr std::chrono::milliseconds searchPause{250};
} // namespace

ReviewPage::ReviewPage(BatchSession &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_corrector(new Corrector(session, this))
    , m_model(new RecordModel(session, this))
    , m_note(new MessageBanner(QStringLiteral("reviewNote"), this))
    , m_searchDelay(new QTimer(this))
{
    setObjectName(QStringLiteral("reviewPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(makeTop());
    m_questions = new QuestionsPanel(session, this);
    m_questions->setWayOn({m_next});
    layout->addWidget(m_questions);
    m_empty = new EmptyState(QStringLiteral("recipe"), tr("No records yet"),
        tr("Records appear here once a file is open and its columns are mapped."));
    m_stack = new QStackedWidget(this);
    auto *emptyCard = new Card({}, m_stack);
    emptyCard->body()->addWidget(m_empty);
    m_stack->addWidget(emptyCard);
    m_stack->addWidget(makeContent(settings));
    layout->addWidget(m_stack, 1);

    m_searchDelay->setSingleShot(true);
    m_searchDelay->setInterval(searchPause);
    connect(m_searchDelay, &QTimer::timeout, this, &ReviewPage::search);
    for (const auto signal :
        {&BatchSession::reviewChanged, &BatchSession::recipeChanged, &BatchSession::tableChanged}) {
        connect(&session, signal, this, &ReviewPage::refresh);
    }
    connect(&session, &BatchSession::problemChanged, this, &ReviewPage::refreshBanner);
    setFocusProxy(m_table);
    refresh();
}

ReviewPage::~ReviewPage() = default;

QLayout *ReviewPage::makeTop()
{
    m_title = new ElidedLabel({}, QStringLiteral("title"));
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_undo = named(new Button(tr("Undo"), {}, Button::Kind::Plain, QStringLiteral("undo")),
        QStringLiteral("undoButton"), tr("Undo the last correction"));
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_redo = named(new Button(tr("Redo"), {}, Button::Kind::Plain, QStringLiteral("redo")),
        QStringLiteral("redoButton"), tr("Do the correction again"));
    m_redo->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Y).toString(QKeySequence::NativeText));
    m_next =
        named(new Button(tr("Upload"), {}, Button::Kind::Primary, QStringLiteral("arrow-right")),
            QStringLiteral("toUploadButton"), tr("Go on to the upload"));
    putIconAtEnd(*m_next);
    m_next->setAutoDefault(true); // Enter goes on
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_title, 1);
    top->addWidget(m_undo);
    top->addWidget(m_redo);
    top->addWidget(m_next);
    connect(m_undo, &QPushButton::clicked, this, &ReviewPage::undo);
    connect(m_redo, &QPushButton::clicked, this, &ReviewPage::redo);
    connect(m_next, &QPushButton::clicked, this, &ReviewPage::nextRequested);
    return top;
}

QLayout *ReviewPage::makeStrip()
{
    auto *strip = new QHBoxLayout;
    strip->setSpacing(space::m);
    const auto add = [&](RowFilter::Kind kind, const QString &name, const QString &label, Tone tone,
                         const QString &icon) {
        auto *chip = new FilterChip(name, label, tone, icon);
        m_chips.insert(kind, chip);
        strip->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, kind] {
            m_search->clear();
            setFilter({m_model->filter().kind == kind ? RowFilter::Kind::All : kind, {}, {}, {}});
        });
    };
    add(RowFilter::Kind::All, QStringLiteral("filterAll"), tr("all"), Tone::Neutral, {});
    add(RowFilter::Kind::Right, QStringLiteral("filterRight"), tr("right"), Tone::Good,
        QStringLiteral("check"));
    add(RowFilter::Kind::Doubtful, QStringLiteral("filterDoubtful"), tr("doubtful"), Tone::Doubt,
        QStringLiteral("exclamation"));
    add(RowFilter::Kind::Wrong, QStringLiteral("filterWrong"), tr("wrong"), Tone::Bad,
        QStringLiteral("cross"));
    add(RowFilter::Kind::Changed, QStringLiteral("filterChanged"), tr("changed"), Tone::Primary,
        QStringLiteral("pencil"));
    strip->addStretch();
    strip->addWidget(m_plotButton);
    strip->addWidget(m_replaceButton);
    m_search = named(new QLineEdit, QStringLiteral("recordSearch"), tr("Search in records"));
    m_search->setPlaceholderText(tr("Search in records…"));
    m_search->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(140); // narrow windows have no room for more
    m_search->setMaximumWidth(220);
    strip->addWidget(m_search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_searchDelay->start(); });
    return strip;
}

QWidget *ReviewPage::makeContent(QSettings &settings)
{
    auto *content = new QWidget(m_stack); // all in its place at once: it is dressed only once
    m_table = new TableView(QStringLiteral("reviewTable"), tr("Records"), content);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->rememberWidths(settings, QStringLiteral("review"));
    m_problems = new ProblemStrip(m_session, content);
    m_traces = new TracePanel(m_session, content);
    m_panel = new RecordPanel(m_session, *m_corrector, content);
    m_panel->setFixedWidth(panelWidth);
    m_plot = new PlotPanel(m_session, content);
    makeTools(settings);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::m);
    left->addWidget(m_table, tableShare);
    left->addWidget(m_traces, tableShare);
    left->addWidget(m_plot, plotShare);
    left->addWidget(m_problems);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addLayout(left, 1);
    row->addWidget(m_panel);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(makeStrip());
    layout->addWidget(m_note);
    layout->addLayout(row, 1);

    m_place = std::make_unique<ReviewPlace>(m_session, *m_table, *m_model, *m_traces);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ReviewPage::currentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReviewPage::currentChanged);
    connect(m_problems, &ProblemStrip::filterRequested, this, &ReviewPage::setFilter);
    connect(m_problems, &ProblemStrip::nextRequested, this, [this] { goToProblem(1); });
    connect(m_traces, &TracePanel::cellChanged, this, &ReviewPage::cellChosen);
    connectCorrections();
    return content;
}

void ReviewPage::refresh()
{
    if (m_table->isEditing()) {
        // Answers about components come in at any time; they must not take the editor away.
        m_refreshLater = true;
        return;
    }
    const bool valid = m_session.records().isValid();
    // The list stays while its records are built anew, and with it the focus.
    const bool soon = m_session.table() && m_session.isChecking();
    if (valid || !soon)
        m_stack->setCurrentIndex(valid ? recordsPage : noRecordsPage);
    m_table->setPlaceholder(valid ? tr("No record passes this filter.")
                                  : tr("Finding out which rows make which record…"));
    m_place->remember();
    m_model->refresh();

    QStringList columns;
    for (int i = 0; i < m_model->columnCount(); ++i)
        columns << m_model->fieldOf(i);
    if (columns != m_shownColumns) {
        m_shownColumns = columns;
        m_areLaidOut = false;
        m_table->awaitColumns();
    }
    layOutColumns();
    m_place->restore();
    refreshTools();
    m_problems->refresh(m_model->report(), m_model->filter());

    const CheckReport &report = m_model->report();
    m_chips.value(RowFilter::Kind::All)->setCount(valid ? m_session.records().count() : 0);
    m_chips.value(RowFilter::Kind::Right)->setCount(report.right);
    m_chips.value(RowFilter::Kind::Doubtful)->setCount(report.doubtful);
    m_chips.value(RowFilter::Kind::Wrong)->setCount(report.wrong);
    m_chips.value(RowFilter::Kind::Changed)
        ->setCount(m_session.records().recordsOf(m_session.corrections().overlay().rows()).size());
    for (auto it = m_chips.begin(); it != m_chips.end(); ++it)
        it.value()->setChecked(it.key() == m_model->filter().kind);
    m_undo->setEnabled(m_session.corrections().canUndo());
    m_redo->setEnabled(m_session.corrections().canRedo());
    refreshTitle();
    refreshBanner();
    currentChanged();
    goToTouched();
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOutColumns();
}

/// By the records that are on screen, which are made for it: nobody sees those of a hidden page.
void ReviewPage::layOutColumns()
{
    if (!isVisible())
        return;
    if (!std::exchange(m_areLaidOut, true))
        m_table->layOutColumns({58, 34}, widestColumn);
    const QList<int> corrected = m_session.corrections().overlay().columns();
    for (int i = RecordModel::FirstField; !corrected.isEmpty() && i < m_model->columnCount(); ++i) {
        const QList<int> columns = m_corrector->columnsOf(m_model->fieldOf(i));
        if (columns.size() == 1 && corrected.contains(columns.constFirst()))
            m_table->growColumn(i, widestCorrected);
    }
}

void ReviewPage::refreshTitle()
{
    const CheckReport &report = m_model->report();
    const qint64 sendable = report.right + report.doubtful;
    const qint64 doubtful = report.doubtful - m_model->onlyNotCheckedRows().size();
    QString title = tr("Review");
    if (m_session.records().isValid() && m_session.isChecking()
        && report.rows.size() < m_session.records().count())
        title = tr("Checking the records…");
    else if (report.wrong > 0)
        title = tr("%n record(s) need you before they can be sent", nullptr, int(report.wrong));
    else if (doubtful > 0)
        title = tr(
            "%n record(s) are doubtful; look at them before they are sent", nullptr, int(doubtful));
    else if (report.doubtful > 0)
        title = tr(
            "All %n record(s) are right, as far as it can be checked here", nullptr, int(sendable));
    else if (!report.rows.isEmpty())
        title = tr("All %n record(s) are right", nullptr, int(report.right));
    m_title->setFullText(title);
    m_next->setEnabled(m_session.canUpload());
    m_next->setText(m_session.canUpload() && report.wrong > 0
            ? tr("Upload the other %1").arg(numberText(sendable))
            : tr("Upload"));
}

void ReviewPage::refreshBanner()
{
    if (const auto problem = m_session.problem(BatchSession::Area::Review)) {
        const ErrorText text = errorText(*problem);
        m_note->showMessage(Tone::Bad, text.title, text.whatToDo);
    } else if (m_session.componentsLeft() > 0) {
        m_note->showMessage(Tone::Primary,
            tr("The instance is being asked about %n component(s).", nullptr,
                m_session.componentsLeft()),
            tr("You can go on correcting; verdicts follow as answers come."));
    } else if (const QString fields = m_model->notCheckedFields(); !fields.isEmpty()) {
        m_note->showMessage(Tone::Neutral, tr("Only the web page can check all of %1.").arg(fields),
            tr("These values are marked with a question mark and sent as they are."));
    } else {
        m_note->clear();
    }
}

void ReviewPage::setFilter(const RowFilter &filter)
{
    m_place->forget();
    m_model->setFilter(filter);
    for (auto it = m_chips.begin(); it != m_chips.end(); ++it)
        it.value()->setChecked(it.key() == filter.kind);
    m_problems->refresh(m_model->report(), filter);
    if (m_replacing)
        m_replacing->refresh();
    if (m_model->rowCount() == 0)
        return;
    int column = m_model->columnOf(filter.fieldPath);
    if (column < 0)
        column = oddColumns(0).value(0, RecordModel::NumberColumn);
    m_table->setCurrentIndex(m_model->index(0, column));
    m_table->scrollTo(m_table->currentIndex());
}

void ReviewPage::currentChanged()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount()) {
        m_traces->showField(-1, {});
        m_panel->showCell(-1, {});
        m_plot->showField(-1, {});
        return;
    }
    m_traces->showField(m_model->rowOf(current.row()), m_model->fieldOf(current.column()));
    cellChosen();
}

void ReviewPage::cellChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return;
    const qint64 record = m_model->rowOf(current.row());
    const QString field = m_model->fieldOf(current.column());
    m_panel->showCell(record, field, m_traces->cell());
    m_plot->showField(record, field, m_traces->place());
    const CorrectionBox::Cell &cell = m_panel->correction().cell();
    if (cell.editable)
        m_corrector->findAlike(record, field, cell.address, m_model->report());
    else
        m_corrector->forgetAlike();
}

void ReviewPage::search()
{
    const QString text = m_search->text();
    if (text.isEmpty()) {
        m_searching.cancel();
        setFilter({});
        return;
    }
    if (!m_session.records().isValid())
        return;
    // A component is found however the file writes it.
    const auto component = readComponentRef(text);
    const QStringList texts = component ? spellingsOf(*component) : QStringList(text);
    m_searching.start(
        [builder = m_session.records(), overlay = m_session.corrections().overlay(), texts](
            const ProgressFn &progress) {
            return rowsContainingAny(builder.table(), overlay, texts, progress);
        },
        [this](const Result<QList<qint64>> &rows) {
            if (rows)
                setFilter({RowFilter::Kind::Search, {}, {}, *rows});
        });
}

void ReviewPage::searchFor(const QString &text)
{
    if (text == m_search->text())
        return;
    m_searchDelay->stop();
    m_search->setText(text);
    search();
}

void ReviewPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace m2m
