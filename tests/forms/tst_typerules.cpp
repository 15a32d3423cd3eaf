// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/typerules.h"
#include "support/testmain.h"

using namespace m2m;

class TestTypeRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void whereaboutsComeFromTheRecord_data();
    void whereaboutsComeFromTheRecord();
    void someTypesAreClosedToPrograms();
    void newComponentsGoOneAtATime();
    void someTypesNeedListsThatMayBeEmpty();
    void aTypeThatNobodyNamesAsksForNothing();
};

void TestTypeRules::whereaboutsComeFromTheRecord_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QString>("givenLocation");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("date");
    const QJsonObject received{
        {"receptionLocation", "surf"}, {"receptionDate", "2026-03-04T10:11:12.000+01:00"}};
    QTest::newRow("a reception says where and when")
        << RecordType::Action << "BoardReception" << received << ""
        << "surf"
        << "2026-03-04";
    QTest::newRow("a reception that does not say")
        << RecordType::Action << "APAShipmentReception" << QJsonObject() << ""
        << ""
        << "";
    QTest::newRow("the recipe goes before the record")
        << RecordType::Action << "BoardReception" << received << "cern"
        << "cern"
        << "2026-03-04";
    QTest::newRow("an installation is on the APA, today")
        << RecordType::Action << "g_foot_board_install" << QJsonObject() << ""
        << "installed_on_APA"
        << "2026-11-23";
    QTest::newRow("a shipment has to be told")
        << RecordType::Component << "BoardShipment" << QJsonObject() << ""
        << ""
        << "";
    QTest::newRow("a shipment that is told where")
        << RecordType::Component << "BoardShipment" << QJsonObject() << "in_transit"
        << "in_transit"
        << "";
    QTest::newRow("an ordinary type moves nothing")
        << RecordType::Action << "x_tension_testing" << received << "cern"
        << ""
        << "";
    QTest::newRow("an action's name says nothing about a component")
        << RecordType::Component << "BoardReception" << received << ""
        << ""
        << "";
}

void TestTypeRules::whereaboutsComeFromTheRecord()
{
    QFETCH(RecordType, type);
    QFETCH(QString, form);
    QFETCH(QJsonObject, data);
    QFETCH(QString, givenLocation);
    const Whereabouts to =
        whereaboutsOf(typeRules(type, form), data, {givenLocation, QString()}, QDate(2026, 11, 23));
    QTEST(to.location, "location");
    QTEST(to.date, "date");
}

void TestTypeRules::someTypesAreClosedToPrograms()
{
    QVERIFY(typeRules(RecordType::Action, "AssembledAPAQACheck").closed);
    QVERIFY(!typeRules(RecordType::Action, "x_tension_testing").closed);
}

void TestTypeRules::newComponentsGoOneAtATime()
{
    QVERIFY(typeRules(RecordType::Component, "wire_bobbin").oneNewAtATime);
    QVERIFY(typeRules(RecordType::Component, "BoardShipment").oneNewAtATime);
    QVERIFY(!typeRules(RecordType::Action, "BoardReception").oneNewAtATime);
}

void TestTypeRules::someTypesNeedListsThatMayBeEmpty()
{
    QCOMPARE(typeRules(RecordType::Action, "u_winding").lists, QStringList{"replacedWires"});
    QCOMPARE(typeRules(RecordType::Action, "x_solder").lists, QStringList{"badSolderJoints"});
    QCOMPARE(typeRules(RecordType::Action, "x_tension_testing").completeNeeds.size(), 2);
}

void TestTypeRules::aTypeThatNobodyNamesAsksForNothing()
{
    const TypeRules rules = typeRules(RecordType::Action, "BoardVisualInspection");
    QVERIFY(!rules.closed && !rules.movesParts() && !rules.date && rules.lists.isEmpty());
}

QTEST_GUILESS_MAIN(TestTypeRules)
#include "tst_typerules.moc"
