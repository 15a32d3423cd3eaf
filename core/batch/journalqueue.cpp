// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalqueue.h"

#include <algorithm>
#include <utility>

namespace m2m {

namespace {

using namespace std::chrono_literals;

constexpr auto longestWait = 100ms;
constexpr qsizetype mostWaiting = 500;

} // namespace

JournalQueue::JournalQueue(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const auto written = flush(); !written)
            Q_EMIT failed(written.error());
    });
}

void JournalQueue::add(const JournalChange &change)
{
    const auto before = m_states.constFind(change.item.id);
    if (change.kind == JournalChange::Kind::State && before != m_states.cend()) {
        // The newer state takes the place of one that was never on the disk.
        JournalChange &waiting = m_waiting[*before];
        const auto answered = change.answered ? change.answered : waiting.answered;
        waiting = change;
        waiting.answered = answered;
    } else {
        if (change.kind == JournalChange::Kind::State)
            m_states.insert(change.item.id, m_waiting.size());
        m_waiting.append(change);
    }
    if (m_waiting.size() >= mostWaiting)
        m_timer.start(0);
    else if (!m_timer.isActive())
        m_timer.start(longestWait);
}

Result<void> JournalQueue::writeNow(const QList<JournalChange> &changes)
{
    const bool overtakes = std::any_of(changes.begin(), changes.end(),
        [this](const JournalChange &change) { return m_states.contains(change.item.id); });
    if (overtakes) {
        if (const auto written = flush(); !written)
            return written;
    }
    return m_journal.write(changes);
}

Result<void> JournalQueue::flush()
{
    m_timer.stop();
    m_states.clear();
    return m_journal.write(std::exchange(m_waiting, {}));
}

} // namespace m2m
