// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded into the program by LD_PRELOAD: its time goes M2M_CLOCK_SPEED times as fast, its waits are
// as much shorter. So a test meets the limits that users have (65 s of patience with a server) in a
// second. What counts on from boot is changed; the date stays as it is.

#include <dlfcn.h>
#include <poll.h>
#include <time.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

constexpr std::int64_t second = 1'000'000'000;

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

std::int64_t speed()
{
    static const std::int64_t value = [] {
        const char *text = std::getenv("M2M_CLOCK_SPEED");
        return std::max(std::int64_t(1), std::int64_t(text ? std::atoll(text) : 1));
    }();
    return value;
}

int realTime(clockid_t clock, timespec *time)
{
    static const auto real = next<int (*)(clockid_t, timespec *)>("clock_gettime");
    return real(clock, time);
}

std::int64_t now()
{
    timespec time{};
    realTime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * second + time.tv_nsec;
}

timespec shorter(std::int64_t nanoseconds)
{
    // Rounded up: a wait that became none would have the caller ask without end.
    const std::int64_t left = (nanoseconds + speed() - 1) / speed();
    return {left / second, left % second};
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    if (clock != CLOCK_MONOTONIC)
        return realTime(clock, time);
    static const std::int64_t start = now();
    const std::int64_t told = start + (now() - start) * speed();
    *time = {told / second, told % second};
    return 0;
}

int ppoll(pollfd *files, nfds_t count, const timespec *wait, const sigset_t *signals)
{
    static const auto real =
        next<int (*)(pollfd *, nfds_t, const timespec *, const sigset_t *)>("ppoll");
    if (!wait)
        return real(files, count, nullptr, signals);
    const timespec left = shorter(wait->tv_sec * second + wait->tv_nsec);
    return real(files, count, &left, signals);
}

int poll(pollfd *files, nfds_t count, int wait)
{
    if (wait < 0)
        return ppoll(files, count, nullptr, nullptr);
    const timespec whole{wait / 1000, (wait % 1000) * 1'000'000L};
    return ppoll(files, count, &whole, nullptr);
}
}
