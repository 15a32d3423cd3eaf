// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/celloverlay.h"
#include "table/table.h"

namespace m2m {

/// Rows that have `text` in any cell, corrections included, ignoring case. Cancelled is the only
/// error. Pure: for a background task.
[[nodiscard]] Result<QList<qint64>> rowsContaining(const Table &table, const CellOverlay &overlay,
    const QString &text, const ProgressFn &progress);

/// The same with any of several texts: the ways of writing one component.
[[nodiscard]] Result<QList<qint64>> rowsContainingAny(const Table &table,
    const CellOverlay &overlay, const QStringList &texts, const ProgressFn &progress);

/// Rows whose cell of this column is exactly `text`, corrections included.
[[nodiscard]] Result<QList<qint64>> rowsWithCell(const Table &table, const CellOverlay &overlay,
    int column, const QString &text, const ProgressFn &progress);

} // namespace m2m
