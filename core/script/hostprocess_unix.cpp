// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostprocess.h"

#if defined(Q_OS_UNIX) && !defined(M2M_PORTABLE_PIPES)
#include "hostprotocol.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QList>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace m2m {

#ifndef MSG_NOSIGNAL
constexpr int MSG_NOSIGNAL = 0; // macOS has an option of the socket instead
#endif

struct HostProcess::Private {
    pid_t pid = 0;
    int wire = -1;
    int status = 0; ///< of waitpid, once it is gone

    /// False when there was nothing before the deadline.
    [[nodiscard]] bool wait(short events, const QDeadlineTimer &deadline) const;
    [[nodiscard]] Result send(const QByteArray &bytes, const QDeadlineTimer &deadline);
    [[nodiscard]] Result receive(QByteArray &answer, const QDeadlineTimer &deadline);
    Result bury();
    void end();
};

bool HostProcess::Private::wait(short events, const QDeadlineTimer &deadline) const
{
    for (;;) {
        pollfd ready{wire, events, 0};
        const int found = poll(&ready, 1, int(deadline.remainingTime()));
        if (found > 0)
            return true;
        if (found == 0 || errno != EINTR)
            return false;
    }
}

HostProcess::Result HostProcess::Private::send(
    const QByteArray &bytes, const QDeadlineTimer &deadline)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t some =
            ::send(wire, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (some >= 0)
            sent += some;
        else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            if (!wait(POLLOUT, deadline))
                return Result::Silent;
        } else if (errno != EINTR)
            return bury();
    }
    return Result::Answered;
}

/// Reads what there is, as a whole answer usually is there at once: each call of the system costs
/// as much as a small script.
HostProcess::Result HostProcess::Private::receive(
    QByteArray &answer, const QDeadlineTimer &deadline)
{
    constexpr qsizetype Head = 4;
    constexpr qsizetype Usual = 4096;
    qsizetype got = 0;
    qsizetype wanted = Head;
    answer.resize(Usual);
    while (got < wanted) {
        if (!wait(POLLIN, deadline))
            return Result::Silent;
        const ssize_t some = ::recv(wire, answer.data() + got, size_t(answer.size() - got), 0);
        if (some == 0 || (some < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR))
            return bury();
        got += std::max<ssize_t>(some, 0);
        if (got < Head || wanted > Head)
            continue;
        const qsizetype size = qFromBigEndian<quint32>(answer.constData());
        if (size > scripthost::LongestAnswer)
            return Result::Silent;
        wanted = Head + size;
        answer.resize(std::max(wanted, Usual));
    }
    answer.truncate(wanted);
    answer.remove(0, Head);
    return Result::Answered;
}

/// It has closed its end, so it is ending: how, is decided by then and no signal changes it.
HostProcess::Result HostProcess::Private::bury()
{
    ::kill(pid, SIGKILL);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) { }
    pid = 0;
    return Result::Gone;
}

void HostProcess::Private::end()
{
    if (wire >= 0)
        ::close(wire);
    wire = -1;
    if (pid > 0)
        bury();
}

HostProcess::HostProcess()
    : d(std::make_unique<Private>())
{
}

HostProcess::~HostProcess() { d->end(); }

bool HostProcess::start(const QString &program, const QStringList &arguments)
{
    int ends[2] = {-1, -1};
    // A socket, for a pipe whose reader is gone would stop the whole program by a signal.
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return false;
    for (const int end : ends)
        (void)fcntl(end, F_SETFD, FD_CLOEXEC);
    (void)fcntl(ends[0], F_SETFL, O_NONBLOCK);
#ifdef SO_NOSIGPIPE
    const int on = 1;
    (void)setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif

    QList<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words += argument.toLocal8Bit();
    QList<char *> argv;
    for (QByteArray &word : words)
        argv += word.data();
    argv += nullptr;

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, ends[1], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const int failed =
        posix_spawn(&d->pid, words.front().constData(), &files, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    ::close(ends[1]);
    d->wire = ends[0];
    if (failed != 0)
        d->pid = 0;
    return failed == 0;
}

HostProcess::Result HostProcess::exchange(
    const QByteArray &request, QByteArray &answer, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    if (const Result sent = d->send(request, deadline); sent != Result::Answered)
        return sent;
    return d->receive(answer, deadline);
}

HostProcess::Ending HostProcess::ending() const
{
    if (!WIFSIGNALED(d->status))
        return Ending::Exit;
    switch (WTERMSIG(d->status)) {
    case SIGABRT:
    case SIGBUS:
    case SIGFPE:
    case SIGILL:
    case SIGSEGV:
    case SIGTRAP:
        return Ending::Crash;
    default:
        return Ending::Killed;
    }
}

int HostProcess::exitCode() const { return WIFEXITED(d->status) ? WEXITSTATUS(d->status) : -1; }

qint64 HostProcess::processId() const { return d->pid; }

} // namespace m2m

#endif
