// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/actionid.h"
#include "base/recordids.h"
#include "support/testmain.h"

#include <QSet>

using namespace m2m;

class TestActionId : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void holdsTimeStationAndCounter();
    void growsWithinASecondAndWhenTheClockIsSetBack();
    void goesOnAfterARestartInTheSameSecond();
    void doesNotGoOnFromAnotherStation();
    void manyAreUnique();
    void growsWhateverTheClockDoes_data();
    void growsWhateverTheClockDoes();
    void aClockThatWasWrongLeavesNoTrace_data();
    void aClockThatWasWrongLeavesNoTrace();
    void goesOnFromAnIdOfTheFuture();
    void theLastIdOfAllIsNotTheEnd();
    void stationsNeverMeet();
    void knowsAnActionId_data();
    void knowsAnActionId();
};

static const QByteArray station = QByteArray::fromHex("a1b2c3d4e5");

void TestActionId::holdsTimeStationAndCounter()
{
    ActionIdMaker maker(station, {}, [] { return 0x65a1b2c3; });
    const QString id = maker.next();
    QCOMPARE(id.size(), 24);
    QVERIFY(id.startsWith(QStringLiteral("65a1b2c3a1b2c3d4e5")));
}

void TestActionId::growsWithinASecondAndWhenTheClockIsSetBack()
{
    qint64 now = 1700000000;
    ActionIdMaker maker(station, {}, [&now] { return now; });
    QString last = maker.next();
    for (const qint64 step : {0, 0, 1, -50, 0, 3, -1000000, 60}) {
        now += step;
        const QString next = maker.next();
        QVERIFY2(next > last, qPrintable(next));
        last = next;
    }
}

void TestActionId::goesOnAfterARestartInTheSameSecond()
{
    const auto clock = [] { return qint64(1700000000); };
    ActionIdMaker before(station, {}, clock);
    QString last;
    for (int i = 0; i < 5; ++i)
        last = before.next();
    ActionIdMaker after(station, last, clock);
    QVERIFY(after.next() > last);
}

void TestActionId::doesNotGoOnFromAnotherStation()
{
    const QString foreign = QStringLiteral("ffffffff0102030405000001");
    ActionIdMaker maker(station, foreign, [] { return qint64(1700000000); });
    QVERIFY(maker.next().startsWith(QStringLiteral("6553f100a1b2c3d4e5")));
}

void TestActionId::manyAreUnique()
{
    // More than the counter can hold in one second: time is borrowed, nothing is given twice.
    ActionIdMaker maker(
        station, QStringLiteral("6553f100a1b2c3d4e5fffff0"), [] { return qint64(1); });
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(maker.next());
    QCOMPARE(seen.size(), 1000);
    QVERIFY(seen.contains(QStringLiteral("6553f101a1b2c3d4e5000000")));
}

void TestActionId::growsWhateverTheClockDoes_data()
{
    QTest::addColumn<QList<qint64>>("clock");
    constexpr qint64 now = 1700000000;
    QTest::newRow("runs") << QList<qint64>{now, now, now + 1, now + 5, now + 3600};
    QTest::newRow("back by an hour") << QList<qint64>{now, now - 3600, now - 3599, now + 1};
    QTest::newRow("back by 50 years") << QList<qint64>{now, 100, 101, 102, now + 1};
    QTest::newRow("forward and back") << QList<qint64>{now, now + 100'000'000, now, now + 1};
    QTest::newRow("before 1970") << QList<qint64>{now, -1, -1'000'000'000'000, 0, now};
    QTest::newRow("to 2106") << QList<qint64>{0xfffffffe, 0xffffffff, 0xffffffff, 0x100000000};
    QTest::newRow("beyond 2106") << QList<qint64>{
        now, 0x100000000, 0x7fffffffffffffff, now, now + 1};
    QTest::newRow("never right") << QList<qint64>{-5, 0x100000000, 0, -5, 0x100000001};
}

void TestActionId::growsWhateverTheClockDoes()
{
    QFETCH(QList<qint64>, clock);
    qint64 now = 0;
    QString last;
    QSet<QString> seen;
    // A restart after each step, with a few IDs between them.
    for (const qint64 step : clock) {
        now = step;
        ActionIdMaker maker(station, last, [&now] { return now; });
        for (int i = 0; i < 3; ++i) {
            const QString next = maker.next();
            QVERIFY2(next > last, qPrintable(last + " then " + next));
            QVERIFY(isActionId(next));
            QCOMPARE(next.mid(8, 10), QString("a1b2c3d4e5"));
            last = next;
            seen.insert(next);
        }
    }
    QCOMPARE(seen.size(), 3 * clock.size());
}

void TestActionId::aClockThatWasWrongLeavesNoTrace_data()
{
    QTest::addColumn<qint64>("wrong");
    QTest::newRow("before 1970") << qint64(-1);
    QTest::newRow("beyond 2106") << qint64(0x100000000);
    QTest::newRow("in milliseconds") << qint64(1700000000123);
}

void TestActionId::aClockThatWasWrongLeavesNoTrace()
{
    QFETCH(qint64, wrong);
    qint64 now = wrong;
    ActionIdMaker maker(station, {}, [&now] { return now; });
    const QString before = maker.next();
    now = 0x65a1b2c3;
    const QString after = maker.next();
    QVERIFY(after > before);
    QVERIFY(after.startsWith("65a1b2c3"));
}

void TestActionId::goesOnFromAnIdOfTheFuture()
{
    // The clock was once set to 2050, and IDs were given away.
    qint64 now = 1700000000;
    QString last = "967a7600a1b2c3d4e5fffffe";
    for (int restart = 0; restart < 5; ++restart) {
        ActionIdMaker maker(station, last, [&now] { return ++now; });
        const QString next = maker.next();
        QVERIFY(next > last);
        last = next;
    }
    QCOMPARE(last, QString("967a7601a1b2c3d4e5000003"));
}

void TestActionId::theLastIdOfAllIsNotTheEnd()
{
    qint64 now = 1700000000;
    ActionIdMaker maker(station, "ffffffffa1b2c3d4e5ffffff", [&now] { return now; });
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(maker.next());
    QCOMPARE(seen.size(), 1000);
    for (const QString &id : std::as_const(seen))
        QVERIFY(id.startsWith("6553f100"));
}

void TestActionId::stationsNeverMeet()
{
    // Same second, many IDs, and one of them with the last ID of the other in its hands.
    const auto clock = [] { return qint64(1700000000); };
    ActionIdMaker one(station, {}, clock);
    ActionIdMaker other(QByteArray::fromHex("a1b2c3d4e6"), one.next(), clock);
    QSet<QString> seen;
    for (int i = 0; i < 5000; ++i) {
        seen.insert(one.next());
        seen.insert(other.next());
    }
    QCOMPARE(seen.size(), 10'000);
}

void TestActionId::knowsAnActionId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("lower case") << "6b03e740c276f023d08bcbde" << true;
    QTest::newRow("upper case") << "6B03E740C276F023D08BCBDE" << true;
    QTest::newRow("23 digits") << "6b03e740c276f023d08bcbd" << false;
    QTest::newRow("25 digits") << "6b03e740c276f023d08bcbdef" << false;
    QTest::newRow("not hexadecimal") << "6b03e740c276f023d08bcbdg" << false;
    QTest::newRow("empty") << "" << false;
}

void TestActionId::knowsAnActionId()
{
    QFETCH(QString, text);
    QTEST(isActionId(text), "is");
}

QTEST_GUILESS_MAIN(TestActionId)
#include "tst_actionid.moc"
