// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace m2m {

/// Ends the process (scripthost::ExitTime) when a call has computed for too long. Counts the time
/// that the thread which made the watchdog really had a processor, so that a busy machine does not
/// make scripts fail; on systems that do not tell it, the time that has passed.
///
/// It ends the process instead of interrupting the engine: not everything in the engine looks at
/// that flag (sorting, joining), and an engine stopped halfway is not one to go on with.
class Watchdog {
public:
    explicit Watchdog(std::chrono::milliseconds limit);
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;
    ~Watchdog();

    void begin();
    void end();

private:
    [[nodiscard]] std::chrono::nanoseconds computed() const;
    void watch();

    const std::chrono::milliseconds m_limit;
    std::mutex m_mutex;
    std::condition_variable m_woken;
    quint64 m_call = 0; ///< counts begin()
    bool m_running = false;
    bool m_dozing = false; ///< nothing has been called for a while; begin() has to wake it
    bool m_leaving = false;
#ifdef Q_OS_LINUX
    clockid_t m_clock = 0;
#endif
    std::thread m_thread;
};

} // namespace m2m
