// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"
#include "result.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include <utility>

namespace m2m {

/// Runs one pure function at a time on a pool and hands its result to the owner's thread.
/// A newer start drops the result of the older one; the destructor cancels and joins, so a function
/// may outlive neither the task nor what the task's owner keeps alive by value in its captures.
/// Only one that was abandoned may.
template <typename T> class BackgroundTask {
public:
    using Work = std::function<Result<T>(const ProgressFn &)>;
    using Done = std::function<void(Result<T>)>;
    using Progress = std::function<void(int percent)>;

    explicit BackgroundTask(QThreadPool *pool = nullptr)
        : m_pool(pool ? pool : QThreadPool::globalInstance())
    {
    }
    BackgroundTask(const BackgroundTask &) = delete;
    BackgroundTask &operator=(const BackgroundTask &) = delete;
    ~BackgroundTask() { cancel(); }

    /// From start() until the result is delivered: who asks in between must not take the old one
    /// for the new.
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// `work` runs on the pool; `done` and `progress` run on the thread that called start().
    void start(Work work, Done done, const Progress &progress = {})
    {
        cancel();
        m_watcher = std::make_unique<QFutureWatcher<Result<T>>>();
        auto *watcher = m_watcher.get();
        m_running = true;
        if (progress) {
            QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, watcher,
                [progress](int percent) { progress(percent); });
        }
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
            [this, watcher, done = std::move(done)] {
                m_running = false;
                if (watcher->future().resultCount() == 0)
                    return; // cancelled: there is no result to read
                // `done` may start the next task and so delete this closure while it runs.
                auto deliver = done;
                // Not takeResult(): in Qt 6.4 a watcher whose result was taken waits for ever.
                deliver(watcher->future().result());
            });
        watcher->setFuture(
            QtConcurrent::run(m_pool, [work = std::move(work)](QPromise<Result<T>> &promise) {
                promise.setProgressRange(0, 100);
                promise.addResult(work([&promise](qint64 doneSoFar, qint64 total) {
                    if (total > 0)
                        promise.setProgressValue(int(100 * doneSoFar / total));
                    return !promise.isCanceled();
                }));
            }));
    }

    void cancel() { drop(true); }

    /// As cancel(), without waiting for the end of a function that does not ask whether to go on.
    /// It must own all that it touches.
    void abandon() { drop(false); }

private:
    void drop(bool waits)
    {
        m_running = false;
        if (!m_watcher)
            return;
        m_watcher->disconnect();
        m_watcher->cancel();
        if (waits)
            m_watcher->waitForFinished();
        // Not deleted in place: this may be called from the watcher's own `finished`.
        m_watcher.release()->deleteLater();
    }

    QThreadPool *m_pool;
    bool m_running = false;
    std::unique_ptr<QFutureWatcher<Result<T>>> m_watcher;
};

} // namespace m2m
