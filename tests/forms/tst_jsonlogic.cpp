// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "forms/jsonlogic.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <cmath>

using namespace m2m;

/// Expressions of ours with what json-logic-js 2.0.5 gives for them, one a line: `gives`, `special`
/// for what JSON cannot write, `undecided` where it throws. M2M_JSONLOGIC_CASES names another file.
class TestJsonLogic : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void expressionsGiveWhatTheLibraryGives_data();
    void expressionsGiveWhatTheLibraryGives();
    void whatMayBeOneAndTheSameIsNotDecided();
    void anExpressionThatDoublesItsTextIsGivenUp();
    void anExpressionThatNestsWithoutEndIsGivenUp();
    void anExpressionThatTakesForeverIsGivenUp();

private:
    QJsonObject m_variables;
};

void TestJsonLogic::expressionsGiveWhatTheLibraryGives_data()
{
    QTest::addColumn<QJsonObject>("expected");
    QFile file(qEnvironmentVariable(
        "M2M_JSONLOGIC_CASES", test::dataFile(QStringLiteral("forms/jsonlogic.jsonl"))));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_variables = test::json(file.readLine()).toObject()["variables"].toObject();
    QVERIFY(!m_variables.isEmpty());
    int number = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        QTest::addRow("%d %s", ++number, line.constData()) << test::json(line).toObject();
    }
    QVERIFY(number > 100);
}

void TestJsonLogic::expressionsGiveWhatTheLibraryGives()
{
    QFETCH(QJsonObject, expected);
    const std::optional<QJsonValue> given = jsonLogic(expected["logic"], m_variables);
    if (expected["undecided"].toBool()) {
        QVERIFY(!given);
        return;
    }
    QVERIFY(given);
    if (expected.contains("special"))
        QCOMPARE(js::text(*given), expected["special"].toString());
    else
        QCOMPARE(test::compact(QJsonObject{{"is", *given}}),
            test::compact(QJsonObject{{"is", expected["gives"]}}));
}

void TestJsonLogic::whatMayBeOneAndTheSameIsNotDecided()
{
    const QJsonObject variables =
        test::json(R"({"data":{"row":{"a":1}},"row":{"a":1},"b":{}})").toObject();
    QVERIFY(!jsonLogic(test::json(R"({"===":[{"var":"row"},{"var":"data.row"}]})"), variables));
    QVERIFY(!jsonLogic(test::json(R"({"==":[{"var":"row"},{"var":"row"}]})"), variables));
    QCOMPARE(jsonLogic(test::json(R"({"==":[{"var":"row"},{"var":"b"}]})"), variables),
        std::optional<QJsonValue>(false));
    QCOMPARE(jsonLogic(test::json(R"({"==":[{"var":"b"},{}]})"), variables),
        std::optional<QJsonValue>(false));
}

void TestJsonLogic::anExpressionThatDoublesItsTextIsGivenUp()
{
    QJsonArray steps;
    for (int i = 0; i < 64; ++i)
        steps += i;
    const QJsonValue doubled = test::json(
        R"({"reduce":[{"var":"steps"},{"cat":[{"var":"accumulator"},{"var":"accumulator"}]},"ab"]})");
    QVERIFY(!jsonLogic(doubled, {{"steps", steps}}));
    const QJsonValue listed = test::json(
        R"({"reduce":[{"var":"steps"},{"merge":[{"var":"accumulator"},{"var":"accumulator"}]},[1]]})");
    QVERIFY(!jsonLogic(listed, {{"steps", steps}}));
    const QJsonValue nested = test::json(
        R"({"reduce":[{"var":"steps"},[{"var":"accumulator"},{"var":"accumulator"}],[1]]})");
    QVERIFY(!jsonLogic(nested, {{"steps", steps}}));
    const QJsonValue written = test::json(
        R"({"substr":[{"reduce":[{"var":"steps"},[{"var":"accumulator"},{"var":"accumulator"}],[1]]},1]})");
    QVERIFY(!jsonLogic(written, {{"steps", steps}}));
}

void TestJsonLogic::anExpressionThatNestsWithoutEndIsGivenUp()
{
    QJsonArray steps;
    for (int i = 0; i < 100'000; ++i)
        steps += i;
    const QJsonValue nested =
        test::json(R"({"reduce":[{"var":"steps"},[{"var":"accumulator"}],[1]]})");
    QVERIFY(!jsonLogic(nested, {{"steps", steps}}));
}

void TestJsonLogic::anExpressionThatTakesForeverIsGivenUp()
{
    QJsonArray steps;
    for (int i = 0; i < 100; ++i)
        steps += i;
    QByteArray nested = R"({"map":[[0],{"var":""}]})";
    for (int depth = 0; depth < 12; ++depth)
        nested = R"({"map":[)" + QJsonDocument(steps).toJson() + "," + nested + "]}";
    QVERIFY(!jsonLogic(test::json(nested), {}));
}

QTEST_GUILESS_MAIN(TestJsonLogic)
#include "tst_jsonlogic.moc"
