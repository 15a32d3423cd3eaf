// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QList>

#include <functional>
#include <vector>

namespace m2m {

class Table;

/// What is found out about a row, by the row of the table.
using RowOutcomeFn = std::function<quint32(qint64 row)>;

/// Finds out about rows `from` up to `to` what the bytes of some of their cells decide, and asks
/// for one row of each kind only, in the order of the file and on the calling thread. Rows are read
/// on several threads. `outcomes`, by row of the table, has room for all. Errors: Cancelled, and
/// FileChanged before anything has been asked.
[[nodiscard]] Result<void> outcomesBySameCells(const Table &table, qint64 from, qint64 to,
    const QList<int> &columns, const RowOutcomeFn &outcome, std::vector<quint32> &outcomes,
    const ProgressFn &progress);

} // namespace m2m
