// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recordbuilder.h"

#include <QRegularExpression>

#include <optional>

namespace m2m {

/// What is to be found in cells, and what takes its place.
struct ReplaceOrder {
    QString find;
    QString with; ///< of an expression \1 to \9 are its groups
    bool matchCase = false;
    bool wholeCell = false; ///< an empty text then finds empty cells
    bool isExpression = false; ///< Perl's, as Qt reads it
    QList<int> columns; ///< of the table

    [[nodiscard]] bool findsAnything() const { return wholeCell || !find.isEmpty(); }
    [[nodiscard]] QRegularExpression expression() const;
    bool operator==(const ReplaceOrder &) const = default;
};

/// A cell that differs afterwards.
struct CellReplacement {
    CellAddress cell;
    QString before;
    QString after;
};

/// Cells of the records, with the corrections over them, that the order changes; in the order of
/// the table. `shown`: which records, in order; nothing: all. Empty where the expression cannot be
/// read. Pure, for a background task; Cancelled is the only error.
[[nodiscard]] Result<QList<CellReplacement>> replacements(const RecordBuilder &records,
    const std::optional<QList<qint64>> &shown, const ReplaceOrder &order,
    const ProgressFn &progress);

/// As corrections: what becomes what the file says anyway is none.
[[nodiscard]] QList<QPair<CellAddress, QString>> correctionsOf(
    const Table &table, const QList<CellReplacement> &replaced);

} // namespace m2m
