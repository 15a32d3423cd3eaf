// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "recipe.h"
#include "table/table.h"

#include <optional>

namespace m2m {

/// A column that a recipe needs and a file does not have.
struct NeededColumn {
    QString name;
    QString similar; ///< of the file, the one that may be meant; empty: none, or several alike
    bool operator==(const NeededColumn &) const = default;
};

/// How a file fits a recipe.
struct FileFit {
    QList<NeededColumn> missing; ///< that mappings need; nothing can be built without them
    QStringList gone; ///< of the recipe's header, needed by no mapping
    QStringList added; ///< columns that the recipe does not know
    QStringList twice; ///< needed, and there more than once
    qint64 headerRow = -1; ///< physical, where the names stand in this file; -1: nowhere
    qint64 headerLine = 0; ///< its line in the file, from 1
    /// The row where the recipe expects the names (physical), when they are found in another one.
    std::optional<qint64> expectedHeaderRow;
    std::optional<QChar> otherDelimiter; ///< of the file, when it is not the recipe's
    QByteArray otherEncoding; ///< of the file, when it cannot be the recipe's; else empty
    std::optional<QChar> otherDecimalMark; ///< that the file's numbers have for sure
    /// Rows of the table that the recipe takes, when it is a record a file and says another number.
    std::optional<qint64> otherRowCount;
    /// To read the file with: the recipe's where it has one, but header row, delimiter and encoding
    /// as they are in this file.
    Dialect dialect;
    int score = 0; ///< 0 to 100; 0: no needed column is there. To choose among recipes
    /// The recipe may be used without asking: everything is where it is expected, and the names
    /// are ones that no other kind of file has by chance.
    bool isCertain = false;

    /// All that mappings need is there, and the file is read as the recipe says.
    [[nodiscard]] bool isExact() const;
    /// Records can be built when the file is read with `dialect`.
    [[nodiscard]] bool canBuild() const { return missing.isEmpty(); }
};

/// Looks at the header and, when the names are not there, at the first 200 physical rows. The table
/// may have been read as the sniffer found or with the recipe's dialect. Where a recipe finds
/// columns by their places, there have to be the names there that it was made for; where by a
/// pattern, some name has to match.
[[nodiscard]] FileFit fitOf(const Recipe &recipe, const Table &table);

/// As fitOf(); where `sniffed` does not fit, also its beginning (a workbook: all of it) as the
/// recipe's dialect reads it. Better of the two. Errors: none of its own; a file that cannot be
/// read that way is judged by `sniffed` alone.
[[nodiscard]] FileFit fitOfFile(const Recipe &recipe, const Table &sniffed);

/// What does not fit, for the user: Error "fit.columnMissing" ("column", "similar"), Warning
/// "fit.headerMoved" ("line", "expected": row from 1), "fit.delimiter" ("is", "expected"),
/// "fit.encoding" ("is", "expected"), "fit.decimalMark" ("is"), "fit.columnTwice" ("column"),
/// "fit.rowCount" ("is", "expected"), Note
/// "fit.columnsNew" ("columns"), "fit.columnsGone" ("columns").
[[nodiscard]] IssueList issuesOf(const FileFit &fit, const Recipe &recipe);

} // namespace m2m
