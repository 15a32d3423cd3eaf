// SPDX-License-Identifier: GPL-3.0-or-later
#include "runqueue.h"

#include <algorithm>
#include <utility>

namespace m2m {

namespace {

constexpr qsizetype windowSize = 512; ///< records held in memory, beside those in flight

} // namespace

RunQueue::RunQueue(
    Journal &journal, RecordExchange &exchange, const BatchInfo &batch, const QElapsedTimer &clock)
    : m_journal(journal)
    , m_exchange(exchange)
    , m_batch(batch.id)
    , m_readBackOneOf(batch.readBackOneOf)
    , m_clock(clock)
{
}

Result<void> RunQueue::refill()
{
    if (m_ready.size() >= windowSize)
        return {};
    const std::pair<ItemState, RunTask::Step> order[] = {
        {ItemState::Unknown, RunTask::Step::FindOut},
        {ItemState::Uploaded, RunTask::Step::ReadBack}, {ItemState::Waiting, RunTask::Step::Send}};
    for (const auto &[state, step] : order) {
        const auto items = m_journal.items(m_batch, state, int(windowSize + m_held.size()),
            step == RunTask::Step::ReadBack ? m_readBackOneOf : 1);
        if (!items)
            return Unexpected(items.error());
        bool some = false;
        for (const ItemInfo &item : *items) {
            if (m_held.contains(item.id))
                continue;
            m_held.insert(item.id);
            RunTask task{item, step};
            // A time that lies in the future was written by a clock that was set back since.
            task.lostAt =
                -std::max<qint64>(0, item.changed.msecsTo(QDateTime::currentDateTimeUtc()))
                + m_clock.elapsed();
            m_ready.append(std::move(task));
            some = true;
        }
        if (some)
            break;
    }
    return {};
}

std::optional<RunTask> RunQueue::takeStartable()
{
    for (qsizetype i = 0; i < m_ready.size(); ++i) {
        if (takeLane(m_ready[i]))
            return m_ready.takeAt(i);
    }
    return {};
}

/// What is only read back has no need of a lane, unless the next record builds upon this one.
bool RunQueue::takeLane(RunTask &task)
{
    if (!task.lane.isEmpty())
        return true;
    if (task.step == RunTask::Step::ReadBack && !m_exchange.keepsLane())
        return true;
    const QString lane = m_exchange.lane(task.item);
    if (lane.isEmpty())
        return true;
    if (m_lanes.contains(lane))
        return false;
    m_lanes.insert(lane);
    task.lane = lane;
    return true;
}

void RunQueue::leaveLane(RunTask &task)
{
    if (!task.lane.isEmpty())
        m_lanes.remove(std::exchange(task.lane, {}));
}

void RunQueue::putBack(RunTask task, bool keepsLane)
{
    if (!keepsLane)
        leaveLane(task);
    m_ready.prepend(std::move(task));
}

void RunQueue::release(RunTask &task)
{
    leaveLane(task);
    m_held.remove(task.item.id);
}

} // namespace m2m
