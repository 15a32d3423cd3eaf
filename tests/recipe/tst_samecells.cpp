// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/samecells.h"
#include "support/testmain.h"
#include "table/table.h"

using namespace m2m;

namespace {

/// So many that several threads have pieces of them.
constexpr int rows = 150'000;

/// Three columns; "a;b" and a line break are told apart from cells of their own by quotes.
TablePtr table()
{
    QByteArray text = "key;other;part\n";
    for (int row = 0; row < rows; ++row) {
        const QByteArray key = row % 11 == 3 ? "\"a;" + QByteArray::number(row % 5) + '"'
            : row % 13 == 5                  ? QByteArray()
                                             : QByteArray::number(row % 700);
        text += key + ";\"x\ny\"";
        if (row % 17 != 2) // others are short of a cell
            text += ';' + QByteArray::number(row / 1000);
        text += '\n';
    }
    Dialect dialect;
    dialect.delimiter = u';';
    return Table::fromBytes(text, QStringLiteral("made"), dialect).value_or(nullptr);
}

} // namespace

class TestSameCells : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void eachKindIsAskedAboutAtItsFirstRow_data()
    {
        QTest::addColumn<QList<int>>("columns");
        QTest::addRow("one") << QList<int>{0};
        QTest::addRow("two, the later first, one twice") << QList<int>{2, 0, 2};
        QTest::addRow("one that the table does not have") << QList<int>{-1, 0};
        QTest::addRow("the last") << QList<int>{2};
        QTest::addRow("none") << QList<int>{};
    }
    void eachKindIsAskedAboutAtItsFirstRow()
    {
        QFETCH(QList<int>, columns);
        const TablePtr made = table();
        QVERIFY(made);
        QCOMPARE(made->rowCount(), qint64(rows));

        constexpr qint64 from = 3;
        constexpr qint64 to = rows - 2;
        std::vector<quint32> outcomes(size_t(rows), 99);
        QList<qint64> asked;
        QVERIFY(outcomesBySameCells(*made, from, to, columns,
            [&](qint64 row) {
                asked += row;
                return quint32(asked.size());
            },
            outcomes, {}));

        // The same by looking at each row by itself.
        QHash<QStringList, quint32> known;
        QList<qint64> firsts;
        std::vector<quint32> wanted(size_t(rows), 99);
        for (qint64 row = from; row < to; ++row) {
            const QStringList cells = made->row(row);
            QStringList kind;
            for (const int column : columns)
                kind += cells.value(column);
            quint32 &number = known[kind];
            if (number == 0) {
                firsts += row;
                number = quint32(firsts.size());
            }
            wanted[size_t(row)] = number;
        }
        QCOMPARE(asked, firsts);
        QVERIFY(outcomes == wanted);
    }

    void itIsCancelledBeforeAnythingIsAsked()
    {
        const TablePtr made = table();
        QVERIFY(made);
        std::vector<quint32> outcomes(size_t(rows), 0);
        const Result<void> found = outcomesBySameCells(
            *made, 0, rows, {0}, [](qint64) -> quint32 { qFatal("asked"); }, outcomes,
            [](qint64, qint64) { return false; });
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestSameCells)
#include "tst_samecells.moc"
