// SPDX-License-Identifier: GPL-3.0-or-later
#include "nastytext.h"
#include "support/testmain.h"
#include "table/csvwriter.h"
#include "table/findings.h"
#include "table/ownexport.h"
#include "table/table.h"

#include <QRandomGenerator>

using namespace m2m;

/// Exports of our own are known again, and their cells are what they were.
class TestOwnExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void aGuardIsTakenOffAsItWasPutOn_data();
    void aGuardIsTakenOffAsItWasPutOn();
    void cellsAreWhatTheyWere_data();
    void cellsAreWhatTheyWere();
    void whatARecipeWantsGivesWay();
    void otherFilesKeepTheirApostrophes();
    void theApostrophesAreFoundings();
};

namespace {

const QByteArray bom("\xEF\xBB\xBF");

/// Cells of our own columns.
QStringList ours()
{
    return {QStringLiteral("rejected"), {}, {}, QStringLiteral("-no good"), {}, QStringLiteral("2"),
        QStringLiteral("1")};
}

TablePtr opened(const QByteArray &bytes, const TableRequest &request = {})
{
    return Table::fromBytes(bytes, QStringLiteral("export.csv"), request).value_or(TablePtr());
}

} // namespace

void TestOwnExport::aGuardIsTakenOffAsItWasPutOn_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("guarded");
    const auto row = [](const char *cell, const char *guarded) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(guarded);
    };
    row("=1+1", "'=1+1");
    row("'=1+1", "''=1+1");
    row("''@a", "'''@a");
    row("-", "'-");
    row("\tx", "'\tx");
    row("\r", "'\r");
    row("-3.5", "-3.5");
    row("'-3.5", "'-3.5");
    row("'", "'");
    row("", "");
    row("' =1", "' =1");
    row("it's", "it's");
    row("'quoted'", "'quoted'");
}

void TestOwnExport::aGuardIsTakenOffAsItWasPutOn()
{
    QFETCH(QString, cell);
    QFETCH(QString, guarded);
    QCOMPARE(withGuard(cell), guarded);
    QCOMPARE(withoutGuard(guarded), cell);
}

void TestOwnExport::cellsAreWhatTheyWere_data()
{
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << QChar(u',');
    QTest::newRow("semicolon") << QChar(u';');
    QTest::newRow("tab") << QChar(u'\t');
}

void TestOwnExport::cellsAreWhatTheyWere()
{
    QFETCH(QChar, delimiter);
    QRandomGenerator random(11);
    for (int round = 0; round < 40; ++round) {
        const QStringList header{QStringLiteral("+5V"), QStringLiteral("Board"), {}};
        QByteArray bytes = bom + csvRow({"Operator", "=Ana"}, delimiter, true) + "\r\n"
            + csvRow(header + ownExportColumns(), delimiter, true);
        QList<QStringList> rows;
        for (int row = 0; row < 9; ++row) {
            QStringList cells{QStringLiteral("r%1").arg(row)};
            for (int column = 0; column < 2; ++column) {
                QString text = QString::fromUtf8(test::nastyText(random, random.bounded(6)));
                text.remove(QChar::Null);
                cells += QStringList{"=", "'", "+", "@", "", "-"}[random.bounded(6)] + text;
            }
            rows += cells + ours();
            bytes += csvRow(rows.last(), delimiter, true);
        }
        const TablePtr table = opened(bytes);
        QVERIFY(table);
        QVERIFY(table->isOwnExport());
        QCOMPARE(table->dialect().delimiter, delimiter);
        QCOMPARE(table->columns(), header + ownExportColumns());
        QCOMPARE(table->physicalRow(0), QStringList({"Operator", "=Ana"}));
        QCOMPARE(table->rowCount(), rows.size());
        for (qint64 row = 0; row < rows.size(); ++row)
            QCOMPARE(table->row(row), rows[row]);
    }
}

void TestOwnExport::whatARecipeWantsGivesWay()
{
    Dialect wanted;
    wanted.encoding = "windows-1252";
    wanted.delimiter = u' ';
    wanted.mergeDelimiters = true;
    wanted.quote = u'\'';
    wanted.comment = QStringLiteral("#");
    wanted.headerRow = 7;
    wanted.decimalMark = u',';
    wanted.tailRows = 1;
    const TablePtr table = opened(bom + csvRow(QStringList{"Gerät"} + ownExportColumns(), u';')
            + csvRow(QStringList{"#1"} + ours(), u';', true) + csvRow({"the end"}, u';'),
        wanted);
    QVERIFY(table);
    QCOMPARE(table->columns().constFirst(), QStringLiteral("Gerät"));
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->row(0), QStringList{"#1"} + ours());
    QCOMPARE(table->dialect().decimalMark, QChar(u','));
}

void TestOwnExport::otherFilesKeepTheirApostrophes()
{
    const TablePtr table = opened("Board,Why,m2m state\nb1,'=1,x\nb2,'-a,y\n");
    QVERIFY(table);
    QVERIFY(!table->isOwnExport());
    QCOMPARE(table->row(0).value(1), QStringLiteral("'=1"));
    QCOMPARE(table->apostrophesTaken().count, 0);
}

void TestOwnExport::theApostrophesAreFoundings()
{
    const TablePtr table = opened(bom + csvRow(QStringList{"A", "B"} + ownExportColumns(), u',')
        + csvRow(QStringList{"=1", "x"} + ours(), u',', true));
    QVERIFY(table);
    const Inspection inspection = inspect(*table).value();
    for (const Finding &finding : inspection.findings) {
        if (finding.kind != FindingKind::ApostropheTaken)
            continue;
        QCOMPARE(finding.count, 2); // the reason begins with a hyphen
        QCOMPARE(finding.places[0].line, 2);
        QCOMPARE(finding.places[0].column, 0);
        QCOMPARE(finding.places[0].text, QStringLiteral("=1"));
        return;
    }
    QFAIL("nothing is said about the apostrophes");
}

QTEST_GUILESS_MAIN(TestOwnExport)
#include "tst_ownexport.moc"
