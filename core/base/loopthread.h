// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>

#include <functional>
#include <thread>

namespace m2m {

/// A thread with an event loop, whose end is waited for to its last instruction. QThread::wait()
/// comes back while the system's thread is still ending, and a program that exits then races the
/// libraries that clean up after threads (Qt 6.4.2 with OpenSSL 3: a double free, once in some
/// hundred exits).
class LoopThread {
public:
    LoopThread();
    LoopThread(const LoopThread &) = delete;
    LoopThread &operator=(const LoopThread &) = delete;
    /// What was posted before is still done; then what lives on the thread is destroyed there.
    ~LoopThread();

    /// Runs it on the thread, after all that was posted before.
    void post(const std::function<void()> &work) const;
    /// The same, and waits for it; from any thread but this one.
    void run(const std::function<void()> &work) const;
    /// The object moves there from the calling thread and ends with the thread.
    void adopt(QObject *object);

private:
    std::thread m_thread;
    QEventLoop *m_loop = nullptr; ///< lives on m_thread, as long as that turns
};

} // namespace m2m
