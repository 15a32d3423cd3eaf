// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table/celloverlay.h"

#include <QRandomGenerator>
#include <QSet>

using namespace m2m;

class TestCellMap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void itKnowsItsCells();
    void aCopyIsNotChangedAlong();
    void itIsWhatAHashIs();
    void rowsThatDifferAreFound();
};

namespace {
constexpr qint64 manyRows = 5'000; ///< some blocks
constexpr int someColumns = 4;
} // namespace

void TestCellMap::itKnowsItsCells()
{
    CellOverlay overlay{{{3'000'000, 2}, "far"}, {{7, 0}, "a"}, {{7, 5}, "b"}};
    QCOMPARE(overlay.size(), qsizetype(3));
    QCOMPARE(overlay.value({7, 5}), "b");
    QCOMPARE(overlay.value({7, 4}, "none"), "none");
    QVERIFY(!overlay.find({-1, -1}) && !overlay.find({9'000'000, 0}));
    QCOMPARE(overlay.rows(), (QList<qint64>{7, 3'000'000}));
    QCOMPARE(overlay.columns(), (QList<int>{0, 2, 5}));
    QCOMPARE(overlay.cells(), (QList<CellAddress>{{7, 0}, {7, 5}, {3'000'000, 2}}));
    overlay.remove({7, 0});
    overlay.remove({7, 1}); // is not there
    QCOMPARE(overlay.rows(), (QList<qint64>{7, 3'000'000}));
    QCOMPARE(overlay.columns(), (QList<int>{2, 5}));
    overlay.remove({7, 5});
    overlay.remove({3'000'000, 2});
    QVERIFY(overlay.isEmpty() && overlay.rows().isEmpty() && overlay.columns().isEmpty());
    QCOMPARE(overlay, CellOverlay());
}

void TestCellMap::aCopyIsNotChangedAlong()
{
    CellOverlay overlay{{{1, 1}, "a"}, {{2'000, 1}, "b"}};
    const CellOverlay copy = overlay;
    QVERIFY(copy.isSharedWith(overlay));
    overlay.insert({1, 1}, "c");
    overlay.insert({2'000, 2}, "d");
    QCOMPARE(copy, (CellOverlay{{{1, 1}, "a"}, {{2'000, 1}, "b"}}));
    QVERIFY(copy != overlay && !copy.isSharedWith(overlay));
    QCOMPARE(copy.columns(), QList<int>{1});
}

/// Whatever is put into it and taken out of it again.
void TestCellMap::itIsWhatAHashIs()
{
    QRandomGenerator random(20);
    CellOverlay overlay;
    QHash<CellAddress, QString> hash;
    QList<CellOverlay> kept;
    QList<QHash<CellAddress, QString>> keptHashes;
    for (int i = 0; i < 20'000; ++i) {
        const CellAddress cell{qint64(random.bounded(int(manyRows))), random.bounded(someColumns)};
        if (random.bounded(3) == 0) {
            overlay.remove(cell);
            hash.remove(cell);
        } else {
            const QString text = QString::number(random.bounded(100));
            overlay.insert(cell, text);
            hash.insert(cell, text);
        }
        if (i % 4'000 == 0) {
            kept += overlay;
            keptHashes += hash;
        }
    }
    kept += overlay;
    keptHashes += hash;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const CellOverlay &one = kept.at(i);
        const auto &expected = keptHashes.at(i);
        QCOMPARE(one.size(), expected.size());
        QList<CellAddress> cells = expected.keys();
        std::sort(cells.begin(), cells.end());
        QCOMPARE(one.cells(), cells);
        QList<qint64> rows;
        QSet<int> columns;
        for (const CellAddress &cell : cells) {
            QCOMPARE(one.value(cell), expected.value(cell));
            if (rows.isEmpty() || rows.constLast() != cell.row)
                rows += cell.row;
            columns += cell.column;
        }
        QCOMPARE(one.rows(), rows);
        QCOMPARE(one.columns().size(), columns.size());
    }
}

void TestCellMap::rowsThatDifferAreFound()
{
    CellOverlay before;
    for (qint64 row = 0; row < manyRows; ++row)
        before.insert({row, 0}, "x");
    CellOverlay now = before;
    QCOMPARE(CellOverlay::differingRows(before, now), QList<qint64>());
    now.insert({4'000, 0}, "y");
    now.insert({4'000, 1}, "z");
    now.remove({10, 0});
    now.insert({manyRows + 9'000, 3}, "new");
    now.insert({11, 0}, "y");
    now.insert({11, 0}, "x"); // as before
    const QList<qint64> differing{10, 4'000, manyRows + 9'000};
    QCOMPARE(CellOverlay::differingRows(before, now), differing);
    QCOMPARE(CellOverlay::differingRows(now, before), differing);
}

QTEST_GUILESS_MAIN(TestCellMap)
#include "tst_cellmap.moc"
