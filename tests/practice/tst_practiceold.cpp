// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicethread.h"
#include "rawclient.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace m2m;
using namespace m2m::practice;
using namespace m2m::test;

namespace {

const QString board("d23f0824-128b-1f33-8c5c-7fd0a6a3a450"); // the first of components.json
const QByteArray boardShort = "rXNv88XBYgKudiQcnKXwsd";

QJsonObject action(const QJsonObject &more = {})
{
    QJsonObject body{
        {"typeFormId", "IntakeSurveys"}, {"componentUuid", board}, {"data", QJsonObject()}};
    for (auto member = more.begin(); member != more.end(); ++member)
        body.insert(member.key(), member.value());
    return body;
}

} // namespace

/// The server of 2022, as far as a client can tell it from today's.
class TestPracticeOld : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useTestPaths();
        QVERIFY(m_folder.isValid());
        PracticeOptions options;
        options.oldServer = true;
        m_server = std::make_unique<PracticeThread>(m_folder.path(), options);
        QVERIFY(m_server->start().has_value());
        m_bearer = bearer(m_server->address());
    }
    void init()
    {
        failOnAnyWarning();
        m_server->setFaults({});
        m_db = std::make_unique<DbClient>(m_server->address(), m_bearer);
    }

    void routes_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const QByteArray convert = "/api/convertShortUUID/";
        const auto row = [](const QByteArray &path, int status, const QByteArray &says) {
            QTest::newRow(path) << path << status << says;
        };
        row(convert + boardShort, 200, '"' + board.toLatin1() + '"');
        // No look into the DB, and base 57 is taken for base 58.
        row(convert + "2Gw81sMBmR7nxPERvT49wy", 200, R"("0dc173bb-752a-48e7-b235-4654c7b51614")");
        row(convert + "FgprXu6EpSEkNUtSqFeQdb", 200, R"("13dfb03a-bedb-93bc-4e9e-993f562f841f")");
        row(convert + "11111111111111111111", 200, R"("00000000-0000-0000-0000-000000000000")");
        row(convert + "0hvXdrZT4jP5T8vBxuvm75", 404, "Cannot GET");
        row(convert + "lhvXdrZT4jP5T8vBxuvm75", 500, "contains of non-alphabetic digits (1234");
        row("/api/confirmShortUUID/" + boardShort, 404, "Cannot GET");
        row("/api/actions/x_tension_testing/list", 404, "Cannot GET");
        row("/api/components/APAFrame/list", 404, "Cannot GET");
        row("/api/workflows/any/list", 404, "Cannot GET");
        row("/api/actionForms/list", 200, R"([{"_id":)");
        row("/api/action/7e585515353e4f7c9256712c", 200, "null");
    }
    void routes()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const RawAnswer answer = m_db->get(path);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(says), answer.body);
        QVERIFY(!answer.headers.contains("strict-transport-security"));
        QCOMPARE(answer.headers.value("x-powered-by"), "Express");
    }

    void refusalOfOtherSchemesHasItsOwnWords()
    {
        const RawAnswer answer =
            RawClient(m_server->address())
                .ask("GET", "/api/newComponentUUID", {}, {"Authorization: Basic abc"});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body,
            R"(The access token in the /"authorization/" header is not of /"Bearer/" type!)");
    }

    void versionInTheQueryIsIgnored()
    {
        const QString id("5e5e5e5e0000000000000001");
        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_db->post("/api/action", action({{"actionId", id}})).status, 200);
        for (const char *version : {"?version=1", "?version=99", ""}) {
            const RawAnswer got = m_db->get("/api/action/" + id.toLatin1() + version);
            QCOMPARE(got.object().value("validity")["version"].toInt(), 2);
        }
        QCOMPARE(m_db->get("/api/component/" + board.toLatin1() + "?version=7")
                     .object()["componentUuid"]
                     .toString(),
            board);
    }

    void bodyMayNameItsForm()
    {
        const QByteArray id =
            m_db->post("/api/action", action({{"typeFormName", "Mine"}})).text().toLatin1();
        QCOMPARE(m_db->get("/api/action/" + id).object()["typeFormName"].toString(), "Mine");
        QCOMPARE(m_db->post("/api/component",
                         {{"formId", "APAFrame"}, {"formName", "Mine too"}, {"data", QJsonObject()},
                             {"componentUuid", "5e5e5e5e-0000-1000-8000-000000000001"}})
                     .status,
            200);
        const QJsonObject record =
            m_db->get("/api/component/5e5e5e5e-0000-1000-8000-000000000001").object();
        QCOMPARE(record["formName"].toString(), "Mine too");
        QVERIFY(!record.contains("reception"));
        QVERIFY(!record["data"].toObject().contains("typeRecordNumber"));
    }

    void records_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("error"); ///< empty: taken
        const QString id(
            "Error: Argument passed in must be a single String of 12 bytes or a string "
            "of 24 hex characters");
        const auto row = [](const char *name, const QJsonObject &more, const QString &error) {
            QTest::newRow(name) << more << error;
        };
        row("data null", {{"data", QJsonValue()}}, {});
        row("dot", {{"data", QJsonObject{{"a.b", 1}}}}, "Error: key a.b must not contain '.'");
        row("dot further in", {{"data", QJsonObject{{"l", QJsonArray{QJsonObject{{"a.b", 1}}}}}}},
            "Error: key a.b must not contain '.'");
        row("dollar", {{"data", QJsonObject{{"$a", 1}}}}, "Error: key $a must not start with '$'");
        row("dollar within", {{"data", QJsonObject{{"a$", 1}}}}, {});
        row("23 digits", {{"actionId", "bddba80d07441a583a7815d"}}, id);
        row("object", {{"actionId", QJsonObject()}}, id);
        row("number", {{"actionId", 5}}, {});
        row("no form", {{"typeFormId", "none"}},
            "Error: Actions:save() - the specified 'input.typeFormId' (none) does not match a "
            "known "
            "action type form!");
        row("complete without tensions",
            {{"typeFormId", "x_tension_testing"}, {"data", QJsonObject{{"actionComplete", true}}}},
            {});
        row("reception of nothing",
            {{"typeFormId", "BoardReception"},
                {"componentUuid", "83ec07a4-a2be-445a-98af-55c28b8b0f31"}},
            {});
        row("winding without wires", {{"typeFormId", "x_winding"}}, {});
    }
    void records()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, error);
        const RawAnswer answer = m_db->post("/api/action", action(more));
        QVERIFY2(answer.status == (error.isEmpty() ? 200 : 500), answer.body);
        QCOMPARE(answer.object()["error"].toString(), error);
    }

    void componentWithoutUuidGetsOne()
    {
        const RawAnswer answer = m_db->post("/api/component",
            {{"formId", "APAFrame"}, {"componentUuid", ""}, {"data", QJsonObject()}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text().size(), 36);
    }

    void lockedRecordIsToldInTwoWords()
    {
        PracticeFaults slow;
        slow.workTime = std::chrono::milliseconds(800);
        m_server->setFaults(slow);
        const QJsonObject body = action({{"actionId", "5e5e5e5e0000000000000009"}});
        RawClient first(m_server->address());
        const qint64 before = m_server->counts().posts;
        first.send(RawClient::request(
            "POST", "/api/action", compact(body), {m_bearer, "Content-Type: application/json"}));
        QTRY_COMPARE(m_server->counts().posts, before + 1);
        QCOMPARE(m_db->post("/api/action", body).body, R"({"error":"lock failed"})");
        QCOMPARE(first.read().status, 200);
        PracticeFaults busy;
        busy.answer500 = 1;
        m_server->setFaults(busy);
        QCOMPARE(m_db->post("/api/action", body).body, R"({"error":"lock failed"})");
    }

    void postedFormComesBackWhole()
    {
        const RawAnswer answer = m_db->post("/api/actionForms/any",
            {{"formId", "aaa"}, {"formName", "0 first by name"}, {"schema", QJsonObject()}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object()["formId"].toString(), "aaa");
        QCOMPARE(answer.object()["collection"].toString(), "actionForms");
        // Listed as they came; one that is changed keeps its place.
        m_db->post("/api/actionForms/any",
            {{"formId", "IntakeSurveys"}, {"formName", "Intake"}, {"schema", QJsonObject()}});
        const QJsonArray list =
            QJsonDocument::fromJson(m_db->get("/api/actionForms/list").body).array();
        QCOMPARE(list.at(list.size() - 1)["formId"].toString(), "aaa");
    }

    void longFormIsTooLarge()
    {
        const QByteArray form = "Content-Type: application/x-www-form-urlencoded";
        RawClient client(m_server->address());
        const QByteArray begin =
            "typeFormId=IntakeSurveys&componentUuid=" + board.toLatin1() + "&data[note]=";
        const QByteArray most = begin + QByteArray(102'400 - begin.size(), 'a');
        QCOMPARE(client.ask("POST", "/api/action", most, {m_bearer, form}).status, 200);
        QCOMPARE(client.ask("POST", "/api/action", most + 'a', {m_bearer, form}).status, 413);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PracticeThread> m_server;
    QByteArray m_bearer;
    std::unique_ptr<DbClient> m_db;
};

QTEST_GUILESS_MAIN(TestPracticeOld)
#include "tst_practiceold.moc"
