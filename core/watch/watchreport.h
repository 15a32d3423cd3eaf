// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fileresult.h"

#include <QJsonObject>

namespace m2m {

struct WatchSettings;
struct WatchWords;

/// The report of a file of a watched folder: what became of it and why, the upload of the same
/// content before, and where there is one its batch (as batchReport()). Reads the journal.
/// Errors: as batchReport().
[[nodiscard]] Result<QJsonObject> watchReport(const QString &name, const FileResult &result,
    const WatchSettings &settings, const WatchWords &words, const QString &journalPath);

} // namespace m2m
