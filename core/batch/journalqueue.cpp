// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalqueue.h"

#include <utility>

namespace m2m {

namespace {

using namespace std::chrono_literals;

constexpr auto longestWait = 50ms;
constexpr qsizetype mostWaiting = 500;

} // namespace

JournalQueue::JournalQueue(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(longestWait);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const auto written = flush(); !written)
            Q_EMIT failed(written.error());
    });
}

void JournalQueue::add(const JournalChange &change)
{
    m_changes.append(change);
    if (m_changes.size() >= mostWaiting)
        m_timer.start(0);
    else if (!m_timer.isActive())
        m_timer.start(longestWait);
}

Result<void> JournalQueue::flush()
{
    m_timer.stop();
    return m_journal.write(std::exchange(m_changes, {}));
}

} // namespace m2m
