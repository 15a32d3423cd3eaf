// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/backgroundtask.h"
#include "support/testmain.h"

#include <QSemaphore>

#include <atomic>

using namespace m2m;

class TestBackgroundTask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void deliversOnTheOwnersThreadAndMayDieAfterwards();
    void aNewerStartDropsTheOlderResult();
    void destroyingStopsTheWork();
    void anAbandonedOneEndsByItself();
    void mayBeStartedAgainFromItsOwnResult();
    void failuresArriveAsResults();
    void runsUntilItsResultIsDelivered();
};

void TestBackgroundTask::deliversOnTheOwnersThreadAndMayDieAfterwards()
{
    QThread *deliveredOn = nullptr;
    QThread *workedOn = nullptr;
    int value = 0;
    {
        BackgroundTask<int> task;
        task.start(
            [&workedOn](const ProgressFn &) -> Result<int> {
                workedOn = QThread::currentThread();
                return 42;
            },
            [&](const Result<int> &result) {
                deliveredOn = QThread::currentThread();
                value = *result;
            });
        QCOMPARE(value, 0); // never inside start()
        QTRY_COMPARE(value, 42);
        QVERIFY(!task.isRunning());
    }
    QCOMPARE(deliveredOn, QThread::currentThread());
    QVERIFY(workedOn != deliveredOn);
}

void TestBackgroundTask::aNewerStartDropsTheOlderResult()
{
    QList<int> delivered;
    QSemaphore begun;
    BackgroundTask<int> task;
    task.start(
        [&begun](const ProgressFn &progress) -> Result<int> {
            begun.release();
            while (progress(1, 10))
                QThread::yieldCurrentThread();
            return 1;
        },
        [&](const Result<int> &result) { delivered.append(*result); });
    begun.acquire();
    task.start([](const ProgressFn &) -> Result<int> { return 2; },
        [&](const Result<int> &result) { delivered.append(*result); });
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(delivered, QList<int>{2});
}

void TestBackgroundTask::destroyingStopsTheWork()
{
    std::atomic_bool stopped = false;
    QSemaphore begun;
    {
        BackgroundTask<int> task;
        task.start(
            [&](const ProgressFn &progress) -> Result<int> {
                begun.release();
                while (progress(0, 0))
                    QThread::yieldCurrentThread();
                stopped = true;
                return failure(ErrorKind::Cancelled);
            },
            [](const Result<int> &) { QFAIL("nobody is there to be told"); });
        begun.acquire();
    }
    QVERIFY(stopped);
}

/// cancel() would wait here for ever.
void TestBackgroundTask::anAbandonedOneEndsByItself()
{
    QThreadPool pool;
    QSemaphore goOn;
    QList<int> delivered;
    const auto take = [&](const Result<int> &result) { delivered.append(*result); };
    BackgroundTask<int> task(&pool);
    task.start(
        [&goOn](const ProgressFn &) -> Result<int> {
            goOn.acquire();
            return 1;
        },
        take);
    task.abandon();
    QVERIFY(!task.isRunning());
    goOn.release();
    QVERIFY(pool.waitForDone());
    task.start([](const ProgressFn &) -> Result<int> { return 2; }, take);
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(delivered, QList<int>{2}); // and not 1
}

void TestBackgroundTask::mayBeStartedAgainFromItsOwnResult()
{
    BackgroundTask<int> task;
    int last = 0;
    task.start([](const ProgressFn &) -> Result<int> { return 1; },
        [&](const Result<int> &first) {
            task.start([from = *first](const ProgressFn &) -> Result<int> { return from + 1; },
                [&](const Result<int> &second) { last = *second; });
        });
    QTRY_COMPARE(last, 2);
}

void TestBackgroundTask::failuresArriveAsResults()
{
    BackgroundTask<int> task;
    std::optional<ErrorKind> kind;
    task.start([](const ProgressFn &) -> Result<int> { return failure(ErrorKind::FileEmpty); },
        [&](const Result<int> &result) { kind = result.error().kind; });
    QTRY_COMPARE(kind, std::optional(ErrorKind::FileEmpty));
}

void TestBackgroundTask::runsUntilItsResultIsDelivered()
{
    QThreadPool pool;
    BackgroundTask<int> task(&pool);
    bool delivered = false;
    bool runningInside = true;
    task.start([](const ProgressFn &) -> Result<int> { return 1; },
        [&](const Result<int> &) {
            delivered = true;
            runningInside = task.isRunning();
        });
    QVERIFY(pool.waitForDone());
    QVERIFY(!delivered);
    QVERIFY(task.isRunning()); // the work is done, but nobody has been told
    QTRY_VERIFY(delivered);
    QVERIFY(!runningInside);
}

QTEST_GUILESS_MAIN(TestBackgroundTask)
#include "tst_backgroundtask.moc"
