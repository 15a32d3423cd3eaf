// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "recordexchange.h"

#include <QElapsedTimer>
#include <QSet>

namespace m2m {

/// One record on its way through a run.
struct RunTask {
    enum class Step { Send, FindOut, ReadBack };
    ItemInfo item;
    Step step = Step::Send;
    int tries = 0; ///< of the same step, without an answer
    bool serverIsDone = false; ///< a whole answer came: what GET says is final
    bool prepared = false; ///< ID and payload are new and not written down yet
    bool inWorkflow = false; ///< found out while it was prepared
    /// Milliseconds on the run's own clock, which nobody sets: since then nothing of it can have
    /// left any more.
    qint64 lostAt = 0;
    qint64 leftAt = 0; ///< on the same clock: its last POST
    std::optional<PostAnswer> answered = {}; ///< of that POST; not written down yet
    QString lane = {}; ///< taken by this task
};

/// What is left to do of one batch, in its order, a window of it in memory: first what is in doubt,
/// then what has to be read back, then what has not been sent. Records of one lane come out one
/// after the other.
class RunQueue {
public:
    RunQueue(Journal &journal, RecordExchange &exchange, const BatchInfo &batch,
        const QElapsedTimer &clock);

    /// Everything that was settled must be written down before: items are found by their state.
    [[nodiscard]] Result<void> refill();
    /// The first task whose lane is free; takes the lane.
    [[nodiscard]] std::optional<RunTask> takeStartable();
    /// First in line again. `keepsLane`: what comes behind it in its lane goes on waiting.
    void putBack(RunTask task, bool keepsLane);
    void leaveLane(RunTask &task);
    /// The item came to its end. Until then it is not fetched again.
    void release(RunTask &task);

private:
    bool takeLane(RunTask &task);

    Journal &m_journal;
    RecordExchange &m_exchange;
    qint64 m_batch;
    int m_readBackOneOf;
    const QElapsedTimer &m_clock;
    QList<RunTask> m_ready;
    QSet<qint64> m_held; ///< items that are in flight, ready or delayed
    QSet<QString> m_lanes; ///< taken
};

} // namespace m2m
