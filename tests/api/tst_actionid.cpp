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
