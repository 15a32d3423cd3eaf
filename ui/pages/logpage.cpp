// SPDX-License-Identifier: GPL-3.0-or-later
#include "logpage.h"

#include "logactions.h"
#include "logfiles.h"
#include "models/batchmodel.h"
#include "models/itemmodel.h"
#include "storypanel.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/instancetext.h"
#include "text/itemtext.h"
#include "text/statetext.h"
#include "widgets/messagebanner.h"
#include "widgets/quietcombobox.h"
#include "widgets/tableview.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSplitter>
#include <QTimer>

#include <chrono>

namespace m2m {

namespace {
constexpr std::chrono::milliseconds typingPause{250};
constexpr std::chrono::seconds runPause{2};
constexpr int storyWidth = 330;
constexpr qsizetype mostChosen = 5000; ///< records to do something with one by one

/// The choices of the state filter; what a batch or a record must have to pass.
enum class Show { All, OpenOrBad };
} // namespace

LogPage::LogPage(BatchSession &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_batches(new BatchModel(session.journalPath(), this))
    , m_items(new ItemModel(session.journalPath(),
          {ItemModel::Column::Row, ItemModel::Column::Component, ItemModel::Column::State,
              ItemModel::Column::RecordId, ItemModel::Column::When,
              ItemModel::Column::WhatHappened},
          this))
    , m_problem(new MessageBanner(QStringLiteral("logProblem")))
    , m_files(new LogFiles(session.journalPath()))
    , m_actions(new LogActions(session))
    , m_delay(new QTimer(this))
    , m_runDelay(new QTimer(this))
{
    setObjectName(QStringLiteral("logPage"));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::m);
    splitter->addWidget(makeBatches(settings));
    auto *lower = new QWidget;
    auto *items = makeItems(settings);
    items->setContentsMargins(0, 0, 0, 0);
    lower->setLayout(items);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(makeTop());
    layout->addWidget(m_problem);
    layout->addWidget(m_files->banner());
    layout->addWidget(splitter, 1);

    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    m_runDelay->setSingleShot(true);
    m_runDelay->setInterval(runPause);
    connect(m_delay, &QTimer::timeout, this, &LogPage::applyFilters);
    connect(m_runDelay, &QTimer::timeout, this, &LogPage::refresh);
    connect(m_batches, &BatchModel::loaded, this, &LogPage::loaded);
    connect(m_batches, &BatchModel::failed, this, [this](const Error &error) {
        const ErrorText text = errorText(error);
        m_problem->showMessage(Tone::Bad, text.title, text.whatToDo);
    });
    connect(m_items, &ItemModel::loaded, this, &LogPage::itemSelected);
    connect(m_items, &ItemModel::dataChanged, this, &LogPage::tellChosen);
    connect(m_actions, &LogActions::runStarted, this, &LogPage::runStarted);
    m_actions->offerAt(*m_batchTable, *m_itemTable);
    connect(&session, &BatchSession::instanceChanged, this, &LogPage::refreshInstances);
    connect(&session, &BatchSession::runChanged, this, [this] {
        const RunPhase phase = m_session.run().phase;
        if (std::exchange(m_phase, phase) != phase) {
            if (!isVisible())
                m_wantedBatch = m_session.run().batch; // what one comes here to see
            refresh();
        } else if (m_session.run().isActive() && isVisible() && !m_runDelay->isActive())
            m_runDelay->start();
    });
    setFocusProxy(m_batchTable);
    refreshInstances();
    applyFilters();
}

QLayout *LogPage::makeTop()
{
    m_text = named(new QLineEdit, QStringLiteral("logSearch"), tr("Search in the log"));
    m_text->setPlaceholderText(tr("Component, action ID, file, operator…"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(190);
    m_text->setMaximumWidth(300);
    m_text->setToolTip(m_text->placeholderText());
    m_instance = named(new QuietComboBox, QStringLiteral("logInstanceCombo"), tr("Instance"));
    m_instance->setMinimumWidth(170);
    m_state = named(new QuietComboBox, QStringLiteral("logStateCombo"), tr("State"));
    m_state->addItem(tr("All states"), int(Show::All));
    m_state->addItem(tr("Open or bad"), int(Show::OpenOrBad));
    m_state->setMinimumWidth(120);
    auto *reload =
        named(new Button(tr("Read again"), {}, Button::Kind::Plain, QStringLiteral("refresh")),
            QStringLiteral("logReloadButton"), tr("Read the log again"));
    reload->setToolTip(QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText));
    m_text->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(makeLabel(tr("Upload log"), QStringLiteral("title")));
    top->addStretch(1);
    top->addWidget(m_text, 2);
    top->addWidget(m_instance);
    top->addWidget(m_state);
    top->addWidget(reload);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_delay->start(); });
    connect(m_instance, &QComboBox::activated, this, &LogPage::applyFilters);
    connect(m_state, &QComboBox::activated, this, &LogPage::applyFilters);
    connect(reload, &QPushButton::clicked, this, &LogPage::refresh);
    return top;
}

QWidget *LogPage::makeBatches(QSettings &settings)
{
    m_batchTable = new TableView(QStringLiteral("batchTable"), tr("Uploads"));
    m_batchTable->setModel(m_batches);
    m_batchTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_batchTable->rememberWidths(settings, QStringLiteral("batches"));
    m_batchTable->layOutColumns({138, 210, 210, 130, 84, 84, 70, 64, 120});
    m_batchTable->setPlaceholder(
        tr("No upload yet that fits. Each upload of this station is written down here, with what "
           "became of every record."));
    m_batchTable->setMinimumHeight(120);
    connect(m_batchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &LogPage::batchSelected);
    return m_batchTable;
}

QLayout *LogPage::makeItems(QSettings &settings)
{
    m_title = makeLabel({}, QStringLiteral("heading"));
    m_title->setObjectName(QStringLiteral("batchTitle"));
    m_counts = new ElidedLabel({}, QStringLiteral("muted"));
    m_counts->setObjectName(QStringLiteral("batchCounts"));
    m_itemTable = new TableView(QStringLiteral("itemTable"), tr("Records of the upload"));
    m_itemTable->setModel(m_items);
    m_itemTable->rememberWidths(settings, QStringLiteral("items"));
    m_itemTable->layOutColumns({56, 168, 104, 196, 80, 200});
    m_itemTable->setPlaceholder(tr("Choose an upload above to see its records."));
    connect(m_itemTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &LogPage::itemSelected);
    connect(m_itemTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &LogPage::tellChosen);
    m_story = new StoryPanel(m_session.journalPath());
    m_story->setFixedWidth(storyWidth);

    auto *titles = new QHBoxLayout;
    titles->setSpacing(space::m);
    titles->addWidget(m_title);
    titles->addWidget(m_counts, 1);
    titles->addWidget(m_files);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_itemTable, 1);
    row->addWidget(m_story);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(space::s);
    layout->addLayout(titles);
    layout->addWidget(m_actions);
    layout->addLayout(row, 1);
    return layout;
}

void LogPage::refreshInstances()
{
    const QString chosen = m_instance->currentData().toString();
    QStringList hosts;
    QStringList names;
    for (int i = 1; i < m_instance->count(); ++i) {
        hosts << m_instance->itemData(i).toString();
        names << m_instance->itemText(i);
    }
    const auto add = [&](const QString &host, const QString &name) {
        if (host.isEmpty() || hosts.contains(host))
            return;
        hosts << host;
        names << name;
    };
    for (int row = 0; row < qMin(m_batches->rowCount(), 200); ++row) {
        if (const BatchInfo *batch = m_batches->batch(row)) {
            const QString word = instanceWord(batch->instanceKind);
            add(batch->instanceHost,
                batch->instanceKind == instanceKindKey(InstanceKind::Practice)
                    ? word
                    : tr("%1 (%2)").arg(word, batch->instanceHost));
        }
    }
    if (m_instance->count() == hosts.size() + 1)
        return;
    m_instance->clear();
    m_instance->addItem(tr("All instances"), QString());
    for (qsizetype i = 0; i < hosts.size(); ++i)
        m_instance->addItem(names.at(i), hosts.at(i));
    m_instance->setCurrentIndex(qMax(0, m_instance->findData(chosen)));
}

void LogPage::applyFilters()
{
    BatchFilter filter;
    filter.text = m_text->text().trimmed();
    filter.instanceHost = m_instance->currentData().toString();
    filter.onlyOpenOrBad = Show(m_state->currentData().toInt()) == Show::OpenOrBad;
    if (m_wantedBatch == 0)
        m_wantedBatch = m_shownBatch;
    m_batches->setFilter(filter);
}

void LogPage::refresh()
{
    if (m_wantedBatch == 0)
        m_wantedBatch = m_shownBatch;
    m_batches->reload();
    if (m_shownBatch != 0)
        m_items->reload();
}

void LogPage::loaded(qint64 total)
{
    m_problem->clear();
    if (m_text->text().trimmed().isEmpty() && m_instance->currentIndex() <= 0
        && m_state->currentIndex() == 0 && total != m_count) {
        m_count = total;
        Q_EMIT countChanged();
    }
    refreshInstances();
    const qint64 wanted = std::exchange(m_wantedBatch, 0);
    // Newest first: what is wanted is nearly always on the first page.
    for (int row = 0; wanted != 0 && row < qMin(int(total), PagedRows<BatchInfo>::pageSize);
         ++row) {
        const BatchInfo *batch = m_batches->batch(row);
        if (batch && batch->id == wanted) {
            m_batchTable->setCurrentIndex(m_batches->index(row, 0));
            batchSelected();
            return;
        }
    }
    if (total > 0 && m_shownBatch == 0)
        m_batchTable->setCurrentIndex(m_batches->index(0, 0));
    batchSelected();
}

void LogPage::showBatch(qint64 batch)
{
    m_text->clear();
    m_instance->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    m_wantedBatch = batch;
    applyFilters();
}

void LogPage::batchSelected()
{
    const QModelIndex current = m_batchTable->currentIndex();
    const BatchInfo *batch = current.isValid() ? m_batches->batch(current.row()) : nullptr;
    m_files->setBatch(batch ? std::optional(*batch) : std::nullopt);
    m_actions->setBatch(batch ? std::optional(*batch) : std::nullopt);
    if (!batch) {
        m_shownBatch = 0;
        m_items->clear();
        m_title->setText(tr("Records"));
        static_cast<ElidedLabel *>(m_counts)->setFullText({});
        m_story->showItem(0, 0);
        return;
    }
    m_title->setText(
        tr("%1, %2", "a file and when").arg(batch->fileName, whenText(batch->created)));
    QStringList facts{countsEquation(batch->counts, batch->fileRows, batch->rowsTaken)};
    if (batch->corrections > 0)
        facts << correctionCount(*batch);
    static_cast<ElidedLabel *>(m_counts)->setFullText(facts.join(QStringLiteral(" · ")));

    // The journal knows paths; labels are known as long as the same form is open.
    const TypeFormPtr form = m_session.typeForm();
    const bool same = form && form->id == batch->typeFormId;
    m_items->setFieldLabels([form = same ? form : TypeFormPtr()](const QString &path) {
        const Field *field = form ? form->field(path) : nullptr;
        return field ? field->label : QString();
    });
    ItemFilter filter;
    filter.batch = batch->id;
    if (Show(m_state->currentData().toInt()) == Show::OpenOrBad) {
        filter.states = {ItemState::Waiting, ItemState::Sending, ItemState::Uploaded,
            ItemState::Unknown, ItemState::Rejected, ItemState::Failed, ItemState::Different};
    }
    if (batch->id == m_shownBatch && filter.states == m_items->filter().states)
        return;
    m_shownBatch = batch->id;
    m_items->setFilter(filter);
}

void LogPage::itemSelected()
{
    const QModelIndex current = m_itemTable->currentIndex();
    if (!current.isValid() && m_items->rowCount() > 0) {
        m_itemTable->setCurrentIndex(m_items->index(0, 0));
        return;
    }
    const ItemInfo *item = current.isValid() ? m_items->item(current.row()) : nullptr;
    m_story->showItem(item ? item->batch : 0, item ? item->id : 0);
}

void LogPage::tellChosen()
{
    QList<ItemInfo> chosen;
    bool complete = true;
    const QItemSelection selection = m_itemTable->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); complete && row <= range.bottom(); ++row) {
            const ItemInfo *item = m_items->item(row);
            complete = item && chosen.size() < mostChosen;
            if (complete)
                chosen.append(*item);
        }
    }
    m_actions->setItems(chosen, complete);
}

void LogPage::searchFor(const QString &text) { m_text->setText(text); }

void LogPage::focusSearch()
{
    m_text->setFocus();
    m_text->selectAll();
}

} // namespace m2m
