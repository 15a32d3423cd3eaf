// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopsignals.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <atomic>
#include <windows.h>
#else
#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>
#endif

namespace m2m {

#ifdef Q_OS_WIN

namespace {

std::atomic<StopSignals *> listener = nullptr;

BOOL WINAPI onConsoleEvent(DWORD)
{
    StopSignals *told = listener.exchange(nullptr);
    if (!told)
        return FALSE;
    // Windows calls on a thread of its own.
    QMetaObject::invokeMethod(told, &StopSignals::asked, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

StopSignals::~StopSignals()
{
    listener = nullptr;
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
}

#else

namespace {

constexpr std::array stopSignals{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> pipeEnds{-1, -1}; ///< a handler may do next to nothing; to write is allowed

extern "C" void tellPipe(int number)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(pipeEnds.data()) != 0)
        return;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT asked();
    });
    for (const int number : stopSignals)
        std::signal(number, tellPipe);
}

StopSignals::~StopSignals()
{
    for (const int number : stopSignals)
        std::signal(number, SIG_DFL);
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }
}

#endif

} // namespace m2m
