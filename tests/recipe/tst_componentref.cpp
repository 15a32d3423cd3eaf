// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/componentref.h"
#include "support/testmain.h"

using namespace m2m;

class TestComponentRef : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void cellsAreReadAsComponents_data();
    void cellsAreReadAsComponents();
    void whatIsNoComponentIsRefused_data();
    void whatIsNoComponentIsRefused();
    void allWaysOfWritingLeadToEachOther();
};

void TestComponentRef::cellsAreReadAsComponents_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<QString>("shortUuid");
    const QString uuid = "4ce4e494-19c6-1301-a8ab-afa5f03a6aaf";
    QTest::newRow("a UUID") << uuid << uuid << "";
    QTest::newRow("capitals and spaces")
        << "  4CE4E494-19C6-1301-A8AB-AFA5F03A6AAF\t" << uuid << "";
    QTest::newRow("readable in both alphabets: only the instance knows")
        << "auHTYszpD4xm7AptfH93DV"
        << ""
        << "auHTYszpD4xm7AptfH93DV";
    QTest::newRow("a one is a digit of one alphabet only") << "h3o5b8QFUZ1ZEbzuCH3aCi"
                                                           << "81e74ef5-e8e2-1d94-8ed9-04759531985d"
                                                           << "h3o5b8QFUZ1ZEbzuCH3aCi";
    QTest::newRow("a label's URL") << "https://apa.dunedb.org/c/auHTYszpD4xm7AptfH93DV"
                                   << ""
                                   << "auHTYszpD4xm7AptfH93DV";
    QTest::newRow("without scheme, with a slash behind")
        << "apa.dunedb.org/c/auHTYszpD4xm7AptfH93DV/"
        << ""
        << "auHTYszpD4xm7AptfH93DV";
}

void TestComponentRef::cellsAreReadAsComponents()
{
    QFETCH(QString, cell);
    QFETCH(QString, uuid);
    QFETCH(QString, shortUuid);
    const std::optional<ComponentRef> ref = readComponentRef(cell);
    QVERIFY(ref);
    QCOMPARE(ref->uuid, uuid);
    QCOMPARE(ref->shortUuid, shortUuid);
    QCOMPARE(ref->key(), uuid.isEmpty() ? shortUuid : uuid);
}

void TestComponentRef::whatIsNoComponentIsRefused_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell :
        {"", "not-a-uuid", "1.2E+36", "4UZqYHE9Y2uc5jg1HWo", "auHTYszpD4xm7AptfH93DVa",
            "0uHTYszpD4xm7AptfH93DV", "https://apa.dunedb.org/auHTYszpD4xm7AptfH93DV",
            "https://apa.dunedb.org/c/auHTYszpD4xm7AptfH93DV?x=1", "#REF!",
            "see https://apa.dunedb.org/c/auHTYszpD4xm7AptfH93DV",
            "4ce4e49419c61301a8abafa5f03a6aaf", "zzzzzzzzzzzzzzzzzzzzzz"})
        QTest::newRow(cell) << QString(cell);
}

void TestComponentRef::whatIsNoComponentIsRefused()
{
    QFETCH(QString, cell);
    QVERIFY(!readComponentRef(cell));
}

void TestComponentRef::allWaysOfWritingLeadToEachOther()
{
    const QString uuid = "3d9c1724-11e2-1b8f-ab0d-549b6f03675a";
    const QStringList ofUuid = spellingsOf(*readComponentRef(uuid));
    QCOMPARE(ofUuid.size(), 3); // and the short one of each alphabet
    QCOMPARE(ofUuid.constFirst(), uuid);
    for (const QString &each : ofUuid)
        QVERIFY2(spellingsOf(*readComponentRef(each)).contains(uuid), qPrintable(each));
    // The one that is meant by records comes first.
    QCOMPARE(spellingsOf(*readComponentRef("8BfKi4Q5RM9vpSxdzbfDM5")).constFirst(), uuid);
}

QTEST_GUILESS_MAIN(TestComponentRef)
#include "tst_componentref.moc"
