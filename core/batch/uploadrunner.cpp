// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadrunner.h"

#include "base/logging.h"
#include "profiles/profile.h"

#include <QTimer>

#include <algorithm>

namespace m2m {

namespace {

using namespace std::chrono_literals;

} // namespace

UploadRunner::UploadRunner(DbClient &client, Journal &journal, RunLimits limits, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_limits(limits)
    , m_queue(journal)
    , m_parallel(limits.inFlight, limits.mostInFlight)
    , m_breaker(limits.failuresInARow, limits.badOfHundred)
{
    connect(&m_queue, &JournalQueue::failed, this, &UploadRunner::failed);
}

UploadRunner::~UploadRunner()
{
    // What cannot be written now is asked after at the next start.
    if (const auto written = m_queue.flush(); !written)
        qCWarning(logBatch) << "last answers were not written down";
}

void UploadRunner::start(qint64 batch)
{
    Q_ASSERT(m_ended);
    m_ended = false;
    ++m_run;
    m_status = {};
    m_status.batch = batch;
    m_status.phase = RunPhase::Running;
    m_parallel = ParallelLimit(m_limits.inFlight, m_limits.mostInFlight);
    m_collected.clear();
    m_marked.clear();
    m_rate.restart();
    m_delays = std::make_unique<QObject>();
    m_delayed = 0;
    m_active = 0;
    m_breaker.reset();
    m_byChoice = false;
    m_wentOn = false;
    m_provesNext = true;
    m_firstAlone = false;
    m_pumpDue = false;
    m_clock.start();
    // An empty batch finishes later too, never inside start().
    QTimer::singleShot(0ms, m_delays.get(), [this] { begin(); });
}

void UploadRunner::begin()
{
    const auto batch = m_journal.batch(m_status.batch);
    if (!batch) {
        failed(batch.error());
        return;
    }
    m_tasks.reset();
    m_exchange = std::make_shared<RecordExchange>(m_client, *batch);
    m_tasks = std::make_unique<RunQueue>(m_journal, *m_exchange, *batch, m_clock);
    m_status.counts = batch->counts;
    m_status.total = batch->counts.total();
    m_status.readBackOneOf = batch->readBackOneOf;
    m_status.notReadBack = batch->notReadBack;
    m_status.fileRows = batch->fileRows;
    m_status.rowsTaken = batch->rowsTaken;
    m_firstAlone = batch->instanceKind == instanceKindKey(InstanceKind::Production)
        && batch->counts[ItemState::Verified] == 0;
    if (!tellJournal(QStringLiteral("started")))
        return;
    changed();
    pump();
}

void UploadRunner::pause()
{
    if (m_ended || m_status.phase == RunPhase::Cancelled)
        return;
    // Also where it has paused by itself already.
    const bool wasByChoice = std::exchange(m_byChoice, true);
    if (wasByChoice && m_status.phase != RunPhase::Running)
        return;
    if (m_status.phase == RunPhase::Running)
        m_status.phase = RunPhase::Pausing;
    changed();
    pumpSoon();
}

void UploadRunner::resume()
{
    if (m_ended || (m_status.phase != RunPhase::Paused && m_status.phase != RunPhase::Pausing))
        return;
    m_status.phase = RunPhase::Running;
    m_status.trouble.reset();
    m_breaker.reset();
    m_byChoice = false;
    m_rate.restart();
    if (!tellJournal(QStringLiteral("resumed")))
        return;
    changed();
    pumpSoon();
}

void UploadRunner::tryAgain()
{
    if (m_ended || !isPausedForTheWay())
        return;
    m_status.phase = RunPhase::Running;
    m_status.trouble.reset();
    m_breaker.openHalf();
    m_rate.restart();
    changed();
    pumpSoon();
}

bool UploadRunner::isPausedForTheWay() const
{
    return m_status.phase == RunPhase::Paused && m_status.trouble && isOfTheWay(*m_status.trouble)
        && !m_byChoice;
}

void UploadRunner::cancel()
{
    if (m_ended || m_status.phase == RunPhase::Cancelled)
        return;
    m_status.phase = RunPhase::Cancelled;
    changed();
    pumpSoon();
}

/// In the next turn of the event loop, so that answers which came together are written down
/// together, and with them what leaves in their place.
void UploadRunner::pumpSoon()
{
    if (m_ended || std::exchange(m_pumpDue, true))
        return;
    QTimer::singleShot(0ms, m_delays.get(), [this] {
        m_pumpDue = false;
        pump();
    });
}

void UploadRunner::pump()
{
    if (m_ended || (std::exchange(m_wentOn, false) && !tellJournal(QStringLiteral("resumed"))))
        return;
    pauseIfBroken();
    if (m_status.phase != RunPhase::Running)
        takeBackUnsent();
    while (m_status.phase == RunPhase::Running && onTheWire() < room()) {
        if (!m_marked.isEmpty())
            leave(m_marked.takeFirst());
        else if (!collect() || !markCollected())
            break;
    }
    landed();
}

/// Starts tasks until enough of them want to be sent to be worth a sync of the disk: it holds up
/// whatever goes on. What only asks the DB leaves at once. False when nothing is to be sent.
bool UploadRunner::collect()
{
    const int worthASync = std::max(1, room() / 2);
    while (m_collected.size() < worthASync && onTheWire() < room()) {
        std::optional<Task> task = next();
        if (!task)
            break;
        ++m_active;
        run(std::move(*task));
    }
    return !m_ended && !m_collected.isEmpty();
}

int UploadRunner::onTheWire() const
{
    return m_active - int(m_collected.size()) - int(m_marked.size());
}

/// How many may be on the wire. A record that waits for another try is still the first.
int UploadRunner::room() const
{
    if (m_firstAlone)
        return m_delayed > 0 ? 0 : 1;
    return m_breaker.isHalfOpen() ? 1 : m_parallel.value();
}

/// The next task that can be started; nothing also where the journal failed, and the run with it.
std::optional<UploadRunner::Task> UploadRunner::next()
{
    if (auto task = m_tasks->takeStartable())
        return task;
    // What was answered and is not written down yet would be found in its old state.
    Result<void> filled = m_queue.flush();
    if (filled)
        filled = m_tasks->refill();
    if (!filled) {
        failed(filled.error());
        return {};
    }
    return m_tasks->takeStartable();
}

/// One line of the batch's own story; false when the journal failed, and the run with it.
bool UploadRunner::tellJournal(const QString &what)
{
    const QString why = m_status.trouble ? errorKindKey(m_status.trouble->kind) : QString();
    Result<void> written = m_queue.flush();
    if (written)
        written = m_journal.addEvent(m_status.batch, 0, what, why);
    if (!written)
        failed(written.error());
    return written.has_value();
}

/// The new state, to be written down with the next sync.
void UploadRunner::settle(Task &task, ItemState state, const QString &what)
{
    const ItemState before = std::exchange(task.item.state, state);
    if (std::exchange(task.prepared, false))
        m_queue.add({JournalChange::Kind::Prepared, task.item, {}});
    m_queue.add({JournalChange::Kind::State, task.item, what, std::exchange(task.answered, {})});
    --m_status.counts[before];
    ++m_status.counts[state];
    const bool isLeft = state == ItemState::Uploaded && task.item.rule == notReadBackRule;
    if (isAtItsEnd(state) || isLeft) {
        m_tasks->release(task);
        m_rate.count();
        m_status.recordsPerSecond = m_rate.perSecond();
        m_status.secondsLeft = m_rate.secondsFor(m_status.open());
    }
    changed();
}

/// The DB's yes is all that is known of it then. The first of a run, whatever was in doubt, and
/// what the next edit builds upon are read back in any case.
bool UploadRunner::leavesUnread(const Task &task) const
{
    return !m_provesNext && !m_firstAlone && task.item.attempts <= 1 && !m_exchange->keepsLane()
        && !isReadBack(task.item.id, m_status.readBackOneOf);
}

/// Without a journal nothing is sent. What is in flight comes back as `sending` at the next start.
void UploadRunner::failed(const Error &error)
{
    qCWarning(logBatch) << "the run cannot go on, error" << int(error.kind);
    m_status.trouble = error;
    end(RunPhase::Failed);
}

void UploadRunner::pauseFor(const Error &error)
{
    if (m_status.phase == RunPhase::Running || m_status.phase == RunPhase::Pausing) {
        // What somebody has to act on is not covered by what passes by itself.
        if (!m_status.trouble || isOfTheWay(*m_status.trouble))
            m_status.trouble = error;
        m_status.phase = RunPhase::Pausing;
        changed();
    }
    pumpSoon();
}

/// Somebody at the other end has answered.
void UploadRunner::wayIsBack()
{
    if (!m_breaker.isHalfOpen())
        return;
    m_breaker.answerCame();
    m_wentOn = m_status.phase == RunPhase::Running;
}

void UploadRunner::pauseIfBroken()
{
    if (m_status.phase != RunPhase::Running)
        return;
    if (m_breaker.trippedByRow()) {
        pauseFor(Error{ErrorKind::TooManyFailures});
    } else if (m_breaker.trippedByShare()) {
        pauseFor(Error{ErrorKind::TooManyFailures, {},
            {{QStringLiteral("ofHundred"), m_breaker.badOfLast()}}});
    }
}

/// Looks whether the run has come to a stand.
void UploadRunner::landed()
{
    if (m_ended || m_active > 0)
        return;
    if (m_status.phase == RunPhase::Pausing) {
        m_status.phase = RunPhase::Paused;
        m_status.secondsLeft = -1;
        m_status.recordsPerSecond = 0;
        // Told once, however often it was tried again since.
        if (m_breaker.isHalfOpen()) {
            if (const auto written = m_queue.flush(); !written) {
                failed(written.error());
                return;
            }
            changed();
        } else if (tellJournal(QStringLiteral("paused"))) {
            changed();
        }
    } else if (m_status.phase == RunPhase::Cancelled) {
        if (tellJournal(QStringLiteral("cancelled")))
            end(RunPhase::Cancelled);
    } else if (m_status.phase == RunPhase::Running && m_delayed == 0) {
        // What is still ready waits behind a record that could not be asked after.
        if (tellJournal(QStringLiteral("finished")))
            end(RunPhase::Finished);
    }
}

void UploadRunner::end(RunPhase phase)
{
    if (std::exchange(m_ended, true))
        return;
    m_delays = std::make_unique<QObject>();
    m_status.phase = phase;
    m_status.inFlight = 0;
    m_status.secondsLeft = -1;
    changed();
    Q_EMIT finished();
}

void UploadRunner::changed()
{
    m_status.inFlight = onTheWire();
    m_status.firstAlone = m_firstAlone && m_status.isActive();
    m_status.tryingAgain = m_breaker.isHalfOpen() && m_status.isActive();
    Q_EMIT statusChanged();
}

} // namespace m2m
