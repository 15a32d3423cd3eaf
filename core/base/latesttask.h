// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundtask.h"

#include <functional>
#include <utility>

namespace m2m {

/// Runs one pure function at a time on a pool, and of those that were asked for meanwhile only the
/// last. Unlike BackgroundTask it never makes the caller wait for work that cannot be stopped, such
/// as a question to a database; what comes of work that nobody wants any more is dropped.
template <typename T> class LatestTask {
public:
    using Work = typename BackgroundTask<T>::Work;
    using Done = typename BackgroundTask<T>::Done;

    /// `work` runs on the pool, `done` on the thread that called start().
    void start(Work work, Done done)
    {
        m_next = [this, work = std::move(work), done = std::move(done)]() mutable {
            m_wanted = true;
            m_task.start(std::move(work), [this, done = std::move(done)](const Result<T> &result) {
                if (m_next)
                    std::exchange(m_next, {})();
                else if (std::exchange(m_wanted, false))
                    done(result);
            });
        };
        if (m_task.isRunning())
            m_wanted = false;
        else
            std::exchange(m_next, {})();
    }

    /// Nothing is delivered any more; returns at once.
    void forget()
    {
        m_next = {};
        m_wanted = false;
    }

    [[nodiscard]] bool isRunning() const { return m_wanted || m_next; }

private:
    std::function<void()> m_next; ///< as soon as what runs now has come to its end
    bool m_wanted = false; ///< what comes of it
    BackgroundTask<T> m_task; ///< last: it is joined before the rest goes
};

} // namespace m2m
