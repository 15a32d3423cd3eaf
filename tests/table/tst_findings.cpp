// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table/cellnature.h"
#include "table/findings.h"
#include "table/table.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace m2m;

namespace {

QChar characterOf(const QJsonValue &value, QChar otherwise)
{
    if (value.isUndefined())
        return otherwise;
    const QString text = (value.isArray() ? value.toArray().first() : value).toString();
    return text.isEmpty() ? QChar() : text.front();
}

QJsonValue oneOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first() : value;
}

/// As the corpus says that the file is to be read; see tests/README.md.
Dialect dialectOf(const QJsonObject &meaning)
{
    Dialect dialect;
    dialect.encoding = oneOf(meaning["encoding"]).toString("UTF-8").toLatin1();
    dialect.delimiter = characterOf(meaning["delimiter"], ',');
    dialect.mergeDelimiters = oneOf(meaning["mergeDelimiters"]).toBool();
    dialect.quote = characterOf(meaning["quote"], '"');
    dialect.escape = characterOf(meaning["escape"], QChar());
    dialect.comment = oneOf(meaning["comment"]).toString();
    dialect.headerRow = oneOf(meaning["headerLine"]).toInt(1) - 1;
    dialect.headerRows = oneOf(meaning["headerLines"]).toInt(1);
    return dialect;
}

/// Header and tail are told by line; the dialect counts rows.
Result<TablePtr> tableOf(const QString &path, const QJsonObject &meaning)
{
    Dialect dialect = dialectOf(meaning);
    const qint64 headerLine = dialect.headerRow + 1;
    auto table = Table::open(path, dialect);
    if (!table || headerLine == 0)
        return table;
    while (dialect.headerRow > 0 && (*table)->physicalLine(dialect.headerRow) > headerLine)
        --dialect.headerRow;
    table = Table::open(path, dialect);
    const qint64 lastLine = oneOf(meaning["lastLine"]).toInteger();
    if (!table || lastLine == 0)
        return table;
    while (dialect.tailRows < (*table)->rowCount() - 1
        && (*table)->line((*table)->rowCount() - 1 - dialect.tailRows) > lastLine)
        ++dialect.tailRows;
    return Table::open(path, dialect);
}

QStringList expectedFindings(const QJsonArray &findings)
{
    QStringList texts;
    for (const QJsonValue &value : findings) {
        const QJsonObject finding = value.toObject();
        texts += QStringLiteral("%1 line %2 column %3")
                     .arg(finding["kind"].toString())
                     .arg(finding["line"].toInt())
                     .arg(finding["column"].toInt());
    }
    texts.sort();
    return texts;
}

QStringList foundIn(const Table &table)
{
    QStringList texts;
    const auto inspection = inspect(table);
    if (!inspection)
        return {"not inspected"};
    for (const Finding &finding : inspection->findings) {
        for (const FindingPlace &place : finding.places) {
            texts += QStringLiteral("%1 line %2 column %3")
                         .arg(findingKey(finding.kind))
                         .arg(place.line)
                         .arg(place.column + 1);
        }
    }
    texts.sort();
    return texts;
}

} // namespace

class tst_Findings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void allThatIsOddInTheCorpusIsFoundAndNothingElse_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("meaning");
        const QDir folder(test::dataFile("table/corpus"));
        for (const QString &name : folder.entryList({"*.json"})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject meaning = QJsonDocument::fromJson(file.readAll()).object();
            if (meaning.contains("findings"))
                QTest::newRow(qPrintable(name)) << folder.filePath(name).chopped(5) << meaning;
        }
    }

    void allThatIsOddInTheCorpusIsFoundAndNothingElse()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, meaning);
        const auto table = tableOf(path, meaning);
        QVERIFY(table);
        QCOMPARE(foundIn(**table).join('\n'),
            expectedFindings(meaning["findings"].toArray()).join('\n'));
    }

    void manyPlacesAreCountedAndTheFirstAreKept()
    {
        QByteArray text = "a,b\n";
        for (int row = 0; row < 1000; ++row)
            text += row % 2 == 0 ? "1,2\n" : "1\n";
        const auto table = Table::fromBytes(text, "test", Dialect());
        QVERIFY(table);
        const auto inspection = inspect(**table);
        QVERIFY(inspection);
        QCOMPARE(inspection->findings.size(), 1);
        QCOMPARE(inspection->findings.first().count, 500);
        QCOMPARE(inspection->findings.first().places.size(), Finding::mostPlaces);
        QCOMPARE(inspection->findings.first().places.first().line, 3);
        QCOMPARE(inspection->widest, 2);
    }

    void inspectingCanBeCancelled()
    {
        const auto table =
            Table::fromBytes(QByteArray("a,b\n1,2\n").repeated(300'000), "test", Dialect());
        QVERIFY(table);
        const auto stopped = inspect(**table, [](qint64 done, qint64) { return done == 0; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void naturesOfCells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("nature");
        const auto row = [](CellNature nature, std::initializer_list<const char *> cells) {
            for (const char *cell : cells)
                QTest::newRow(cell) << QByteArray(cell) << int(nature);
        };
        row(CellNature::Empty, {"", "  ", "\t"});
        row(CellNature::Whole, {"0", "7", "-12", "+3", "007", "123456789012345", " 4 "});
        row(CellNature::LongWhole, {"1234567890123456", "8931440300012345671"});
        row(CellNature::Rounded, {"1234567890123450", "8931440300012340000"});
        row(CellNature::Decimal, {"1.5", "-0,25", ".5", "1.234,56", "1.", "12.345.678"});
        row(CellNature::WholeInExponent, {"1.20E+11", "1.2E+46", "-88.12E+2", "1E+05"});
        row(CellNature::Exponent, {"1.2E-5", "1.234E+2", "1e5", "1E5", "3.1e-12"});
        row(CellNature::Code, {"1-2", "12-35", "3/4"});
        row(CellNature::Date, {"2024-03-04", "31.12.2024", "3/4/2024", "2024-3-4"});
        row(CellNature::MonthDate, {"2-Jan", "Mar-45", "12-DEC-24", "Mar-2024"});
        row(CellNature::SpreadsheetError, {"#REF!", "#N/A", "#DIV/0!", "#####"});
        row(CellNature::Formula, {"=SUM(A1:A3)", "=HYPERLINK(\"x\")", "=-A1", "=1+1"});
        row(CellNature::Text,
            {"x", "-", "N/A", "#1", "##", "=", "==", "1-2-3-4", "1-", "Jan", "0x1F", "12:30",
                "2024-01-01 12:30", "1E+", "E+5", "7-Side", "1.2.E"});
    }

    void naturesOfCells()
    {
        QFETCH(QByteArray, cell);
        QTEST(int(natureOf(cell)), "nature");
    }
};

QTEST_GUILESS_MAIN(tst_Findings)
#include "tst_findings.moc"
