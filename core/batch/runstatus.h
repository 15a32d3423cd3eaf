// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "journal/journaltypes.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace m2m {

enum class RunPhase {
    Idle,
    Preparing, ///< records are written to the journal
    Running,
    Pausing, ///< what is in flight is waited for
    Paused, ///< by choice, or by trouble (then `trouble` says which)
    Finished, ///< nothing is left to do
    Cancelled, ///< by choice; what was not sent stays `waiting` in the journal
    Failed, ///< it could not go on; `trouble` says why
};

/// A run as it stands, a value that crosses threads at most ten times a second.
struct RunStatus {
    RunPhase phase = RunPhase::Idle;
    qint64 batch = 0;
    qint64 total = 0; ///< records; before all are written, how many there will be
    qint64 fileRows = -1; ///< of the file, and of them those that make records; -1: not known
    qint64 rowsTaken = -1;
    StateCounts counts;
    int readBackOneOf = 1; ///< of so many uploaded records one is read back
    qint64 notReadBack = 0; ///< of those that are uploaded, left so by choice
    int inFlight = 0;
    bool firstAlone = false; ///< the rest waits until one record is proved (production)
    double recordsPerSecond = 0; ///< over the last seconds
    int secondsLeft = -1; ///< -1: cannot be told
    std::optional<Error> trouble;
    QDateTime nextTry = {}; ///< UTC: paused by trouble that passes, it goes on by itself then
    bool tryingAgain = false; ///< it does: one record at a time, until one is answered
    /// Records of which something is left to do.
    [[nodiscard]] qint64 open() const { return counts.open() - notReadBack; }
    [[nodiscard]] bool isActive() const
    {
        return phase == RunPhase::Preparing || phase == RunPhase::Running
            || phase == RunPhase::Pausing;
    }
    /// Without anybody: it is active, or waits for its next try.
    [[nodiscard]] bool goesOnByItself() const { return isActive() || nextTry.isValid(); }
};

} // namespace m2m

Q_DECLARE_METATYPE(m2m::RunStatus)
