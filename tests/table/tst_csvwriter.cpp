// SPDX-License-Identifier: GPL-3.0-or-later
#include "nastytext.h"
#include "support/testmain.h"
#include "table/celloverlay.h"
#include "table/cellsplitter.h"
#include "table/csvwriter.h"
#include "table/rowindexer.h"

#include <QTest>

using namespace m2m;

class tst_CsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void rowIsWritten_data();
    void rowIsWritten();
    void formulasAreMadeHarmless_data();
    void formulasAreMadeHarmless();
    void whatIsWrittenIsReadBack();
    void overlayFindsItsCells();
};

void tst_CsvWriter::rowIsWritten_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, QStringList cells, const QByteArray &bytes,
                         char delimiter = ',') {
        QTest::newRow(name) << cells << QChar(QLatin1Char(delimiter)) << bytes;
    };
    row("plain", {"a", "b c", "1.5"}, "a,b c,1.5\r\n");
    row("no cells", {}, "\r\n");
    row("one empty cell stays a row", {""}, "\"\"\r\n");
    row("empty cells", {"", ""}, ",\r\n");
    row("delimiter", {"a,b", "c;d"}, "\"a,b\",c;d\r\n");
    row("other delimiter", {"a,b", "c;d"}, "a,b;\"c;d\"\r\n", ';');
    row("quote", {"say \"hi\"", "5\""}, "\"say \"\"hi\"\"\",\"5\"\"\"\r\n");
    row("line breaks", {"a\nb", "c\rd", "e\r\nf"}, "\"a\nb\",\"c\rd\",\"e\r\nf\"\r\n");
    row("blanks are kept", {" a ", "\t"}, " a ,\t\r\n");
    row("UTF-8", {QStringLiteral("Müller"), QStringLiteral("\U0001F600")},
        "M\xC3\xBCller,\xF0\x9F\x98\x80\r\n");
    row("BOM as a character", {QStringLiteral("\uFEFFa")},
        "\"\xEF\xBB\xBF"
        "a\"\r\n");
    row("formula is left alone", {"=1+1"}, "=1+1\r\n");
}

void tst_CsvWriter::rowIsWritten()
{
    QFETCH(QStringList, cells);
    QFETCH(QChar, delimiter);
    QTEST(csvRow(cells, delimiter), "bytes");
}

void tst_CsvWriter::formulasAreMadeHarmless_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("bytes");
    for (const char *formula :
        {"=1+1", "+cmd", "-2-3", "@SUM(A1)", "\tx", "-", "+", "-1 2", "--1", "-3.5\xC2\xA0"})
        QTest::newRow(formula) << QString(formula) << '\'' + QByteArray(formula) + "\r\n";
    QTest::newRow("carriage return") << "\r=1" << QByteArray("\"'\r=1\"\r\n");
    for (const char *number :
        {"-3.5", "+2", "-.5", "-1e-5", "+1.2E+11", "-0", "a=b", "3-4", "' =1", "1"})
        QTest::newRow(number) << QString(number) << QByteArray(number) + "\r\n";
    QTest::newRow("decimal comma") << "-3,5" << QByteArray("\"-3,5\"\r\n");
    QTest::newRow("number and line break") << "-3\n" << QByteArray("\"'-3\n\"\r\n");
}

void tst_CsvWriter::formulasAreMadeHarmless()
{
    QFETCH(QString, cell);
    QTEST(csvRow({cell}, QLatin1Char(','), true), "bytes");
}

void tst_CsvWriter::whatIsWrittenIsReadBack()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round) {
        const char delimiter = round % 2 == 0 ? ',' : ';';
        QByteArray file;
        QList<QList<QByteArray>> written;
        for (int row = 0; row < 20; ++row) {
            QStringList cells;
            QList<QByteArray> expected;
            for (int column = random.bounded(1, 5); column > 0; --column) {
                cells += QString::fromUtf8(test::nastyText(random, random.bounded(9)));
                expected += cells.last().toUtf8();
            }
            written += expected;
            file += csvRow(cells, QLatin1Char(delimiter));
        }
        CellRules rules;
        rules.delimiter = QByteArray(1, delimiter);
        const auto index = indexRows(file, rules);
        QVERIFY(index);
        QCOMPARE(index->unclosedQuoteLine, 0);
        QList<QList<QByteArray>> read;
        for (qint64 row = 0; row < index->count(); ++row)
            read += splitRow(rowBytes(file, *index, row), rules);
        QCOMPARE(read, written);
    }
}

void tst_CsvWriter::overlayFindsItsCells()
{
    CellOverlay overlay;
    overlay.insert({3, 4}, "a");
    overlay.insert({4, 3}, "b");
    QCOMPARE(overlay.value({3, 4}), QString("a"));
    QCOMPARE(overlay.value({4, 3}), QString("b"));
    QVERIFY(!overlay.contains({3, 3}));
    QVERIFY((CellAddress{3, 9} < CellAddress{4, 0}));
}

QTEST_GUILESS_MAIN(tst_CsvWriter)
#include "tst_csvwriter.moc"
