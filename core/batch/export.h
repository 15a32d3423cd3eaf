// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "batchsource.h"
#include "journal/journalplace.h"
#include "journal/journaltypes.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace m2m {

/// What may have a file of its own.
enum class ExportGroup { Uploaded, Rejected, Failed, Unknown, Different, Skipped, Waiting };
[[nodiscard]] const QList<ExportGroup> &exportGroups();
[[nodiscard]] QString exportGroupKey(ExportGroup group); ///< "uploaded", … as in file names
[[nodiscard]] std::optional<ExportGroup> exportGroupFromKey(const QString &key);
/// Uploaded holds what was verified too, waiting what was being sent.
[[nodiscard]] ExportGroup exportGroupOf(ItemState state);

/// What core cannot say itself.
struct ExportTexts {
    std::function<QString(const ItemInfo &)> reason;
    QString noRecord; ///< of a row that makes no record
};

struct ExportOrder {
    JournalPlace journal;
    qint64 batch = 0;
    /// The file; or a folder, which is made where it is missing, and gets files named after the
    /// measurement file, the batch and the groups.
    QString to;
    bool toFolder = false; ///< `to` is one even if it does not exist yet; always with `split`
    bool split = false; ///< a file for each group
    QList<ExportGroup> groups; ///< empty: all, and the rows that make no record
    ExportTexts texts;
};

struct ExportedFile {
    QString path;
    qint64 records = 0;
    qint64 rows = 0; ///< of the measurement file
};

struct ExportResult {
    QList<ExportedFile> files; ///< none: there are no such records
    OwnColumns ownColumns = OwnColumns::Included;
    StateCounts counts; ///< of the batch at that moment
    /// Of the measurement file; -1: not known, of a batch before journals kept it.
    qint64 fileRows = -1;
    qint64 rowsWithoutRecord = -1;
};

/// Writes a batch as CSV: UTF-8 with BOM, what stands above and below the table, and for each row
/// the file's own cells as they are written there (not as they were corrected by hand), and behind
/// them ownExportColumns(). What a spreadsheet would run as a formula has an apostrophe before it;
/// a file that is opened here again is without them. Each row of a record of several rows has a
/// line, and says the same. A row that makes no record is in the file of all as "noRecord"; those
/// at the beginning and the end of the table are in each file, since recipes may leave out rows
/// there by their number. Cells beyond the last column stand behind ours, so that they are still
/// beyond. All files are written, or none. Blocks: for a thread of its own.
/// Errors: those of readBatch(), FileNotWritable (details "why": "isSource" or "isJournal" where
/// it is one that must not be written over), DiskFull, FileChanged (while it was read), Cancelled.
[[nodiscard]] Result<ExportResult> exportBatch(
    const ExportOrder &order, const ProgressFn &progress = {});

/// Not one of the files that hold what is written about.
[[nodiscard]] Result<void> mayWrite(
    const QString &path, const BatchInfo &batch, const JournalPlace &journal);
/// "tensions-batch12-rejected.csv"
[[nodiscard]] QString exportFileName(
    const BatchInfo &batch, const QStringList &parts, const QString &suffix);

} // namespace m2m
