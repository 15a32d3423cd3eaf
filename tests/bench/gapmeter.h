// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <utility>

namespace m2m::bench {

/// Milliseconds of processor that this thread has had: on a busy machine others take the rest.
inline double workOfThread()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Milliseconds between two turns of an event loop.
struct Gap {
    double ms = 0; ///< the longest
    double workMs = 0; ///< the most that was worked in one
};

/// The longest time between two turns of this thread's event loop.
class GapMeter {
public:
    GapMeter()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { turn(); });
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
    }
    /// Since the last time; what goes on just now counts, too.
    Gap take()
    {
        turn();
        return std::exchange(m_longest, {});
    }

private:
    void turn()
    {
        m_longest.ms = std::max(m_longest.ms, double(m_clock.nsecsElapsed()) / 1e6);
        m_clock.start();
        const double work = workOfThread();
        m_longest.workMs = std::max(m_longest.workMs, work - m_work);
        m_work = work;
    }
    QElapsedTimer m_clock;
    QTimer m_timer;
    Gap m_longest;
    double m_work = workOfThread();
};

/// Kilobytes of this process: "VmRSS:" now, "VmHWM:" at the highest.
inline qint64 memory(const char *line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &found : status.readAll().split('\n')) {
        if (found.startsWith(line))
            return found.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

} // namespace m2m::bench
