// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadrunview.h"

#include "models/itemmodel.h"
#include "models/statelook.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/instancetext.h"
#include "text/itemtext.h"
#include "text/runtext.h"
#include "text/statetext.h"
#include "widgets/counttile.h"
#include "widgets/messagebanner.h"
#include "widgets/stackedbar.h"
#include "widgets/tableview.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace m2m {

namespace {
constexpr std::chrono::seconds readPause{1};
constexpr std::chrono::seconds countdownStep{1};
constexpr int eventsWidth = 300;
constexpr qsizetype shownEvents = 14;

bool needsSomebody(ItemState state)
{
    return state == ItemState::Different || state == ItemState::Rejected
        || state == ItemState::Failed || state == ItemState::Unknown;
}
} // namespace

UploadRunView::UploadRunView(BatchSession &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new MessageBanner(QStringLiteral("runBanner")))
    , m_countdown(new QTimer(this))
    , m_readTimer(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(makeTop());
    layout->addWidget(m_banner);
    layout->addWidget(makeProgress());
    layout->addLayout(makeTiles());
    layout->addLayout(makeLists(settings), 1);
    m_readTimer->setSingleShot(true);
    m_readTimer->setInterval(readPause);
    connect(m_readTimer, &QTimer::timeout, this, &UploadRunView::readLists);
    m_countdown->setSingleShot(true);
    m_countdown->setInterval(countdownStep);
    connect(m_countdown, &QTimer::timeout, this, &UploadRunView::refreshBanner);
    connect(m_banner, &MessageBanner::firstClicked, this, &UploadRunView::reviewRequested);
}

QLayout *UploadRunView::makeTop()
{
    m_title = new ElidedLabel({}, QStringLiteral("title"));
    m_title->setObjectName(QStringLiteral("runTitle"));
    m_pause = named(new Button(tr("Pause"), {}, Button::Kind::Plain, QStringLiteral("pause")),
        QStringLiteral("pauseButton"), tr("Pause the upload"));
    m_cancel = named(new Button(tr("Cancel"), {}, Button::Kind::Plain, QStringLiteral("stop")),
        QStringLiteral("cancelButton"), tr("Cancel the upload"));
    m_cancel->setToolTip(tr(
        "What is on its way is waited for; the rest stays waiting and can be gone on with later."));
    m_again = named(new Button(tr("Upload again…"), {}), QStringLiteral("uploadAgainButton"),
        tr("Prepare another upload of this file"));
    m_log = named(new Button(tr("Show in the log"), {}, Button::Kind::Primary),
        QStringLiteral("toLogButton"), tr("Show this upload in the log"));
    m_nextFile =
        named(new Button(tr("Next file"), {}, Button::Kind::Primary, QStringLiteral("arrow-right")),
            QStringLiteral("nextFileAfterUpload"), tr("Next file"));
    m_nextFile->setLayoutDirection(Qt::RightToLeft); // the arrow points onwards, after the text
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_title, 1);
    top->addWidget(m_pause);
    top->addWidget(m_cancel);
    top->addWidget(m_again);
    top->addWidget(m_log);
    top->addWidget(m_nextFile);
    connect(m_nextFile, &QPushButton::clicked, this, &UploadRunView::nextFileRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_session.run().phase == RunPhase::Paused)
            m_session.resumeUpload();
        else
            m_session.pauseUpload();
    });
    connect(m_cancel, &QPushButton::clicked, &m_session, &BatchSession::cancelUpload);
    connect(m_again, &QPushButton::clicked, this, &UploadRunView::planRequested);
    connect(
        m_log, &QPushButton::clicked, this, [this] { Q_EMIT logRequested(m_session.run().batch); });
    return top;
}

QWidget *UploadRunView::makeProgress()
{
    auto *card = new Card;
    card->body()->setContentsMargins(space::l, space::l, space::l, space::m);
    m_bar = named(new StackedBar, QStringLiteral("progressBar"), tr("Progress"));
    m_progress = makeLabel({}, {});
    m_progress->setObjectName(QStringLiteral("progressText"));
    m_progress->setTextFormat(Qt::RichText);
    m_equation = new ElidedLabel({}, QStringLiteral("muted"), Qt::ElideMiddle);
    m_equation->setObjectName(QStringLiteral("rowEquation"));
    m_equation->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(m_progress);
    row->addWidget(m_equation, 1);
    card->body()->addWidget(m_bar);
    card->body()->addLayout(row);
    return card;
}

QLayout *UploadRunView::makeTiles()
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::s);
    for (const ItemState state : shownStates()) {
        const StateLook look = stateLook(state);
        auto *tile = new CountTile(
            QStringLiteral("tile:%1").arg(int(state)), stateWord(state), look.tone, look.icon);
        tile->setToolTip(stateMeaning(state));
        m_tiles.insert(state, tile);
        tiles->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, state] {
            for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it) {
                if (it.key() != state)
                    it.value()->setChecked(false);
            }
            applyFilter();
        });
    }
    return tiles;
}

QLayout *UploadRunView::makeLists(QSettings &settings)
{
    using Column = ItemModel::Column;
    m_items = new ItemModel(m_session.journalPath(),
        {Column::Row, Column::Component, Column::State, Column::WhatHappened, Column::WhatToDo},
        this);
    m_items->setFieldLabels([this](const QString &path) {
        const Field *field = m_session.typeForm() ? m_session.typeForm()->field(path) : nullptr;
        return field ? field->label : QString();
    });
    m_table = new TableView(QStringLiteral("runItemTable"), tr("Records that need somebody"));
    m_table->setModel(m_items);
    m_table->rememberWidths(settings, QStringLiteral("run"));
    m_table->layOutColumns({56, 150, 104, 320});
    m_listTitle = makeLabel({}, QStringLiteral("heading"));

    auto *eventCard = new Card(tr("How this went on"));
    m_eventCard = eventCard;
    eventCard->setFixedWidth(eventsWidth);
    eventCard->hide();
    m_events = new QVBoxLayout;
    m_events->setSpacing(space::xs);
    eventCard->body()->addLayout(m_events);
    eventCard->body()->addStretch();

    auto *left = new QVBoxLayout;
    left->setSpacing(space::s);
    left->addWidget(m_listTitle);
    left->addWidget(m_table, 1);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(space::m);
    lists->addLayout(left, 1);
    lists->addWidget(eventCard);
    return lists;
}

void UploadRunView::refresh()
{
    refreshTitle();
    refreshBanner();
    refreshProgress();
    const RunStatus &run = m_session.run();
    if (run.batch != m_shownBatch) {
        m_shownBatch = run.batch;
        m_readCounts = {};
        applyFilter();
        readLists();
    } else if (run.counts != m_readCounts || run.phase != m_readPhase) {
        if (!run.isActive())
            readLists();
        else if (!m_readTimer->isActive())
            m_readTimer->start();
    }
}

void UploadRunView::refreshTitle()
{
    const RunStatus &run = m_session.run();
    const QString what = m_session.typeForm() ? m_session.typeForm()->name : tr("records");
    const QString where = m_session.profile() ? toInstance(*m_session.profile()) : QString();
    QString title;
    switch (run.phase) {
    case RunPhase::Idle:
        break;
    case RunPhase::Preparing:
        title = tr("Writing down what is to be sent…");
        break;
    case RunPhase::Running:
        title = run.firstAlone
            ? tr("Sending one record %1 first; the others wait until it is proved").arg(where)
            : tr("Sending %n %1 record(s) %2", nullptr, int(run.total)).arg(what, where);
        break;
    case RunPhase::Pausing:
        title = tr("Pausing: what is on its way is waited for");
        break;
    case RunPhase::Paused:
        title = run.nextTry.isValid() ? tr("Waiting for the connection") : tr("Paused");
        break;
    case RunPhase::Finished:
        title = tr("Finished");
        break;
    case RunPhase::Cancelled:
        title = tr("Cancelled");
        break;
    case RunPhase::Failed:
        title = tr("Stopped");
        break;
    }
    static_cast<ElidedLabel *>(m_title)->setFullText(title);
    const bool paused = run.phase == RunPhase::Paused;
    m_pause->setVisible(run.isActive() || paused);
    m_pause->setEnabled(run.phase == RunPhase::Running || paused);
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setIconName(paused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pause->setAccessibleName(paused ? tr("Go on with the upload") : tr("Pause the upload"));
    m_cancel->setVisible(run.isActive() || paused);
    m_log->setVisible(!run.isActive() && !paused);
    m_again->setVisible(!run.isActive() && !paused);
    const bool offersNext = !run.isActive() && !paused && !m_nextName.isEmpty();
    m_nextFile->setVisible(offersNext);
    m_log->setKind(offersNext ? Button::Kind::Plain : Button::Kind::Primary);
}

void UploadRunView::setNextFile(const QString &name)
{
    m_nextName = name;
    m_nextFile->setToolTip(name);
    refreshTitle();
}

void UploadRunView::refreshBanner()
{
    const RunStatus &run = m_session.run();
    m_banner->setActions({});
    if (run.nextTry.isValid() || run.tryingAgain) {
        const ErrorText text = tryAgainText(run, QDateTime::currentDateTimeUtc());
        m_banner->showMessage(Tone::Doubt, text.title, text.whatToDo);
        m_countdown->start();
    } else if (run.trouble) {
        const ErrorText text = errorText(*run.trouble);
        m_banner->showMessage(Tone::Bad, text.title, text.whatToDo);
    } else if (run.phase == RunPhase::Finished) {
        const bool allGood = run.counts.bad() == 0 && run.open() == 0;
        m_banner->showMessage(allGood ? Tone::Good : Tone::Doubt,
            provenSentence(run.counts, run.notReadBack, run.readBackOneOf));
        if (run.counts[ItemState::Rejected] > 0)
            m_banner->setActions(tr("Correct in Review"));
    } else if (run.phase == RunPhase::Cancelled) {
        m_banner->showMessage(Tone::Doubt,
            provenSentence(run.counts, run.notReadBack, run.readBackOneOf),
            tr("Start the upload again to go on with it: what is there is not sent twice."));
    } else if (run.phase == RunPhase::Paused) {
        m_banner->showMessage(Tone::Primary, tr("Nothing is on its way."),
            tr("Go on whenever you like, also after a restart."));
    } else {
        m_banner->clear();
    }
}

void UploadRunView::refreshProgress()
{
    const RunStatus &run = m_session.run();
    const StateCounts &counts = run.counts;
    const qint64 total = qMax(run.total, counts.total());
    QList<StackedBar::Part> parts;
    parts << StackedBar::Part{counts[ItemState::Verified], Tone::Good, false}
          << StackedBar::Part{counts[ItemState::Uploaded], Tone::Primary, false}
          << StackedBar::Part{counts[ItemState::Sending], Tone::Primary, true}
          << StackedBar::Part{counts[ItemState::Unknown], Tone::Doubt, false}
          << StackedBar::Part{counts.bad(), Tone::Bad, false}
          << StackedBar::Part{counts[ItemState::Skipped], Tone::Neutral, false};
    m_bar->setParts(parts, total);
    m_bar->setAccessibleDescription(countsEquation(counts, run.fileRows, run.rowsTaken));
    for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it)
        it.value()->setCount(counts[it.key()]);

    const qint64 settled = counts.total() - run.open();
    // Whole percents, cut: 100 % is said when all is done and not before.
    const int percent = total > 0 ? int(100 * settled / total) : 0;
    QStringList facts{QStringLiteral("<b>%1 %</b>").arg(percent)};
    if (run.phase == RunPhase::Running) {
        if (run.recordsPerSecond > 0)
            facts << tr("%1 records/s")
                         .arg(run.recordsPerSecond, 0, 'f', run.recordsPerSecond < 10 ? 1 : 0);
        if (run.inFlight > 0)
            facts << tr("%1 on their way").arg(run.inFlight);
        if (run.secondsLeft >= 0)
            facts << tr("%1 left").arg(durationText(run.secondsLeft));
    }
    m_progress->setText(facts.join(QStringLiteral(" · ")));
    static_cast<ElidedLabel *>(m_equation)
        ->setFullText(countsEquation(counts, run.fileRows, run.rowsTaken));
}

void UploadRunView::applyFilter()
{
    ItemFilter filter;
    filter.batch = m_session.run().batch;
    QString title = tr("What needs somebody");
    QString placeholder = tr("Nothing needs you: no record was refused, failed or got lost.");
    for (const ItemState state : shownStates()) {
        if (m_tiles.value(state)->isChecked()) {
            filter.states = {state};
            title = tr("Records: %1").arg(stateWord(state));
            placeholder = tr("No record is in this state.");
        }
    }
    if (filter.states.isEmpty()) {
        for (const ItemState state : shownStates()) {
            if (needsSomebody(state))
                filter.states.append(state);
        }
    }
    m_listTitle->setText(title);
    m_table->setPlaceholder(placeholder);
    m_items->setFilter(filter);
}

void UploadRunView::readLists()
{
    m_readCounts = m_session.run().counts;
    m_readPhase = m_session.run().phase;
    if (m_shownBatch == 0)
        return;
    m_items->reload();
    m_readingEvents.start([path = m_session.journalPath(), batch = m_shownBatch](
                              const ProgressFn &) { return readEvents(path, batch, 0); },
        [this](const Result<QList<EventInfo>> &events) {
            if (events)
                showEvents(*events);
        });
}

void UploadRunView::showEvents(const QList<EventInfo> &events)
{
    while (QLayoutItem *item = m_events->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_eventCard->setVisible(events.size() > 1); // that it was written down goes without saying
    const qsizetype from = qMax<qsizetype>(0, events.size() - shownEvents);
    for (qsizetype i = from; i < events.size(); ++i) {
        const QString text =
            clockText(events.at(i).when) + QStringLiteral("  ") + eventText(events.at(i));
        m_events->addWidget(makeText(text, {}));
    }
}

} // namespace m2m
