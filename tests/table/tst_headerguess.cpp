// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table/sniffer.h"

#include <QTest>

using namespace m2m;
using Certainty = DialectGuess::Certainty;

class tst_HeaderGuess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void headerIsFound_data();
    void headerIsFound();
    void headerIsNotSure_data();
    void headerIsNotSure();
};

void tst_HeaderGuess::headerIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &text, qint64 at, int rows,
                         const char *reason) {
        QTest::newRow(name) << text << at << rows << QString(reason);
    };
    row("units", "wire,t,v\n-,N,V\n1,6.5,3\n2,6.6,4\n", 0, 2, "unitsBelowNames");
    row("units in brackets, also above words", "wire,t,site\n[-],[N],[-]\n1,6.5,UK\n2,6.6,US\n", 0,
        2, "unitsBelowNames");
    row("units, some left out", "hole,x,y,remark\n,mm,mm,\nA1,1.5,2.5,\nA2,1.6,2.6,ok\n", 0, 2,
        "unitsBelowNames");
    row("letters in a table of words are no units", "name,grade\nx,A\ny,C\nz,V\n", 0, 1,
        "headerFirst");
    row("a column of units", "n,v,unit\n1,1.5,A\n2,1.6,A\n3,1.7,A\n", 0, 1, "headerAllText");
    row("a first row without values", "wire,t,v\n1,-,-\n2,6.5,7\n3,6.1,8\n", 0, 1, "headerAllText");
    row("names in a comment", "# run 12\n# wire,t,v\n1,6.5,3\n2,6.6,4\n", 1, 1, "headerInComment");
    row("names and units in comments", "# wire,t,v\n# -,N,V\n1,6.5,3\n2,6.6,4\n", 0, 2,
        "headerInComment");
    row("comments above a header", "# run 12\n# by Ana\nwire,t,v\n1,6.5,3\n2,6.6,4\n", 2, 1,
        "headerAllText");
    row("number of", "# of wires,t\n12,6.5\n13,6.6\n", 0, 1, "headerAllText");
    row("years beside a name", "site,2019,2020,2021\nUK,6.5,6.4,6.3\nUS,7.1,7.2,7.3\n", 0, 1,
        "headerAllText");
    row("years only", "2019,2020,2021\n6.5,6.4,6.3\n7.1,7.2,7.3\n", 0, 1, "headerAllText");
    row("whole numbers that are data", "1,2,3\n2,3,4\n3,4,5\n", -1, 1, "headerNone");
    row("rows of data with a rising first row", "1,2,3\n6,5,9\n4,4,4\n", -1, 1, "headerNone");
    row("a group above names",
        "APA,Side A,,Side B,\nwire,a1,a2,b1,b2\n1,6.5,6.4,6.3,6.2\n"
        "2,6.1,6.2,6.3,6.4\n",
        1, 1, "headerAllText");
    row("a padded preamble, longer than the table",
        "Title,,,\n" + QByteArray("Key,value,,\n").repeated(20)
            + "wire,a,b,c\n1,6.5,6.6,6.7\n2,6.5,6.6,6.7\n",
        21, 1, "headerAllText");
    row("pairs, more of them than rows",
        QByteArray("Key,1.5\n").repeated(30) + "wire,a,b,c\n1,6.5,6.6,6.7\n2,6.5,6.6,6.7\n", 30, 1,
        "headerAllText");
    row("a longer header", "wire,t,site,,\n1,6.5,UK\n2,6.6,US\n3,6.7,US\n", 0, 1, "headerAllText");
    row("a shorter header", "x,y,z\nA1,1.5,2.5,3.5\nA2,1.6,2.6,3.6\n", 0, 1, "headerAllText");
    row("rows that leave out empty cells", "wire,a,b,c\n1,6.5\n2,5.1,6.4\n3,6.9\n4,5.0,5.8,6.4\n",
        0, 1, "headerAllText");
    row("a workbook's rows, which have no end",
        "\n,Wire tensions\n\n,Wire,Tension,,Station\n,,N,N\n,1,6.52,6.4,UK\n,2,7.25,7.2\n"
        ",3,6.98,6.9,US\n",
        3, 2, "unitsBelowNames");
    row("one row", "wire,t\n1,6.5\n", 0, 1, "headerAllText");
    row("values from the first line on", "1,x,6.5\n2,y,6.6\n", -1, 1, "headerNone");
    row("a line for spreadsheets", "sep=;\nwire;t\n1;6,5\n2;6,6\n", 1, 1, "headerAllText");
}

void tst_HeaderGuess::headerIsFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const DialectGuess guess = sniffDialect(text, "UTF-8");
    QTEST(guess.dialect.headerRow, "row");
    QTEST(guess.dialect.headerRows, "rows");
    QVERIFY2(guess.reasons.contains(reason), qPrintable(guess.reasons.join(u' ')));
}

void tst_HeaderGuess::headerIsNotSure_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("words only") << QByteArray("a,b\nx,y\nz,w\n");
    QTest::newRow("years only") << QByteArray("2019,2020\n6.5,6.4\n7.1,7.2\n");
    QTest::newRow("a missing value first") << QByteArray("n/a,broken\n1.5,2\n3.5,4\n4.5,5\n");
    QTest::newRow("two rows of names") << QByteArray("a,b,c\nd,e,f\n1,2,3\n4,5,6\n");
    QTest::newRow("repeated names") << QByteArray("wire,t,t\n1,6.5,6\n2,6.6,7\n");
    QTest::newRow("one row of values") << QByteArray("wire,t\n1,6.5\n");
    QTest::newRow("no names") << QByteArray("1,2.5\n2,3.5\n3,4.5\n");
    QTest::newRow("names in a comment") << QByteArray("#wire,t\n1,6.5\n2,6.6\n");
    QTest::newRow("one column or two") << QByteArray("6,52\n7,10\n6,98\n");
    QTest::newRow("nothing") << QByteArray();
}

void tst_HeaderGuess::headerIsNotSure()
{
    QFETCH(QByteArray, text);
    QVERIFY(sniffDialect(text, "UTF-8").ofHeader != Certainty::Sure);
}

QTEST_GUILESS_MAIN(tst_HeaderGuess)
#include "tst_headerguess.moc"
