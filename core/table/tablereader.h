// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoding.h"
#include "table.h"
#include "textsource.h"

namespace m2m {

/// Makes one Table: encoding, dialect, index, layout. Used by Table alone.
class TableReader {
public:
    TableReader(const TableRequest &request, const ProgressFn &progress);
    [[nodiscard]] Result<TablePtr> readFile(const QString &path);
    [[nodiscard]] Result<TablePtr> readBeginning(const QString &path);
    [[nodiscard]] Result<TablePtr> readBytes(QByteArray bytes, const QString &name);

private:
    Result<void> openFile(const QString &path);
    Result<QByteArray> fileStart(qint64 size);
    Result<TablePtr> readWorkbook();
    Result<TablePtr> read();
    Result<void> guess(QByteArrayView head);
    void noticeOwnExport(QByteArrayView text);
    Result<void> readAsOwnExport();
    Result<void> takeApostrophes();
    Result<void> takeText();
    Result<void> recode(std::unique_ptr<TextSource> raw, const QByteArray &encoding);
    Result<void> indexText();
    Result<void> correctEncoding(const EncodingGuess &whole);
    Result<void> layOut();
    void findWidest();
    void placeTable();
    [[nodiscard]] std::unique_ptr<TextSource> rawText();
    [[nodiscard]] ProgressFn progressOf(int part, int parts);

    TableRequest m_request;
    const ProgressFn &m_progress;
    std::shared_ptr<Table> m_table;
    QByteArray m_bytes; ///< the file as it is, BOM and all, unless it is large
    std::unique_ptr<QFile> m_file; ///< a large one
    EncodingGuess m_encoding;
    bool m_rawIsText = false; ///< the text was not recoded
    double m_share = 0; ///< of the work, as it was told last
};

} // namespace m2m
