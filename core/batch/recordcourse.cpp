// SPDX-License-Identifier: GPL-3.0-or-later

// The way of one record through a run; when and how many at once stands in uploadrunner.cpp.

#include "uploadrunner.h"

#include "base/logging.h"
#include "itemnotes.h"
#include "retrybatch.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace m2m {

namespace {

using namespace std::chrono_literals;

/// The request certainly never left: what is wrong is the way, and not the record.
bool neverLeft(const Error &error)
{
    return !error.details.value(QStringLiteral("maySent"), true).toBool();
}

/// Too much at once, as a server or a gateway says it. A lock that another client holds is not.
bool isCongestion(const Error &error)
{
    const int status = error.details.value(QStringLiteral("status")).toInt();
    return error.kind == ErrorKind::TimedOut
        || (error.kind == ErrorKind::Busy && status != 500 && status != 0);
}

/// The error, with how long to stay away where somebody has said it.
Error waiting(const Outcome &outcome)
{
    Error error = outcome.error;
    if (outcome.retryAfter > 0ms)
        error.details.insert(QStringLiteral("retryAfterMs"), qint64(outcome.retryAfter.count()));
    return error;
}

} // namespace

void UploadRunner::run(Task task)
{
    if (m_status.phase != RunPhase::Running) {
        putBack(std::move(task));
        return;
    }
    // What was sent before is asked after first, whatever became of it then.
    const bool sentBefore = task.item.attempts > 0 || isRetried(task.item);
    if (task.step != Step::Send || (sentBefore && !task.serverIsDone))
        ask(std::move(task));
    else if (m_exchange->needsPreparing(task.item))
        prepare(std::move(task));
    else
        send(std::move(task));
}

/// Answers of an earlier run, of one that is over, or of a runner that is gone, are not ours.
template <typename Member> auto UploadRunner::inThisRun(Task task, Member member)
{
    // Shared, since handlers are copied on their way through client and transport.
    auto shared = std::make_shared<Task>(std::move(task));
    return [this, alive = QPointer(this), run = m_run, shared = std::move(shared), member](
               const auto &answer) {
        if (alive && run == m_run && !m_ended)
            (this->*member)(std::move(*shared), answer);
    };
}

void UploadRunner::prepare(Task task)
{
    const ItemInfo item = task.item;
    m_exchange->prepare(item, inThisRun(std::move(task), &UploadRunner::prepared));
}

void UploadRunner::prepared(Task task, const Preparation &preparation)
{
    noteReply(preparation.kind == Preparation::Kind::Failed ? &preparation.error : nullptr);
    switch (preparation.kind) {
    case Preparation::Kind::Failed:
        notAnswered(std::move(task), preparation.error);
        return;
    case Preparation::Kind::Refused:
        task.item = preparation.item;
        finishBadly(std::move(task), ItemState::Rejected, QStringLiteral("refusedHere"));
        return;
    case Preparation::Kind::NothingToDo:
        task.item = preparation.item;
        settle(task, ItemState::Skipped, QStringLiteral("holdsIt"));
        done();
        return;
    case Preparation::Kind::Ready:
        task.item = preparation.item;
        task.prepared = true;
        task.inWorkflow = preparation.inWorkflow;
        task.tries = 0;
        send(std::move(task));
        return;
    }
}

void UploadRunner::send(Task task)
{
    m_collected.append(std::move(task));
    pumpSoon();
}

/// One sync of the disk for all of them. False when the journal failed, and the run with it.
bool UploadRunner::markCollected()
{
    QList<JournalChange> changes;
    for (Task &task : m_collected) {
        if (std::exchange(task.prepared, false))
            changes.append({JournalChange::Kind::Prepared, task.item,
                task.inWorkflow ? QStringLiteral("inWorkflow") : QString()});
        changes.append({JournalChange::Kind::Sending, task.item, {}});
    }
    if (const auto written = m_queue.writeNow(changes); !written) {
        failed(written.error());
        return false;
    }
    for (Task &task : m_collected) {
        --m_status.counts[std::exchange(task.item.state, ItemState::Sending)];
        ++m_status.counts[ItemState::Sending];
    }
    m_marked += std::exchange(m_collected, {});
    changed();
    return true;
}

void UploadRunner::leave(Task task)
{
    ++task.item.attempts;
    task.lostAt = task.leftAt = m_clock.elapsed();
    task.serverIsDone = false;
    const ItemInfo item = task.item;
    m_exchange->write(item, inThisRun(std::move(task), &UploadRunner::answered));
}

/// The run does not go on: what was about to leave stays.
void UploadRunner::takeBackUnsent()
{
    for (Task &task : std::exchange(m_marked, {})) {
        settle(task, ItemState::Waiting, QStringLiteral("notSent"));
        putBack(std::move(task));
    }
    for (Task &task : std::exchange(m_collected, {}))
        putBack(std::move(task));
}

void UploadRunner::answered(Task task, const Outcome &outcome)
{
    noteReply(outcome.verdict == Verdict::Accepted ? nullptr : &outcome.error);
    const qint64 took = m_clock.elapsed() - task.leftAt;
    if (outcome.verdict == Verdict::Accepted) {
        noteAccepted(task.item, outcome.answer.toString());
        task.answered = PostAnswer{task.item.status, took};
        if (leavesUnread(task)) {
            task.item.rule = notReadBackRule;
            ++m_status.notReadBack;
            settle(task, ItemState::Uploaded, QStringLiteral("uploaded"));
            m_breaker.recordEnded(true);
            done();
            return;
        }
        m_provesNext = false;
        settle(task, ItemState::Uploaded, QStringLiteral("uploaded"));
        task.step = Step::ReadBack;
        task.tries = 0;
        if (!m_exchange->keepsLane())
            m_tasks->leaveLane(task);
        ask(std::move(task));
        return;
    }
    noteError(task.item, outcome.error);
    task.answered = PostAnswer{task.item.status, took};
    switch (outcome.verdict) {
    case Verdict::Rejected:
        wayIsBack();
        if (outcome.askAfter) {
            task.step = Step::FindOut;
            task.serverIsDone = true;
            ask(std::move(task));
        } else {
            finishBadly(std::move(task), ItemState::Rejected, QStringLiteral("rejected"));
        }
        return;
    case Verdict::RetryLater:
    case Verdict::NeedsToken:
    case Verdict::StopAll:
        setBack(std::move(task), outcome);
        return;
    case Verdict::Unknown:
        settle(task, ItemState::Unknown, QStringLiteral("unknown"));
        // It may have left only just before it was lost, however long it waited for its turn.
        task.lostAt = m_clock.elapsed();
        task.step = Step::FindOut;
        if (m_breaker.isHalfOpen()) {
            m_breaker.wayFailed();
            holdFor(std::move(task), waiting(outcome));
            return;
        }
        // A gateway that says when it will be back is not asked before.
        if (outcome.retryAfter > 0ms)
            later(std::move(task), outcome.retryAfter);
        else
            ask(std::move(task));
        return;
    case Verdict::Accepted:
        return;
    }
}

/// Certainly not stored: back to waiting, and again later, or no more.
void UploadRunner::setBack(Task task, const Outcome &outcome)
{
    const bool stop = outcome.verdict == Verdict::StopAll;
    // While it is tried whether the way is back, whoever sends us away is part of it.
    const bool wayIsBroken = neverLeft(outcome.error) || m_breaker.isHalfOpen();
    if (!stop && !wayIsBroken && task.item.attempts >= m_limits.attempts) {
        finishBadly(std::move(task), ItemState::Failed, QStringLiteral("gaveUp"));
        return;
    }
    settle(task, ItemState::Waiting, QStringLiteral("setBack"));
    task.step = Step::Send;
    // A lock on the record may be held by an earlier POST of ours that is still at work.
    task.serverIsDone = !(outcome.askAfter && task.item.attempts > 1);
    if (wayIsBroken)
        m_breaker.wayFailed();
    if (stop || (wayIsBroken && m_breaker.trippedByRow())) {
        holdFor(std::move(task), waiting(outcome));
        return;
    }
    const int tries = wayIsBroken ? ++task.tries : task.item.attempts;
    later(std::move(task), std::max(outcome.retryAfter, backOff(tries)));
}

void UploadRunner::ask(Task task)
{
    const ItemInfo item = task.item;
    m_exchange->find(item, inThisRun(std::move(task), &UploadRunner::found));
}

void UploadRunner::found(Task task, const Result<FoundRecord> &answer)
{
    noteReply(answer ? nullptr : &answer.error());
    if (!answer) {
        notAnswered(std::move(task), answer.error());
        return;
    }
    task.tries = 0;
    if (answer->there)
        compared(std::move(task), answer->differences);
    else
        notThere(std::move(task));
}

/// A question got no answer. The record stays as it is: it was not sent by this, or is in doubt.
void UploadRunner::notAnswered(Task task, const Error &error)
{
    m_breaker.wayFailed();
    if (needsSomebody(error.kind) || m_breaker.trippedByRow()) {
        holdFor(std::move(task), error);
        return;
    }
    if (++task.tries < m_limits.asks) {
        const auto delay = backOff(task.tries);
        later(std::move(task), delay);
        return;
    }
    if (m_limits.waitsForTheWay && isOfTheWay(error)
        && m_breaker.failuresInARow() >= m_limits.asks) {
        holdFor(std::move(task), error); // nobody else was answered meanwhile
        return;
    }
    if (m_firstAlone) { // nothing may follow what is in doubt
        holdFor(std::move(task), Error{ErrorKind::FirstRecordFailed});
        return;
    }
    // Left as it is, for the next run. It stays held and keeps its lane, so that this one comes to
    // an end and nothing is written upon what is in doubt.
    qCInfo(logBatch) << "row" << task.item.row << "could not be asked after";
    done();
}

/// The DB has no record of this ID, or not this edit of it.
void UploadRunner::notThere(Task task)
{
    if (task.step == Step::ReadBack) {
        task.item.rule = QStringLiteral("missing");
        finishBadly(std::move(task), ItemState::Different, QStringLiteral("missing"));
        return;
    }
    if (!task.serverIsDone && !isRetried(task.item)) {
        const auto since = std::chrono::milliseconds(m_clock.elapsed() - task.lostAt);
        if (since < m_limits.serverPatience) {
            // Not there yet: the server may still be at work on it.
            later(std::move(task), std::min(m_limits.serverPatience - since, m_limits.lastDelay));
            return;
        }
    } else if (task.step == Step::FindOut) {
        finishBadly(std::move(task), ItemState::Rejected, QStringLiteral("rejected"));
        return;
    }
    if (task.item.attempts >= m_limits.attempts) {
        finishBadly(std::move(task), ItemState::Failed, QStringLiteral("gaveUp"));
        return;
    }
    if (task.item.state != ItemState::Waiting)
        settle(task, ItemState::Waiting, QStringLiteral("notStored"));
    task.step = Step::Send;
    task.serverIsDone = true;
    run(std::move(task));
}

void UploadRunner::compared(Task task, const QList<Difference> &differences)
{
    noteDifferences(task.item, differences);
    if (!differences.isEmpty()) {
        finishBadly(std::move(task), ItemState::Different, QStringLiteral("different"));
        return;
    }
    settle(task, ItemState::Verified, QStringLiteral("verified"));
    m_breaker.recordEnded(true);
    m_firstAlone = false;
    done();
}

/// The record came to an end that somebody has to look at.
void UploadRunner::finishBadly(Task task, ItemState state, const QString &what)
{
    settle(task, state, what);
    m_breaker.recordEnded(false);
    if (m_firstAlone)
        pauseFor(Error{ErrorKind::FirstRecordFailed});
    done();
}

/// Nothing will work until somebody acts: the record stays first in line.
void UploadRunner::holdFor(Task task, const Error &error)
{
    putBack(std::move(task));
    pauseFor(error);
}

void UploadRunner::putBack(Task task)
{
    m_tasks->putBack(std::move(task), false);
    done();
}

/// Keeps its lane: what comes behind it in the file waits too.
void UploadRunner::later(Task task, std::chrono::milliseconds delay)
{
    ++m_delayed;
    QTimer::singleShot(delay, m_delays.get(), [this, task = std::move(task)] {
        --m_delayed;
        m_tasks->putBack(task, true);
        pumpSoon();
    });
    done();
}

void UploadRunner::done()
{
    --m_active;
    pumpSoon();
}

void UploadRunner::noteReply(const Error *error)
{
    if (!error)
        wayIsBack();
    if (error && isCongestion(*error))
        m_parallel.congested(m_clock.elapsed());
    else
        m_parallel.answered(m_clock.elapsed(), onTheWire());
}

/// Longer with each try, and not for all records and stations at the same moment.
std::chrono::milliseconds UploadRunner::backOff(int tries) const
{
    const auto delay = std::min<std::chrono::milliseconds>(
        m_limits.firstDelay * (1LL << std::clamp(tries - 1, 0, 20)), m_limits.lastDelay);
    const qint64 half = delay.count() / 2;
    return delay - std::chrono::milliseconds(QRandomGenerator::global()->bounded(half + 1));
}

} // namespace m2m
