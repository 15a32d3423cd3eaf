// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "cellsplitter.h"
#include "encoding.h"
#include "sniffer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace m2m {

namespace {

// Below this a file is read and let go: a mapped file that another program cuts short kills the one
// that reads it (SIGBUS), and on Windows nobody can replace it. Test stands rewrite their files.
constexpr qint64 mappedFrom = 1 << 25; // 32 MiB
constexpr qint64 hashStep = 1 << 20;
constexpr qint64 sniffedBytes = 1 << 19;

/// Progress of one of several equal parts of the work.
ProgressFn partOf(const ProgressFn &progress, int part, int parts)
{
    if (!progress)
        return {};
    return [&progress, part, parts](
               qint64 done, qint64 total) { return progress(part * total + done, parts * total); };
}

Result<QByteArray> sha256Of(QByteArrayView bytes, const ProgressFn &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 done = 0; done < bytes.size(); done += hashStep) {
        if (progress && !progress(done, bytes.size()))
            return failure(ErrorKind::Cancelled);
        hash.addData(bytes.sliced(done, std::min<qint64>(hashStep, bytes.size() - done)));
    }
    return hash.result().toHex();
}

/// Other names of an encoding count, and "UTF-16", which leaves the order of bytes to the BOM.
bool isOf(const QByteArray &encoding, const QByteArray &wanted)
{
    const auto coding = codingOf(wanted);
    return encoding.toUpper().startsWith(wanted.toUpper())
        || (coding && coding == codingOf(encoding));
}

QString reasonFor(const EncodingGuess &encoding)
{
    if (encoding.bomBytes > 0)
        return QStringLiteral("bom");
    if (encoding.encoding == "UTF-8")
        return QStringLiteral("utf8Valid");
    return encoding.encoding.startsWith("UTF-16") ? QStringLiteral("nulPattern")
                                                  : QStringLiteral("notUtf8");
}

Result<DialectGuess> guessFor(QByteArrayView file, const EncodingGuess &encoding)
{
    QByteArrayView text = file.sliced(encoding.bomBytes);
    QByteArray recoded;
    if (!codingOf(encoding.encoding)) {
        auto sample =
            recodeToUtf8(text.first(std::min(text.size(), sniffedBytes)), encoding.encoding);
        if (!sample)
            return Unexpected(sample.error());
        recoded = std::move(*sample);
        text = recoded;
    }
    DialectGuess guess = sniffDialect(text, encoding.encoding);
    guess.ofEncoding =
        encoding.sure ? DialectGuess::Certainty::Sure : DialectGuess::Certainty::Unsure;
    guess.certainty = std::max(guess.certainty, guess.ofEncoding);
    guess.reasons.prepend(reasonFor(encoding));
    return guess;
}

/// A line break never stands between two cells of a row: as a delimiter it separates nothing.
char delimiterByte(QChar delimiter)
{
    return delimiter.isNull() || delimiter.unicode() > 0x7F ? '\n' : delimiter.toLatin1();
}

char quoteByte(QChar quote) { return quote.unicode() > 0x7F ? '\0' : quote.toLatin1(); }

bool isBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
        [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

} // namespace

QString SourceFile::name() const { return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1); }

Table::Table() = default;
Table::~Table() = default;

Result<TablePtr> Table::open(
    const QString &path, const std::optional<Dialect> &wanted, const ProgressFn &progress)
{
    const std::shared_ptr<Table> table(new Table);
    return table->load(path)
        .and_then([&](QByteArrayView file) { return table->read(file, wanted, progress); })
        .map([&] { return TablePtr(table); })
        .map_error([&](Error error) {
            error.place = path;
            return error;
        });
}

Result<TablePtr> Table::fromBytes(QByteArray bytes, const QString &name,
    const std::optional<Dialect> &wanted, const ProgressFn &progress)
{
    const std::shared_ptr<Table> table(new Table);
    table->m_source.path = name;
    table->m_owned = std::move(bytes);
    return table->read(table->m_owned, wanted, progress)
        .map([&] { return TablePtr(table); })
        .map_error([&](Error error) {
            error.place = name;
            return error;
        });
}

Result<QByteArrayView> Table::load(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::FileNotFound);
    if (!info.isFile()) // a folder; a pipe, which could keep us waiting for ever
        return failure(ErrorKind::FileNotReadable);
    m_source.path = info.absoluteFilePath();
    m_source.modified = info.lastModified();

    m_file = std::make_unique<QFile>(m_source.path);
    const auto unreadable = [this] {
        return failure(
            ErrorKind::FileNotReadable, {}, {{QStringLiteral("text"), m_file->errorString()}});
    };
    if (!m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();
    const qint64 size = m_file->size();
    if (size >= mappedFrom) {
        if (const uchar *mapped = m_file->map(0, size))
            return QByteArrayView(mapped, size);
    }
    m_owned = m_file->readAll();
    if (m_owned.size() < size)
        return unreadable();
    m_file.reset();
    return QByteArrayView(m_owned);
}

Result<void> Table::read(
    QByteArrayView file, const std::optional<Dialect> &wanted, const ProgressFn &progress)
{
    m_source.size = file.size();
    if (isBlank(file))
        return failure(ErrorKind::FileEmpty);
    const QString binary = looksLikeBinary(file);
    if (!binary.isEmpty()) {
        return failure(ErrorKind::FileIsBinary, {}, {{QStringLiteral("looksLike"), binary}});
    }
    auto hash = sha256Of(file, partOf(progress, 0, 4));
    if (!hash)
        return Unexpected(hash.error());
    m_source.sha256 = *hash;

    const EncodingGuess encoding = guessEncoding(file);
    auto guess = guessFor(file, encoding);
    if (!guess)
        return Unexpected(guess.error());
    m_guess = *guess;
    m_dialect = wanted.value_or(m_guess.dialect);
    if (m_dialect.encoding.isEmpty())
        m_dialect.encoding = encoding.encoding;
    m_delimiter = delimiterByte(m_dialect.delimiter);
    m_quote = quoteByte(m_dialect.quote);
    // Who wants another encoding than the BOM says sees the BOM's bytes as characters of it.
    const bool skipBom = isOf(encoding.encoding, m_dialect.encoding);
    return decode(file, skipBom ? encoding.bomBytes : 0, partOf(progress, 1, 4)).and_then([&] {
        return findRows(progress);
    });
}

Result<void> Table::decode(QByteArrayView file, int bomBytes, const ProgressFn &progress)
{
    m_text = file.sliced(bomBytes);
    if (const auto coding = codingOf(m_dialect.encoding)) {
        m_coding = *coding;
    } else {
        auto recoded = recodeToUtf8(
            m_text, bomBytes > 0 ? m_guess.dialect.encoding : m_dialect.encoding, progress);
        if (!recoded)
            return Unexpected(recoded.error());
        m_owned = std::move(*recoded);
        m_text = m_owned;
        m_file.reset();
    }
    if (isBlank(m_text))
        return failure(ErrorKind::FileEmpty);
    return {};
}

Result<void> Table::findRows(const ProgressFn &progress)
{
    auto index = indexRows(m_text, m_delimiter, m_quote, partOf(progress, 2, 4));
    if (!index)
        return Unexpected(index.error());
    m_index = std::move(*index);

    const ProgressFn counting = partOf(progress, 3, 4);
    const qint64 rows = m_index.rows.size();
    m_rows.reserve(rows);
    for (qint64 physical = 0; physical < rows; ++physical) {
        if (counting && physical % 65536 == 0 && !counting(physical, rows))
            return failure(ErrorKind::Cancelled);
        const QByteArrayView bytes = rowBytes(m_text, m_index, physical);
        // All rows, not the first ones: a cell beyond the widest row would not be shown anywhere.
        m_widest = countCells(bytes, m_delimiter, m_quote, m_widest);
        if (physical > m_dialect.headerRow && !bytes.isEmpty())
            m_rows.append(physical);
    }
    if (m_rows.isEmpty())
        return failure(ErrorKind::FileHasNoRows);
    if (m_dialect.headerRow >= 0) {
        m_columns = physicalRow(m_dialect.headerRow);
    } else {
        for (int column = 1; column <= m_widest; ++column)
            m_columns += QString::number(column);
    }
    return {};
}

QStringList Table::physicalRow(qint64 physical) const
{
    QStringList cells;
    cells.reserve(m_columns.size());
    forEachCell(rowBytes(m_text, m_index, physical), m_delimiter, m_quote,
        [&](QByteArrayView cell) { cells += decodeText(cell, m_coding); });
    return cells;
}

} // namespace m2m
