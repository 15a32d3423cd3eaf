// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recordbuilder.h"

#include <optional>

namespace m2m {

// Where records stand in the table: a record is a row of it only where the shape is plain.

/// The cell that the value is read from; none: it comes from none, or from several.
[[nodiscard]] std::optional<CellAddress> cellOf(
    const RecordBuilder &records, const Lineage &lineage);

/// Null: the field has no mapping.
[[nodiscard]] const BoundMapping *boundOf(const RecordBuilder &records, const QString &field);

/// More than one cell may have to do with its value.
[[nodiscard]] bool isOfSeveralCells(
    const RecordBuilder &records, qint64 index, const QString &field);

/// See leftOut(): of all rows of a record.
[[nodiscard]] QStringList leftOutOf(const RecordBuilder &records, qint64 index);

/// Lines of the file, from 1: the first and the last of a record's rows.
struct LineRange {
    qint64 first = 0;
    qint64 last = 0;
    qint64 rows = 0;
};
[[nodiscard]] LineRange linesOf(const RecordBuilder &records, qint64 index);

} // namespace m2m
