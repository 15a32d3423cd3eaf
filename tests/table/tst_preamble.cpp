// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table/preamble.h"
#include "table/table.h"

#include <QTest>

using namespace m2m;

namespace {

/// The text stands above a header in row `headerRow`.
TablePtr tableBelow(const QByteArray &above, qint64 headerRow)
{
    Dialect dialect;
    dialect.headerRow = headerRow;
    return Table::fromBytes(above + "\na,b\n1,2\n", QStringLiteral("test"), dialect)
        .value_or(TablePtr());
}

} // namespace

class tst_Preamble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void layersOfAWinderAreUnderstoodWithoutHelp_data()
    {
        QTest::addColumn<qsizetype>("columns");
        QTest::addColumn<qint64>("rows");
        QTest::newRow("X") << qsizetype(33) << qint64(480);
        QTest::newRow("G") << qsizetype(33) << qint64(481);
        QTest::newRow("U") << qsizetype(54) << qint64(7 + 1141);
        QTest::newRow("V") << qsizetype(54) << qint64(7 + 1139);
    }

    void layersOfAWinderAreUnderstoodWithoutHelp()
    {
        QFETCH(qsizetype, columns);
        const QString name = QStringLiteral("table/%1_layer_APA14.csv")
                                 .arg(QString::fromLatin1(QTest::currentDataTag()));
        const auto opened = Table::open(test::dataFile(name));
        QVERIFY(opened);
        const Table &table = **opened;
        QCOMPARE(table.physicalLine(table.dialect().headerRow), 12);
        QCOMPARE(table.columns().size(), columns);
        QCOMPARE(table.columns().first(), QStringLiteral("Wire"));
        QTEST(table.rowCount(), "rows");
        const bool leads = columns == 54; // seven rows before the first wire
        QCOMPARE(table.row(leads ? 7 : 0).first(), QStringLiteral("1"));
        const auto value = [&table](const char *label) {
            const auto found = preambleValue(table, QString::fromUtf8(label));
            return found ? found->value : QStringLiteral("not found");
        };
        QCOMPARE(value("-"), QStringLiteral("not found")); // a line of dashes
        QCOMPARE(value("Operator"), QStringLiteral("J. M\u00fcller"));
        QCOMPARE(value("Layer"), QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(value("APA number"), QStringLiteral("APA14"));
        QCOMPARE(value("date"), QStringLiteral("03/07/2024"));
        QCOMPARE(value("Temperature / °C"), QStringLiteral("21.4"));
        QCOMPARE(value("Nominal tension / N"), QStringLiteral("6.5"));
        QCOMPARE(value("Tolerance ±"), QStringLiteral("1.5"));
        QCOMPARE(value("Comment"),
            QStringLiteral("Head board \"B\", replaced after test; see log, page 12"));
    }

    void everyLabelIsFoundAgain_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *cell, const char *label, const char *value) {
            QTest::newRow(cell) << QByteArray(cell) << QString(label) << QString(value);
        };
        row("Operator: J. M", "Operator", "J. M");
        row("Gain = 4", "Gain", "4");
        row("Gain := 4", "Gain", "4");
        row("Gain :: 4", "Gain", "4");
        row("Gain : : = 4", "Gain", ": = 4");
        row(" Gain :, 4", "Gain", " 4");
    }

    void everyLabelIsFoundAgain()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, label);
        const TablePtr table = tableBelow(cell, 1);
        QVERIFY(table);
        const auto values = preambleOf(*table);
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.first().label, label);
        QTEST(values.first().value, "value");
        QVERIFY(preambleValue(*table, values.first().label));
    }

    void millionsOfColonsAreNoWork()
    {
        const TablePtr table = tableBelow("x" + QByteArray(3'000'000, ':') + ",1", 1);
        QVERIFY(table);
        // Were each looked at with all that follow, this would not end.
        QCOMPARE(preambleOf(*table).first().label, QStringLiteral("x"));
    }
};

QTEST_GUILESS_MAIN(tst_Preamble)
#include "tst_preamble.moc"
