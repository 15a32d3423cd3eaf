// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table/table.h"

#include <QTest>

using namespace m2m;
using Certainty = DialectGuess::Certainty;

class tst_TailGuess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void tailIsProposed_data();
    void tailIsProposed();
    void samples_data();
    void samples();
    void aTailIsNeverSure();
};

void tst_TailGuess::tailIsProposed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("tailRows");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("sure");
    const auto row = [](const char *name, const QByteArray &text, qint64 tail, const char *reason,
                         bool sure = false) {
        QTest::newRow(name) << text << tail << QString(reason) << sure;
    };
    const QByteArray table = "Wire,Side,Tension,Station\n1,A,6.52,UK\n2,A,7.10,UK\n3,B,6.98,US\n"
                             "4,B,6.47,US\n5,B,6.60,US\n";
    row("nothing below", table, 0, "", true);
    row("the same after a blank line", table + "\n6,B,6.4,US\n7,B,6.5,UK\n", 0, "", true);
    row("pairs after a blank line", table + "\nMean,6.73\nChecked by,Ana\n", 2, "tailAfterBlank");
    row("pairs after two blank lines", table + "\n,,,\nMean,6.73\n", 1, "tailAfterBlank");
    row("two blocks after blank lines", table + "\nMean,6.73\n\nChecked by,Ana\n", 2,
        "tailAfterBlank");
    row("a narrower table after a blank line", table + "\nBoard,Result\n1,ok\n2,ok\n", 3,
        "tailAfterBlank");
    row("values below, as wide as the table", table + "\nPlanarity,0.1,0.2,0.3\n", 1,
        "tailAfterBlank");
    row("a remark after a blank line", table + "\nstopped by Ana\n", 1, "tailAfterBlank");
    row("more below than above", "a,b\n1,2.5\n2,3.5\n\nx\ny\nz\nx\n", 0, "");
    row("one bad wire after a blank line", table + "\nbroken,B,6.4,US\n", 0, "");
    row("totals", table + "Total,,33.67,\nMean,,6.73,\n", 2, "tailOtherShape");
    row("totals without the last cells", table + "Sum,,33.67\n", 1, "tailOtherShape");
    row("a sentence", table + "End of run: 5 wires in 12 min\n", 1, "tailOtherShape");
    row("a sentence, padded", table + "end of data,,,\n", 1, "tailOtherShape");
    row("half a row", table + "6,B,6.\n", 0, "");
    row("a row without its last cells", table + "6,B\n", 0, "");
    row("a word in the place of a number", table + "six,B,6.4,US\n", 0, "");
    row("sites, one of which is called Total", "Site,Count\nLeeds,10\nCork,20\nTotal,30\n", 0, "");
    row("parameters called Min and Max", "Name,Value,Unit\nMin,1.5,mm\nMax,2.5,mm\nMean,2.1,mm\n",
        0, "");
    row("one row", "Wire,Tension\n1,6.5\n", 0, "", true);
    row("one row and a total", "Wire,Tension\n1,6.5\nTotal,6.5\n", 0, "");
}

void tst_TailGuess::tailIsProposed()
{
    QFETCH(QByteArray, text);
    const auto table = Table::fromBytes(text, QStringLiteral("text"));
    QVERIFY(table);
    QTEST((*table)->dialect().tailRows, "tailRows");
    QTEST((*table)->guess().ofTail == Certainty::Sure, "sure");
    QFETCH(QString, reason);
    const QStringList &reasons = (*table)->guess().reasons;
    QCOMPARE(
        reasons.last().startsWith(QStringLiteral("tail")) ? reasons.last() : QString(), reason);
}

void tst_TailGuess::samples_data()
{
    QTest::addColumn<qint64>("tailRows");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("X_layer_APA14.csv") << qint64(1) << qint64(480);
    QTest::newRow("G_layer_APA14.csv") << qint64(1) << qint64(481);
    QTest::newRow("U_layer_APA14.csv") << qint64(15) << qint64(1148);
    QTest::newRow("V_layer_APA14.csv") << qint64(17) << qint64(1146);
    QTest::newRow("frame_survey.csv") << qint64(1) << qint64(48);
}

void tst_TailGuess::samples()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto table = Table::open(test::dataFile(QStringLiteral("table/") + name));
    QVERIFY(table);
    QTEST((*table)->dialect().tailRows, "tailRows");
    QTEST((*table)->rowCount(), "rows");
    QVERIFY((*table)->guess().ofTail != Certainty::Sure);
}

void tst_TailGuess::aTailIsNeverSure()
{
    QByteArray text = "n,v\n";
    for (int number = 0; number < 5000; ++number)
        text += QByteArray::number(number) + ",1.5\n";
    const auto table = Table::fromBytes(text + "\nMean,1.5\nStd,0\nRemark,ok\n", "text");
    QVERIFY(table);
    QCOMPARE((*table)->dialect().tailRows, 3);
    QCOMPARE((*table)->rowCount(), 5000);
    QCOMPARE((*table)->guess().ofTail, Certainty::Likely);
    QCOMPARE(std::max((*table)->guess().certainty, Certainty::Likely), (*table)->guess().certainty);
}

QTEST_GUILESS_MAIN(tst_TailGuess)
#include "tst_tailguess.moc"
