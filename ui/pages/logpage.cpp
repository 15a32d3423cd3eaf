// SPDX-License-Identifier: GPL-3.0-or-later
#include "logpage.h"

#include "journalchooser.h"
#include "logactions.h"
#include "logfiles.h"
#include "logfilters.h"
#include "models/batchmodel.h"
#include "models/itemmodel.h"
#include "recordfilters.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/itemtext.h"
#include "text/statetext.h"
#include "widgets/messagebanner.h"
#include "widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QTimer>

#include <chrono>
#include <utility>

namespace m2m {

namespace {
constexpr std::chrono::seconds runPause{2};
constexpr int leastStory = 260;
constexpr int usualStory = 340;
constexpr int leastItems = 320;
constexpr qsizetype mostChosen = 5000; ///< records to do something with one by one
} // namespace

LogPage::LogPage(BatchSession &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_journals(new JournalChooser(session.journalPath(), settings))
    , m_batches(new BatchModel(session.journalPath(), this))
    , m_items(new ItemModel(session.journalPath(),
          {ItemModel::Column::Row, ItemModel::Column::Component, ItemModel::Column::State,
              ItemModel::Column::RecordId, ItemModel::Column::When,
              ItemModel::Column::WhatHappened},
          this))
    , m_filters(new LogFilters)
    , m_recordFilters(new RecordFilters)
    , m_problem(new MessageBanner(QStringLiteral("logProblem")))
    , m_files(new LogFiles(session.journalPath()))
    , m_actions(new LogActions(session))
    , m_runDelay(new QTimer(this))
{
    setObjectName(QStringLiteral("logPage"));
    m_journals->takeDropsOf(*this);
    m_batches->setHeadings(true);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::m);
    splitter->addWidget(makeBatches(settings));
    splitter->addWidget(makeItems(settings, splitter));
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({leastItems, 2 * leastItems}); // shares of what there is

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(makeTop());
    layout->addWidget(m_journals->banner());
    layout->addWidget(m_problem);
    layout->addWidget(m_files->banner());
    layout->addWidget(splitter, 1);

    m_runDelay->setSingleShot(true);
    m_runDelay->setInterval(runPause);
    connectAll();
    setFocusProxy(m_batchTable);
    applyFilters();
}

QLayout *LogPage::makeTop()
{
    auto *reload = named(new Button({}, {}, Button::Kind::Plain, QStringLiteral("refresh")),
        QStringLiteral("logReloadButton"), tr("Read the log again"));
    reload->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    reload->setToolTip(tr("Reads the log again (%1)")
                           .arg(QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText)));
    connect(reload, &QPushButton::clicked, this, &LogPage::refresh);
    m_filters->row()->addWidget(reload);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    QLabel *title = makeLabel(tr("Upload log"), QStringLiteral("title"));
    title->setMinimumHeight(m_journals->sizeHint().height()); // one line with what stands beside it
    top->addWidget(title, 0, Qt::AlignTop);
    top->addWidget(m_journals, 0, Qt::AlignTop);
    top->addWidget(m_filters, 1);
    return top;
}

QWidget *LogPage::makeBatches(QSettings &settings)
{
    m_batchTable = new TableView(QStringLiteral("batchTable"), tr("Uploads"));
    m_batchTable->setModel(m_batches);
    m_batchTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_batchTable->horizontalHeader()->setSortIndicator(BatchModel::When, Qt::DescendingOrder);
    m_batchTable->setSortingEnabled(true);
    m_batchTable->rememberWidths(settings, QStringLiteral("uploads"));
    m_batchTable->layOutColumns({112, 216, 216, 140, 84, 84, 70, 64, 120});
    m_batchTable->setMinimumHeight(120);
    return m_batchTable;
}

QWidget *LogPage::makeItems(QSettings &settings, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *both = new QSplitter(Qt::Horizontal, box);
    m_title = new ElidedLabel({}, QStringLiteral("heading"), Qt::ElideMiddle);
    m_title->setObjectName(QStringLiteral("batchTitle"));
    m_counts = new ElidedLabel({}, QStringLiteral("muted"));
    m_counts->setObjectName(QStringLiteral("batchCounts"));
    m_itemTable = new TableView(QStringLiteral("itemTable"), tr("Records of the upload"));
    m_itemTable->setModel(m_items);
    m_itemTable->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_itemTable->setSortingEnabled(true);
    m_itemTable->rememberWidths(settings, QStringLiteral("items"));
    m_itemTable->layOutColumns({56, 150, 104, 188, 76, 150});
    m_itemTable->setPlaceholder(tr("Choose an upload above to see its records."));
    m_itemTable->setMinimumWidth(leastItems);
    m_story = new StoryPanel(m_session.journalPath(), both);
    m_story->setMinimumWidth(leastStory);
    m_story->setMeans([this](const BatchInfo &batch) { return meansFor(batch); });

    auto *titles = new QHBoxLayout;
    titles->setSpacing(space::m);
    titles->addWidget(m_title);
    titles->addWidget(m_counts, 1);
    titles->addWidget(m_files);
    both->setObjectName(QStringLiteral("recordAndStory"));
    both->setChildrenCollapsible(false);
    both->setHandleWidth(space::m);
    both->addWidget(m_itemTable);
    both->addWidget(m_story);
    both->setStretchFactor(0, 1);
    both->setSizes({2 * usualStory, usualStory});
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(titles);
    layout->addWidget(m_actions);
    layout->addWidget(m_recordFilters);
    layout->addWidget(both, 1);
    return box;
}

void LogPage::connectAll()
{
    connect(m_journals, &JournalChooser::chosen, this, &LogPage::journalChosen);
    connect(m_filters, &LogFilters::changed, this, &LogPage::applyFilters);
    connect(m_recordFilters, &RecordFilters::changed, this, &LogPage::showItems);
    connect(m_runDelay, &QTimer::timeout, this, &LogPage::refresh);
    connect(m_batches, &BatchModel::loaded, this, &LogPage::loaded);
    connect(m_batches, &BatchModel::failed, this, [this](const Error &error) {
        const ErrorText text = errorText(error);
        m_problem->showMessage(Tone::Bad, text.title, text.whatToDo);
    });
    connect(m_batchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &LogPage::batchSelected);
    connect(m_itemTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &LogPage::itemSelected);
    connect(m_itemTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &LogPage::tellChosen);
    connect(m_items, &ItemModel::loaded, this, &LogPage::itemsLoaded);
    connect(m_items, &ItemModel::dataChanged, this, &LogPage::tellChosen);
    connect(m_actions, &LogActions::runStarted, this, &LogPage::runStarted);
    m_actions->offerAt(*m_batchTable, *m_itemTable);
    connect(&m_session, &BatchSession::runChanged, this, &LogPage::runChanged);
}

void LogPage::runChanged()
{
    const RunPhase phase = m_session.run().phase;
    if (std::exchange(m_phase, phase) != phase) {
        if (!isVisible() && m_journals->isOwn())
            m_wantedBatch = m_session.run().batch; // what one comes here to see
        refresh();
    } else if (m_session.run().isActive() && isVisible() && !m_runDelay->isActive())
        m_runDelay->start();
}

void LogPage::journalChosen()
{
    const JournalPlace place = m_journals->place();
    m_filters->reset();
    m_filters->setChoices({});
    m_wantedBatch = 0;
    showNoBatch();
    m_batches->setJournal(place);
    m_items->setJournal(place);
    m_story->setJournal(place);
    m_files->setJournal(place);
    m_actions->setJournal(place,
        m_journals->isOwn() ? QString()
                            : tr("This is the log of another station: it can only be read here."));
    applyFilters();
}

void LogPage::applyFilters()
{
    m_recordFilters->setStates(m_filters->states());
    m_recordFilters->showFound();
    m_mayBeFound = true;
    m_batches->setFilter(m_filters->filter());
    readChoicesAgain();
}

void LogPage::refresh()
{
    m_batches->reload();
    readChoicesAgain();
    if (m_shownBatch != 0)
        m_items->reload();
}

void LogPage::readChoicesAgain()
{
    m_choosing.start(
        [journal = m_journals->place()](const ProgressFn &) { return readChoices(journal); },
        [this, journal = m_journals->place()](const Result<JournalChoices> &choices) {
            if (choices && journal == m_journals->place())
                m_filters->setChoices(*choices);
        });
}

void LogPage::loaded(qint64 total)
{
    m_problem->clear();
    m_batchTable->setPlaceholder(
        m_filters->filter() == BatchFilter() ? tr(
            "No upload yet. Each upload is written down here, with what became of every record.")
                                             : tr("No upload fits. Search for something else, or "
                                                  "choose more instances, days or states."));
    if (m_journals->isOwn() && m_filters->filter() == BatchFilter() && total != m_count) {
        m_count = total;
        Q_EMIT countChanged();
    }
    // What was chosen stays chosen, in another order or among others, too.
    const qint64 asked = std::exchange(m_wantedBatch, 0);
    const qint64 wanted = asked != 0 ? asked : m_shownBatch;
    const int row = wanted != 0 ? m_batches->rowOf(wanted) : -1;
    if (row >= 0) {
        if (m_batchTable->currentIndex().row() != row)
            m_batchTable->setCurrentIndex(m_batches->index(row, 0));
    } else if (!m_batches->batch(m_batchTable->currentIndex().row())
        && m_batches->firstBatch() >= 0) {
        m_batchTable->setCurrentIndex(m_batches->index(m_batches->firstBatch(), 0));
        m_batchTable->scrollToTop(); // the heading above it, too
    }
    batchSelected();
}

void LogPage::showBatch(qint64 batch)
{
    m_journals->showOwn();
    m_filters->reset();
    m_wantedBatch = batch;
    applyFilters();
}

void LogPage::showNoBatch()
{
    m_batch.reset();
    m_shownBatch = 0;
    m_items->clear();
    m_recordFilters->setCounts({}, -1);
    m_files->setBatch({});
    m_actions->setBatch({});
    m_title->setFullText(tr("Records"));
    m_counts->setFullText({});
    m_story->showItem(0, 0);
}

void LogPage::batchSelected()
{
    const QModelIndex current = m_batchTable->currentIndex();
    const BatchInfo *batch = current.isValid() ? m_batches->batch(current.row()) : nullptr;
    if (!batch) {
        showNoBatch();
        return;
    }
    const bool isOther = m_shownBatch != batch->id;
    m_batch = *batch;
    m_shownBatch = batch->id;
    m_files->setBatch(m_batch);
    m_actions->setBatch(m_batch);
    m_title->setFullText(
        tr("%1, %2", "a file and when").arg(batch->fileName, whenText(batch->created)));
    QStringList facts{countsEquation(batch->counts, batch->fileRows, batch->rowsTaken)};
    if (batch->corrections > 0)
        facts << correctionCount(*batch);
    m_counts->setFullText(facts.join(QStringLiteral(" · ")));

    // The journal knows paths; labels are known as long as the same form is open.
    const TypeFormPtr form = m_session.typeForm();
    const bool same = form && form->id == batch->typeFormId;
    const FieldLabels labels = [form = same ? form : TypeFormPtr()](const QString &path) {
        const Field *field = form ? form->field(path) : nullptr;
        return field ? field->label : QString();
    };
    m_items->setFieldLabels(labels);
    m_story->setFieldLabels(labels);
    if (isOther) {
        m_mayBeFound = true;
        m_recordFilters->showFound();
        m_items->clear();
        m_recordFilters->setCounts(m_batch->counts, -1);
    } else if (m_items->filter().text.isEmpty()) {
        m_recordFilters->setCounts(m_batch->counts, m_recordFilters->found());
    }
    showItems();
}

/// Where something is searched for, the records in which it was found; all of them where it is not
/// in the records at all, but in the name of their file.
void LogPage::showItems()
{
    if (!m_batch)
        return;
    ItemFilter filter;
    filter.batch = m_batch->id;
    filter.states = m_recordFilters->states();
    if (m_recordFilters->onlyFound() && m_mayBeFound)
        filter.text = m_filters->text();
    if (filter != m_items->filter())
        m_items->setFilter(filter);
}

void LogPage::itemsLoaded()
{
    if (m_batch && m_items->filter().batch == m_batch->id) {
        const bool searched = !m_items->filter().text.isEmpty();
        if (searched) {
            m_found = m_items->found();
            m_mayBeFound = m_found.total() > 0;
        }
        const bool finds = m_mayBeFound && !m_filters->text().isEmpty();
        m_recordFilters->setCounts(
            searched && finds ? m_found : m_batch->counts, finds ? m_found.total() : -1);
        showItems(); // again, where what was not known then asks for others
    }
    itemSelected();
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

/// The recipe in use made this upload, or made none of these values.
std::optional<BatchFile::Means> LogPage::meansFor(const BatchInfo &batch) const
{
    const TypeFormPtr &form = m_session.typeForm();
    if (!form || form->id != batch.typeFormId || batch.recipeHash.isEmpty()
        || m_session.recipe().fingerprint() != batch.recipeHash)
        return {};
    return BatchFile::Means{m_session.recipe(), form, {}};
}

void LogPage::openOther(const QStringList &paths) { m_journals->open(paths); }

void LogPage::focusSearch() { m_filters->focusSearch(); }

void LogPage::searchFor(const QString &text) { m_filters->searchFor(text); }

} // namespace m2m
