// SPDX-License-Identifier: GPL-3.0-or-later
#include "limits.h"

#include "script/hostprotocol.h"

#include <cstdio>
#include <cstdlib>
#include <new>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QFile>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace m2m {

#ifdef Q_OS_WIN

bool limitThisProcess(qint64 megabytes)
{
    std::set_new_handler([] { std::_Exit(scripthost::ExitMemory); });
    // A job is all that Windows has for it. It lasts as long as the process, so nobody closes it.
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    constexpr qint64 OwnMegabytes = 100; // what the process has before it runs anything
    limits.ProcessMemoryLimit = SIZE_T(megabytes + OwnMegabytes) * 1024 * 1024;
    return job
        && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits)
        && AssignProcessToJobObject(job, GetCurrentProcess());
}

#else

namespace {

/// Addresses in use now; 0 where the system does not tell.
rlim_t ownAddresses()
{
    QFile pages(QStringLiteral("/proc/self/statm"));
    if (!pages.open(QIODevice::ReadOnly))
        return 0;
    return rlim_t(pages.readAll().split(' ').first().toULongLong()) * rlim_t(sysconf(_SC_PAGESIZE));
}

bool limit(decltype(RLIMIT_AS) what, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(what, &both) == 0;
}

} // namespace

bool limitThisProcess(qint64 megabytes)
{
    std::set_new_handler([] { std::_Exit(scripthost::ExitMemory); });
    const rlim_t addresses = ownAddresses() + rlim_t(megabytes) * 1024 * 1024;
    // The limit of files counts by number: the three that are open are the lowest.
    return limit(RLIMIT_AS, addresses) && limit(RLIMIT_NOFILE, 3) && limit(RLIMIT_FSIZE, 0)
        && limit(RLIMIT_CORE, 0) && limit(RLIMIT_NPROC, 0);
}

#endif

} // namespace m2m
