// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table/cellkind.h"
#include "table/encoding.h"
#include "table/sniffer.h"
#include "table/table.h"

#include <QTest>

using namespace m2m;
using Certainty = DialectGuess::Certainty;

class tst_Sniffer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void samplesAreRightWithoutHelp_data();
    void samplesAreRightWithoutHelp();
    void dialectIsProposed_data();
    void dialectIsProposed();
    void cellsAreCutRight_data();
    void cellsAreCutRight();
    void numbersAreRead_data();
    void numbersAreRead();
    void delimiterIsNotSure_data();
    void delimiterIsNotSure();
    void onlyTheBeginningIsLookedAt();
    void certaintyIsTheLeastOfItsParts();
    void kindsOfCells_data();
    void kindsOfCells();
    void decimalHints_data();
    void decimalHints();
};

void tst_Sniffer::samplesAreRightWithoutHelp_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<char>("decimalMark");
    QTest::addColumn<qint64>("headerRow");
    QTest::addColumn<qsizetype>("columns");
    QTest::addColumn<QString>("firstName");
    const auto row = [](const char *file, const char *encoding, char delimiter, char decimal,
                         qint64 header, qsizetype columns, const char *first) {
        QTest::newRow(file) << QString(file) << QByteArray(encoding) << delimiter << decimal
                            << header << columns << QString(first);
    };
    row("samples/visual_inspections.csv", "UTF-8", ',', '.', 0, 11, "Board");
    row("samples/visual_inspections_dirty.csv", "UTF-8", ',', '.', 0, 11, "Board");
    row("table/shipment.csv", "UTF-8", ',', '.', 0, 9, "Part number");
    row("table/winding.csv", "windows-1252", ';', ',', 0, 14, "APA");
    row("table/X_layer_APA14.csv", "windows-1252", ',', '.', 11, 33, "Wire");
    row("table/G_layer_APA14.csv", "windows-1252", ',', '.', 11, 33, "Wire");
    row("table/U_layer_APA14.csv", "windows-1252", ',', '.', 11, 54, "Wire");
    row("table/V_layer_APA14.csv", "windows-1252", ',', '.', 11, 54, "Wire");
    row("table/frame_survey.csv", "UTF-16LE", '\t', '.', 8, 6, "hole");
}

void tst_Sniffer::samplesAreRightWithoutHelp()
{
    QFETCH(QString, file);
    QFETCH(char, delimiter);
    QFETCH(char, decimalMark);
    const auto table = Table::open(test::dataFile(file));
    QVERIFY(table);
    const Dialect &dialect = (*table)->dialect();
    QTEST(dialect.encoding, "encoding");
    QCOMPARE(dialect.delimiter, QLatin1Char(delimiter));
    QCOMPARE(dialect.decimalMark, QLatin1Char(decimalMark));
    QTEST(dialect.headerRow, "headerRow");
    QTEST((*table)->columns().size(), "columns");
    QTEST((*table)->columns().first(), "firstName");
}

void tst_Sniffer::dialectIsProposed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<char>("decimalMark");
    QTest::addColumn<qint64>("headerRow");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &text, char delimiter, char decimal,
                         qint64 header, const char *reason) {
        QTest::newRow(name) << text << delimiter << decimal << header << QString(reason);
    };
    row("comma", "wire,tension\n1,6.5\n2,6.6\n", ',', '.', 0, "headerAllText");
    row("semicolon and comma", "wire;tension\n1;6,5\n2;6,6\n", ';', ',', 0, "decimalSeen");
    row("tab and comma", "wire\ttension\n1\t6,5\n2\t6,6\n", '\t', ',', 0, "delimiterConsistent");
    row("tab and point", "wire\ttension\n1\t6.5\n2\t6.6\n", '\t', '.', 0, "decimalSeen");
    row("bar", "wire|tension\n1|6.5\n2|6.6\n", '|', '.', 0, "delimiterConsistent");
    row("as many decimal commas as semicolons", "n;a;b;c\nx;1,5;2,5;3,5\ny;4,5;5,5;6,5\n", ';', ',',
        0, "decimalSeen");
    row("decimal commas without a header", "1,5;2,5\n3,5;4,5\n5,5;6,25\n", ';', ',', -1,
        "headerNone");
    row("quoted decimal commas", "a,b\n\"1,5\",x\n\"2,5\",y\n", ',', ',', 0, "decimalSeen");
    row("lists with semicolons", "id,faults\n1,a;b;c\n2,d;e;f\n3,g;h;i\n4,j;k;l\n", ',', '.', 0,
        "delimiterConsistent");
    row("delimiters in quotes", "a,b\n\"x;y;z\",\"1;2;3\"\n\"p;q;r\",\"4;5;6\"\n", ',', '.', 0,
        "delimiterConsistent");
    row("line breaks in quotes", "a;b\n\"x\n,\n,\n\";1,5\n\"y\n,\n,\n\";2,5\n", ';', ',', 0,
        "delimiterConsistent");
    row("no decimals", "a;b\n1;2\n3;4\n", ';', '.', 0, "decimalUnseen");
    row("grouped thousands", "a;b\n1;\"1.234,5\"\n2;\"2.345,5\"\n", ';', ',', 0, "decimalSeen");
    row("both marks", "a;b\n1;1,5\n2;2,5\n3;3.5\n", ';', ',', 0, "decimalMixed");
    row("dates have no decimal mark", "a;b\n01.02.2024;1,5\n02.02.2024;2,5\n", ';', ',', 0,
        "decimalSeen");
    row("one column", "Length\n3.5\n4.5\n", ',', '.', 0, "singleColumn");
    row("one column, decimal comma", "Length\n3,5\n4,5\n", ';', ',', 0, "singleColumn");
    row("one column of words", "Board\nabc\ndef\n", ',', '.', 0, "headerFirst");
    row("one column without a name", "3.5\n4.5\n", ',', '.', -1, "headerNone");
    row("one column, some with commas", "Remark\nfine\nnot, so, fine\nfine\nwell\nas new\n", ';',
        '.', 0, "singleColumn");
    row("title above one column", "Survey\n\nLength\n3.5\n4.5\n5.5\n", ',', '.', 2, "singleColumn");
    row("all words", "name,place\nAna,Leeds\nZoe,Cork\n", ',', '.', 0, "headerFirst");
    row("only a header", "a,b,c\n", ',', '.', 0, "headerFirst");
    row("header and one row", "a,b,c\n1,2.5,3\n", ',', '.', 0, "delimiterConsistent");
    row("numbers only", "1,2.5,3\n4,5.5,6\n", ',', '.', -1, "headerNone");
    row("title line", "Tension test\nwire,tension\n1,6.5\n2,6.6\n", ',', '.', 1,
        "delimiterConsistent");
    row("blank lines above", "\n\nwire,tension\n1,6.5\n2,6.6\n", ',', '.', 2, "headerAllText");
    row("pairs above a table of pairs",
        "Operator,Ana\nDate,2024-01-01\nNominal,6.5\n\nwire,tension\n1,6.5\n2,6.6\n3,6.7\n", ',',
        '.', 4, "headerUnclear");
    row("as many pairs of words above",
        "Operator,Ana\nPlace,Leeds\nStand,North\nLayer,X\n\nwire,tension\n1,6.5\n2,6.6\n3,6.7\n4,6."
        "8\n",
        ',', '.', 5, "headerAllText");
    row("pairs above a wide table",
        "Operator;Ana\nDate;2024-01-01\n\nwire;t1;t2\n1;6,5;2\n2;6,6;3\n", ';', ',', 3,
        "headerAllText");
    row("units below names", "wire,t,v\n-,N,V\n1,6.5,3\n2,6.6,4\n", ',', '.', 0, "headerAllText");
    row("units with bytes beyond ASCII",
        "wire,t,v\n[1],[\xC2\xB5m],[\xC2\xB0"
        "C]\n1,6.5,3\n2,6.6,4\n",
        ',', '.', 0, "headerAllText");
    row("repeated names", "wire,t,t\n1,6.5,3\n2,6.6,4\n3,6.7,5\n4,6.8,6\n", ',', '.', 0,
        "headerUnclear");
    row("empty names", "wire,,t\n1,6.5,3\n2,6.6,4\n", ',', '.', 0, "headerAllText");
    row("words in a column of numbers", "wire,t\n1,6.5\nbroken,none\n3,6.6\n4,6.7\n5,6.8\n", ',',
        '.', 0, "headerAllText");
    row("delimiter after each row", "wire,t,v\n1,6.5,3,\n2,6.6,4,\n", ',', '.', 0, "headerAllText");
    row("rows of other widths", "a,b,c\n1,2,3\n4,5\n6,7,8,9\n1,2,4\n1,2,5\n1,2,6\n", ',', '.', 0,
        "delimiterUnclear");
    row("CR", "wire;t\r1;6,5\r2;6,6\r", ';', ',', 0, "delimiterConsistent");
    row("nothing", "", ',', '.', -1, "headerNone");
    row("only line breaks", "\n\r\n\n", ',', '.', -1, "headerNone");
    row("unclosed quote", "a,b\n1,\"2\n3,4\n", ',', '.', 0, "delimiterConsistent");
    QByteArray preamble;
    for (int line = 1; line <= 50; ++line)
        preamble += "note " + QByteArray::number(line) + "\n";
    row("fifty lines above", preamble + "wire,t\n1,6.5\n2,6.6\n", ',', '.', 50, "headerAllText");
    row("fifty-one lines above", "note\n" + preamble + "wire,t\n1,6.5\n2,6.6\n", ',', '.', -1,
        "headerNone");
}

void tst_Sniffer::dialectIsProposed()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QFETCH(char, decimalMark);
    QFETCH(QString, reason);
    const DialectGuess guess = sniffDialect(text, "UTF-8");
    QCOMPARE(guess.dialect.encoding, "UTF-8");
    QCOMPARE(guess.dialect.delimiter, QLatin1Char(delimiter));
    QCOMPARE(guess.dialect.decimalMark, QLatin1Char(decimalMark));
    QTEST(guess.dialect.headerRow, "headerRow");
    QVERIFY2(guess.reasons.contains(reason), qPrintable(guess.reasons.join(' ')));
}

void tst_Sniffer::cellsAreCutRight_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<bool>("merge");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("escape");
    QTest::addColumn<QString>("comment");
    const auto row = [](const char *name, const QByteArray &text, const char *delimiter, bool merge,
                         const char *quote, const char *escape, const char *comment) {
        QTest::newRow(name) << text << QString(delimiter) << merge << QString(quote)
                            << QString(escape) << QString(comment);
    };
    row("padded", "Wire   x/mm    y/mm\n1      6.52    7.10\n13     6.98    1.00\n", " ", true,
        "\"", "", "");
    row("padded, decimal commas", "Wire   x/mm    y/mm\n1      6,52    7,10\n13     6,98    1,00\n",
        " ", true, "\"", "", "");
    row("single blanks without names", "1,5 2,5 3,5\n2,5 3,5 4,5\n3,1 4,1 5,2\n", " ", true, "\"",
        "", "");
    row("one column of times", "Time\n2024-01-01 08:00\n2024-01-01 08:10\n", ",", false, "\"", "",
        "");
    row("one column of names", "Name\nJ. Perez\nA. Perez\nZ. Bhriain\n", ",", false, "\"", "", "");
    row("colons", "wire:side:t\n1:A:6.5\n2:A:7.1\n3:B:6.9\n", ":", false, "\"", "", "");
    row("times are not cut at colons", "08:00:01\n08:00:02\n08:00:03\n", ",", false, "\"", "", "");
    row("tildes", "wire~t~site\n1~6.5~UK\n2~7.1~UK\n", "~", false, "\"", "", "");
    row("named by the first line", "sep=|\na;b|c;d\n1;2|3;4\n", "|", false, "\"", "", "");
    row("apostrophes", "a,b\n1,'x, y'\n2,'it''s'\n3,'z, w'\n", ",", false, "'", "", "");
    row("apostrophes in words", "a,b\n1,'tis old\n2,12'\n3,rock'n'roll\n", ",", false, "\"", "",
        "");
    row("backslashes", "a,b\n1,\"x \\\"y\\\", z\"\n2,\"w\"\n", ",", false, "\"", "\\", "");
    row("paths", "a,b\n1,\"C:\\x, y\\\"\n2,\"D:\\z\\\"\n3,\"E:\\\"\n", ",", false, "\"", "", "");
    row("comments", "# run, 12\na,b,c\n1,2,3\n# pause\n4,5,6\n", ",", false, "\"", "", "#");
    row("a column of numbers with #", "a,b\n#1,2.5\n#2,3.5\n#3,4.5\n", ",", false, "\"", "", "");
    row("spreadsheet errors", "a,b\n#N/A,2.5\n#REF!,3.5\n3,4.5\n", ",", false, "\"", "", "");
    row("a name that begins with per cent", "% yield,Lot\n98.5,A1\n97.2,A2\n96.1,A3\n", ",", false,
        "\"", "", "");
    row("semicolons in front", "; run 12\n; by Ana\nw,t\n1,2.5\n2,3.5\n", ",", false, "\"", "",
        ";");
    row("nothing but delimiters", ";;;\n;;;\n", ";", false, "\"", "", "");
}

void tst_Sniffer::cellsAreCutRight()
{
    QFETCH(QByteArray, text);
    const Dialect dialect = sniffDialect(text, "UTF-8").dialect;
    QTEST(QString(dialect.delimiter), "delimiter");
    QTEST(dialect.mergeDelimiters, "merge");
    QTEST(QString(dialect.quote), "quote");
    QTEST(dialect.escape.isNull() ? QString() : QString(dialect.escape), "escape");
    QTEST(dialect.comment, "comment");
}

void tst_Sniffer::numbersAreRead_data()
{
    QTest::addColumn<QString>("values"); // one a row, in a file with semicolons
    QTest::addColumn<QChar>("mark");
    QTest::addColumn<QChar>("thousands");
    QTest::addColumn<Certainty>("certainty");
    const auto row = [](const QString &values, QChar mark, QChar thousands, Certainty certainty) {
        QTest::newRow(qPrintable(values)) << values << mark << thousands << certainty;
    };
    const QChar none;
    row("6.477,67 1.234.567,89 257,26", u',', u'.', Certainty::Sure);
    row("6,477.67 1,234,567.89 257.26", u'.', u',', Certainty::Sure);
    row("6'477.67 257.26", u'.', u'\'', Certainty::Sure);
    row(QString("6\u2009477,67 257,26"), u',', QChar(0x2009), Certainty::Sure);
    row(QString("6\u00A0477,67 257,26"), u',', QChar(0xA0), Certainty::Sure);
    row(QString("6\u202F477,67 257,26"), u',', QChar(0x202F), Certainty::Sure);
    row("1,234 2,345 3,456", u',', none, Certainty::Unsure);
    row("1.2.3 1.2.4 2.0.1", u'.', none, Certainty::Likely);
    row("192.168.100.200 192.168.100.201", u'.', none, Certainty::Likely);
    row("03.04.2025 04.04.2025 1,5", u',', none, Certainty::Sure);
    row("1,5 2.5 3,5", u',', none, Certainty::Unsure);
    row("12 13 14", u'.', none, Certainty::Likely);
    row("-0,5 +1,5 1,2e-5", u',', none, Certainty::Sure);
}

void tst_Sniffer::numbersAreRead()
{
    QFETCH(QString, values);
    QString text = QStringLiteral("name;value\n");
    for (const QString &value : values.split(u' '))
        text += QStringLiteral("x;%1\n").arg(value);
    const DialectGuess guess = sniffDialect(text.toUtf8(), "UTF-8");
    QTEST(guess.dialect.decimalMark, "mark");
    QTEST(guess.dialect.thousandsMark, "thousands");
    QTEST(guess.ofDecimalMark, "certainty");
}

void tst_Sniffer::delimiterIsNotSure_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one number or two") << QByteArray("6,52\n7,10\n6,98\n");
    QTest::newRow("a comma in the only name") << QByteArray("Spannung, links\n6,52\n7,10\n6,98\n");
    QTest::newRow("sentences") << QByteArray("It goes on, and on.\nThen, it ends.\nSo, well.\n");
    QTest::newRow("blanks") << QByteArray("a b\n1 2.5\n2 3.5\n");
    QTest::newRow("colons") << QByteArray("a:b:c\n1:2:x\n3:4:y\n");
    QTest::newRow("a row too long") << QByteArray("a,b\n1,2\n3,4,5\n6,7\n");
    QTest::newRow("an open quote") << QByteArray("a,b\n1,2\n3,\"4\n6,7\n");
    QTest::newRow("paths") << QByteArray("a,b\n1,\"C:\\x\\\"\n2,\"D:\\y\\\"\n");
    QTest::newRow("names with a delimiter nobody knows") << QByteArray("a§b\n1§2\n3§4\n");
}

void tst_Sniffer::delimiterIsNotSure()
{
    QFETCH(QByteArray, text);
    const DialectGuess guess = sniffDialect(text, "UTF-8");
    QVERIFY2(guess.ofDelimiter != Certainty::Sure, qPrintable(QString(guess.dialect.delimiter)));
}

void tst_Sniffer::onlyTheBeginningIsLookedAt()
{
    const QByteArray start = QByteArray("wire;t\n") + QByteArray("12345;6,5\n").repeated(30'000);
    const DialectGuess guess = sniffDialect(start, "UTF-8");
    QCOMPARE(guess.ofDelimiter, Certainty::Sure); // the row cut at 256 KiB does not count
    const QByteArray huge = start + QByteArray("a,b,c\n").repeated(10'000'000);
    QCOMPARE(sniffDialect(huge, "UTF-8").reasons, guess.reasons);
}

void tst_Sniffer::certaintyIsTheLeastOfItsParts()
{
    const DialectGuess sure = sniffDialect("wire,t\n1,6.5\n2,6.6\n", "UTF-8");
    QCOMPARE(sure.certainty, Certainty::Sure);
    QCOMPARE(sure.ofHeader, Certainty::Sure);
    const DialectGuess likely = sniffDialect("name,place\nAna,Leeds\nZoe,Cork\n", "UTF-8");
    QCOMPARE(likely.ofDelimiter, Certainty::Sure);
    QCOMPARE(likely.ofDecimalMark, Certainty::Likely);
    QCOMPARE(likely.certainty, Certainty::Likely);
    const DialectGuess mixed = sniffDialect("a;b\n1;1,5\n2;2,5\n3;3.5\n", "UTF-8");
    QCOMPARE(mixed.ofDelimiter, Certainty::Sure);
    QCOMPARE(mixed.certainty, Certainty::Unsure);
}

void tst_Sniffer::kindsOfCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("kind");
    const auto rows = [](CellKind kind, std::initializer_list<const char *> cells) {
        for (const char *cell : cells)
            QTest::addRow("%d '%s'", int(kind), cell) << QByteArray(cell) << int(kind);
    };
    rows(CellKind::Empty, {"", "  ", "\t"});
    rows(CellKind::Number,
        {"1", "-1", "+1.5", ".5", "-,5", "5.", "1,5", " 7 ", "1.234,5", "1,234,567.8", "1e5",
            "1.5E-7", "38%", "38 %"});
    rows(CellKind::Date,
        {"2024-01-11", "31.12.2024", "03/07/2024", "1/2/24", "2024-02-11 08:01",
            "2024-02-11T08:01:02Z", "8:01", "08:01:59.5"});
    rows(CellKind::Missing, {"-", ".", "NaN", "N/A", "n/a", "-inf", "null", "#REF!", "1.#QNAN"});
    rows(CellKind::Text,
        {"a", "-.", "1a", "12-35", "1-2", "UK-01", "1e", "1e+", "3000125-A", "2024-01-11 x",
            "12-345-6", "1 2", "=1", "2024-01.11", "192.168.100.200", "1.2.3.4", "3 4",
            "+1 630 555 0100"});
}

void tst_Sniffer::kindsOfCells()
{
    QFETCH(QByteArray, cell);
    QTEST(int(kindOfCell(cell)), "kind");
}

void tst_Sniffer::decimalHints_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("strength");
    QTest::addColumn<char>("mark");
    using Strength = DecimalHint::Strength;
    const auto row = [](const char *cell, Strength strength, char mark = '.') {
        QTest::newRow(cell) << QByteArray(cell) << int(strength) << mark;
    };
    row("1", Strength::None);
    row("abc", Strength::None);
    row("10.11.2024", Strength::None);
    row("1,234,567", Strength::None);
    row("1,5", Strength::Strong, ',');
    row("1.5", Strength::Strong, '.');
    row("1.234", Strength::Weak, '.');
    row("1,234", Strength::Weak, ',');
    row("0,234", Strength::Strong, ',');
    row("1234,567", Strength::Strong, ',');
    row(",234", Strength::Strong, ',');
    row("1.234,567", Strength::Strong, ',');
    row("1,234.567", Strength::Strong, '.');
    row("1.234e5", Strength::Strong, '.');
}

void tst_Sniffer::decimalHints()
{
    QFETCH(QByteArray, cell);
    const DecimalHint hint = decimalHint(cell);
    QTEST(int(hint.strength), "strength");
    QTEST(hint.mark, "mark");
}

QTEST_GUILESS_MAIN(tst_Sniffer)
#include "tst_sniffer.moc"
