// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace m2m {

/// A sheet of cells in a workbook (.xlsx, .xlsm).
struct XlsxSheetInfo {
    QString name;
    bool hidden = false;
    bool operator==(const XlsxSheetInfo &) const = default;
};

/// What becomes of a number that has a format.
enum class XlsxNumbers {
    AsShown, ///< as the spreadsheet shows it; see XlsxNumberFormat
    AsKept, ///< with all its digits, dates and times in ISO 8601
};

struct XlsxOptions {
    QString sheet = {}; ///< empty: the first that is not hidden, or the first if all are
    XlsxNumbers numbers = XlsxNumbers::AsShown;
    /// Bytes that the sheet and the shared texts may unpack to each, and that the table may become.
    qint64 limit = qint64(1) << 30;
};

struct XlsxCellPlace {
    qint64 row = 0; ///< from 1, as the spreadsheet counts
    int column = 0; ///< from 1
    bool operator==(const XlsxCellPlace &) const = default;
};

/// Cells about which there is something to say.
struct XlsxRemark {
    qint64 count = 0;
    QList<XlsxCellPlace> places; ///< the first thousand of them
};

/// A sheet as a table of text.
struct XlsxTable {
    /// UTF-8 without BOM, commas, quotes as in RFC 4180, LF. One row of it for each row of the
    /// sheet from row 1 on, so that rows are counted alike, and cells from column A on. Rows
    /// without any text are empty lines; empty cells at the end of a row are left out, so a row
    /// may have fewer cells than the table has columns and nothing is missing. Cells may hold line
    /// breaks: lines are then no rows.
    QByteArray csv;
    QString sheet;
    qint64 rows = 0; ///< of the CSV; the last one holds something
    int columns = 0; ///< of its widest row
    qint64 hiddenRows = 0; ///< with something in them; they are part of the table
    XlsxRemark unreadFormats; ///< numbers that the spreadsheet shows in another way than we do
    XlsxRemark shortened; ///< numbers of which less is shown than is kept; none with AsKept
    XlsxRemark uncalculated; ///< formulas without a value; they appear as "=…"
};

/// The sheets of cells, in the order of their tabs. Errors as for readXlsx().
[[nodiscard]] Result<QList<XlsxSheetInfo>> xlsxSheets(const QString &path);

/// Reads a sheet. Text is exactly what the file has: blanks stay, escapes (_x000D_) become what
/// they stand for, runs of rich text are joined, pronunciations left out. Formulas count by the
/// value that was last calculated, booleans are TRUE and FALSE, errors as they are (#REF!). Cells
/// that a merged one covers are empty, unless the file has something in them. What is hidden or
/// filtered out is read too.
///
/// Errors, with the path as their place: FileNotFound, FileNotReadable (details "text", or "why":
/// "tooLarge" with "bytes"), FileEmpty, FileIsBinary (no workbook; details "looksLike"),
/// FileIsEncrypted, FileDamaged (details "why", see xlsxDamage(), "part", "line"), SheetNotFound
/// (details "sheet", "sheets"), FileHasNoRows (nothing in the sheet; details "sheet"), Cancelled.
///
/// May be called from any thread; memory is what the table and the workbook's shared texts take.
[[nodiscard]] Result<XlsxTable> readXlsx(
    const QString &path, const XlsxOptions &options = {}, const ProgressFn &progress = {});

} // namespace m2m
