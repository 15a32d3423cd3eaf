// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/correctionqueue.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace m2m;

namespace {

constexpr qint64 many = 20'000;
constexpr int patience = 60'000;

QList<QPair<CellAddress, QString>> column(const QString &text)
{
    QList<QPair<CellAddress, QString>> cells;
    for (qint64 row = 0; row < many; ++row)
        cells.append({{row, 1}, text});
    return cells;
}

} // namespace

class TestCorrectionQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aSmallStepIsDoneAtOnce();
    void aLargeStepIsDoneBeside();
    void cellsAreFoundBeside();
    void whatIsNotFoundCorrectsNothing();
    void stepsKeepTheirOrder();
    void clearingDropsWhatIsStillToCome();
    void itMayGoWhileAStepIsMade();
};

void TestCorrectionQueue::aSmallStepIsDoneAtOnce()
{
    CorrectionQueue queue;
    QSignalSpy changed(&queue, &CorrectionQueue::changed);
    queue.set({{{3, 1}, "a"}, {{1, 0}, "b"}}, {{}, "Ana"});
    QVERIFY(!queue.isBusy());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<QList<qint64>>(), (QList<qint64>{1, 3}));
    QVERIFY(changed.at(0).at(1).value<CellOverlay>().isEmpty());
    QCOMPARE(queue.corrections().mark({3, 1}).who, "Ana");
    queue.undo();
    QCOMPARE(changed.size(), 2);
    QVERIFY(queue.corrections().overlay().isEmpty());
    queue.redo();
    QCOMPARE(queue.corrections().overlay().size(), qsizetype(2));
}

void TestCorrectionQueue::aLargeStepIsDoneBeside()
{
    CorrectionQueue queue;
    QSignalSpy begun(&queue, &CorrectionQueue::begun);
    QSignalSpy changed(&queue, &CorrectionQueue::changed);
    queue.set(column("a"), {});
    QVERIFY(queue.isBusy());
    QCOMPARE(begun.size(), 1);
    QVERIFY(queue.corrections().overlay().isEmpty()); // not half of it
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), patience);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<QList<qint64>>().size(), many);
    QCOMPARE(queue.corrections().overlay().size(), many);
}

void TestCorrectionQueue::cellsAreFoundBeside()
{
    CorrectionQueue queue;
    QSignalSpy begun(&queue, &CorrectionQueue::begun);
    QSignalSpy changed(&queue, &CorrectionQueue::changed);
    QThread *foundOn = nullptr;
    queue.setFound(
        [&foundOn](const ProgressFn &) -> Result<CorrectedCells> {
            foundOn = QThread::currentThread();
            return CorrectedCells{{{3, 1}, "a"}};
        },
        {{}, "Ana"});
    QVERIFY(queue.isBusy());
    QCOMPARE(begun.size(), 1);
    queue.set({{{3, 1}, "b"}}, {}); // behind it
    QVERIFY(queue.corrections().overlay().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), patience);
    QVERIFY(foundOn && foundOn != QThread::currentThread());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(queue.corrections().overlay().value({3, 1}), "b");
    queue.undo();
    QCOMPARE(queue.corrections().overlay().value({3, 1}), "a");
    QCOMPARE(queue.corrections().mark({3, 1}).who, "Ana");
}

void TestCorrectionQueue::whatIsNotFoundCorrectsNothing()
{
    CorrectionQueue queue;
    queue.set({{{1, 0}, "b"}}, {});
    QSignalSpy changed(&queue, &CorrectionQueue::changed);
    queue.setFound(
        [](const ProgressFn &) -> Result<CorrectedCells> { return CorrectedCells(); }, {});
    queue.setFound(
        [](const ProgressFn &) -> Result<CorrectedCells> { return failure(ErrorKind::Cancelled); },
        {});
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), patience);
    QCOMPARE(changed.size(), 2); // who waits for it is told
    QVERIFY(changed.at(0).at(0).value<QList<qint64>>().isEmpty());
    QVERIFY(changed.at(1).at(0).value<QList<qint64>>().isEmpty());
    QCOMPARE(queue.corrections().overlay(), (CellOverlay{{{1, 0}, "b"}}));
    QVERIFY(!queue.corrections().canRedo());
}

void TestCorrectionQueue::stepsKeepTheirOrder()
{
    CorrectionQueue queue;
    queue.set(column("a"), {});
    queue.set({{{5, 1}, "b"}}, {}); // small, and still not before the large one
    queue.set(column("c"), {});
    queue.undo();
    queue.undo();
    queue.redo();
    QVERIFY(queue.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), patience);
    QCOMPARE(queue.corrections().overlay().value({5, 1}), "b");
    QCOMPARE(queue.corrections().overlay().value({6, 1}), "a");
    QCOMPARE(queue.corrections().sizeOfRedo(), many);
    queue.undo();
    QCOMPARE(queue.corrections().overlay().value({5, 1}), "a");
}

void TestCorrectionQueue::clearingDropsWhatIsStillToCome()
{
    CorrectionQueue queue;
    QSignalSpy changed(&queue, &CorrectionQueue::changed);
    queue.set(column("a"), {});
    queue.set({{{5, 1}, "b"}}, {});
    queue.clear();
    QVERIFY(!queue.isBusy());
    queue.set({{{6, 1}, "c"}}, {});
    QCOMPARE(queue.corrections().overlay(), (CellOverlay{{{6, 1}, "c"}}));
    QCOMPARE(changed.size(), 1);
}

void TestCorrectionQueue::itMayGoWhileAStepIsMade()
{
    auto queue = std::make_unique<CorrectionQueue>();
    queue->set(column("a"), {});
    QVERIFY(queue->isBusy());
    queue.reset();
}

QTEST_GUILESS_MAIN(TestCorrectionQueue)
#include "tst_correctionqueue.moc"
