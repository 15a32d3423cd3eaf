// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checker.h"
#include "table/celloverlay.h"
#include "table/table.h"

#include <QList>

#include <optional>

namespace m2m {

/// Which records the review shows.
struct RowFilter {
    enum class Kind { All, Right, Doubtful, Wrong, Changed, Problem, Search };
    Kind kind = Kind::All;
    QString rule; ///< with Problem
    QString fieldPath; ///< with Problem
    QList<qint64> found; ///< with Search: rows in order
    bool operator==(const RowFilter &) const = default;
};

/// The rows that pass, in order; nothing when all do, so that no list of all rows is ever made.
[[nodiscard]] std::optional<QList<qint64>> filteredRows(
    const RowFilter &filter, const CheckReport &report, const CellOverlay &overlay);

/// What only the web page can tell; nothing to correct, and no reason for alarm.
[[nodiscard]] bool isNotChecked(const QString &rule);
/// Rows that are doubtful for nothing but that, in order.
[[nodiscard]] QList<qint64> onlyNotChecked(const CheckReport &report);

/// Rows that share an error or a warning with these issues, in order.
[[nodiscard]] QList<qint64> rowsWithProblems(const CheckReport &report, const IssueList &issues);

/// The texts of cells beyond the last column that were corrected away in a row.
[[nodiscard]] QStringList leftOut(const Table &table, const CellOverlay &overlay, qint64 row);

/// What is odd about a row among the others (rules "batch.*"), which its own record cannot tell.
[[nodiscard]] IssueList batchIssues(const CheckReport &report, qint64 row);

} // namespace m2m
