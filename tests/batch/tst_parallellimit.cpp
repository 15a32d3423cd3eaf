// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/parallellimit.h"
#include "support/testmain.h"

#include <algorithm>

using namespace m2m;

namespace {

/// Answers that a server with this many milliseconds an answer, and this many a second at most,
/// gives to a client that keeps the limit full.
void serve(ParallelLimit &limit, qint64 &now, double latencyMs, double mostPerMs, int milliseconds)
{
    const qint64 end = now + milliseconds;
    double owed = 0;
    while (now < end) {
        ++now;
        owed += std::min(limit.value() / latencyMs, mostPerMs);
        for (; owed >= 1; --owed)
            limit.answered(now, limit.value());
    }
}

} // namespace

class TestParallelLimit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void aServerThatHoldsBackItsAnswersGetsAllConnections();
    void aServerThatIsFullGetsNoMoreThanItNeeds();
    void aRefusalHalvesAndABurstOfThemCountsOnce();
    void aServerThatBecomesSlowIsSpared();
    void aClientWithLittleToDoLearnsNothing();
    void theProfileBoundsIt_data();
    void theProfileBoundsIt();
};

void TestParallelLimit::aServerThatHoldsBackItsAnswersGetsAllConnections()
{
    ParallelLimit limit(4, 64);
    qint64 now = 0;
    serve(limit, now, 45, 1e9, 2000);
    QCOMPARE(limit.value(), 64);
}

void TestParallelLimit::aServerThatIsFullGetsNoMoreThanItNeeds()
{
    ParallelLimit limit(4, 64);
    qint64 now = 0;
    serve(limit, now, 5, 3.2, 4000); // full with sixteen
    QVERIFY2(limit.value() >= 16 && limit.value() < 64, qPrintable(QString::number(limit.value())));
}

void TestParallelLimit::aRefusalHalvesAndABurstOfThemCountsOnce()
{
    ParallelLimit limit(4, 64);
    qint64 now = 0;
    serve(limit, now, 45, 1e9, 2000);
    for (int i = 0; i < 20; ++i)
        limit.congested(now + i);
    QCOMPARE(limit.value(), 32);
    limit.congested(now + 5000);
    QCOMPARE(limit.value(), 16);
    for (int i = 0; i < 10; ++i)
        limit.congested(now + 10'000 + 2000 * i);
    QCOMPARE(limit.value(), 1);
}

void TestParallelLimit::aServerThatBecomesSlowIsSpared()
{
    ParallelLimit limit(4, 16);
    qint64 now = 0;
    serve(limit, now, 10, 1e9, 2000);
    QCOMPARE(limit.value(), 16);
    serve(limit, now, 10, 0.2, 3000);
    QVERIFY2(limit.value() < 16, qPrintable(QString::number(limit.value())));
}

void TestParallelLimit::aClientWithLittleToDoLearnsNothing()
{
    ParallelLimit limit(4, 64);
    for (qint64 now = 0; now < 5000; now += 10)
        limit.answered(now, 1);
    QCOMPARE(limit.value(), 4);
}

void TestParallelLimit::theProfileBoundsIt_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("value");
    QTest::newRow("one") << 4 << 1 << 1;
    QTest::newRow("three") << 4 << 3 << 3;
    QTest::newRow("none is one") << 4 << 0 << 1;
}

void TestParallelLimit::theProfileBoundsIt()
{
    QFETCH(int, first);
    QFETCH(int, most);
    ParallelLimit limit(first, most);
    qint64 now = 0;
    serve(limit, now, 45, 1e9, 2000);
    QTEST(limit.value(), "value");
}

QTEST_GUILESS_MAIN(TestParallelLimit)
#include "tst_parallellimit.moc"
