// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"

#include <QString>

namespace m2m {

// `m2m-uploader log`: what the journal knows, printed.
[[nodiscard]] ExitCode listBatches(const QString &journalPath);
/// `batch` 0: the newest.
[[nodiscard]] ExitCode showBatch(const QString &journalPath, qint64 batch);

} // namespace m2m
