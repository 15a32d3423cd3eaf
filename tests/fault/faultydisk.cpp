// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultydisk.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/types.h>

namespace {

using m2m::test::DiskFault;

constexpr int mostFiles = 65'536;
std::array<std::atomic<bool>, mostFiles> isWatched{}; // by file descriptor
std::atomic<DiskFault> fault{DiskFault::None};
std::atomic<qint64> breakAt{0};
std::atomic<qint64> calls{0};
std::mutex nameGuard;
std::string watchedName; // NOLINT: a short one, made at the start of a test

enum class Kind { Open, Read, Write };

/// The number that the call ends with; 0: it goes its way.
int errorOf(Kind kind)
{
    const qint64 number = ++calls;
    const qint64 at = breakAt;
    switch (fault) {
    case DiskFault::None:
        return 0;
    case DiskFault::Fails:
        return number == at ? EIO : 0;
    case DiskFault::Full:
        return number >= at && kind == Kind::Write ? ENOSPC : 0;
    case DiskFault::ReadOnly:
        return number >= at && kind == Kind::Open ? EROFS : 0;
    }
    return 0;
}

bool watches(int file) { return file >= 0 && file < mostFiles && isWatched[size_t(file)]; }

bool watches(const char *path)
{
    const std::lock_guard guard(nameGuard);
    return !watchedName.empty() && std::strstr(path, watchedName.c_str()) != nullptr;
}

template <typename Function> Function original(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// -1 with errno set, or the library's own answer.
template <typename Function, typename... Arguments>
auto guarded(const char *name, Kind kind, int file, Arguments... arguments)
{
    using Answer = decltype(std::declval<Function>()(file, arguments...));
    if (watches(file)) {
        if (const int error = errorOf(kind); error != 0) {
            errno = error;
            return Answer(-1);
        }
    }
    return original<Function>(name)(file, arguments...);
}

} // namespace

namespace m2m::test {

void breakDisk(const char *pathPart, DiskFault newFault, qint64 at)
{
    const std::lock_guard guard(nameGuard);
    watchedName = pathPart;
    calls = 0;
    breakAt = at;
    fault = newFault;
}

void mendDisk() { fault = DiskFault::None; }

qint64 diskCalls() { return calls; }

} // namespace m2m::test

extern "C" {

int open64(const char *path, int flags, ...)
{
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
    }
    const bool watched = watches(path);
    if (watched && (flags & O_ACCMODE) != O_RDONLY) {
        if (const int error = errorOf(Kind::Open); error != 0) {
            errno = error;
            return -1;
        }
    }
    const int file = original<int (*)(const char *, int, ...)>("open64")(path, flags, mode);
    if (file >= 0 && file < mostFiles)
        isWatched[size_t(file)] = watched;
    return file;
}

int close(int file)
{
    if (file >= 0 && file < mostFiles)
        isWatched[size_t(file)] = false;
    return original<int (*)(int)>("close")(file);
}

ssize_t pread64(int file, void *to, size_t size, off64_t at)
{
    return guarded<ssize_t (*)(int, void *, size_t, off64_t)>(
        "pread64", Kind::Read, file, to, size, at);
}

ssize_t pwrite64(int file, const void *from, size_t size, off64_t at)
{
    return guarded<ssize_t (*)(int, const void *, size_t, off64_t)>(
        "pwrite64", Kind::Write, file, from, size, at);
}

ssize_t write(int file, const void *from, size_t size)
{
    return guarded<ssize_t (*)(int, const void *, size_t)>("write", Kind::Write, file, from, size);
}

int ftruncate64(int file, off64_t size)
{
    return guarded<int (*)(int, off64_t)>("ftruncate64", Kind::Write, file, size);
}

int fdatasync(int file) { return guarded<int (*)(int)>("fdatasync", Kind::Write, file); }

} // extern "C"
