// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QList>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>

// What the benchmarks of uploads have in common.
namespace m2m::bench {

/// As long as the real server holds its answers back (api-contract 2.1).
inline constexpr std::chrono::milliseconds serverStall{45};

inline void say(const QString &line) { QTextStream(stdout) << line << Qt::endl; }

[[noreturn]] inline void giveUp(const QString &why)
{
    say(QStringLiteral("the benchmark could not be run: ") + why);
    std::exit(1);
}

/// Lets the event loop run until the condition holds.
inline void waitFor(const std::function<bool()> &condition, const QString &what)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    QTimer::singleShot(std::chrono::minutes(30), &loop, [&what] { giveUp(what); });
    look.start(std::chrono::milliseconds(5));
    loop.exec();
}

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace m2m::bench
