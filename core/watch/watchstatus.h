// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace m2m {

/// How a watch is getting on, for whoever looks after the station: written to the status file.
struct WatchStatus {
    enum class State { Idle, Working, Trouble };
    struct Counts {
        qint64 done = 0;
        qint64 failed = 0;
    };
    /// The last thing that kept the watch from working.
    struct Trouble {
        QString kind; ///< errorKindKey()
        QString sentence;
        QDateTime since;
        QDateTime over; ///< invalid: it lasts
    };
    State state = State::Idle;
    QString folder;
    QString file; ///< that is worked on; empty: none
    Counts today;
    QDate day; ///< which one that is, by the local clock
    Counts total; ///< since `started`
    std::optional<Trouble> trouble;
    QDateTime started;
    QString version; ///< of the program

    void count(bool well, const QDate &date);
    void turnTo(const QDate &date); ///< a new day begins at 0
};

/// With the time and this process' number; a reader never meets half of it.
/// Errors: FileNotWritable, DiskFull.
[[nodiscard]] Result<void> saveWatchStatus(const WatchStatus &status, const QString &path);

} // namespace m2m
