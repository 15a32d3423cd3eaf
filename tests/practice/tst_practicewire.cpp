// SPDX-License-Identifier: GPL-3.0-or-later
#include "packed.h"
#include "practice/httpmessage.h"
#include "practice/practicethread.h"
#include "rawclient.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace m2m;
using namespace m2m::practice;
using namespace m2m::test;

namespace {

const QByteArray gzipHeader = "Content-Encoding: gzip";
const QByteArray json = "Content-Type: application/json";
const QByteArray record = R"({"typeFormId":"x_winding",)"
                          R"("componentUuid":"42396323-3074-18e6-b4ae-dd0253fcba58",)"
                          R"("data":{"replacedWires":[],"note":"%1"}})";

QByteArray withNote(const QByteArray &note) { return QByteArray(record).replace("%1", note); }

} // namespace

/// What is HTTP and not DB: connections, bodies, headers.
class TestPracticeWire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useTestPaths();
        QVERIFY(m_folder.isValid());
        m_server = std::make_unique<PracticeThread>(m_folder.path());
        QVERIFY(m_server->start().has_value());
        m_bearer = bearer(m_server->address());
    }
    void init() { failOnAnyWarning(); }

    void answersCarryTheServersHeaders()
    {
        RawClient client(m_server->address());
        const RawAnswer answer = client.ask("GET", "/api/actionForms/list", {}, {m_bearer});
        QCOMPARE(answer.status, 200);
        const auto &headers = answer.headers;
        QCOMPARE(headers.value("x-powered-by"), "Express");
        QCOMPARE(headers.value("content-type"), "application/json; charset=utf-8");
        QCOMPARE(headers.value("connection"), "keep-alive");
        QCOMPARE(headers.value("keep-alive"), "timeout=5");
        QVERIFY(headers.contains("strict-transport-security"));
        QVERIFY(headers.contains("date"));
        const QByteArray hash = QCryptographicHash::hash(answer.body, QCryptographicHash::Sha1);
        QCOMPARE(headers.value("etag"),
            "W/\"" + QByteArray::number(answer.body.size(), 16) + '-'
                + hash.toBase64(QByteArray::OmitTrailingEquals) + '"');

        const RawAnswer again = client.ask("GET", "/api/actionForms/list", {},
            {m_bearer, "If-None-Match: " + headers.value("etag")});
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        QVERIFY(!again.headers.contains("content-length"));
        QCOMPARE(client
                     .ask("GET", "/api/actionForms/list", {},
                         {m_bearer, "If-None-Match: " + headers.value("etag"),
                             "Cache-Control: no-cache"})
                     .status,
            200);

        const RawAnswer head = client.ask("HEAD", "/api/actionForms/list", {}, {m_bearer});
        QCOMPARE(head.headers.value("content-length").toInt(), answer.body.size());
        QCOMPARE(client.ask("OPTIONS", "/api/action", {}, {m_bearer}).body, "POST");
        QCOMPARE(client.ask("PUT", "/api/action", "{}", {m_bearer, json}).status, 404);
    }

    void sessionCookieComesOnceUnlessItIsBroughtBack()
    {
        RawClient client(m_server->address());
        const auto ask = [&](const QByteArrayList &more) {
            return client.ask("GET", "/api/newComponentUUID", {}, QByteArrayList{m_bearer} + more);
        };
        const QByteArray set = ask({}).headers.value("set-cookie");
        QVERIFY2(set.startsWith("connect.sid=s%3A"), set);
        QVERIFY(set.endsWith("; HttpOnly"));
        QVERIFY(ask({}).headers.contains("set-cookie"));
        QVERIFY(
            !ask({"Cookie: a=b; " + set.first(set.indexOf(';'))}).headers.contains("set-cookie"));
        QVERIFY(ask({"Cookie: connect.sid=s%3Abogus.bogus"}).headers.contains("set-cookie"));
    }

    void pipelinedPostsAreAnsweredInOrder()
    {
        RawClient client(m_server->address());
        QByteArray all;
        QByteArrayList ids;
        for (int i = 0; i < 50; ++i) {
            ids.append("5f5f5f5f0000000000000" + QByteArray::number(100 + i));
            all += RawClient::request("POST", "/api/action",
                withNote(QByteArray::number(i))
                    .replace("{\"type", "{\"actionId\":\"" + ids.last() + "\",\"type"),
                {m_bearer, json});
        }
        client.send(all);
        for (const QByteArray &id : ids)
            QCOMPARE(client.read().body, '"' + id + '"');
    }

    void requestMayComeByteByByte()
    {
        RawClient client(m_server->address());
        const QByteArray bytes =
            RawClient::request("POST", "/api/action", withNote("slow"), {m_bearer, json});
        for (const char byte : bytes)
            client.send(QByteArray(1, byte));
        QCOMPARE(client.read().status, 200);
    }

    void idleConnectionIsClosed()
    {
        QTemporaryDir folder;
        PracticeOptions options;
        options.samples = false;
        options.idle = std::chrono::milliseconds(300);
        PracticeThread server(folder.path(), options);
        QVERIFY(server.start().has_value());
        RawClient client(server.address());
        QCOMPARE(client.ask("GET", "/").status, 404);
        QElapsedTimer time;
        time.start();
        QVERIFY(client.isClosed());
        QVERIFY2(time.elapsed() >= 250, qPrintable(QString::number(time.elapsed())));
    }

    void closesWhereTheClientAsksForIt()
    {
        RawClient client(m_server->address());
        const RawAnswer answer =
            client.ask("GET", "/api/newComponentUUID", {}, {m_bearer, "Connection: close"});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("connection"), "close");
        QVERIFY(client.isClosed());
        RawClient old(m_server->address());
        old.send("GET /api/newComponentUUID HTTP/1.0\r\n" + m_bearer + "\r\n\r\n");
        QCOMPARE(old.read().headers.value("connection"), "close");
        QVERIFY(old.isClosed());
    }

    void brokenHeadsAreRefusedAndClosed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("no HTTP") << QByteArray("GARBAGE\r\n\r\n") << 400;
        QTest::newRow("17 kB of header") << "GET / HTTP/1.1\r\nX-Big: " + QByteArray(17'000, 'a')
                + "\r\n\r\n" << 431;
    }
    void brokenHeadsAreRefusedAndClosed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RawClient client(m_server->address());
        client.send(bytes);
        const RawAnswer answer = client.read();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.headers.value("connection"), "close");
        QVERIFY(client.isClosed());
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part");
        const QByteArray missing("the 'input.typeFormId' has not been specified!");
        const auto row = [](const char *name, const QByteArrayList &headers, const QByteArray &body,
                             int status, const QByteArray &part) {
            QTest::newRow(name) << headers << body << status << part;
        };
        row("cut", {json}, "{\"a\":", 400, "Unexpected end of JSON input");
        row("NaN", {json}, "{\"a\":NaN}", 400, "Unexpected token");
        row("string", {json}, "\"hello\"", 400, "Unexpected token &quot; in JSON at position 0");
        row("null", {json}, "null", 400, "Unexpected token n in JSON at position 0");
        row("array", {json}, "[1,2]", 500, missing);
        row("empty", {json}, "", 500, missing);
        row("text", {"Content-Type: text/plain"}, withNote("t"), 500, missing);
        row("no type", {}, withNote("t"), 500, missing);
        row("BOM", {json}, "\xEF\xBB\xBF" + withNote("bom"), 200, "\"");
        row("not UTF-8", {json}, withNote("\xff\xfe"), 200, "\"");
        row("charset", {json + "; charset=utf-8"}, withNote("c"), 200, "\"");
        row("other charset", {json + "; charset=iso-8859-1"}, withNote("c"), 415, "ISO-8859-1");
        row("gzip", {json, gzipHeader}, packed(withNote("z"), MAX_WBITS + 16), 200, "\"");
        row("deflate", {json, "Content-Encoding: deflate"}, packed(withNote("d"), MAX_WBITS), 200,
            "\"");
        row("broken gzip", {json, gzipHeader}, "notgzip", 400, "incorrect header check");
        row("gzip bomb", {json, gzipHeader},
            packed(withNote(QByteArray(bodyLimit, 'a')), MAX_WBITS + 16), 413, "too large");
        row("brotli", {json, "Content-Encoding: br"}, "xxxx", 415, "&quot;br&quot;");
        row("form", {"Content-Type: application/x-www-form-urlencoded"},
            "typeFormId=x_winding&componentUuid=42396323-3074-18e6-b4ae-dd0253fcba58"
            "&data[replacedWires]=none",
            200, "\"");
    }
    void bodies()
    {
        QFETCH(QByteArrayList, headers);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, part);
        RawClient client(m_server->address());
        const RawAnswer answer =
            client.ask("POST", "/api/action", body, QByteArrayList{m_bearer} + headers);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(part), answer.body);
        // A body that was not taken is refused before there is a session.
        QCOMPARE(answer.headers.contains("set-cookie"), status == 200 || status == 500);
        QCOMPARE(client.ask("GET", "/api/newComponentUUID", {}, {m_bearer}).status, 200);
    }

    void bodyErrorComesBeforeTheToken()
    {
        RawClient client(m_server->address());
        QCOMPARE(client.ask("POST", "/api/action", "{\"a\":", {json}).status, 400);
        QCOMPARE(client.ask("POST", "/api/nosuchroute", "{}", {json}).status, 500);
    }

    void limitIsExact()
    {
        RawClient client(m_server->address());
        const qsizetype frame = withNote("").size();
        const QByteArray most = withNote(QByteArray(bodyLimit - frame, 'a'));
        QCOMPARE(most.size(), 10'240'000);
        QCOMPARE(client.ask("POST", "/api/action", most, {m_bearer, json}).status, 200);
        QCOMPARE(client.ask("POST", "/api/action", most + ' ', {m_bearer, json}).status, 413);
        const RawAnswer swallowed =
            client.ask("POST", "/api/action", QByteArray(20'000'000, ' '), {json});
        QCOMPARE(swallowed.status, 413);
        QCOMPARE(client.ask("GET", "/api/newComponentUUID", {}, {m_bearer}).status, 200);
    }

    void continueIsSaidToThoseWhoWait()
    {
        RawClient client(m_server->address());
        const QByteArray body = withNote("patient");
        const QByteArray request = RawClient::request(
            "POST", "/api/action", body, {m_bearer, json, "Expect: 100-continue"});
        client.send(request.chopped(body.size()));
        QCOMPARE(client.read().status, 100);
        client.send(body);
        QCOMPARE(client.read().status, 200);
    }

    void offersOfUpgradesArePassedOver()
    {
        // Qt offers h2c on plain http; the parser would take all that follows for another protocol.
        RawClient client(m_server->address());
        const QByteArray request = RawClient::request("GET", "/api/newComponentUUID", {},
            {m_bearer, "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAAQAAP__"});
        client.send(request + request);
        QCOMPARE(client.read().status, 200);
        QCOMPARE(client.read().status, 200);
    }

    void chunkedBodyIsTaken()
    {
        RawClient client(m_server->address());
        const QByteArray body = withNote("chunks");
        client.send("POST /api/action HTTP/1.1\r\n" + m_bearer + "\r\n" + json
            + "\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16)
            + "\r\n" + body + "\r\n0\r\n\r\n");
        QCOMPARE(client.read().status, 200);
    }

    void postOfAClientThatLeavesIsStored()
    {
        const QByteArray id = "6e6e6e6e0000000000000001";
        const QByteArray body =
            withNote("gone").replace("{\"type", "{\"actionId\":\"" + id + "\",\"type");
        {
            RawClient leaver(m_server->address());
            leaver.send(RawClient::request("POST", "/api/action", body, {m_bearer, json}));
            leaver.hangUp();
            QVERIFY(leaver.isClosed());
        }
        DbClient db(m_server->address(), m_bearer);
        QTRY_COMPARE(db.get("/api/action/" + id).status, 200);
        QTRY_VERIFY(db.get("/api/action/" + id).body != "null");

        // One byte short, and it is not.
        const QByteArray other = "6e6e6e6e0000000000000002";
        {
            RawClient leaver(m_server->address());
            leaver.send(RawClient::request(
                "POST", "/api/action", QByteArray(body).replace(id, other), {m_bearer, json})
                            .chopped(1));
            leaver.hangUp();
            QVERIFY(leaver.isClosed());
        }
        QCOMPARE(db.get("/api/action/" + other).body, "null");
    }

    void numbersAreDoubles()
    {
        DbClient db(m_server->address(), m_bearer);
        const RawAnswer posted = db.raw().ask("POST", "/api/action",
            R"({"typeFormId":"BoardReception","componentUuid":"42396323-3074-18e6-b4ae-dd0253fcba58",)"
            R"("actionId":"7d7d7d7d0000000000000001","data":{"big":9007199254740993,"one":1.0,)"
            R"("neg":-0.0,"f":0.1,"huge":1e300}})",
            {m_bearer, json});
        QCOMPARE(posted.status, 200);
        const QByteArray body = db.get("/api/action/7d7d7d7d0000000000000001").body;
        QVERIFY2(body.contains(R"({"big":9007199254740992,"f":0.1,"huge":1e+300,"neg":0,"one":1})"),
            body);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PracticeThread> m_server;
    QByteArray m_bearer;
};

QTEST_GUILESS_MAIN(TestPracticeWire)
#include "tst_practicewire.moc"
