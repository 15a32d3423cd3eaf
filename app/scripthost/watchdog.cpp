// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchdog.h"

#include "script/hostprotocol.h"

#include <cstdlib>

#ifdef Q_OS_LINUX
#include <ctime>
#include <pthread.h>
#endif

namespace m2m {

namespace {

constexpr std::chrono::milliseconds Interval(10);
constexpr int QuietLooks = 20; ///< so many without a call, and it waits to be woken

} // namespace

Watchdog::Watchdog(std::chrono::milliseconds limit)
    : m_limit(limit)
{
#ifdef Q_OS_LINUX
    pthread_getcpuclockid(pthread_self(), &m_clock);
#endif
    m_thread = std::thread([this] { watch(); });
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_leaving = true;
    }
    m_woken.notify_one();
    m_thread.join();
}

void Watchdog::begin()
{
    const std::lock_guard lock(m_mutex);
    ++m_call;
    m_running = true;
    if (m_dozing)
        m_woken.notify_one();
}

void Watchdog::end()
{
    const std::lock_guard lock(m_mutex);
    m_running = false;
}

std::chrono::nanoseconds Watchdog::computed() const
{
#ifdef Q_OS_LINUX
    timespec time{};
    clock_gettime(m_clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#else
    return std::chrono::steady_clock::now().time_since_epoch();
#endif
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    quint64 seen = 0;
    std::chrono::nanoseconds since{};
    int quiet = 0;
    while (!m_leaving) {
        if (m_running && m_call == seen) {
            if (computed() - since > m_limit)
                std::_Exit(scripthost::ExitTime);
        } else if (m_running) {
            seen = m_call;
            since = computed();
            quiet = 0;
        } else if (++quiet > QuietLooks) {
            m_dozing = true;
            m_woken.wait(lock, [this] { return m_running || m_leaving; });
            m_dozing = false;
            continue;
        }
        m_woken.wait_for(lock, Interval);
    }
}

} // namespace m2m
