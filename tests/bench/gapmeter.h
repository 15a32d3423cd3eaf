// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace m2m::bench {

/// The longest time between two turns of this thread's event loop, in milliseconds.
class GapMeter {
public:
    GapMeter()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
            [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
    }
    /// Since the last time; what goes on just now counts, too.
    qint64 take()
    {
        m_longest = std::max(m_longest, m_clock.restart());
        return std::exchange(m_longest, 0);
    }

private:
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_longest = 0;
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
