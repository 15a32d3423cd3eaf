// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadrunview.h"

#include "models/statelook.h"
#include "runlists.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/instancetext.h"
#include "text/runtext.h"
#include "text/statetext.h"
#include "widgets/counttile.h"
#include "widgets/messagebanner.h"
#include "widgets/stackedbar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace m2m {

namespace {
constexpr std::chrono::seconds countdownStep{1};
}

UploadRunView::UploadRunView(BatchSession &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new MessageBanner(QStringLiteral("runBanner")))
    , m_countdown(new QTimer(this))
    , m_lists(new RunLists(session, settings))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(makeTop());
    layout->addWidget(m_banner);
    layout->addWidget(makeProgress());
    layout->addLayout(makeTiles());
    layout->addWidget(m_lists, 1);
    m_countdown->setSingleShot(true);
    m_countdown->setInterval(countdownStep);
    connect(m_countdown, &QTimer::timeout, this, &UploadRunView::refreshBanner);
    connect(m_lists, &RunLists::batchRead, this, [this] {
        refreshTitle();
        refreshBanner();
    });
    connect(m_lists, &RunLists::reasonChosen, this, [this] {
        for (CountTile *tile : std::as_const(m_tiles))
            tile->setChecked(false);
    });
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
    m_pause->setToolTip(QKeySequence(Qt::Key_F9).toString(QKeySequence::NativeText));
    m_cancel->setToolTip(tr(
        "What is on its way is waited for; the rest stays waiting and can be gone on with later."));
    m_again = named(new Button(tr("Upload again…"), {}), QStringLiteral("uploadAgainButton"),
        tr("Prepare another upload of this file"));
    m_log = named(new Button(tr("Show in the log"), {}, Button::Kind::Primary),
        QStringLiteral("toLogButton"), tr("Show this upload in the log"));
    m_nextFile =
        named(new Button(tr("Next file"), {}, Button::Kind::Primary, QStringLiteral("arrow-right")),
            QStringLiteral("nextFileAfterUpload"), tr("Next file"));
    putIconAtEnd(*m_nextFile);
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
    m_bar->setPercent(0);
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
        connect(tile, &QAbstractButton::clicked, this, [this, state](bool checked) {
            for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it) {
                if (it.key() != state)
                    it.value()->setChecked(false);
            }
            m_lists->showState(checked ? std::optional(state) : std::nullopt);
        });
    }
    return tiles;
}

void UploadRunView::refresh()
{
    refreshTitle();
    refreshBanner();
    refreshProgress();
    m_lists->refresh();
}

/// A batch of the log can be of any file.
bool UploadRunView::isOfOpenFile() const
{
    const auto &batch = m_lists->batch();
    return m_session.table() && (!batch || batch->fileHash == m_session.file().hash());
}

QString UploadRunView::runningTitle() const
{
    const RunStatus &run = m_session.run();
    const StateCounts &counts = run.counts;
    const QString where = m_session.profile() ? toInstance(*m_session.profile()) : QString();
    if (run.firstAlone) {
        return tr("Sending one record %1 first; the others wait until it is proved").arg(where);
    }
    if (counts[ItemState::Uploaded] > 0 && counts[ItemState::Uploaded] == counts.open())
        return tr("Reading %n record(s) back", nullptr, int(counts[ItemState::Uploaded]));
    const QString what = m_lists->batch() ? m_lists->batch()->typeFormName : QString();
    return what.isEmpty()
        ? tr("Sending %n record(s) %1", nullptr, int(run.total)).arg(where)
        : tr("Sending %n %1 record(s) %2", nullptr, int(run.total)).arg(what, where);
}

void UploadRunView::refreshTitle()
{
    const RunStatus &run = m_session.run();
    QString title;
    switch (run.phase) {
    case RunPhase::Idle:
        break;
    case RunPhase::Preparing:
        title = tr("Writing down what is to be sent…");
        break;
    case RunPhase::Running:
        title = runningTitle();
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
    m_again->setVisible(!run.isActive() && !paused && m_session.table());
    m_again->setText(isOfOpenFile() ? tr("Upload again…") : tr("Upload the open file…"));
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
        if (run.counts[ItemState::Rejected] > 0 && isOfOpenFile())
            m_banner->setActions(tr("Correct in Review"));
    } else if (run.phase == RunPhase::Cancelled) {
        m_banner->showMessage(Tone::Doubt,
            provenSentence(run.counts, run.notReadBack, run.readBackOneOf),
            tr("Go on with it from the log, or start it again: what is there is not sent twice."));
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
    m_bar->setPercent(percent);
    QStringList facts{QStringLiteral("<b>%1 %</b>").arg(percent)};
    if (run.phase == RunPhase::Running) {
        if (run.recordsPerSecond > 0)
            facts << tr("%1 records/s")
                         .arg(QLocale().toString(
                             run.recordsPerSecond, 'f', run.recordsPerSecond < 10 ? 1 : 0));
        if (run.inFlight > 0)
            facts << tr("%n request(s) at a time", nullptr, run.inFlight);
        if (run.secondsLeft >= 0)
            facts << tr("%1 left").arg(durationText(run.secondsLeft));
    }
    m_progress->setText(facts.join(QStringLiteral(" · ")));
    static_cast<ElidedLabel *>(m_equation)
        ->setFullText(countsEquation(counts, run.fileRows, run.rowsTaken));
}

} // namespace m2m
