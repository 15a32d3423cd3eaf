// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpage.h"

#include "models/recordmodel.h"
#include "models/rowsearch.h"
#include "problemstrip.h"
#include "recordpanel.h"
#include "text/errortext.h"
#include "text/format.h"
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

namespace m2m {

namespace {
constexpr int panelWidth = 300;
constexpr int noRecordsPage = 0;
constexpr int recordsPage = 1;
constexpr std::chrono::milliseconds searchPause{250};
} // namespace

ReviewPage::ReviewPage(BatchSession &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RecordModel(session, this))
    , m_note(new MessageBanner(QStringLiteral("reviewNote"), this))
    , m_searchDelay(new QTimer(this))
{
    setObjectName(QStringLiteral("reviewPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(makeTop());
    m_empty = new EmptyState(QStringLiteral("recipe"), tr("No records yet"),
        tr("Records appear here once a file is open and its columns are mapped."));
    auto *emptyCard = new Card;
    emptyCard->body()->addWidget(m_empty);
    m_stack = new QStackedWidget;
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

QLayout *ReviewPage::makeTop()
{
    m_title = makeLabel({}, QStringLiteral("title"));
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_undo = named(new Button(tr("Undo"), {}, Button::Kind::Plain, QStringLiteral("undo")),
        QStringLiteral("undoButton"), tr("Undo the last correction"));
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_redo = named(new Button(tr("Redo"), {}, Button::Kind::Plain, QStringLiteral("redo")),
        QStringLiteral("redoButton"), tr("Do the correction again"));
    m_redo->setToolTip(
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z).toString(QKeySequence::NativeText));
    m_next =
        named(new Button(tr("Upload"), {}, Button::Kind::Primary, QStringLiteral("arrow-right")),
            QStringLiteral("toUploadButton"), tr("Go on to the upload"));
    m_next->setLayoutDirection(Qt::RightToLeft);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_undo);
    top->addWidget(m_redo);
    top->addWidget(m_next);
    connect(m_undo, &QPushButton::clicked, &m_session, &BatchSession::undo);
    connect(m_redo, &QPushButton::clicked, &m_session, &BatchSession::redo);
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
    m_search = named(new QLineEdit, QStringLiteral("recordSearch"), tr("Search in records"));
    m_search->setPlaceholderText(tr("Search in records…"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(220);
    strip->addWidget(m_search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_searchDelay->start(); });
    return strip;
}

QWidget *ReviewPage::makeContent(QSettings &settings)
{
    m_table = new TableView(QStringLiteral("reviewTable"), tr("Records"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->rememberWidths(settings, QStringLiteral("review"));
    m_table->setPlaceholder(tr("No record passes this filter."));
    m_problems = new ProblemStrip(m_session);
    m_panel = new RecordPanel(m_session);
    m_panel->setFixedWidth(panelWidth);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::m);
    left->addWidget(m_table, 1);
    left->addWidget(m_problems);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addLayout(left, 1);
    row->addWidget(m_panel);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(makeStrip());
    layout->addWidget(m_note);
    layout->addLayout(row, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ReviewPage::currentChanged);
    connect(
        m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this] {
            if (std::exchange(m_refreshLater, false))
                refresh();
        },
        Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReviewPage::currentChanged);
    connect(m_problems, &ProblemStrip::filterRequested, this, &ReviewPage::setFilter);
    connect(m_problems, &ProblemStrip::nextRequested, this, &ReviewPage::goToNextProblem);
    connect(m_panel, &RecordPanel::correctRequested, this, &ReviewPage::correct);
    connect(m_panel, &RecordPanel::revertRequested, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        correct({m_model->rowOf(current.row())}, QString());
    });
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
    m_stack->setCurrentIndex(valid ? recordsPage : noRecordsPage);
    const QModelIndex before = m_table->currentIndex();
    const qint64 row = before.isValid() ? m_model->rowOf(before.row()) : -1;
    const int column = before.column();
    m_model->refresh();

    QStringList columns;
    for (int i = 0; i < m_model->columnCount(); ++i)
        columns << m_model->fieldOf(i);
    if (columns != m_shownColumns) {
        m_shownColumns = columns;
        m_table->layOutColumns({58, 34}, 190);
    }
    if (row >= 0 && m_table->currentIndex().row() != m_model->modelRowOf(row)) {
        const int modelRow = m_model->modelRowOf(row);
        if (modelRow >= 0)
            m_table->setCurrentIndex(
                m_model->index(modelRow, qMin(column, m_model->columnCount() - 1)));
    }
    m_problems->refresh(m_model->report(), m_model->filter());

    const CheckReport &report = m_model->report();
    m_chips.value(RowFilter::Kind::All)->setCount(valid ? m_session.records().count() : 0);
    m_chips.value(RowFilter::Kind::Right)->setCount(report.right);
    m_chips.value(RowFilter::Kind::Doubtful)->setCount(report.doubtful);
    m_chips.value(RowFilter::Kind::Wrong)->setCount(report.wrong);
    m_chips.value(RowFilter::Kind::Changed)
        ->setCount(changedRows(m_session.corrections().overlay()).size());
    for (auto it = m_chips.begin(); it != m_chips.end(); ++it)
        it.value()->setChecked(it.key() == m_model->filter().kind);
    m_undo->setEnabled(m_session.corrections().canUndo());
    m_redo->setEnabled(m_session.corrections().canRedo());
    refreshTitle();
    refreshBanner();
    currentChanged();
}

void ReviewPage::refreshTitle()
{
    const CheckReport &report = m_model->report();
    const qint64 sendable = report.right + report.doubtful;
    QString title = tr("Review");
    if (m_session.records().isValid() && m_session.isChecking() && report.rows.isEmpty())
        title = tr("Checking the records…");
    else if (report.wrong > 0)
        title = tr("%n record(s) need you before they can be sent", nullptr, int(report.wrong));
    else if (report.doubtful > 0)
        title = tr("%n record(s) are doubtful; look at them before they are sent", nullptr,
            int(report.doubtful));
    else if (!report.rows.isEmpty())
        title = tr("All %n record(s) are right", nullptr, int(report.right));
    m_title->setText(title);
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
    } else {
        m_note->clear();
    }
}

void ReviewPage::setFilter(const RowFilter &filter)
{
    m_model->setFilter(filter);
    for (auto it = m_chips.begin(); it != m_chips.end(); ++it)
        it.value()->setChecked(it.key() == filter.kind);
    m_problems->refresh(m_model->report(), filter);
    if (m_model->rowCount() == 0)
        return;
    int column = m_model->columnOf(filter.fieldPath);
    if (column < 0)
        column = firstOddColumn(m_model->record(0), -1);
    m_table->setCurrentIndex(m_model->index(0, column == INT_MAX ? 0 : column));
    m_table->scrollTo(m_table->currentIndex());
}

int ReviewPage::firstOddColumn(const Record &record, int after) const
{
    int best = INT_MAX;
    for (const Issue &issue : record.issues) {
        const int column = qMax(m_model->columnOf(issue.fieldPath), 0);
        if (issue.severity != Severity::Note && column > after)
            best = qMin(best, column);
    }
    return best;
}

void ReviewPage::currentChanged()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount()) {
        m_panel->showCell(-1, {});
        return;
    }
    m_panel->showCell(m_model->rowOf(current.row()), m_model->fieldOf(current.column()));
    findAlike();
}

int ReviewPage::columnOf(const QString &field) const
{
    if (!m_session.records().isValid())
        return -1;
    const Mapping *mapping = m_session.records().recipe().mapping(field);
    return mapping && mapping->source.kind == Source::Kind::Column
        ? int(m_session.records().table().columns().indexOf(mapping->source.text))
        : -1;
}

void ReviewPage::findAlike()
{
    const QModelIndex current = m_table->currentIndex();
    const int column = columnOf(m_model->fieldOf(current.column()));
    if (m_panel->suggestedText().isNull() || column < 0)
        return;
    const QString text = current.data(Qt::EditRole).toString();
    m_finding.start(
        [builder = m_session.records(), overlay = m_session.corrections().overlay(), column, text](
            const ProgressFn &progress) {
            return rowsWithCell(builder.table(), overlay, column, text, progress);
        },
        [this](const Result<QList<qint64>> &rows) {
            if (rows)
                m_panel->setAlike(*rows);
        });
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
    m_searching.start(
        [builder = m_session.records(), overlay = m_session.corrections().overlay(), text](
            const ProgressFn &progress) {
            return rowsContaining(builder.table(), overlay, text, progress);
        },
        [this](const Result<QList<qint64>> &rows) {
            if (rows)
                setFilter({RowFilter::Kind::Search, {}, {}, *rows});
        });
}

void ReviewPage::correct(const QList<qint64> &rows, const QString &text)
{
    const int column = columnOf(m_model->fieldOf(m_table->currentIndex().column()));
    if (column < 0)
        return;
    QList<QPair<CellAddress, QString>> cells;
    for (const qint64 row : rows)
        cells.append({CellAddress{row, column}, text});
    m_session.correct(cells);
}

void ReviewPage::goToNextProblem()
{
    const CheckReport &report = m_model->report();
    const QModelIndex current = m_table->currentIndex();
    const int fromColumn = current.isValid() ? current.column() : -1;
    if (report.wrong + report.doubtful == 0)
        return;
    // Rows that cannot be seen under the filter are none of its problems.
    const int rows = m_model->rowCount();
    const int start = current.isValid() ? current.row() : 0;
    for (int i = 0; i <= rows; ++i) {
        const int modelRow = (start + i) % qMax(rows, 1);
        const qint64 row = m_model->rowOf(modelRow);
        if (row < 0 || row >= report.rows.size() || report.rows.at(row) == RowVerdict::Right)
            continue;
        int best = firstOddColumn(m_model->record(modelRow), i > 0 ? -1 : fromColumn);
        // A record can be doubtful because of others alone; then no cell of its own is.
        if (best == INT_MAX && i > 0 && !batchIssues(report, row).isEmpty())
            best = RecordModel::NumberColumn;
        if (best != INT_MAX) {
            m_table->setCurrentIndex(m_model->index(modelRow, best));
            m_table->scrollTo(m_table->currentIndex());
            m_table->setFocus();
            return;
        }
    }
}

void ReviewPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace m2m
