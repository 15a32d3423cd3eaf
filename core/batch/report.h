// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/journalplace.h"
#include "journal/journaltypes.h"

#include <QJsonObject>

namespace m2m {

/// The machine-readable report of a batch: file and hash, instance, operator, recipe, counts that
/// add up, one entry a record (row, line, state, component, action ID, reason, cells that were
/// corrected by hand in any of its rows), and "correctionsOutside": those in rows that make no
/// record. Read from the journal.
[[nodiscard]] Result<QJsonObject> batchReport(const JournalPlace &journal, qint64 batch);
/// Errors: FileNotWritable, DiskFull.
[[nodiscard]] Result<void> saveReport(const QJsonObject &report, const QString &path);

[[nodiscard]] QString itemStateKey(ItemState state); ///< "waiting", "verified", … as in reports

} // namespace m2m
