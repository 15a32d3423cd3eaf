// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicethread.h"
#include "rawclient.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>

using namespace m2m;
using namespace m2m::practice;
using namespace m2m::test;

namespace {

const char boardUuid[] = "d23f0824-128b-1f33-8c5c-7fd0a6a3a450"; // the first of components.json
const char boardShort[] = "rXNv88XBYgKudiQcnKXwsd";

QJsonObject inspection(const QJsonObject &more = {})
{
    QJsonObject body{{"typeFormId", "BoardVisualInspection"}, {"componentUuid", boardUuid},
        {"data", QJsonObject{{"remark", "ok"}, {"count", 3}, {"submit", true}}}};
    for (auto member = more.begin(); member != more.end(); ++member)
        body.insert(member.key(), member.value());
    return body;
}

} // namespace

/// What the client's main path asks of an instance, over real sockets.
class TestPracticeRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useTestPaths();
        QVERIFY(m_folder.isValid());
        m_server = std::make_unique<PracticeThread>(m_folder.path());
        const auto started = m_server->start();
        QVERIFY(started.has_value());
        m_bearer = bearer(m_server->address());
        m_db = std::make_unique<DbClient>(m_server->address(), m_bearer);
    }
    void init()
    {
        failOnAnyWarning();
        m_db = std::make_unique<DbClient>(m_server->address(), m_bearer);
    }

    void formsAreListedAndFetched()
    {
        const QJsonArray list =
            QJsonDocument::fromJson(m_db->get("/api/actionForms/list").body).array();
        QStringList names;
        for (const QJsonValue form : list)
            names.append(form.toObject().value("formName").toString());
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(names, sorted);
        QVERIFY(names.contains("Wire Tension Measurements"));
        QVERIFY(list.first().toObject().contains("componentTypes"));
        QVERIFY(!list.first().toObject().contains("schema"));

        const QJsonObject object = m_db->get("/api/actionForms").object();
        QCOMPARE(object.size(), list.size());
        QCOMPARE(m_db->get("/api/actionForms/object").object(), object);
        QCOMPARE(m_db->get("/api/actionForms/LIST").object(), object);

        const RawAnswer form = m_db->get("/api/actionForms/x_tension_testing");
        QCOMPARE(form.status, 200);
        QVERIFY(form.body.startsWith(R"({"recordType":"form","formId":"x_tension_testing")"));
        QVERIFY(!form.object().value("schema").toObject().value("components").toArray().isEmpty());
    }

    void everyBuiltInComponentHasItsForm()
    {
        const QJsonObject forms = m_db->get("/api/componentForms").object();
        for (const char *id :
            {"APAFrame", "AssembledAPA", "GeometryBoard", "GeometryBoardBatch", "wire_bobbin"}) {
            QVERIFY2(forms.contains(id), id);
            QVERIFY(!forms.value(id).toObject().contains("componentTypes"));
        }
        QCOMPARE(forms.value("APAFrame").toObject().value("formName").toString(), "APA Frame");
    }

    void unknownFormsAndRoutesAre404InTheirOwnWays()
    {
        const RawAnswer form = m_db->get("/api/actionForms/no_such_form");
        QCOMPARE(form.status, 404);
        QCOMPARE(form.body,
            R"({"error":"There is no type form with form ID = no_such_form in the actionForms collection"})");
        const RawAnswer route = m_db->get("/api/nosuchroute");
        QCOMPARE(route.status, 404);
        QCOMPARE(route.headers.value("content-type"), "text/html; charset=utf-8");
        QVERIFY(route.body.contains("Cannot GET /api/nosuchroute"));
        QVERIFY(!route.headers.contains("etag"));
    }

    void newActionIsStoredAsItWasSent()
    {
        const RawAnswer posted = m_db->post("/api/action", inspection());
        QCOMPARE(posted.status, 200);
        QCOMPARE(posted.body.size(), 26);
        const RawAnswer got = m_db->get("/api/action/" + posted.text().toLatin1());
        QCOMPARE(got.status, 200);
        const QJsonObject record = got.object();
        QCOMPARE(record.value("data").toObject(), inspection().value("data").toObject());
        QCOMPARE(record.value("recordType").toString(), "action");
        QCOMPARE(record.value("actionId").toString(), posted.text());
        QCOMPARE(record.value("typeFormName").toString(), "Board Visual Inspection");
        QCOMPARE(record.value("componentUuid").toString(), boardUuid);
        const QJsonObject user = record.value("insertion").toObject().value("user").toObject();
        QCOMPARE(user.value("user_id").toString(), practiceClientId());
        QCOMPARE(user.value("displayName").toString(), "M2M Client");
        QCOMPARE(record.value("validity").toObject().value("version").toInt(), 1);
        QVERIFY(record.value("validity").toObject().value("ancestor_id").isNull());
    }

    void samePostTwiceIsVersionTwo()
    {
        const QByteArray id = "a4cff9c10e9ec3156d8fd311";
        const QByteArray path = "/api/action/" + id;
        QCOMPARE(m_db->get(path).body, "null");
        QCOMPARE(
            m_db->post("/api/action", inspection({{"actionId", QString(id).toUpper()}})).text(),
            id);
        QCOMPARE(m_db->post("/api/action", inspection({{"actionId", QString(id)}})).text(), id);
        QCOMPARE(m_db->get(path).object().value("validity").toObject().value("version"), 2);
        QCOMPARE(m_db->get(path.toUpper().replace("/API/ACTION", "/api/action")).status, 200);
        QCOMPARE(
            m_db->get(path + "?version=1").object().value("validity").toObject().value("version"),
            1);
        for (const char *version : {"99", "0", "-1", "abc"})
            QCOMPARE(m_db->get(path + "?version=" + version).body, "null");
        for (const char *version : {"1.9", "01", "1&version=2"}) {
            QCOMPARE(m_db->get(path + "?version=" + version)
                         .object()
                         .value("validity")
                         .toObject()
                         .value("version"),
                1);
        }
        QCOMPARE(
            m_db->get(path + "?version=").object().value("validity").toObject().value("version"),
            2);
    }

    void editedRecordNamesItsAncestor()
    {
        const QByteArray path = "/api/action/66680a00000000000000a001";
        QJsonObject record = m_db->get(path).object();
        QCOMPARE(record.value("typeFormId").toString(), "x_tension_testing");
        QJsonObject data = record.value("data").toObject();
        QCOMPARE(data.value("measuredTensions_sideA").toArray().size(), 480);
        data.insert("measuredTensions_sideA", QJsonArray{6.25, 0, 7});
        const QString ancestor = record.value("_id").toString();
        record.insert("data", data);
        QCOMPARE(m_db->post("/api/action", record).status, 200);
        const QJsonObject edited = m_db->get(path).object();
        QCOMPARE(edited.value("data").toObject(), data);
        QCOMPARE(edited.value("validity").toObject().value("ancestor_id").toString(), ancestor);
        QCOMPARE(edited.value("validity").toObject().value("version").toInt(), 2);
    }

    void actionIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("error");
        const QString notGiven("Error: Actions::save() - the 'input.%1' has not been specified!");
        for (const char *member : {"typeFormId", "componentUuid", "data"})
            QTest::newRow(member) << QJsonObject() << member << notGiven.arg(member);
        const auto row = [](const char *name, const char *member, const QJsonValue &value,
                             const QString &error) {
            QTest::newRow(name) << QJsonObject{{member, value}} << "" << error;
        };
        const QString unknown("Error: Actions:save() - the specified 'input.typeFormId' (%1) does "
                              "not match a known action type form!");
        row("unknown form", "typeFormId", "no_such_form", unknown.arg("no_such_form"));
        row("form of another case", "typeFormId", "X_Winding", unknown.arg("X_Winding"));
        row("form null", "typeFormId", QJsonValue(), unknown.arg("null"));
        row("no hyphens", "componentUuid", "4ce4e49419c61301a8abafa5f03a6aaf",
            "Error: Invalid UUID.");
        row("component null", "componentUuid", QJsonValue(),
            "TypeError: Cannot read properties of null (reading '_bsontype')");
        row("component number", "componentUuid", 5,
            "Error: Unexpected UUID type. UUID must be a string or a MongoDB Binary "
            "(SUBTYPE_UUID).");
        row("data null", "data", QJsonValue(),
            "TypeError: Cannot read properties of null (reading 'actionComplete')");
        row("short action ID", "actionId", "bddba80d07441a583a7815d",
            "BSONTypeError: Argument passed in must be a string of 12 bytes or a string of 24 hex "
            "characters or an integer");
        row("action ID object", "actionId", QJsonObject(),
            "BSONTypeError: Argument passed in does not match the accepted types");
    }
    void actionIsRefused()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, missing);
        QFETCH(QString, error);
        QJsonObject body = inspection(change);
        body.remove(missing);
        const RawAnswer answer = m_db->post("/api/action", body);
        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.object().value("error").toString(), error);
        QCOMPARE(m_db->get("/api/newComponentUUID").status, 200); // the connection stays usable
    }

    void boardIsNumberedNamedAndFoundByItsShortUuid()
    {
        const QByteArray uuid = m_db->get("/api/newComponentUUID").text().toLatin1();
        QCOMPARE(uuid.size(), 36);
        QCOMPARE(uuid[14], '1');
        QVERIFY(uuid != m_db->get("/api/newComponentUUID").text().toLatin1());
        QCOMPARE(m_db->get("/api/component/" + uuid).body, "null"); // nothing was reserved
        QCOMPARE(m_db->post("/api/component",
                         {{"componentUuid", QString(uuid)}, {"formId", "GeometryBoard"},
                             {"data", QJsonObject{{"partNumber", 3000123}}}})
                     .text(),
            uuid);
        const QJsonObject record = m_db->get("/api/component/" + uuid.toUpper()).object();
        const QJsonObject data = record.value("data").toObject();
        QCOMPARE(data.value("typeRecordNumber").toInt(), 5321); // 320 are built in
        QCOMPARE(data.value("name").toString(), "5321");
        QCOMPARE(record.value("reception").toObject().value("location").toString(), "lancaster");
        const QByteArray shortUuid = record.value("shortUuid").toString().toLatin1();
        QCOMPARE(shortUuid.size(), 22);
        QCOMPARE(m_db->get("/api/confirmShortUUID/" + shortUuid).text(), uuid);

        const QJsonArray newest =
            QJsonDocument::fromJson(m_db->get("/api/components/GeometryBoard/list").body).array();
        QCOMPARE(newest.size(), 321);
        QCOMPARE(newest.first().toString(), uuid);
    }

    void incompleteRepostLosesNumberAndReception()
    {
        const QString uuid("6f1e1905-3db8-426b-a2f6-feaaa7c3c1c8");
        const QJsonObject body{{"componentUuid", uuid}, {"formId", "APAFrame"},
            {"data", QJsonObject{{"name", "Frame 900"}}}};
        QCOMPARE(m_db->post("/api/component", body).status, 200);
        QCOMPARE(m_db->post("/api/component", body).status, 200);
        const QJsonObject second = m_db->get("/api/component/" + uuid.toLatin1()).object();
        QVERIFY(second.value("reception").isNull());
        QVERIFY(!second.value("data").toObject().contains("typeRecordNumber"));
        const QJsonObject first =
            m_db->get("/api/component/" + uuid.toLatin1() + "?version=1").object();
        QCOMPARE(first.value("data").toObject().value("typeRecordNumber").toInt(), 13);
    }

    void shortUuids_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("base 58") << QByteArray(boardShort) << 200 << QByteArray(boardUuid);
        QTest::newRow("unknown") << QByteArray("mhvXdrZT4jP5T8vBxuvm") << 404
                                 << QByteArray("00135a5d-1559-3cf1-57d5-9f0737b2917d");
        QTest::newRow("above 128 bits") << QByteArray("ZZZZZZZZZZZZZZZZZZZZZZ") << 404
                                        << QByteArray("b1588923-44de-6d57-7a64-bc7788de8622");
        QTest::newRow("with O") << QByteArray("OhvXdrZT4jP5T8vBxuvm75") << 500
                                << QByteArray("non-alphabetic digits (1234");
        QTest::newRow("with 1, unknown") << QByteArray("1hvXdrZT4jP5T8vBxuvm75") << 500
                                         << QByteArray("non-alphabetic digits (2345");
        QTest::newRow("19 characters")
            << QByteArray("mhvXdrZT4jP5T8vBxuv") << 404 << QByteArray("Cannot GET");
        QTest::newRow("underscore")
            << QByteArray("_hvXdrZT4jP5T8vBxuvm75") << 404 << QByteArray("Cannot GET");
    }
    void shortUuids()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, status);
        QFETCH(QByteArray, part);
        const RawAnswer answer = m_db->get("/api/confirmShortUUID/" + text);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(part), answer.body);
    }

    void actionListsAreCutAtTwoHundredAndNewestFirst()
    {
        const QByteArray list = "/api/actions/IntakeSurveys/list";
        QStringList ids;
        for (int i = 0; i < 203; ++i) {
            ids.prepend(m_db->post("/api/action",
                                QJsonObject{{"typeFormId", "IntakeSurveys"},
                                    {"componentUuid", boardUuid}, {"data", QJsonObject{{"n", i}}}})
                            .text());
        }
        QCOMPARE(m_db->get(list).body,
            QJsonDocument(QJsonArray::fromStringList(ids.first(200)))
                .toJson(QJsonDocument::Compact));
        QCOMPARE(m_db->get(list + "?uuid=85903d97-53a0-10dc-94e2-7f7759365783").body, "[]");
        QCOMPARE(m_db->get(list + "?uuid=xyz").object().value("error").toString(),
            "Error: Invalid UUID.");
        QCOMPARE(m_db->get("/api/actions/no_such_form/list").body, "[]");
    }

    void receptionMovesTheShipmentsParts()
    {
        // BoardReception on a component that is not there: an error, and stored all the same.
        const QByteArray id = "c2259738585d956d163c54d8";
        const RawAnswer lost = m_db->post("/api/action",
            {{"typeFormId", "BoardReception"}, {"actionId", QString(id)},
                {"componentUuid", "83ec07a4-a2be-445a-98af-55c28b8b0f31"},
                {"data", QJsonObject()}});
        QCOMPARE(lost.status, 500);
        QVERIFY(lost.body.contains("reading 'formId'"));
        QCOMPARE(m_db->get("/api/action/" + id).object().value("actionId").toString(), id);

        QCOMPARE(m_db->post("/api/action?location=chicago&date=2025-02-03",
                         {{"typeFormId", "BoardReception"}, {"componentUuid", boardUuid},
                             {"data", QJsonObject()}})
                     .status,
            200);
        const QJsonObject moved = m_db->get("/api/component/" + QByteArray(boardUuid)).object();
        QCOMPARE(moved.value("reception").toObject().value("location").toString(), "chicago");
        QCOMPARE(moved.value("reception").toObject().value("date").toString(), "2025-02-03");
        QCOMPARE(moved.value("validity").toObject().value("version").toInt(), 1);
    }

    void qtsOwnClientGetsThrough()
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(QUrl("http://" + m_server->address() + "/api/newComponentUUID"));
        request.setRawHeader("Authorization", m_bearer.sliced(qstrlen("Authorization: ")));
        std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->readAll().size(), 38);
        QVERIFY(!manager.cookieJar()->cookiesForUrl(request.url()).isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PracticeThread> m_server;
    QByteArray m_bearer;
    std::unique_ptr<DbClient> m_db;
};

QTEST_GUILESS_MAIN(TestPracticeRoutes)
#include "tst_practiceroutes.moc"
