// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journaltypes.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace m2m {

// The columns of batches and items in the order in which the functions below read them.
[[nodiscard]] QString batchColumns();
[[nodiscard]] QString itemColumns(); ///< without the payload
[[nodiscard]] QString wholeItemColumns();

[[nodiscard]] BatchInfo readBatchRow(const QSqlQuery &query); ///< without counts
[[nodiscard]] ItemInfo readListedItemRow(const QSqlQuery &query); ///< without payload
[[nodiscard]] ItemInfo readItemRow(const QSqlQuery &query); ///< payload where it was asked for
[[nodiscard]] StateCounts readCounts(QSqlDatabase &db, qint64 batch);
void readCountsOf(QSqlDatabase &db, BatchInfo &batch); ///< and what is not read back

} // namespace m2m
