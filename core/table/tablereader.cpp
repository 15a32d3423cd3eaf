// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereader.h"

#include "cellsplitter.h"
#include "recodedfile.h"
#include "rowindexer.h"
#include "sniffer.h"
#include "tailguess.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace m2m {

namespace {

// Below this a file is read and let go: nobody is kept from replacing it, as Windows would, and
// what was looked at is what is sent. Test stands rewrite their files.
constexpr qint64 heldFrom = 1 << 25; // 32 MiB
constexpr qint64 headBytes = 1 << 19;
constexpr qint64 previewBytes = 1 << 18;
constexpr qint64 progressSteps = 100'000;
constexpr qint64 magicBytes = 8;
constexpr qint64 rowsMeasured = 1000; ///< at each end of a large file

/// "UTF-16" leaves the order of bytes to the BOM.
bool isSameEncoding(const QByteArray &one, const QByteArray &other)
{
    return encodingKey(one).startsWith(encodingKey(other));
}

bool isBlankText(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
        [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

/// A zip archive, or the container of older and of encrypted workbooks.
bool mayBeWorkbook(QByteArrayView start)
{
    return start.startsWith("PK\3\4") || start.startsWith("PK\5\6")
        || start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

} // namespace

TableReader::TableReader(const TableRequest &request, const ProgressFn &progress)
    : m_request(request)
    , m_progress(progress)
    , m_table(new Table)
{
}

/// One of several passes over the text. What is told never goes back, though it may turn out that
/// the file has to be read again in another encoding.
ProgressFn TableReader::progressOf(int part, int parts)
{
    if (!m_progress)
        return {};
    return [this, part, parts](qint64 done, qint64 total) {
        const double share = (part + double(done) / double(std::max<qint64>(total, 1))) / parts;
        m_share = std::max(m_share, share);
        return m_progress(qint64(m_share * double(progressSteps)), progressSteps);
    };
}

Result<void> TableReader::openFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::FileNotFound);
    if (!info.isFile()) // a folder; a pipe, which could keep us waiting for ever
        return failure(ErrorKind::FileNotReadable);
    SourceFile &source = m_table->m_sourceFile;
    source.path = info.absoluteFilePath();
    source.modified = info.lastModified();
    m_file = std::make_unique<QFile>(source.path);
    if (!m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(
            ErrorKind::FileNotReadable, {}, {{QStringLiteral("text"), m_file->errorString()}});
    }
    source.size = m_file->size();
    return {};
}

/// Of the open file, from where it stands.
Result<QByteArray> TableReader::fileStart(qint64 size)
{
    const qint64 wanted = std::min(size, m_table->m_sourceFile.size);
    const QByteArray bytes = m_file->read(wanted);
    if (bytes.size() < wanted) {
        return failure(
            ErrorKind::FileNotReadable, {}, {{QStringLiteral("text"), m_file->errorString()}});
    }
    return bytes;
}

Result<TablePtr> TableReader::readFile(const QString &path)
{
    return openFile(path)
        .and_then([this] { return fileStart(magicBytes); })
        .and_then([this](const QByteArray &magic) -> Result<TablePtr> {
            if (mayBeWorkbook(magic))
                return readWorkbook();
            m_file->seek(0);
            if (m_table->m_sourceFile.size < heldFrom) {
                auto bytes = fileStart(heldFrom);
                if (!bytes)
                    return Unexpected(bytes.error());
                m_bytes = std::move(*bytes);
                m_file.reset();
            }
            return read();
        });
}

Result<TablePtr> TableReader::readBeginning(const QString &path)
{
    return openFile(path)
        .and_then([this] { return fileStart(previewBytes); })
        .and_then([this](const QByteArray &bytes) -> Result<TablePtr> {
            if (mayBeWorkbook(bytes))
                return failure(ErrorKind::FileNotReadable);
            m_bytes = bytes;
            m_table->m_isPreview = bytes.size() < m_table->m_sourceFile.size;
            m_file.reset();
            return read();
        });
}

Result<TablePtr> TableReader::readWorkbook()
{
    m_file.reset();
    const QString &path = m_table->m_sourceFile.path;
    const auto sheets = xlsxSheets(path);
    if (!sheets)
        return Unexpected(sheets.error());
    QStringList hidden;
    for (const XlsxSheetInfo &sheet : *sheets)
        (sheet.hidden ? hidden : m_table->m_sheets) += sheet.name;
    if (m_table->m_sheets.isEmpty())
        m_table->m_sheets = hidden;
    const bool allDigits = m_request.dialect && m_request.dialect->allDigits;
    XlsxOptions options;
    options.sheet = m_request.sheet;
    options.numbers = allDigits ? XlsxNumbers::AsKept : XlsxNumbers::AsShown;
    auto sheet = readXlsx(path, options, progressOf(0, 2));
    if (!sheet)
        return Unexpected(sheet.error());
    m_bytes = std::exchange(sheet->csv, {});
    m_table->m_sourceFile.sheet = sheet->sheet;
    m_table->m_remarks = std::move(*sheet);
    if (m_request.dialect) {
        const Dialect sheetDialect;
        Dialect &dialect = *m_request.dialect;
        dialect.encoding = sheetDialect.encoding;
        dialect.delimiter = sheetDialect.delimiter;
        dialect.mergeDelimiters = false;
        dialect.quote = sheetDialect.quote;
        dialect.escape = {};
        dialect.comment.clear();
    }
    return read();
}

Result<TablePtr> TableReader::readBytes(QByteArray bytes, const QString &name)
{
    m_table->m_sourceFile.path = name;
    m_table->m_sourceFile.size = bytes.size();
    m_bytes = std::move(bytes);
    return read();
}

Result<TablePtr> TableReader::read()
{
    QByteArray head = m_bytes.first(std::min<qsizetype>(headBytes, m_bytes.size()));
    if (m_file) {
        auto start = fileStart(headBytes);
        if (!start)
            return Unexpected(start.error());
        head = std::move(*start);
    }
    const bool isAll = !m_file && !m_table->m_isPreview && head.size() == m_bytes.size();
    if (isAll && isBlankText(head))
        return failure(ErrorKind::FileEmpty);
    const QString binary = m_table->isWorkbook() ? QString() : looksLikeBinary(head);
    if (!binary.isEmpty())
        return failure(ErrorKind::FileIsBinary, {}, {{QStringLiteral("looksLike"), binary}});

    EncodingScan scan;
    scan.add(m_file ? QByteArrayView(head) : QByteArrayView(m_bytes));
    m_encoding = scan.result(!m_file && !m_table->m_isPreview);
    if (m_table->isWorkbook())
        m_encoding = {"UTF-8", 0, DialectGuess::Certainty::Sure, QStringLiteral("workbook")};
    return guess(head)
        .and_then([this] { return takeText(); })
        .and_then([this] { return indexText(); })
        .and_then([this] { return readAsOwnExport(); })
        .and_then([this] { return layOut(); })
        .map([this] { return TablePtr(m_table); });
}

Result<void> TableReader::guess(QByteArrayView head)
{
    QByteArrayView text = head.sliced(m_encoding.bomBytes);
    QByteArray recoded;
    if (!TextDecoder::of(m_encoding.encoding)) {
        auto sample = recodeToUtf8(text, m_encoding.encoding);
        if (!sample)
            return Unexpected(sample.error());
        recoded = std::move(*sample);
        text = recoded;
    }
    DialectGuess &guess = m_table->m_guess;
    // The reader of workbooks writes commas between cells.
    guess = sniffDialect(text, m_encoding.encoding, m_table->isWorkbook() ? ',' : '\0');
    guess.ofEncoding = m_encoding.certainty;
    guess.certainty = std::max(guess.certainty, guess.ofEncoding);
    guess.reasons.prepend(m_encoding.reason);
    m_table->m_dialect = m_request.dialect.value_or(guess.dialect);
    if (m_table->m_dialect.encoding.isEmpty())
        m_table->m_dialect.encoding = m_encoding.encoding;
    if (!m_table->isWorkbook())
        noticeOwnExport(text);
    return {};
}

/// Who wants another encoding than the BOM says sees the BOM's bytes as characters of it.
std::unique_ptr<TextSource> TableReader::rawText()
{
    const bool skips = isSameEncoding(m_encoding.encoding, m_table->m_dialect.encoding);
    const qint64 bom = skips ? m_encoding.bomBytes : 0;
    if (m_file) {
        const qint64 size = m_table->m_sourceFile.size - bom;
        return std::make_unique<TextSource>(std::move(m_file), bom, size);
    }
    return std::make_unique<TextSource>(bom > 0 ? m_bytes.mid(bom) : m_bytes);
}

Result<void> TableReader::takeText()
{
    const QByteArray &wanted = m_table->m_dialect.encoding;
    auto raw = rawText();
    if (const auto decoder = TextDecoder::of(wanted)) {
        m_table->m_decoder = *decoder;
        m_table->m_text = std::move(raw);
        m_rawIsText = true;
        return {};
    }
    // A name that leaves the order of bytes open is made exact by what was found.
    const bool exact = isSameEncoding(m_encoding.encoding, wanted);
    return recode(std::move(raw), exact ? m_encoding.encoding : wanted);
}

Result<void> TableReader::recode(std::unique_ptr<TextSource> raw, const QByteArray &encoding)
{
    const auto recoder = Utf8Recoder::of(encoding);
    if (!recoder)
        return Unexpected(recoder.error());
    m_rawIsText = false;
    m_table->m_decoder = TextDecoder();
    if (!raw->isInMemory()) {
        auto text = recodeToFile(*raw, **recoder, progressOf(0, 2));
        if (!text)
            return Unexpected(text.error());
        m_table->m_text = std::move(*text);
        return {};
    }
    QByteArray text;
    return raw
        ->readAll([&](QByteArrayView piece) { text += (*recoder)->add(piece); }, progressOf(0, 2))
        .map([&] { m_table->m_text = std::make_unique<TextSource>(text + (*recoder)->finish()); });
}

Result<void> TableReader::indexText()
{
    Table &table = *m_table;
    table.m_rules = cellRulesOf(table.m_dialect, table.m_decoder);
    const auto indexer = std::make_unique<RowIndexer>(table.m_rules);
    // Of a large file only the head has been looked at: a byte beyond ASCII may stand anywhere.
    const bool guessed = !m_request.dialect || m_request.dialect->encoding.isEmpty();
    const bool scans =
        guessed && m_rawIsText && !table.m_text->isInMemory() && m_encoding.bomBytes == 0;
    EncodingScan scan;
    const auto read = table.m_text->readAll(
        [&](QByteArrayView piece) {
            if (scans)
                scan.add(piece);
            indexer->add(piece);
        },
        m_rawIsText ? progressOf(0, 1) : progressOf(1, 2));
    if (!read)
        return Unexpected(read.error());
    table.m_index = indexer->finish();
    return scans ? correctEncoding(scan.result(true)) : Result<void>();
}

Result<void> TableReader::correctEncoding(const EncodingGuess &whole)
{
    Table &table = *m_table;
    DialectGuess &guess = table.m_guess;
    const bool another = whole.encoding != m_encoding.encoding;
    m_encoding = whole;
    guess.reasons[0] = whole.reason;
    guess.ofEncoding = whole.certainty;
    guess.certainty = std::max(guess.certainty, whole.certainty);
    if (!another)
        return {};
    guess.dialect.encoding = whole.encoding;
    table.m_dialect.encoding = whole.encoding;
    if (const auto decoder = TextDecoder::of(whole.encoding)) {
        table.m_decoder = *decoder;
        return cellRulesOf(table.m_dialect, *decoder) == table.m_rules ? Result<void>()
                                                                       : indexText();
    }
    return recode(std::move(table.m_text), whole.encoding).and_then([this] { return indexText(); });
}

Result<void> TableReader::layOut()
{
    Table &table = *m_table;
    const RowIndex &index = table.m_index;
    if (index.keptBefore(index.count()) == 0)
        return failure(ErrorKind::FileEmpty);
    // The row that a preview is cut in is not shown, unless there is no other.
    const bool cut = table.m_isPreview && index.count() > 1;
    table.m_physicalRows = index.count() - (cut ? 1 : 0);
    if (table.m_dialect.headerRow >= table.m_physicalRows)
        return failure(ErrorKind::FileHasNoRows);
    findWidest();
    placeTable();
    if (!m_request.dialect && !table.m_isPreview) {
        const TailGuess tail = guessTail(table);
        DialectGuess &guess = table.m_guess;
        guess.dialect.tailRows = table.m_dialect.tailRows = tail.rows;
        guess.ofTail = tail.certainty;
        guess.certainty = std::max(guess.certainty, tail.certainty);
        if (!tail.reason.isEmpty())
            guess.reasons += tail.reason;
        placeTable();
    }
    return table.m_rowCount > 0 ? Result<void>() : failure(ErrorKind::FileHasNoRows);
}

void TableReader::placeTable()
{
    Table &table = *m_table;
    const Dialect &dialect = table.m_dialect;
    const qint64 first = std::min(table.firstBelowHeader(), table.m_physicalRows);
    table.m_firstKept = table.m_index.keptBefore(first);
    const qint64 kept = table.m_index.keptBefore(table.m_physicalRows) - table.m_firstKept;
    table.m_rowCount = std::max<qint64>(0, kept - dialect.tailRows);
    table.m_columns.clear();
    table.m_units.clear();
    if (dialect.headerRow >= 0) {
        table.m_columns = table.physicalRowWithoutMark(dialect.headerRow);
        if (dialect.headerRows > 1 && dialect.headerRow + 1 < table.m_physicalRows)
            table.m_units = table.physicalRowWithoutMark(dialect.headerRow + 1);
    } else {
        for (int column = 1; column <= table.m_widest; ++column)
            table.m_columns += QString::number(column);
    }
}

void TableReader::findWidest()
{
    Table &table = *m_table;
    QByteArray room;
    const auto measure = [&](qint64 from, qint64 to) {
        for (qint64 row = from; row < to; ++row) {
            int cells = 0;
            forEachCell(
                table.physicalBytes(row, room), table.m_rules, [&](QByteArrayView) { ++cells; });
            table.m_widest = std::max(table.m_widest, cells);
        }
    };
    const qint64 rows = table.m_physicalRows;
    if (table.m_text->isInMemory() || rows <= 2 * rowsMeasured) {
        measure(0, rows);
    } else {
        measure(0, rowsMeasured);
        measure(rows - rowsMeasured, rows);
    }
}

} // namespace m2m
