// SPDX-License-Identifier: GPL-3.0-or-later
// For Windows. Tried on Linux only (M2M_PORTABLE_PIPES), where a call takes four times as long this
// way, 40 microseconds more: two threads wait for each other.
#include "hostprocess.h"

#if !defined(Q_OS_UNIX) || defined(M2M_PORTABLE_PIPES)
#include "hostprotocol.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QThread>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace m2m {

/// A QProcess belongs to the thread that started it, while the threads that check records come and
/// go: so it gets one of its own.
struct HostProcess::Private {
    std::mutex mutex;
    std::condition_variable changed;
    std::function<void(QProcess &)> task; ///< empty: nothing to do
    bool ending = false;
    QProcess::ExitStatus exitStatus = QProcess::NormalExit;
    int exitCode = 0;
    qint64 processId = 0;
    std::unique_ptr<QThread> thread;

    void loop();
    void inThread(const std::function<void(QProcess &)> &work);
    [[nodiscard]] bool receive(
        QProcess &process, QByteArray &bytes, qsizetype size, const QDeadlineTimer &deadline);
    [[nodiscard]] Result exchange(QProcess &process, const QByteArray &request, QByteArray &answer,
        const QDeadlineTimer &deadline);
};

void HostProcess::Private::loop()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setStandardErrorFile(QProcess::nullDevice());
    std::unique_lock lock(mutex);
    for (;;) {
        changed.wait(lock, [this] { return ending || task; });
        if (ending)
            break;
        const auto work = task;
        lock.unlock();
        work(process);
        lock.lock();
        task = {};
        changed.notify_all();
    }
    process.kill();
    process.waitForFinished();
}

void HostProcess::Private::inThread(const std::function<void(QProcess &)> &work)
{
    std::unique_lock lock(mutex);
    task = work;
    changed.notify_all();
    changed.wait(lock, [this] { return !task; });
}

bool HostProcess::Private::receive(
    QProcess &process, QByteArray &bytes, qsizetype size, const QDeadlineTimer &deadline)
{
    while (process.bytesAvailable() < size) {
        if (!process.waitForReadyRead(int(deadline.remainingTime()))
            && process.bytesAvailable() < size)
            return false;
    }
    bytes = process.read(size);
    return true;
}

HostProcess::Result HostProcess::Private::exchange(QProcess &process, const QByteArray &request,
    QByteArray &answer, const QDeadlineTimer &deadline)
{
    process.write(request);
    QByteArray head;
    if (receive(process, head, 4, deadline)) {
        const qsizetype size = qFromBigEndian<quint32>(head.constData());
        if (size > scripthost::LongestAnswer)
            return Result::Silent;
        if (receive(process, answer, size, deadline))
            return Result::Answered;
    }
    if (process.state() != QProcess::NotRunning && !deadline.hasExpired())
        process.waitForFinished(int(deadline.remainingTime()));
    if (process.state() != QProcess::NotRunning)
        return Result::Silent;
    exitStatus = process.exitStatus();
    exitCode = process.exitCode();
    return Result::Gone;
}

HostProcess::HostProcess()
    : d(std::make_unique<Private>())
{
}

HostProcess::~HostProcess()
{
    if (!d->thread)
        return;
    {
        const std::lock_guard lock(d->mutex);
        d->ending = true;
        d->changed.notify_all();
    }
    d->thread->wait();
}

bool HostProcess::start(const QString &program, const QStringList &arguments)
{
    d->thread.reset(QThread::create([this] { d->loop(); }));
    d->thread->start();
    bool started = false;
    d->inThread([&](QProcess &process) {
        process.start(program, arguments);
        started = process.waitForStarted();
        d->processId = process.processId();
    });
    return started;
}

HostProcess::Result HostProcess::exchange(
    const QByteArray &request, QByteArray &answer, std::chrono::milliseconds patience)
{
    Result result = Result::Silent;
    d->inThread([&](QProcess &process) {
        result = d->exchange(process, request, answer, QDeadlineTimer(patience));
    });
    return result;
}

HostProcess::Ending HostProcess::ending() const
{
    return d->exitStatus == QProcess::CrashExit ? Ending::Crash : Ending::Exit;
}

int HostProcess::exitCode() const { return d->exitCode; }

qint64 HostProcess::processId() const { return d->processId; }

} // namespace m2m

#endif
