// SPDX-License-Identifier: GPL-3.0-or-later

// Rows and cells by any rules: the fast code against the plain reader, in any pieces, by all
// instructions.

#include "plainreader.h"
#include "promise.h"
#include "table/cellscanner.h"
#include "table/rowindexer.h"

using namespace m2m;
using namespace m2m::fuzz;
using Instructions = ByteFinder::Instructions;

namespace {

constexpr const char *delimiters[] = {",", ";", "\t", "|", " ", "", "\xC2\xA7", "\xE2\x80\xA6"};
constexpr char quotes[] = {'"', '"', '"', '\'', '\0'};
constexpr char escapes[] = {'\0', '\\', '\\', '"', ',', 'a'};
constexpr const char *comments[] = {"", "", "#", "##", "//", ";;", "\xC2\xA7#", " "};

CellRules chosenRules(Choices &choices)
{
    CellRules rules;
    rules.delimiter = choices.of(delimiters);
    rules.mergeDelimiters = choices.once(4) && rules.delimiter.size() == 1;
    rules.quote = choices.of(quotes);
    rules.escape = choices.of(escapes);
    rules.comment = choices.of(comments);
    return rules;
}

RowIndex indexOf(QByteArrayView text, const CellRules &rules, Instructions instructions)
{
    RowIndexer indexer(rules, instructions);
    indexer.add(text);
    return indexer.finish();
}

void promiseSame(const RowIndex &one, const RowIndex &other, const char *what)
{
    promise(one.count() == other.count(), what);
    for (qint64 row = 0; row <= one.count(); ++row)
        promise(one.offset(row) == other.offset(row), what);
    for (qint64 row = 0; row < one.count(); ++row) {
        promise(one.isSkipped(row) == other.isSkipped(row), what);
        promise(one.markBefore(row).line == other.markBefore(row).line, what);
    }
    promise(one.unclosedQuoteLine == other.unclosedQuoteLine, what);
    promise(one.lineCount == other.lineCount, what);
    promise(one.lineEnds.lf == other.lineEnds.lf && one.lineEnds.cr == other.lineEnds.cr
            && one.lineEnds.crlf == other.lineEnds.crlf,
        what);
}

void promiseJudged(const RowIndex &index, const PlainReading &plain)
{
    promise(index.count() == plain.rows.size(), "rows are those of the plain reader");
    promise(index.unclosedQuoteLine == plain.unclosedQuoteLine, "line of an unclosed quote");
    promise(index.lineCount == plain.lineCount, "number of lines");
    promise(index.lineEnds.lf == plain.firstLf, "first line that ends with LF");
    promise(index.lineEnds.crlf == plain.firstCrlf, "first line that ends with CR LF");
    promise(index.lineEnds.cr == plain.firstCr, "first line that ends with CR");
    qint64 kept = 0;
    for (qint64 row = 0; row < index.count(); ++row) {
        const PlainRow &expected = plain.rows[row];
        promise(index.offset(row) == expected.offset, "place of a row");
        promise(index.isSkipped(row) == expected.skipped, "which rows are skipped");
        const RowIndex::Mark mark = index.markBefore(row);
        promise(mark.row <= row && row - mark.row < RowIndex::rowsPerMark, "mark near the row");
        promise(mark.line == plain.rows[mark.row].line, "line of a mark");
        if (index.linesAreRows(row))
            promise(mark.line + row - mark.row == expected.line, "lines that are rows");
        promise(index.keptBefore(row) == kept, "rows kept before a row");
        if (!expected.skipped)
            promise(index.keptRow(kept++) == row, "kept rows are found again");
    }
    promise(index.keptBefore(index.count()) == kept, "rows kept in all");
}

/// Compares while cells come, so that long rows of short cells need no memory.
struct Comparing {
    const PlainReading &plain;
    bool tellsShapes = true;
    qint64 row = 0;
    qsizetype column = 0;

    void cell(QByteArrayView text, CellShape shape)
    {
        const QList<QByteArray> &cells = plain.rows[row].cells;
        promise(column < cells.size() && cells[column] == text, "cells by the scanner");
        const CellShape expected = tellsShapes ? plain.rows[row].shapes[column] : CellShape::Plain;
        promise(shape == expected, "shapes of cells by the scanner");
        ++column;
    }
    void endRow(qint64 number, QByteArrayView bytes)
    {
        promise(number == row && bytes == plain.rows[row].bytes, "bytes of a row by the scanner");
        promise(column == plain.rows[row].cells.size(), "number of cells by the scanner");
        ++row;
        column = 0;
    }
};

void promiseCells(
    QByteArrayView text, const RowIndex &index, const CellRules &rules, const PlainReading &plain)
{
    for (qint64 row = 0; row < index.count(); ++row) {
        const QByteArrayView bytes = rowBytes(text, index, row);
        promise(bytes == plain.rows[row].bytes, "bytes of a row");
        promise(splitRow(bytes, rules) == plain.rows[row].cells, "cells of a row");
    }
    const bool tellsShapes = rules.delimiter.size() == 1 && !rules.mergeDelimiters;
    Comparing all{plain, tellsShapes};
    CellScanner(rules).scan(text, index, 0, index.count(), all);
    promise(all.row == index.count(), "the scanner comes to the last row");
    const qint64 from = index.count() / 3;
    Comparing part{plain, tellsShapes, from};
    const TextSource source(text.toByteArray());
    promise(scanRows(source, index, rules, from, index.count(), part).has_value(), "scanRows");
    promise(part.row == index.count(), "a part of the rows is scanned");
}

void check(QByteArrayView text, const CellRules &rules, QRandomGenerator &random)
{
    const PlainReading plain = PlainReader(text, rules).read();
    const RowIndex index = indexOf(text, rules, Instructions::Best);
    promiseJudged(index, plain);
    promiseSame(index, indexOf(text, rules, Instructions::Sse2), "SSE2 finds the same");
    promiseSame(index, indexOf(text, rules, Instructions::Plain), "plain code finds the same");
    RowIndexer indexer(rules);
    inPieces(text, random, [&](QByteArrayView piece) { indexer.add(piece); });
    promiseSame(index, indexer.finish(), "pieces give the same");
    promiseCells(text, index, rules, plain);
}

void work(QByteArrayView text, const CellRules &rules)
{
    const auto index = indexRows(text, rules);
    for (qint64 row = 0; row < index->count(); ++row)
        forEachCell(rowBytes(text, *index, row), rules, [](QByteArrayView) {});
    struct {
        void cell(QByteArrayView, CellShape) { }
        void endRow(qint64, QByteArrayView) { }
    } sink;
    CellScanner(rules).scan(text, *index, 0, index->count(), sink);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const auto below = [text](QByteArray above) { return above += text; };
    const quint32 number = numberOf(text);
    QRandomGenerator random(number);
    check(text, CellRules(), random);
    Choices choices(text);
    const CellRules rules = chosenRules(choices);
    check(text, rules, random);
    // Across the border of a stretch that is searched at once; across that of a block of rows. Few
    // inputs, since they cost a hundred times as much.
    if (number % 64 == 1) {
        const QByteArray filler(ByteFinder::most - 1 - qsizetype(choices.byte() % 70), 'x');
        check(below(filler + '\n'), rules, random);
    } else if (number % 4096 == 2) {
        check(below(QByteArray((1 << 16) - 20, '\n')), rules, random);
    }
    promiseLinearTime(text, [&](const QByteArray &longText) { work(longText, rules); });
    return 0;
}
