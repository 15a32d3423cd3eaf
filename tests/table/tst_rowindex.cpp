// SPDX-License-Identifier: GPL-3.0-or-later
#include "nastytext.h"
#include "support/testmain.h"
#include "table/cellsplitter.h"
#include "table/rowindexer.h"

#include <QTest>

using namespace m2m;

namespace {

CellRules rulesWith(char delimiter, char quote)
{
    CellRules rules;
    rules.delimiter = QByteArray(1, delimiter);
    rules.quote = quote;
    return rules;
}

QList<QList<QByteArray>> cellsOf(
    QByteArrayView text, const RowIndex &index, char delimiter, char quote)
{
    QList<QList<QByteArray>> cells;
    for (qint64 row = 0; row < index.count(); ++row)
        cells.append(splitRow(rowBytes(text, index, row), rulesWith(delimiter, quote)));
    return cells;
}

/// Place and line of each row; lines are counted from the mark before, as Table does.
QList<test::PlainRow> rowsOf(QByteArrayView text, const RowIndex &index)
{
    QList<test::PlainRow> rows;
    for (qint64 row = 0; row < index.count(); ++row) {
        const RowIndex::Mark mark = index.markBefore(row);
        qint64 line = mark.line;
        for (qint64 at = index.offset(mark.row); at < index.offset(row); ++at) {
            const bool pair = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
            line += (text[at] == '\n' || text[at] == '\r') && !pair ? 1 : 0;
        }
        if (index.linesAreRows(row) && line != mark.line + row - mark.row)
            line = -1;
        rows.append({index.offset(row), line});
    }
    return rows;
}

using Cells = QList<QList<QByteArray>>;
using Lines = QList<qint64>;

} // namespace

class tst_RowIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void cellsAndLinesAreThese_data();
    void cellsAndLinesAreThese();
    void unclosedQuoteSaysWhere_data();
    void unclosedQuoteSaysWhere();
    void fastAndPlainReadingAgree();
    void everyPrefixHasTheRowsThatBeginInIt();
    void everyPlaceAtABlockBorderIsRight();
    void progressGrowsAndCanStopTheWork();
    void longQuotedCellCanBeCancelled();
    void manyRowsKeepTheirPlaces();
};

void tst_RowIndex::cellsAndLinesAreThese_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<Cells>("cells");
    QTest::addColumn<Lines>("lines");

    const auto row = [](const char *name, QByteArray text, Cells cells, Lines lines,
                         char delimiter = ',') {
        QTest::newRow(name) << text << delimiter << cells << lines;
    };
    row("nothing", "", {}, {});
    row("one cell", "a", {{"a"}}, {1});
    row("LF", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}}, {1, 2});
    row("CR LF", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}}, {1, 2});
    row("lone CR", "a,b\rc,d\r", {{"a", "b"}, {"c", "d"}}, {1, 2});
    row("mixed line ends", "a\r\nb\nc\rd", {{"a"}, {"b"}, {"c"}, {"d"}}, {1, 2, 3, 4});
    row("no line end at the end", "a\nb", {{"a"}, {"b"}}, {1, 2});
    row("LF CR is two", "a\n\rb", {{"a"}, {""}, {"b"}}, {1, 2, 3});
    row("blank lines are rows", "\n\na\n", {{""}, {""}, {"a"}}, {1, 2, 3});
    row("CR CR LF", "a\r\r\nb", {{"a"}, {""}, {"b"}}, {1, 2, 3});
    row("last cell empty", "a,\nb,,\n", {{"a", ""}, {"b", "", ""}}, {1, 2});
    row("only delimiters", ",,\n", {{"", "", ""}}, {1});
    row("nothing is trimmed", " a ,\tb\n", {{" a ", "\tb"}}, {1});
    row("tab", "a\t b\tc\n", {{"a", " b", "c"}}, {1}, '\t');
    row("semicolon", "1,5;2;\n", {{"1,5", "2", ""}}, {1}, ';');
    row("bar", "a|b\n", {{"a", "b"}}, {1}, '|');
    row("quoted", "\"a\",\"b\"\n", {{"a", "b"}}, {1});
    row("quoted delimiter", "\"a,b\",c\n", {{"a,b", "c"}}, {1});
    row("doubled quotes", "\"say \"\"hi\"\"\",\"\"\"\"\n", {{"say \"hi\"", "\""}}, {1});
    row("quoted and empty", "\"\",\"\"\n", {{"", ""}}, {1});
    row("three times two quotes", "\"\"\"\"\"\",x", {{"\"\"", "x"}}, {1});
    row("LF in quotes", "\"a\nb\",c\nd,e", {{"a\nb", "c"}, {"d", "e"}}, {1, 3});
    row("CR LF in quotes", "\"a\r\nb\r\n\",c\r\nd", {{"a\r\nb\r\n", "c"}, {"d"}}, {1, 4});
    row("CR in quotes", "\"a\rb\r\",c\rd", {{"a\rb\r", "c"}, {"d"}}, {1, 4});
    row("text after a closing quote", "\"a\"b,\"c\" ,d\n", {{"ab", "c ", "d"}}, {1});
    row("quote after a closing quote", "\"a\"b\"c\",d\nx", {{"ab\"c\"", "d"}, {"x"}}, {1, 2});
    row("text after doubled and closed", "\"a\"\"b\"c,d", {{"a\"bc", "d"}}, {1});
    row("inch inside a cell", "5\" pipe,6\"\n7,8\"\n", {{"5\" pipe", "6\""}, {"7", "8\""}}, {1, 2});
    row("blank before a quote", "a, \"b,c\"\n", {{"a", " \"b", "c\""}}, {1});
    row("quote closes at the end", "a,\"b\"", {{"a", "b"}}, {1});
    row("quoted last line end", "a\n\"b\n\"", {{"a"}, {"b\n"}}, {1, 2});
    row("NUL is a character", QByteArray("a\0b,c\n", 6), {{QByteArray("a\0b", 3), "c"}}, {1});
    row("other delimiters are text", "a;b\tc|d,e\n", {{"a;b\tc|d", "e"}}, {1});
}

void tst_RowIndex::cellsAndLinesAreThese()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QFETCH(Cells, cells);
    QFETCH(Lines, lines);
    const auto index = indexRows(text, rulesWith(delimiter, '"'));
    QVERIFY(index);
    QCOMPARE(cellsOf(text, *index, delimiter, '"'), cells);
    Lines found;
    for (const test::PlainRow &row : rowsOf(text, *index))
        found += row.line;
    QCOMPARE(found, lines);
    QCOMPARE(index->unclosedQuoteLine, 0);
}

void tst_RowIndex::unclosedQuoteSaysWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Cells>("cells");
    QTest::addColumn<qint64>("line");
    QTest::newRow("first cell") << QByteArray("\"a,b\nc\n") << Cells{{"a,b\nc\n"}} << qint64(1);
    QTest::newRow("later row") << QByteArray("a,b\nc,\"d\ne,f\r\n")
                               << Cells{{"a", "b"}, {"c", "d\ne,f\r\n"}} << qint64(2);
    QTest::newRow("after a break in quotes")
        << QByteArray("\"a\r\nb\"\r\nc,\"d") << Cells{{"a\r\nb"}, {"c", "d"}} << qint64(3);
    QTest::newRow("second quoted cell of a row")
        << QByteArray("\"a\nb\",\"c\nd") << Cells{{"a\nb", "c\nd"}} << qint64(2);
    QTest::newRow("quote as last byte")
        << QByteArray("a\nb\n\"") << Cells{{"a"}, {"b"}, {""}} << qint64(3);
    QTest::newRow("doubled at the end")
        << QByteArray("a\n\"b\"\"") << Cells{{"a"}, {"b\""}} << qint64(2);
}

void tst_RowIndex::unclosedQuoteSaysWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(Cells, cells);
    QFETCH(qint64, line);
    const auto index = indexRows(text, rulesWith(',', '"'));
    QVERIFY(index);
    QCOMPARE(index->unclosedQuoteLine, line);
    QCOMPARE(cellsOf(text, *index, ',', '"'), cells);
    // Without quoting the same text has all its rows.
    const auto unquoted = indexRows(text, rulesWith(',', '\0'));
    QVERIFY(unquoted);
    QCOMPARE(unquoted->unclosedQuoteLine, 0);
    QCOMPARE(rowsOf(text, *unquoted), test::readPlainly(text, ',', '\1').rows);
}

void tst_RowIndex::fastAndPlainReadingAgree()
{
    QRandomGenerator random(20240705);
    for (int round = 0; round < 20000; ++round) {
        const QByteArray text = test::nastyText(random, random.bounded(40));
        const test::PlainReading plain = test::readPlainly(text, ',', '"');
        const auto index = indexRows(text, rulesWith(',', '"'));
        QVERIFY(index);
        QVERIFY2(rowsOf(text, *index) == plain.rows, text.toPercentEncoding());
        QVERIFY2(index->unclosedQuoteLine == plain.unclosedQuoteLine, text.toPercentEncoding());
        QVERIFY2(cellsOf(text, *index, ',', '"') == plain.cells, text.toPercentEncoding());
    }
}

void tst_RowIndex::everyPrefixHasTheRowsThatBeginInIt()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const QByteArray text = test::nastyText(random, 60);
        const auto whole = indexRows(text, rulesWith(',', '"'));
        QVERIFY(whole);
        for (qsizetype length = 0; length <= text.size(); ++length) {
            const auto part = indexRows(QByteArrayView(text).first(length), rulesWith(',', '"'));
            QVERIFY(part);
            QList<test::PlainRow> expected;
            const QList<test::PlainRow> all = rowsOf(text, *whole);
            std::copy_if(all.begin(), all.end(), std::back_inserter(expected),
                [length](const test::PlainRow &row) { return row.offset < length; });
            QVERIFY2(rowsOf(text.first(length), *part) == expected, text.toPercentEncoding());
        }
    }
}

void tst_RowIndex::everyPlaceAtABlockBorderIsRight()
{
    // Texts are searched in blocks of 64 KiB: put a nasty stretch across the border at each place.
    const QByteArray nasty =
        "x\r\n\"q\"\"\r\n\r\"\"\",\"\"\r\ny\"\n\n,\"a\nb\"c\r\rz,\"\"\"\"\r\nw\n";
    for (qsizetype before = 65536 - nasty.size() - 2; before <= 65536 + 2; ++before) {
        for (const char filler : {'f', '\n', '"'}) {
            QByteArray text(before, filler);
            if (filler == '"') // one quoted cell up to the border
                text = '"' + QByteArray(before - 2, 'q') + '"';
            text += nasty + QByteArray(70000, 'g') + nasty;
            const test::PlainReading plain = test::readPlainly(text, ',', '"');
            const auto index = indexRows(text, rulesWith(',', '"'));
            QVERIFY(index);
            QVERIFY(rowsOf(text, *index) == plain.rows);
            QCOMPARE(index->unclosedQuoteLine, plain.unclosedQuoteLine);
            if (filler == 'f')
                QCOMPARE(cellsOf(text, *index, ',', '"'), plain.cells);
        }
    }
}

void tst_RowIndex::progressGrowsAndCanStopTheWork()
{
    const QByteArray text = QByteArray("some,cells,in,a,row\n").repeated(400'000);
    QList<qint64> reports;
    const auto index = indexRows(text, rulesWith(',', '"'), [&](qint64 done, qint64 total) {
        reports += done;
        return total == text.size();
    });
    QVERIFY(index);
    QCOMPARE(index->count(), 400'000);
    QVERIFY(reports.size() >= 4);
    QVERIFY(std::is_sorted(reports.begin(), reports.end()));

    int calls = 0;
    const auto stopped =
        indexRows(text, rulesWith(',', '"'), [&](qint64, qint64) { return ++calls < 3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(calls, 3);
}

void tst_RowIndex::longQuotedCellCanBeCancelled()
{
    const QByteArray text = "a,\"" + QByteArray(5'000'000, 'x');
    const auto stopped = indexRows(text, rulesWith(',', '"'), [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

void tst_RowIndex::manyRowsKeepTheirPlaces()
{
    QByteArray text;
    QList<test::PlainRow> expected;
    qint64 line = 1;
    for (int row = 0; row < 200'000; ++row) {
        expected.append({text.size(), line});
        text += QByteArray::number(row) + ",\"cell, " + QByteArray::number(row * 7) + "\"";
        if (row % 5 == 0) {
            text += ",\"line\r\nbreak\"";
            ++line;
        }
        text += row % 3 == 0 ? "\n" : "\r\n";
        ++line;
    }
    const auto index = indexRows(text, rulesWith(',', '"'));
    QVERIFY(index);
    QVERIFY(rowsOf(text, *index) == expected);
    QCOMPARE(splitRow(rowBytes(text, *index, 199'999), rulesWith(',', '"')),
        (QList<QByteArray>{"199999", "cell, 1399993"}));
}

QTEST_GUILESS_MAIN(tst_RowIndex)
#include "tst_rowindex.moc"
