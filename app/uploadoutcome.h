// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exitcode.h"
#include "journal/journaltypes.h"

#include <QJsonArray>

namespace m2m {

/// Between two lines of progress.
inline constexpr qint64 progressEveryMs = 2000;

/// The exit code of an upload that came to its end with these records; so many of those that are
/// uploaded are not read back by choice.
[[nodiscard]] ExitCode codeOf(const StateCounts &counts, qint64 notReadBack = 0);
/// The one that is told of several.
[[nodiscard]] ExitCode worseOf(ExitCode one, ExitCode other);

/// The report of a command on all of its files or batches. An empty path: none is wanted.
[[nodiscard]] Result<void> saveUploadReport(
    const QJsonArray &parts, ExitCode code, const QString &path);

} // namespace m2m
