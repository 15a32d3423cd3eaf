// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QJsonObject>

namespace m2m {

/// A receipt of batchReceipt() as PDF: A4, page numbers, a header on each page, every record in a
/// list. The whole file or nothing. Needs a QGuiApplication, of any platform, and no window; on any
/// thread. Blocks. Errors: FileNotWritable, DiskFull, Cancelled.
[[nodiscard]] Result<void> saveReceiptPdf(
    const QJsonObject &receipt, const QString &path, const ProgressFn &progress = {});

} // namespace m2m
