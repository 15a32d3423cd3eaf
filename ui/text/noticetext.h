// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/runstatus.h"
#include "profiles/profile.h"

#include <QString>

namespace m2m {

/// What is told of a run's end to somebody who does not look at the window.
struct Notice {
    QString title;
    QString body; ///< where it went, and counts that add up
    bool needsSomebody = false; ///< not all is as it should be
};

/// Of a run that does not go on by itself any more.
[[nodiscard]] Notice noticeOf(const RunStatus &run, const std::optional<Profile> &profile);

/// "120 of 300 records", for tips and questions.
[[nodiscard]] QString settledText(const RunStatus &run);

} // namespace m2m
