// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "dialect.h"
#include "rowindex.h"
#include "textcoding.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <optional>

class QFile;

namespace m2m {

/// Which file a table was read from, so that it can be named and recognised later.
struct SourceFile {
    QString path; ///< absolute; a made-up name for pasted text
    qint64 size = 0;
    QDateTime modified;
    QByteArray sha256; ///< of the bytes as they are on disk, hexadecimal
    [[nodiscard]] QString name() const; ///< without folders
};

class Table;
using TablePtr = std::shared_ptr<const Table>;

/// A measurement file as rows of text cells. Immutable and safe to read from any thread; the bytes
/// stay as they are and a row is decoded each time it is asked for. No cell is ever trimmed or
/// changed. Files up to 32 MiB are read into memory and may change on disk afterwards; a larger one
/// is mapped, and must not be cut short by another program while its table lives.
///
/// Physical rows count everything in the file, preamble and header too; rows of the table are what
/// comes after the header. Rows without any character are not counted as rows of the table.
class Table {
public:
    /// Reads with `wanted`, or with what the sniffer proposes. Errors: FileNotFound,
    /// FileNotReadable (also a folder; details "text" from the system, or "encoding" that is
    /// unknown here), FileEmpty (nothing but blanks), FileIsBinary, FileHasNoRows (nothing below
    /// the header), Cancelled.
    [[nodiscard]] static Result<TablePtr> open(const QString &path,
        const std::optional<Dialect> &wanted = {}, const ProgressFn &progress = {});
    /// The same for text that is in memory already (UTF-8), for example pasted. `name` takes the
    /// place of the path; there is no time of modification.
    [[nodiscard]] static Result<TablePtr> fromBytes(QByteArray bytes, const QString &name,
        const std::optional<Dialect> &wanted = {}, const ProgressFn &progress = {});
    ~Table();

    [[nodiscard]] const SourceFile &source() const { return m_source; }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    /// What the sniffer thought of the file, even when it was read with another dialect.
    [[nodiscard]] const DialectGuess &guess() const { return m_guess; }
    [[nodiscard]] qint64 unclosedQuoteLine() const { return m_index.unclosedQuoteLine; }

    [[nodiscard]] qint64 physicalRowCount() const { return m_index.rows.size(); }
    [[nodiscard]] int physicalColumnCount() const
    {
        return m_widest;
    } ///< of the widest row looked at
    [[nodiscard]] QStringList physicalRow(qint64 physical) const;
    [[nodiscard]] qint64 physicalLine(qint64 physical) const { return m_index.rows[physical].line; }

    /// The cells of the header as they are written, empty ones and repeated ones too. Without a
    /// header "1", "2", … as many as the widest row has. A row may have fewer or more cells than
    /// this.
    [[nodiscard]] const QStringList &columns() const
    {
        return m_columns;
    } ///< names as in the header
    [[nodiscard]] qint64 rowCount() const { return m_rows.size(); }
    [[nodiscard]] QStringList row(qint64 row) const { return physicalRow(m_rows[row]); }
    [[nodiscard]] qint64 line(qint64 row) const { return physicalLine(m_rows[row]); }
    [[nodiscard]] qint64 physicalOf(qint64 row) const { return m_rows[row]; }

private:
    Table();
    Result<QByteArrayView> load(const QString &path);
    Result<void> read(
        QByteArrayView file, const std::optional<Dialect> &wanted, const ProgressFn &progress);
    Result<void> decode(QByteArrayView file, int bomBytes, const ProgressFn &progress);
    Result<void> findRows(const ProgressFn &progress);

    SourceFile m_source;
    std::unique_ptr<QFile> m_file; ///< keeps the mapping alive
    QByteArray m_owned; ///< a small file, pasted text, or text recoded from UTF-16
    QByteArrayView m_text; ///< mapped file or m_owned, without BOM
    TextCoding m_coding = TextCoding::Utf8; ///< of m_text
    DialectGuess m_guess;
    Dialect m_dialect;
    char m_delimiter = ','; ///< of m_dialect, as a byte of m_text
    char m_quote = '"';
    RowIndex m_index;
    QList<qint64> m_rows; ///< physical rows of the table
    QStringList m_columns;
    int m_widest = 0;
};

} // namespace m2m
