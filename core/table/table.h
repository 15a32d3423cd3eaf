// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "cellrules.h"
#include "dialect.h"
#include "rowindex.h"
#include "textcoding.h"
#include "xlsxreader.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <optional>

namespace m2m {

class TextSource;

/// Which file a table was read from, so that it can be named and recognised later.
struct SourceFile {
    QString path; ///< absolute; a made-up name for pasted text
    qint64 size = 0;
    QDateTime modified; ///< invalid for pasted text
    QString sheet; ///< of a workbook
    [[nodiscard]] QString name() const; ///< without folders
    bool operator==(const SourceFile &) const = default;
};

/// How a file is to be read.
struct TableRequest {
    TableRequest() = default;
    TableRequest(std::optional<Dialect> wanted, QString fromSheet = {}) // a dialect is a request
        : dialect(std::move(wanted))
        , sheet(std::move(fromSheet))
    {
    }
    TableRequest(const Dialect &wanted)
        : dialect(wanted)
    {
    }

    std::optional<Dialect> dialect; ///< nothing: what the sniffer proposes
    QString sheet; ///< of a workbook; empty: the first that is not hidden
};

class Table;
using TablePtr = std::shared_ptr<const Table>;

/// A measurement file as rows of text cells. Immutable and safe to read from any thread; the bytes
/// stay as they are and a row is decoded each time it is asked for. No cell is ever trimmed or
/// changed. Files up to 32 MiB are read into memory and may change on disk afterwards; a larger one
/// is read where it is looked at, and isDamaged() says when it could not be.
///
/// Physical rows count everything in the file, preamble and header too; rows of the table are what
/// comes after the header and before the tail. Blank rows, rows of nothing but delimiters and
/// comments are no rows of the table.
class Table {
public:
    /// Errors: FileNotFound, FileNotReadable (also a folder; details "text" from the system, or
    /// "encoding" that is unknown here), FileEmpty (nothing but blanks), FileIsBinary,
    /// FileHasNoRows (nothing below the header), FileChanged (while it was read), DiskFull and
    /// FileNotWritable (a large file is recoded into a temporary one), those of readXlsx(),
    /// Cancelled.
    [[nodiscard]] static Result<TablePtr> open(
        const QString &path, const TableRequest &request = {}, const ProgressFn &progress = {});
    /// The first 256 KiB as a table of their own, to be shown while the rest is read. A workbook
    /// has none: FileNotReadable.
    [[nodiscard]] static Result<TablePtr> preview(
        const QString &path, const TableRequest &request = {});
    /// Text that is in memory already (UTF-8), for example pasted. `name` takes the place of the
    /// path; there is no time of modification.
    [[nodiscard]] static Result<TablePtr> fromBytes(QByteArray bytes, const QString &name,
        const TableRequest &request = {}, const ProgressFn &progress = {});
    ~Table();

    [[nodiscard]] const SourceFile &source() const { return m_sourceFile; }
    /// The sheets of a workbook that are not hidden, or all if all are; empty for other files.
    [[nodiscard]] QStringList sheets() const { return m_sheets; }
    [[nodiscard]] bool isWorkbook() const { return !m_sheets.isEmpty(); }
    /// What a workbook shows in another way than it keeps it; without the text of the sheet.
    [[nodiscard]] const XlsxTable &workbookRemarks() const { return m_remarks; }
    /// An export of a batch that this program has written, see ownexport.h: read as it was written,
    /// whatever was asked for.
    [[nodiscard]] bool isOwnExport() const { return m_isOwnExport; }
    /// Cells of it whose apostrophe was taken off again; rows and columns physical, from 1.
    [[nodiscard]] const XlsxRemark &apostrophesTaken() const { return m_apostrophes; }
    /// Only the beginning of a longer file.
    [[nodiscard]] bool isPreview() const { return m_isPreview; }
    /// Some row could not be read: the file has become shorter, or its disk is gone. What is read
    /// then has fewer cells.
    [[nodiscard]] bool isDamaged() const;
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    /// What the sniffer thought of the file, even when it was read with another dialect.
    [[nodiscard]] const DialectGuess &guess() const { return m_guess; }

    [[nodiscard]] const RowIndex &index() const { return m_index; }
    [[nodiscard]] qint64 physicalRowCount() const { return m_physicalRows; }
    /// Of the widest row: of all in a file that is in memory, else of the first and last thousand.
    [[nodiscard]] int physicalColumnCount() const { return m_widest; }
    [[nodiscard]] QStringList physicalRow(qint64 physical) const;
    /// A comment without its mark; any other row as it is.
    [[nodiscard]] QStringList physicalRowWithoutMark(qint64 physical) const;
    /// Of the file, from 1; of a workbook the row of the sheet. Reads up to fifteen rows where
    /// cells hold line breaks.
    [[nodiscard]] qint64 physicalLine(qint64 physical) const;
    /// The row that a line of the file, from 1, is part of: the last that begins on it or above.
    [[nodiscard]] qint64 physicalRowOfLine(qint64 line) const;
    /// The row as it is in the text, without its line break. Valid as long as `room` and the table.
    [[nodiscard]] QByteArrayView physicalBytes(qint64 physical, QByteArray &room) const;

    /// The cells of the header as they are written, empty ones and repeated ones too. Without a
    /// header "1", "2", … as many as the widest row has. A row may have fewer or more cells than
    /// this.
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    /// The second row of the header, as wide as it is written; empty where there is none.
    [[nodiscard]] const QStringList &units() const { return m_units; }
    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    [[nodiscard]] QStringList row(qint64 row) const { return physicalRow(physicalOf(row)); }
    [[nodiscard]] qint64 line(qint64 row) const { return physicalLine(physicalOf(row)); }
    [[nodiscard]] qint64 physicalOf(qint64 row) const { return m_index.keptRow(m_firstKept + row); }
    /// First row below the header, and the row behind the last one, both physical.
    [[nodiscard]] qint64 firstBelowHeader() const;
    [[nodiscard]] qint64 endOfTable() const;

    [[nodiscard]] const CellRules &rules() const { return m_rules; }
    [[nodiscard]] const TextDecoder &decoder() const { return m_decoder; }
    [[nodiscard]] const TextSource &text() const { return *m_text; }

private:
    friend class TableReader;
    Table();

    SourceFile m_sourceFile;
    QStringList m_sheets;
    XlsxTable m_remarks;
    XlsxRemark m_apostrophes;
    bool m_isOwnExport = false;
    bool m_isPreview = false;
    std::unique_ptr<TextSource> m_text; ///< without BOM
    TextDecoder m_decoder; ///< of m_text
    DialectGuess m_guess;
    Dialect m_dialect;
    CellRules m_rules; ///< of m_dialect, as bytes of m_text
    RowIndex m_index;
    qint64 m_physicalRows = 0;
    qint64 m_firstKept = 0; ///< rows before the table that are not skipped
    qint64 m_rowCount = 0;
    QStringList m_columns;
    QStringList m_units;
    int m_widest = 0;
};

} // namespace m2m
