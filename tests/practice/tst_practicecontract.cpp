// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceauth.h"
#include "practice/practicethread.h"
#include "rawclient.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace m2m;
using namespace m2m::practice;
using namespace m2m::test;

namespace {

const QByteArray board = "d23f0824-128b-1f33-8c5c-7fd0a6a3a450"; // the first of components.json
const QByteArray boardShort = "rXNv88XBYgKudiQcnKXwsd";
const QByteArray tension = "66680a00000000000000a001";
const QByteArray unknownId = "7e585515353e4f7c9256712c";

/// Whose token a request brings.
QByteArrayList authorizationOf(const QByteArray &who)
{
    if (who.isEmpty())
        return {};
    QJsonObject claims{{"azp", "contract"}};
    if (who == "viewer")
        claims.insert("permissions", QJsonArray{"actions:view", "components:view"});
    else if (who == "all")
        claims.insert(
            "permissions", QJsonArray::fromStringList(allPermissionsClient().permissions));
    return {"Authorization: Bearer " + makeToken(claims)};
}

QByteArray action(const QByteArray &members)
{
    return R"({"typeFormId":"IntakeSurveys","componentUuid":")" + board + R"(","data":{})" + members
        + '}';
}

} // namespace

/// What the contract tells and no recorded exchange shows, in the contract's order.
class TestPracticeContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useTestPaths();
        QVERIFY(m_folder.isValid());
        m_server = std::make_unique<PracticeThread>(m_folder.path());
        QVERIFY(m_server->start().has_value());
    }
    void init() { failOnAnyWarning(); }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("who");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says"); ///< begins with < for a page, else the whole body
        const auto row = [](const QByteArray &method, const QByteArray &path, const QByteArray &who,
                             const QByteArray &body, int status, const QByteArray &says) {
            QTest::addRow("%s %s %s %s", method.constData(), path.constData(), who.constData(),
                body.left(60).constData())
                << method << path << who << body << status << says;
        };
        const QByteArray none;
        const QByteArray noHeader =
            "<TypeError: Cannot read properties of undefined (reading &#39;startsWith&#39;)";
        const QByteArray noLogin =
            "<TypeError: Cannot read properties of undefined (reading &#39;permissions&#39;)";

        // 2.3, 2.23: who asks
        row("GET", "/api/workflow/" + unknownId, "viewer", none, 403,
            R"({"error":"Incorrect permissions - you need workflows:view, but have actions:view, components:view"})");
        row("GET", "/api/workflows/x/list", "viewer", none, 403,
            R"({"error":"Incorrect permissions - you need workflows:view, but have actions:view, components:view"})");
        row("POST", "/api/actionForms/x", "viewer", "{}", 403,
            R"({"error":"Incorrect permissions - you need forms:edit, but have actions:view, components:view"})");
        row("GET", "/api/action/" + tension, "nopermissions", none, 500,
            "<Error: permissions::hasPermission()");
        row("GET", "/api/confirmShortUUID/" + boardShort, "nopermissions", none, 200,
            '"' + board + '"');
        row("GET", "/json/confirmShortUUID/" + boardShort, none, none, 200, '"' + board + '"');
        row("HEAD", "/json/actionForms", none, none, 200, none);
        row("POST", "/json/action", none, action(none), 500, noLogin);
        row("POST", "/json/component", none, "{}", 500, noLogin);
        row("GET", "/json/action/" + tension, none, none, 500, noLogin);
        row("GET", "/json/nosuchroute", none, none, 404, "<Cannot GET /json/nosuchroute");

        // 2.5: what is not there
        row("GET", "/api/workflow/" + unknownId, "all", none, 200, "null");
        row("GET", "/api/workflow/" + unknownId + "?version=1", "all", none, 200, "null");
        row("GET", "/api/workflow/xyz", "all", none, 404, "<Cannot GET /api/workflow/xyz");
        row("GET", "/api/component/" + board + "?version=2", "all", none, 200, "null");
        row("GET", "/api/workflowForms/none", "all", none, 404,
            R"({"error":"There is no type form with form ID = none in the workflowForms collection"})");
        row("GET", "/api/action/", "all", none, 404, "<Cannot GET /api/action/");
        row("GET", "/", none, none, 404, "<Cannot GET /");
        row("GET", "/api", "all", none, 404, "<Cannot GET /api");

        // 2.9: what is not checked
        row("POST", "/api/action", "all", action(R"(,"actionId":[])"), 500,
            R"({"error":"BSONTypeError: Argument passed in does not match the accepted types"})");
        row("POST", "/api/action", "all", action(R"(,"actionId":true)"), 500,
            R"({"error":"BSONTypeError: Argument passed in does not match the accepted types"})");
        row("POST", "/api/action", "all", action(R"(,"actionId":"twelve bytes")"), 200,
            '"' + QByteArray("twelve bytes").toHex() + '"');
        row("POST", "/api/component", "all",
            R"({"formId":"constructor","data":{},"componentUuid":"6f1e1905-3db8-426b-a2f6-feaaa7c3c0c0"})",
            200, R"("6f1e1905-3db8-426b-a2f6-feaaa7c3c0c0")");
        row("POST", "/api/component", "all",
            R"({"formId":"APAFrame","data":[1],"componentUuid":"6F1E1905-3DB8-426B-A2F6-FEAAA7C3C0C1"})",
            200, R"("6f1e1905-3db8-426b-a2f6-feaaa7c3c0c1")");
        row("POST", "/api/component", "all", R"({"formId":"APAFrame","data":{},"componentUuid":7})",
            500,
            R"({"error":"Error: Unexpected UUID type. UUID must be a string or a MongoDB Binary (SUBTYPE_UUID)."})");

        // 2.13: what is no JSON record
        row("POST", "/api/action", "all", "5", 400,
            "<SyntaxError: Unexpected token 5 in JSON at position 0");
        row("POST", "/api/action", "all", "true", 400,
            "<SyntaxError: Unexpected token t in JSON at position 0");
        row("POST", "/api/action", "all", " \n ", 400, "<SyntaxError: Unexpected");
        row("POST", "/api/action", "all", R"({"data":Infinity})", 400,
            "<SyntaxError: Unexpected token I in JSON at position 8");
        row("POST", "/api/action", "all", R"({"a":1,})", 400,
            "<SyntaxError: Unexpected token } in JSON at position 7");

        row("POST", "/api/action", "all", R"({"a" "b"})", 400,
            "<SyntaxError: Unexpected string in JSON at position 5");
        row("POST", "/api/action", "all", R"([1 2])", 400,
            "<SyntaxError: Unexpected number in JSON at position 3");
        row("POST", "/api/action", "all", R"({"a":tru})", 400,
            "<SyntaxError: Unexpected token } in JSON at position 8");
        row("POST", "/api/action", "all", "{\"a\":\"\\x\"}", 400,
            "<SyntaxError: Unexpected token x in JSON at position 7");
        row("POST", "/api/action", "all", R"({"a":01})", 400,
            "<SyntaxError: Unexpected number in JSON at position 6");
        row("POST", "/api/action", "all", R"({"a":1}})", 400,
            "<SyntaxError: Unexpected token } in JSON at position 7");
        row("POST", "/api/action", "all", "{\"a\":\"b", 400,
            "<SyntaxError: Unexpected end of JSON input");

        // 2.21: forms that their own list hides
        row("POST", "/api/actionForms/any", "all",
            R"({"formId":"hidden","formName":"H","schema":{"components":[]}})", 200, R"("hidden")");
        row("POST", "/api/actionForms/any", "all", R"({"formName":"H","schema":{}})", 500,
            R"({"error":"Error: Forms::save() - the 'input.formId' has not been specified!"})");
        row("POST", "/api/actionForms/any", "all", R"({"formId":"h","formName":"H"})", 500,
            R"({"error":"Error: Forms::save() - the 'input.schema' has not been specified!"})");

        // 2.24: which error comes first
        row("POST", "/api/nosuchroute", none, "{\"", 400, "<SyntaxError: Unexpected end");
        row("GET", "/api/nosuchroute", none, none, 500, noHeader);
        row("GET", "/api/action/xyz", none, none, 500, noHeader);
        row("OPTIONS", "/api/action", none, none, 500, noHeader);
        row("POST", "/api/nosuchroute", "viewer", "{}", 404, "<Cannot POST /api/nosuchroute");
        row("POST", "/api/action", "viewer", "{}", 403,
            R"({"error":"Incorrect permissions - you need actions:perform, but have actions:view, components:view"})");
        row("GET", "/api/actions/%E0%A4%A/list", "nopermissions", none, 400,
            "<URIError: Failed to decode param &#39;%E0%A4%A&#39;");
        row("GET", "/API/ConfirmShortUUID/" + boardShort + '/', "all", none, 200,
            '"' + board + '"');
        row("GET", "/api/ACTIONS/intakesurveys/LIST", "all", none, 200, "[]");

        // 3: methods
        row("OPTIONS", "/api/action", "all", none, 200, "POST");
        row("OPTIONS", "/api/component", "viewer", none, 200, "POST");
        row("OPTIONS", "/api/component/" + board, "all", none, 200, "GET,HEAD");
        row("OPTIONS", "/api/actionForms/list", "all", none, 200, "GET,HEAD,POST");
        row("OPTIONS", "/api/newComponentUUID", "all", none, 200, "GET,HEAD");
        row("OPTIONS", "/api/nosuchroute", "all", none, 404, "<Cannot OPTIONS /api/nosuchroute");
        row("PATCH", "/api/action", "all", "{}", 404, "<Cannot PATCH /api/action");
        row("DELETE", "/api/component/" + board, "all", none, 404,
            "<Cannot DELETE /api/component/");

        // 4: short UUIDs by both alphabets, and what is none
        row("GET", "/api/confirmShortUUID/" + boardShort + "2", "all", none, 404, "<Cannot GET");
        row("GET", "/api/confirmShortUUID/", "all", none, 404, "<Cannot GET");
        row("GET", "/api/convertShortUUID/" + boardShort, "all", none, 404, "<Cannot GET");
        row("POST", "/api/confirmShortUUID/" + boardShort, "all", none, 404, "<Cannot POST");
        row("GET", "/api/actions/none/list?uuid=", "all", none, 200, "[]");
        row("GET", "/api/actions/x/list?uuid=" + board.toUpper(), "all", none, 200, "[]");
        row("GET", "/api/actions/x/list?uuid=" + QByteArray(board).remove(8, 1), "all", none, 500,
            R"({"error":"Error: Invalid UUID."})");

        // 5: types with rules of their own
        row("POST", "/api/action", "all",
            R"({"typeFormId":"x_tension_testing","componentUuid":")" + board
                + R"(","data":{"actionComplete":true,"measuredTensions_sideA":[],"measuredTensions_sideB":[]}})",
            500,
            R"({"error":"Error: Actions:save() - this action does not contain any tension measurements, but has been set as 'complete' ... please uncheck the 'Action Complete' box to submit!"})");
        row("POST", "/api/action", "all",
            R"({"typeFormId":"x_winding","componentUuid":")" + board + R"(","data":{}})", 500,
            "{\"error\":\"TypeError: Cannot read properties of undefined (reading 'length')\"}");
    }
    void answers()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, who);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        QByteArrayList headers = authorizationOf(who);
        if (!body.isEmpty())
            headers.append("Content-Type: application/json");
        RawClient client(m_server->address());
        const RawAnswer answer = client.ask(method, path, body, headers);
        QCOMPARE(answer.status, status);
        if (says.startsWith('<')) {
            QVERIFY2(answer.body.contains("<pre>" + says.sliced(1)), answer.body);
            QCOMPARE(answer.headers.value("content-type"), "text/html; charset=utf-8");
            QCOMPARE(answer.headers.value("content-security-policy"), "default-src 'none'");
            QCOMPARE(answer.headers.value("x-content-type-options"), "nosniff");
            QVERIFY(!answer.headers.contains("etag"));
        } else if (method != "HEAD") {
            QCOMPARE(answer.body, says);
            const QByteArray hash = QCryptographicHash::hash(answer.body, QCryptographicHash::Sha1);
            QCOMPARE(answer.headers.value("etag"),
                "W/\"" + QByteArray::number(answer.body.size(), 16) + '-'
                    + hash.toBase64().chopped(1) + '"');
        }
        if (method == "OPTIONS" && status == 200)
            QCOMPARE(answer.headers.value("allow"), says);
        QCOMPARE(answer.headers.value("x-powered-by"), "Express");
        QCOMPARE(answer.headers.value("keep-alive"), "timeout=5");
        QCOMPARE(answer.headers.value("strict-transport-security"),
            "max-age=31536000; includeSubDomains; preload");
        QVERIFY(!answer.headers.contains("www-authenticate"));
        QVERIFY(!answer.headers.contains("transfer-encoding"));
        QCOMPARE(answer.headers.contains("set-cookie"), status != 400 || path.contains('%'));
        // Whatever was asked, the connection stays usable.
        QCOMPARE(client.ask("GET", "/json/newComponentUUID").status, 200);
    }

    void headIsGetWithoutTheBody_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const QByteArray &path :
            {QByteArray("/api/newComponentUUID"), "/api/confirmShortUUID/" + boardShort,
                QByteArray("/api/actionForms"), QByteArray("/api/componentForms/list"),
                QByteArray("/api/actionForms/x_winding"), QByteArray("/api/actionForms/none"),
                "/api/action/" + tension, "/api/action/" + unknownId, "/api/component/" + board,
                QByteArray("/api/actions/x_tension_testing/list"),
                QByteArray("/api/components/APAFrame/list"), "/api/workflow/" + unknownId,
                QByteArray("/api/workflows/x/list")})
            QTest::newRow(path) << path;
    }
    void headIsGetWithoutTheBody()
    {
        QFETCH(QByteArray, path);
        RawClient client(m_server->address());
        const RawAnswer got = client.ask("GET", path, {}, authorizationOf("all"));
        const RawAnswer head = client.ask("HEAD", path, {}, authorizationOf("all"));
        QCOMPARE(head.status, got.status);
        for (const char *name : {"content-type", "content-length"})
            QCOMPARE(head.headers.value(name), got.headers.value(name));
        QCOMPARE(client.ask("GET", path, {}, authorizationOf("all")).status, got.status);
    }

    void whatIsKnownIsNotSentAgain()
    {
        RawClient client(m_server->address());
        const QByteArray path = "/api/component/" + board;
        const auto ask = [&](const QByteArrayList &headers) {
            return client.ask("GET", path, {}, authorizationOf("all") + headers);
        };
        const QByteArray tag = ask({}).headers.value("etag");
        for (const QByteArray &known : {tag, "\"a\", " + tag, tag.sliced(2), QByteArray("*")}) {
            const RawAnswer answer = ask({"If-None-Match: " + known});
            QCOMPARE(answer.status, 304);
            QVERIFY(answer.body.isEmpty() && !answer.headers.contains("content-type"));
            QVERIFY(answer.headers.contains("set-cookie"));
            QCOMPARE(answer.headers.value("etag"), tag);
        }
        QCOMPARE(ask({"If-None-Match: W/\"0-x\""}).status, 200);
        QCOMPARE(ask({"If-None-Match: " + tag, "Cache-Control: no-cache"}).status, 200);
    }

    void largeBodyIsWaitedForBeforeItIsRefused()
    {
        RawClient client(m_server->address());
        client.send("POST /api/action HTTP/1.1\r\nContent-Length: 20000000\r\n\r\n");
        QVERIFY(!client.hasAnswer(150)); // the server says nothing before it has read all
    }

    void otherEncodingsOfUnicodeAreRead()
    {
        RawClient client(m_server->address());
        const QString record = QString::fromUtf8(action(R"(,"note":"Ünïcode")"));
        for (const char *charset : {"utf-16", "utf-16le", "utf-8", "UTF-8"}) {
            const bool wide = QByteArray(charset).contains("16");
            const QByteArray body = wide
                ? QByteArray(reinterpret_cast<const char *>(record.utf16()), record.size() * 2)
                : record.toUtf8();
            const RawAnswer answer = client.ask("POST", "/api/action", body,
                authorizationOf("all")
                    << QByteArray("Content-Type: application/json; charset=") + charset);
            QVERIFY2(answer.status == 200, charset + answer.body);
        }
    }

    void memberOfARecordSurviveOnlyInAWholeOne()
    {
        DbClient db(m_server->address(), authorizationOf("all").first());
        const QByteArray path = "/api/action/5a5a5a5a0000000000000001";
        const QJsonObject images{{"a", "b"}};
        QJsonObject body = QJsonDocument::fromJson(action({})).object();
        body.insert("actionId", "5a5a5a5a0000000000000001");
        body.insert("workflowId", "6666666666666666aaaaaaaa");
        body.insert("images", images);
        body.insert("reception", "ignored");
        body.insert("typeFormName", "Of another");
        QCOMPARE(db.post("/api/action", body).status, 200);
        const QJsonObject whole = db.get(path).object();
        QCOMPARE(whole["workflowId"].toString(), "6666666666666666aaaaaaaa");
        QCOMPARE(whole["images"].toObject(), images);
        QVERIFY(!whole.contains("reception"));
        QVERIFY(whole["typeFormName"].toString() != "Of another");
        QCOMPARE(db.post("/api/action", whole).status, 200);
        QCOMPARE(db.get(path).object()["images"].toObject(), images);
        body.remove("images");
        body.remove("workflowId");
        QCOMPARE(db.post("/api/action", body).status, 200);
        const QJsonObject last = db.get(path).object();
        QVERIFY(!last.contains("images") && !last.contains("workflowId"));
        QCOMPARE(last.value("validity")["version"].toInt(), 3);
        QVERIFY(last.value("validity")["ancestor_id"].isNull());
    }

    void componentListsAreCutAtFiveHundred()
    {
        RawClient client(m_server->address());
        QByteArray all;
        const auto uuid = [](int i) {
            return "5c5c5c5c-0000-1000-8000-" + QByteArray::number(i).rightJustified(12, '0');
        };
        for (int i = 0; i < 502; ++i) {
            all += RawClient::request("POST", "/api/component",
                R"({"formId":"wire_bobbin","data":{},"componentUuid":")" + uuid(i) + R"("})",
                authorizationOf("all") << "Content-Type: application/json");
        }
        client.send(all);
        for (int i = 0; i < 502; ++i)
            QCOMPARE(client.read().body, '"' + uuid(i) + '"');
        const QJsonArray list = QJsonDocument::fromJson(
            client.ask("GET", "/api/components/wire_bobbin/list", {}, authorizationOf("all")).body)
                                    .array();
        QCOMPARE(list.size(), 500);
        QCOMPARE(list.first().toString(), QString::fromLatin1(uuid(501)));
        QCOMPARE(list.last().toString(), QString::fromLatin1(uuid(2)));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PracticeThread> m_server;
};

QTEST_GUILESS_MAIN(TestPracticeContract)
#include "tst_practicecontract.moc"
