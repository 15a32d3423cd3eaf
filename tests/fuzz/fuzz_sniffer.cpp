// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a measurement file: without help, and by dialects that nobody in his senses asks
// for.

#include "promise.h"
#include "table/cellscanner.h"
#include "table/findings.h"
#include "table/preamble.h"
#include "table/sniffer.h"
#include "table/table.h"
#include "table/textsource.h"

using namespace m2m;
using namespace m2m::fuzz;

namespace {

constexpr const char *encodings[] = {"", "", "UTF-8", "windows-1252", "ISO-8859-1", "UTF-16",
    "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "Shift_JIS", "GB18030", "Big5",
    "EUC-JP", "ISO-2022-JP", "ISO-8859-5", "KOI8-R", "UTF-7", "klingon"};
constexpr char16_t marks[] = {u',', u';', u'\t', u'|', u' ', u'"', u'\'', u'\\', u'#', u'.', u'\0',
    u'\n', u'\r', u'\u00A7', u'\u2026', u'\uFFFD', char16_t(0xD800), u'a'};

void promiseSane(const DialectGuess &guess)
{
    const Dialect &dialect = guess.dialect;
    promise(dialect.headerRow >= -1, "header row of a guess");
    promise(dialect.headerRows == 1 || dialect.headerRows == 2, "rows of a guessed header");
    promise(dialect.tailRows >= 0, "tail of a guess");
    promise(dialect.delimiter != u'\n' && dialect.delimiter != u'\r', "delimiter of a guess");
    promise(dialect.delimiter != dialect.quote, "delimiter and quote of a guess");
    promise(!dialect.mergeDelimiters || !dialect.delimiter.isNull(), "what a guess merges");
}

Dialect chosenDialect(Choices &choices)
{
    Dialect dialect;
    dialect.encoding = choices.of(encodings);
    dialect.delimiter = choices.of(marks);
    dialect.mergeDelimiters = choices.once(4);
    dialect.quote = choices.once(2) ? QChar(choices.of(marks)) : QLatin1Char('"');
    dialect.escape = choices.once(2) ? QChar(choices.of(marks)) : QChar();
    for (unsigned count = choices.byte() % 3; count > 0; --count)
        dialect.comment += choices.of(marks);
    dialect.decimalMark = choices.of(marks);
    dialect.thousandsMark = choices.of(marks);
    dialect.headerRow = qint64(choices.byte() % 12) - 1;
    dialect.headerRows = choices.once(3) ? 2 : 1;
    dialect.tailRows = choices.once(2) ? 0 : choices.byte() % 8;
    if (choices.once(64))
        dialect.headerRow = dialect.tailRows = std::numeric_limits<qint64>::max() / 2;
    return dialect;
}

/// Asked of rows in order: counts on from the last one.
class LineCounter {
public:
    explicit LineCounter(const Table &table)
        : m_text(table.text().read(0, table.text().size(), m_room))
    {
    }
    qint64 at(qint64 offset)
    {
        for (; m_at < offset; ++m_at) {
            const char byte = m_text[m_at];
            const bool pair = byte == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
            m_line += (byte == '\n' || byte == '\r') && !pair ? 1 : 0;
        }
        return m_line;
    }

private:
    QByteArray m_room;
    QByteArrayView m_text;
    qint64 m_at = 0;
    qint64 m_line = 1;
};

/// The scanner has the cells that the table has.
struct Comparing {
    const Table &table;
    QStringList cells = {};

    void cell(QByteArrayView text, CellShape) { cells += table.decoder().decode(text); }
    void endRow(qint64 row, QByteArrayView)
    {
        promise(cells == table.physicalRow(row), "scanned cells are those of the table");
        cells.clear();
    }
};

void promiseRows(const Table &table)
{
    promise(table.rowCount() > 0, "a table has rows");
    promise(!table.isDamaged() && !table.isPreview(), "what is in memory is whole");
    promise(table.physicalRowCount() == table.index().count(), "all rows are physical");
    LineCounter lines(table);
    int widest = 0;
    for (qint64 row = 0; row < table.physicalRowCount(); ++row) {
        const QStringList cells = table.physicalRow(row);
        promise(!cells.isEmpty(), "a row has a cell");
        widest = std::max(widest, int(cells.size()));
        promise(table.physicalLine(row) == lines.at(table.index().offset(row)), "line of a row");
        promise(!table.physicalRowWithoutMark(row).isEmpty(), "a comment has a cell");
    }
    promise(table.physicalColumnCount() == widest, "the widest row");
    Comparing scanned{table};
    const auto done =
        scanRows(table.text(), table.index(), table.rules(), 0, table.physicalRowCount(), scanned);
    promise(done.has_value(), "a table can be scanned");
    qint64 last = table.firstBelowHeader() - 1;
    for (qint64 row = 0; row < table.rowCount(); ++row) {
        const qint64 physical = table.physicalOf(row);
        promise(physical > last, "rows stand below the header and follow each other");
        promise(!table.index().isSkipped(physical), "rows of the table are not skipped");
        last = physical;
    }
    promise(table.endOfTable() == last + 1, "the last row ends the table");
    qint64 tail = 0;
    for (qint64 row = last + 1; row < table.physicalRowCount(); ++row)
        tail += table.index().isSkipped(row) ? 0 : 1;
    promise(tail == table.dialect().tailRows, "what is below the table is the tail");
    if (table.dialect().headerRow < 0)
        promise(table.columns().size() == widest, "columns without header");
    else
        promise(!table.columns().isEmpty(), "columns of the header");
    promise(table.dialect().headerRows > 1 || table.units().isEmpty(), "units have a row");
}

void promiseFindings(const Table &table)
{
    const auto inspection = inspect(table);
    promise(inspection.has_value(), "a table can be inspected");
    promise(inspection->widest == table.physicalColumnCount(), "the widest row, inspected");
    for (const Finding &finding : inspection->findings) {
        promise(!findingKey(finding.kind).isEmpty(), "a kind has its name");
        promise(finding.count > 0, "a finding is found somewhere");
        promise(finding.places.size() == std::min(finding.count, qint64(Finding::mostPlaces)),
            "the first places are kept");
        qint64 last = -1;
        for (const FindingPlace &place : finding.places) {
            promise(place.row >= last && place.row < table.physicalRowCount(), "row of a finding");
            promise(place.line == table.physicalLine(place.row), "line of a finding");
            promise(finding.column < 0 || place.column == finding.column, "column of a finding");
            last = place.row;
        }
    }
}

void promiseTable(const Table &table)
{
    promiseSane(table.guess());
    promiseRows(table);
    int asked = 0;
    qint64 row = -1;
    QStringList cells;
    for (const PreambleValue &value : preambleOf(table)) {
        promise(value.row >= 0 && value.row < table.dialect().headerRow, "above the header");
        if (value.row != std::exchange(row, value.row))
            cells = table.physicalRowWithoutMark(row);
        promise(value.column >= 0 && value.column < cells.size(), "column of a value");
        promise(cells[value.column].contains(value.value), "a value stands in its cell");
        if (!value.label.isEmpty()) {
            promise(value.label == value.label.trimmed(), "labels are trimmed");
            if (asked++ < 8) // which reads the preamble again each time
                promise(preambleValue(table, value.label).has_value(), "found by its label");
        }
    }
    promiseFindings(table);
}

void promiseError(const Error &error, const TableRequest &request)
{
    promise(error.place == QLatin1StringView("any"), "place of an error");
    const bool unknown = error.kind == ErrorKind::FileNotReadable && request.dialect;
    promise(error.kind == ErrorKind::FileEmpty || error.kind == ErrorKind::FileIsBinary
            || error.kind == ErrorKind::FileHasNoRows || unknown,
        "kind of an error");
}

Result<TablePtr> tableOf(const QByteArray &bytes, const TableRequest &request = {})
{
    return Table::fromBytes(bytes, QStringLiteral("any"), request);
}

/// A table that is read again by the dialect that was found is the same table.
void promiseSameAgain(const Table &table, const QByteArray &bytes)
{
    const auto again = tableOf(bytes, table.dialect());
    promise(again.has_value(), "a guess can be read again");
    const Table &other = **again;
    promise(other.dialect() == table.dialect(), "same dialect again");
    promise(other.columns() == table.columns() && other.units() == table.units(), "same names");
    promise(other.rowCount() == table.rowCount(), "same number of rows again");
    for (const qint64 row : {qint64(0), table.rowCount() / 2, table.rowCount() - 1})
        promise(other.row(row) == table.row(row) && other.line(row) == table.line(row), "same row");
}

void work(const QByteArray &bytes, const TableRequest &request)
{
    const auto table = tableOf(bytes, request);
    if (!table)
        return;
    static_cast<void>(preambleOf(**table));
    for (qint64 row = 0; row < (*table)->rowCount(); ++row) {
        static_cast<void>((*table)->row(row));
        static_cast<void>((*table)->line(row));
    }
    static_cast<void>(inspect(**table));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    const QByteArray bytes = input.toByteArray();
    promiseSane(sniffDialect(input, "UTF-8"));
    if (const auto table = tableOf(bytes)) {
        promise((*table)->dialect() == (*table)->guess().dialect, "the guess is what is read by");
        promiseTable(**table);
        promiseSameAgain(**table, bytes);
    } else {
        promiseError(table.error(), {});
    }
    Choices choices(bytes);
    const TableRequest request(chosenDialect(choices));
    if (const auto table = tableOf(bytes, request))
        promiseTable(**table);
    else
        promiseError(table.error(), request);
    promiseLinearTime(bytes, [&](const QByteArray &longText) {
        work(longText, {});
        work(longText, request);
    });
    return 0;
}
