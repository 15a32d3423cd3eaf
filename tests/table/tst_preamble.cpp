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
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(preambleOf(*table).first().label, QStringLiteral("x"));
        QVERIFY(timer.elapsed() < 20'000); // a second a million would be too long for a user
    }
};

QTEST_GUILESS_MAIN(tst_Preamble)
#include "tst_preamble.moc"
