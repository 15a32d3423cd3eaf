// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadrunner.h"

#include "base/logging.h"
#include "itemnotes.h"
#include "readback.h"

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace m2m {

namespace {

using namespace std::chrono_literals;

constexpr int windowSize = 64; ///< records that are held in memory at once, beside those in flight

/// The request certainly never left: what is wrong is the way, and not the record.
bool neverLeft(const Error &error)
{
    return !error.details.value(QStringLiteral("maySent"), true).toBool();
}

} // namespace

UploadRunner::UploadRunner(DbClient &client, Journal &journal, RunLimits limits, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_limits(limits)
{
}

void UploadRunner::start(qint64 batch)
{
    Q_ASSERT(m_ended);
    m_ended = false;
    ++m_run;
    m_status = {};
    m_status.batch = batch;
    m_status.phase = RunPhase::Running;
    m_ready.clear();
    m_held.clear();
    m_rate.restart();
    m_delays = std::make_unique<QObject>();
    m_delayed = 0;
    m_active = 0;
    m_failuresInARow = 0;
    m_clock.start();
    // An empty batch finishes later too, never inside start().
    QTimer::singleShot(0ms, m_delays.get(), [this] {
        const auto counts = m_journal.counts(m_status.batch);
        if (!counts) {
            failed(counts.error());
            return;
        }
        m_status.counts = *counts;
        m_status.total = counts->total();
        if (!tellJournal(QStringLiteral("started")))
            return;
        changed();
        pump();
    });
}

void UploadRunner::pause()
{
    if (m_status.phase != RunPhase::Running)
        return;
    m_status.phase = RunPhase::Pausing;
    changed();
    landed();
}

void UploadRunner::resume()
{
    if (m_ended || (m_status.phase != RunPhase::Paused && m_status.phase != RunPhase::Pausing))
        return;
    m_status.phase = RunPhase::Running;
    m_status.trouble.reset();
    m_failuresInARow = 0;
    m_rate.restart();
    if (!tellJournal(QStringLiteral("resumed")))
        return;
    changed();
    pump();
}

void UploadRunner::cancel()
{
    if (m_ended || m_status.phase == RunPhase::Cancelled)
        return;
    m_status.phase = RunPhase::Cancelled;
    changed();
    landed();
}

void UploadRunner::pump()
{
    if (m_status.phase == RunPhase::Running && m_failuresInARow >= m_limits.failuresInARow) {
        pauseFor(Error{ErrorKind::TooManyFailures});
        return;
    }
    while (m_status.phase == RunPhase::Running && m_active < m_limits.inFlight) {
        if (m_ready.isEmpty() && !refill())
            break;
        if (m_ready.isEmpty())
            break;
        ++m_active;
        run(m_ready.takeFirst());
    }
    landed();
}

/// Fetches what is left to do: first what is in doubt, then what has to be read back, then what has
/// not been sent. False when the journal failed.
bool UploadRunner::refill()
{
    const std::pair<ItemState, Step> order[] = {{ItemState::Unknown, Step::FindOut},
        {ItemState::Uploaded, Step::ReadBack}, {ItemState::Waiting, Step::Send}};
    for (const auto &[state, step] : order) {
        const auto items = m_journal.items(m_status.batch, state, windowSize + int(m_held.size()));
        if (!items) {
            failed(items.error());
            return false;
        }
        for (const ItemInfo &item : *items) {
            if (m_held.contains(item.id))
                continue;
            m_held.insert(item.id);
            Task task{item, step};
            // A time that lies in the future was written by a clock that was set back since.
            task.sentAt =
                -std::max<qint64>(0, item.changed.msecsTo(QDateTime::currentDateTimeUtc()))
                + m_clock.elapsed();
            m_ready.append(std::move(task));
        }
        if (!m_ready.isEmpty())
            break;
    }
    return true;
}

void UploadRunner::run(Task task)
{
    if (m_status.phase != RunPhase::Running) {
        m_ready.prepend(std::move(task));
        --m_active;
        landed();
        return;
    }
    switch (task.step) {
    case Step::Send:
        // What was sent before is asked after first, whatever became of it then.
        if (task.item.attempts > 0 && !task.serverIsDone)
            ask(std::move(task));
        else
            send(std::move(task));
        return;
    case Step::FindOut:
    case Step::ReadBack:
        ask(std::move(task));
        return;
    }
}

void UploadRunner::send(Task task)
{
    if (const auto marked = m_journal.markSending(task.item.id); !marked) {
        --m_active;
        failed(marked.error());
        return;
    }
    --m_status.counts[task.item.state];
    task.item.state = ItemState::Sending;
    ++m_status.counts[ItemState::Sending];
    ++task.item.attempts;
    task.sentAt = m_clock.elapsed();
    task.serverIsDone = false;
    changed();
    const QByteArray body = task.item.payload;
    const QString id = task.item.recordId;
    m_client.performAction(
        body, id, [this, run = m_run, task = std::move(task)](const Outcome &outcome) {
            if (run == m_run && !m_ended)
                answered(task, outcome);
        });
}

void UploadRunner::answered(Task task, const Outcome &outcome)
{
    if (outcome.verdict == Verdict::Accepted) {
        noteAccepted(task.item, outcome.answer.toString());
        if (!settle(task, ItemState::Uploaded, QStringLiteral("uploaded")))
            return;
        task.step = Step::ReadBack;
        task.tries = 0;
        ask(std::move(task));
        return;
    }
    noteError(task.item, outcome.error);
    switch (outcome.verdict) {
    case Verdict::Rejected:
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
        if (settle(task, ItemState::Unknown, QStringLiteral("unknown"))) {
            task.step = Step::FindOut;
            ask(std::move(task));
        }
        return;
    case Verdict::Accepted:
        break;
    }
}

/// Certainly not stored: back to waiting, and again later, or no more.
void UploadRunner::setBack(Task task, const Outcome &outcome)
{
    const bool stop = outcome.verdict == Verdict::StopAll;
    const bool wayIsBroken = neverLeft(outcome.error);
    if (!stop && !wayIsBroken && task.item.attempts >= m_limits.attempts) {
        finishBadly(std::move(task), ItemState::Failed, QStringLiteral("gaveUp"));
        return;
    }
    if (!settle(task, ItemState::Waiting, QStringLiteral("setBack")))
        return;
    task.step = Step::Send;
    task.serverIsDone = true;
    if (stop || (wayIsBroken && ++m_failuresInARow >= m_limits.failuresInARow)) {
        holdFor(std::move(task), outcome.error);
        return;
    }
    const int tries = wayIsBroken ? ++task.tries : task.item.attempts;
    later(std::move(task), std::max(outcome.retryAfter, backOff(tries)));
}

void UploadRunner::ask(Task task)
{
    const QString id = task.item.recordId;
    m_client.getAction(id,
        [this, run = m_run, task = std::move(task)](
            const Result<std::optional<QJsonObject>> &answer) {
            if (run == m_run && !m_ended)
                toldOfRecord(task, answer);
        });
}

void UploadRunner::toldOfRecord(Task task, const Result<std::optional<QJsonObject>> &answer)
{
    if (answer) {
        task.tries = 0;
        if (*answer)
            compare(std::move(task), **answer);
        else
            notThere(std::move(task));
        return;
    }
    const ErrorKind kind = answer.error().kind;
    const bool nobodyHelps = kind == ErrorKind::NotPermitted || kind == ErrorKind::WrongSecret
        || kind == ErrorKind::NotAuthorised || kind == ErrorKind::TlsFailed
        || kind == ErrorKind::ProxyFailed || kind == ErrorKind::Redirected
        || kind == ErrorKind::TokenRefused;
    ++m_failuresInARow;
    if (nobodyHelps || m_failuresInARow >= m_limits.failuresInARow) {
        holdFor(std::move(task), answer.error());
        return;
    }
    if (++task.tries < m_limits.asks) {
        const auto delay = backOff(task.tries);
        later(std::move(task), delay);
        return;
    }
    // Left as it is, unknown or uploaded: the next run asks again. It stays held, so that this one
    // comes to an end.
    qCInfo(logBatch) << "row" << task.item.row << "could not be asked after";
    --m_active;
    pump();
}

/// The DB has no record of this ID.
void UploadRunner::notThere(Task task)
{
    if (task.step == Step::ReadBack) {
        task.item.rule = QStringLiteral("missing");
        finishBadly(std::move(task), ItemState::Different, QStringLiteral("missing"));
        return;
    }
    if (!task.serverIsDone) {
        const auto since = std::chrono::milliseconds(m_clock.elapsed() - task.sentAt);
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
    if (task.item.state != ItemState::Waiting
        && !settle(task, ItemState::Waiting, QStringLiteral("notStored")))
        return;
    task.step = Step::Send;
    task.serverIsDone = true;
    run(std::move(task));
}

void UploadRunner::compare(Task task, const QJsonObject &stored)
{
    const QJsonObject sent = QJsonDocument::fromJson(task.item.payload).object();
    const QList<Difference> found = differences(sent, stored);
    noteDifferences(task.item, found);
    if (!found.isEmpty()) {
        finishBadly(std::move(task), ItemState::Different, QStringLiteral("different"));
    } else if (settle(task, ItemState::Verified, QStringLiteral("verified"))) {
        m_failuresInARow = 0;
        --m_active;
        pump();
    }
}

/// The record came to an end that somebody has to look at.
void UploadRunner::finishBadly(Task task, ItemState state, const QString &what)
{
    if (!settle(task, state, what))
        return;
    ++m_failuresInARow;
    --m_active;
    pump();
}

/// Nothing will work until somebody acts: the record stays first in line.
void UploadRunner::holdFor(Task task, const Error &error)
{
    m_ready.prepend(std::move(task));
    --m_active;
    pauseFor(error);
}

void UploadRunner::later(Task task, std::chrono::milliseconds delay)
{
    --m_active;
    ++m_delayed;
    QTimer::singleShot(delay, m_delays.get(), [this, task = std::move(task)] {
        --m_delayed;
        m_ready.append(task);
        pump();
    });
    pump();
}

/// Writes the new state down; false when the journal failed, and the run with it.
bool UploadRunner::settle(Task &task, ItemState state, const QString &what)
{
    const ItemState before = task.item.state;
    task.item.state = state;
    if (const auto written = m_journal.markState(task.item, what); !written) {
        --m_active;
        failed(written.error());
        return false;
    }
    --m_status.counts[before];
    ++m_status.counts[state];
    const bool atItsEnd = state == ItemState::Verified || state == ItemState::Different
        || state == ItemState::Rejected || state == ItemState::Failed;
    if (atItsEnd) {
        m_held.remove(task.item.id);
        m_rate.count();
        m_status.recordsPerSecond = m_rate.perSecond();
        m_status.secondsLeft = m_rate.secondsFor(m_status.counts.open());
    }
    changed();
    return true;
}

/// One line of the batch's own story; false when the journal failed, and the run with it.
bool UploadRunner::tellJournal(const QString &what)
{
    const QString why = m_status.trouble ? errorKindKey(m_status.trouble->kind) : QString();
    const auto written = m_journal.addEvent(m_status.batch, 0, what, why);
    if (!written)
        failed(written.error());
    return written.has_value();
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
        m_status.trouble = error;
        m_status.phase = RunPhase::Pausing;
        changed();
    }
    landed();
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
        if (tellJournal(QStringLiteral("paused")))
            changed();
    } else if (m_status.phase == RunPhase::Cancelled) {
        if (tellJournal(QStringLiteral("cancelled")))
            end(RunPhase::Cancelled);
    } else if (m_status.phase == RunPhase::Running && m_ready.isEmpty() && m_delayed == 0) {
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
    m_status.inFlight = m_active;
    Q_EMIT statusChanged();
}

std::chrono::milliseconds UploadRunner::backOff(int tries) const
{
    const auto delay = m_limits.firstDelay * (1LL << std::clamp(tries - 1, 0, 20));
    return std::min<std::chrono::milliseconds>(delay, m_limits.lastDelay);
}

} // namespace m2m
