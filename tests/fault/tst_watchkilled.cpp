// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchfixture.h"

#include <QRandomGenerator>

using namespace m2m;

namespace {

int setting(const char *name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

} // namespace

/// The real program watches a folder with a clock that goes faster, is killed at random moments and
/// loses its server. Each file comes to its end with one report all the same, and no record is
/// there twice. M2M_WATCH_SEED repeats the moments, M2M_WATCH_ROUNDS is how many folders there are.
class TestWatchKilled : public QObject, public test::WatchFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qInfo() << "seed" << m_seed; }
    void init()
    {
        test::failOnAnyWarning();
        makeRoom();
        m_quietFor = "10"; // of the program's seconds
        m_retryWithin = "30";
        m_environment.insert("LD_PRELOAD", QStringLiteral(M2M_FAST_CLOCK));
        m_environment.insert("M2M_CLOCK_SPEED", "50");
    }
    void cleanup() { clearRoom(); }
    void whatWasInterruptedIsGoneOnWith_data();
    void whatWasInterruptedIsGoneOnWith();
    void anEndInTheMiddleIsClean();
    void theServerMayBeAway();

private:
    const quint32 m_seed = quint32(
        setting("M2M_WATCH_SEED", int(QRandomGenerator::global()->bounded(1, 1'000'000'000))));
};

void TestWatchKilled::whatWasInterruptedIsGoneOnWith_data()
{
    QTest::addColumn<int>("round");
    const int rounds = setting("M2M_WATCH_ROUNDS", 3);
    for (int round = 0; round < rounds; ++round)
        QTest::addRow("%d", round) << round;
}

void TestWatchKilled::whatWasInterruptedIsGoneOnWith()
{
    QFETCH(int, round);
    QRandomGenerator random(m_seed + quint32(round));
    practice::PracticeFaults faults;
    faults.delay = std::chrono::milliseconds(random.bounded(15));
    faults.dropAfterStoring = 0.05;
    faults.dropBeforeStoring = 0.05;
    faults.postsOnly = true;
    faults.seed = random.generate();
    m_server->setFaults(faults);
    const QStringList marks{"Ana", "Bea", "Cyd", "Dee"};
    constexpr int rows = 60;
    for (const QString &mark : marks)
        test::writeFile(in(mark + ".csv"), inspections(mark, 0, rows));
    test::writeFile(in("copy.csv"), inspections("Bea", 0, rows));
    test::writeFile(in("wrong.csv"), "x,y\n1,2\n");

    int kills = 0;
    const auto isOver = [this] { return names(in("reports")).size() == 6; };
    while (!isOver() && kills < 20) {
        const qint64 more = m_server->counts().stored + random.bounded(1, 60);
        start(byInspection());
        QVERIFY(
            QTest::qWaitFor([&] { return m_server->counts().stored >= more || isOver(); }, 20'000));
        QTest::qWait(random.bounded(40)); // between two of its steps, too
        m_watch->kill();
        QVERIFY(m_watch->waitForFinished());
        ++kills;
    }
    QVERIFY(isOver());
    start(byInspection());
    QTRY_VERIFY_WITH_TIMEOUT(kept().isEmpty() && names(in(".m2m/ended")).isEmpty(), 20'000);
    QCOMPARE(stop(), 0);

    QCOMPARE(
        names(in("done")), (QStringList{"Ana.csv", "Bea.csv", "Cyd.csv", "Dee.csv", "copy.csv"}));
    QCOMPARE(names(in("failed")), QStringList{"wrong.csv"});
    QCOMPARE(names(in("reports")).size(), 6);
    for (const QString &mark : marks)
        QVERIFY2(allStoredOnce(mark, rows), qPrintable(mark));
    QCOMPARE(stored().size(), marks.size() * rows);
    qInfo() << kills << "kills";
}

void TestWatchKilled::anEndInTheMiddleIsClean()
{
    practice::PracticeFaults faults;
    faults.delay = std::chrono::milliseconds(30);
    m_server->setFaults(faults);
    test::writeFile(in("a.csv"), inspections("Ana", 0, 300));
    start(byInspection());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->counts().stored > 20, 20'000);
    QCOMPARE(state(), "working");
    QCOMPARE(stop(), 0);
    QVERIFY2(m_server->counts().stored < 300, "it was over before it could be ended");
    QCOMPARE(state(), "idle");
    QCOMPARE(kept(), QStringList{"a.csv"});
    m_server->setFaults({});
    start(byInspection());
    QTRY_VERIFY_WITH_TIMEOUT(!report("a.csv").isNull(), 30'000);
    QCOMPARE(stop(), 0);
    QVERIFY2(m_said.contains("Going on with batch 1"), qPrintable(m_said));
    QVERIFY(allStoredOnce("Ana", 300));
    QCOMPARE(report("a.csv")["batch"]["counts"]["verified"].toInt(), 300);
}

void TestWatchKilled::theServerMayBeAway()
{
    m_server.reset();
    test::writeFile(in("before.csv"), inspections("Ana", 0, 5));
    start(byInspection());
    QTRY_COMPARE_WITH_TIMEOUT(state(), "trouble", 20'000);
    QCOMPARE(status()["lastError"]["kind"].toString(), "connectionRefused");
    QCOMPARE(kept(), QStringList{"before.csv"});
    QVERIFY(startServer());
    QTRY_VERIFY_WITH_TIMEOUT(!report("before.csv").isNull(), 20'000);

    practice::PracticeFaults faults;
    faults.delay = std::chrono::milliseconds(20);
    m_server->setFaults(faults);
    test::writeFile(in("meanwhile.csv"), inspections("Bea", 0, 300));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->counts().stored > 30, 20'000);
    m_server.reset();
    QTRY_COMPARE_WITH_TIMEOUT(state(), "trouble", 60'000);
    QCOMPARE(status()["file"].toString(), "meanwhile.csv");
    QVERIFY(report("meanwhile.csv").isNull());
    QVERIFY(startServer());
    QTRY_VERIFY_WITH_TIMEOUT(!report("meanwhile.csv").isNull(), 60'000);
    QCOMPARE(report("meanwhile.csv")["endedIn"].toString(), "done");
    QTRY_COMPARE(state(), "idle");
    QVERIFY(!status()["lastError"]["over"].toString().isEmpty());
    QCOMPARE(stop(), 0);
    QVERIFY(allStoredOnce("Ana", 5) && allStoredOnce("Bea", 300));
}

QTEST_GUILESS_MAIN(TestWatchKilled)
#include "tst_watchkilled.moc"
