// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "breaker.h"
#include "journalqueue.h"
#include "parallellimit.h"
#include "ratemeter.h"
#include "runqueue.h"
#include "runstatus.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace m2m {

/// Limits of a run; tests make them small.
struct RunLimits {
    int inFlight = 4; ///< at first; what is worth it is found by trying
    int mostInFlight = 64;
    int attempts = 5; ///< POSTs of one record that were certainly not stored
    std::chrono::milliseconds firstDelay{500}; ///< doubled with each attempt, up to lastDelay
    std::chrono::milliseconds lastDelay{30'000};
    /// For so long after a POST the server may still be at work on it (api-contract 2.17).
    std::chrono::milliseconds serverPatience{65'000};
    int asks = 6; ///< GETs of one record without an answer, before it is left for later
    int failuresInARow = 10; ///< pause the batch
    int badOfHundred = 20; ///< of the last hundred records: pause the batch
    /// Somebody calls tryAgain(): a record that cannot be asked after for the way alone is then no
    /// reason to come to an end, or to call it the first that failed.
    bool waitsForTheWay = false;
};

/// Takes one batch of the journal to its end: sends, finds out what is unknown, reads back. Journal
/// first, network second; without the journal nothing is sent. Thread-agnostic: all on one thread.
class UploadRunner : public QObject {
    Q_OBJECT
public:
    UploadRunner(DbClient &client, Journal &journal, RunLimits limits, QObject *parent = nullptr);
    ~UploadRunner() override;

    void start(qint64 batch); ///< a new one, or one that was interrupted
    void pause(); ///< after what is in flight
    void resume();
    /// The same, where it paused for the way alone and nobody has looked: one record at a time
    /// until an answer comes; the first that does not pauses it again. Not told to the journal
    /// until then.
    void tryAgain();
    /// Paused for what passes by itself, and not by choice.
    [[nodiscard]] bool isPausedForTheWay() const;
    void cancel(); ///< after what is in flight; nothing is lost
    [[nodiscard]] const RunStatus &status() const { return m_status; }
    /// No answer is waited for: it may be destroyed while its client lives on.
    [[nodiscard]] bool isAtRest() const { return m_active == 0; }

Q_SIGNALS:
    /// At each change; the worker thins them out.
    void statusChanged();
    /// Exactly once for each start(): Finished, Cancelled or Failed.
    void finished();

private:
    using Task = RunTask;
    using Step = RunTask::Step;
    void begin();
    void pump();
    void pumpSoon();
    std::optional<Task> next();
    void run(Task task);
    void prepare(Task task);
    void prepared(Task task, const Preparation &preparation);
    bool collect();
    bool markCollected();
    void leave(Task task);
    void takeBackUnsent();
    [[nodiscard]] int onTheWire() const;
    [[nodiscard]] int room() const;
    void send(Task task);
    void answered(Task task, const Outcome &outcome);
    void ask(Task task);
    void found(Task task, const Result<FoundRecord> &answer);
    void notAnswered(Task task, const Error &error);
    void notThere(Task task);
    void compared(Task task, const QList<Difference> &differences);
    void finishBadly(Task task, ItemState state, const QString &what);
    void holdFor(Task task, const Error &error);
    void later(Task task, std::chrono::milliseconds delay);
    void setBack(Task task, const Outcome &outcome);
    [[nodiscard]] bool leavesUnread(const Task &task) const;
    void settle(Task &task, ItemState state, const QString &what);
    void putBack(Task task);
    void done();
    bool tellJournal(const QString &what);
    void failed(const Error &error);
    void pauseFor(const Error &error);
    void pauseIfBroken();
    void wayIsBack();
    void landed();
    void end(RunPhase phase);
    void changed();
    void noteReply(const Error *error);
    [[nodiscard]] std::chrono::milliseconds backOff(int tries) const;
    /// A handler of the exchange that is dropped when its run is over.
    template <typename Member> auto inThisRun(Task task, Member member);

    DbClient &m_client;
    Journal &m_journal;
    RunLimits m_limits;
    RunStatus m_status;
    JournalQueue m_queue;
    std::shared_ptr<RecordExchange> m_exchange;
    ParallelLimit m_parallel;
    std::unique_ptr<RunQueue> m_tasks;
    QList<Task> m_collected; ///< to be written down as `sending` together
    QList<Task> m_marked; ///< that is done: they leave as soon as there is room
    std::unique_ptr<QObject> m_delays; ///< context of delayed tasks; a new one for each run
    int m_delayed = 0;
    int m_active = 0;
    Breaker m_breaker;
    bool m_byChoice = false; ///< somebody wants it to pause, whatever else may be
    bool m_wentOn = false; ///< by itself; to be told to the journal
    bool m_provesNext = true; ///< the next one is read back, by choice or not
    bool m_firstAlone = false; ///< on a production instance, until one record is proved
    int m_run = 0; ///< answers that belong to an earlier run are not ours
    bool m_pumpDue = false;
    bool m_ended = true;
    QElapsedTimer m_clock;
    RateMeter m_rate;
};

} // namespace m2m
