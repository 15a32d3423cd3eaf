// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/gzip.h"
#include "api/networktransport.h"
#include "api/outcome.h"
#include "support/stubserver.h"
#include "support/testmain.h"
#include "support/wireclient.h"

#include <zlib.h>

using namespace m2m;
using namespace m2m::test;
using namespace std::chrono_literals;

/// What leaves the program and what it makes of the answer, over real connections.
class TestNetworkTransport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aWholeAnswerComesWhole();
    void aCutAnswerIsNoAnswer();
    void aServerThatHangsRunsIntoTheDeadline();
    void aPortWithoutAServerIsCertainlyNotSent();
    void itNamesItselfAndAsksForHttpOne();
    void nothingIsTakenFromACache();
    void bodiesArePackedWhereTheyWouldNotLeaveInOneWrite_data();
    void bodiesArePackedWhereTheyWouldNotLeaveInOneWrite();
    void packingIsRepeatable();
    void aBodyThatTheServerWouldRefuseIsNotSent();
    void theLongestBodyIsSent();

private:
    static HttpReply post(const StubServer &server, std::chrono::milliseconds deadline = 20s)
    {
        NetworkTransport transport;
        HttpRequest request = postRequest(server.origin());
        request.deadline = deadline;
        return ask(transport, request);
    }
};

namespace {

QByteArray unpacked(QByteArray packed, qsizetype size)
{
    QByteArray out(size + 1, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, MAX_WBITS + 16) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int state = inflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    return state == Z_STREAM_END ? out : QByteArray();
}

/// Numbers with a period of their own, so that a piece out of place is seen.
QByteArray jsonOf(qsizetype size)
{
    QByteArray body = "{\"data\":[";
    for (int i = 0; body.size() < size; ++i)
        body += QByteArray::number(i * 7919) + ",";
    body.truncate(size - 2);
    return body + "]}";
}

} // namespace

void TestNetworkTransport::aWholeAnswerComesWhole()
{
    StubServer server([](QTcpSocket &socket, int) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: Application/JSON; charset=utf-8\r\n"
                     "Date: Tue, 15 Oct 2024 12:00:00 GMT\r\n"
                     "Content-Length: 4\r\nRetry-After: 7\r\n\r\nnull");
    });
    const HttpReply reply = post(server);
    QCOMPARE(reply.error, WireError::None);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.contentType, QByteArray("application/json"));
    QCOMPARE(reply.retryAfter, QByteArray("7"));
    QCOMPARE(reply.date, QByteArray("Tue, 15 Oct 2024 12:00:00 GMT"));
    QCOMPARE(reply.body, QByteArray("null"));
}

void TestNetworkTransport::aCutAnswerIsNoAnswer()
{
    StubServer server([](QTcpSocket &socket, int) {
        socket.write(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n"
            "\"6b03e740c276f023d08bcbde");
        socket.disconnectFromHost();
    });
    const HttpReply reply = post(server);
    QCOMPARE(reply.error, WireError::ConnectionLost);
    QVERIFY(reply.maySent);
    QCOMPARE(server.requests, 1);
}

void TestNetworkTransport::aServerThatHangsRunsIntoTheDeadline()
{
    // It dribbles, so that no time-out of inactivity would ever notice.
    QTimer dribble;
    StubServer server([&dribble](QTcpSocket &socket, int) {
        socket.write(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99999\r\n\r\n");
        connect(&dribble, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        dribble.start(10);
    });
    const HttpReply reply = post(server, 300ms);
    QCOMPARE(reply.error, WireError::TimedOut);
    QVERIFY(reply.maySent);
    QCOMPARE(server.requests, 1);
}

void TestNetworkTransport::aPortWithoutAServerIsCertainlyNotSent()
{
    QString origin;
    {
        StubServer gone([](QTcpSocket &, int) {});
        origin = gone.origin();
    }
    NetworkTransport transport;
    const HttpReply reply = ask(transport, postRequest(origin));
    QCOMPARE(reply.error, WireError::ConnectionRefused);
    QVERIFY(!reply.maySent);
}

void TestNetworkTransport::itNamesItselfAndAsksForHttpOne()
{
    StubServer server([](QTcpSocket &socket, int) { socket.write(StubServer::answer("null")); });
    QCOMPARE(post(server).status, 200);
    QVERIFY(server.lastHead.startsWith("POST /api/action HTTP/1.1\r\n"));
    QVERIFY(server.lastHead.contains("User-Agent: m2m-uploader/"));
    QVERIFY(server.lastHead.contains("Content-Type: application/json\r\n"));
    QVERIFY(!server.lastHead.toLower().contains("upgrade"));
    QVERIFY(!server.lastHead.contains("Content-Encoding"));
}

void TestNetworkTransport::nothingIsTakenFromACache()
{
    StubServer server([](QTcpSocket &socket, int) {
        socket.write(StubServer::answer("null", "ETag: W/\"4-1\"\r\nCache-Control: max-age=9\r\n"));
    });
    NetworkTransport transport;
    HttpRequest request = postRequest(server.origin());
    request.verb = HttpRequest::Verb::Get;
    for (int i = 1; i <= 2; ++i) {
        QCOMPARE(ask(transport, request).body, QByteArray("null"));
        QCOMPARE(server.requests, i);
        QVERIFY(server.lastHead.contains("Cache-Control: no-cache"));
        QVERIFY(!server.lastHead.contains("If-None-Match"));
    }
}

void TestNetworkTransport::bodiesArePackedWhereTheyWouldNotLeaveInOneWrite_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("packed");
    QTest::newRow("short") << qsizetype(40) << false;
    QTest::newRow("just one write") << qsizetype(16384) << false;
    QTest::newRow("one byte more") << qsizetype(16385) << true;
    QTest::newRow("long") << qsizetype(300'000) << true;
}

void TestNetworkTransport::bodiesArePackedWhereTheyWouldNotLeaveInOneWrite()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, packed);
    StubServer server([](QTcpSocket &socket, int) { socket.write(StubServer::answer("null")); });
    NetworkTransport transport;
    HttpRequest request = postRequest(server.origin());
    request.body = jsonOf(size);
    QCOMPARE(request.body.size(), size);
    QCOMPARE(ask(transport, request).error, WireError::None);
    QCOMPARE(server.lastHead.contains("Content-Encoding: gzip"), packed);
    QCOMPARE(packed ? unpacked(server.lastBody, size) : server.lastBody, request.body);
    QVERIFY(server.lastBody.size() <= std::max<qsizetype>(16384, size / 2));
}

void TestNetworkTransport::packingIsRepeatable()
{
    const QByteArray body = jsonOf(50'000);
    QCOMPARE(gzipped(body), gzipped(body));
    QCOMPARE(unpacked(gzipped(body), body.size()), body);
    QCOMPARE(unpacked(gzipped("x"), 1), QByteArray("x"));
}

void TestNetworkTransport::aBodyThatTheServerWouldRefuseIsNotSent()
{
    StubServer server([](QTcpSocket &socket, int) { socket.write(StubServer::answer("null")); });
    NetworkTransport transport;
    HttpRequest request = postRequest(server.origin());
    request.body = QByteArray(10'240'001, ' ');
    const HttpReply reply = ask(transport, request);
    QCOMPARE(reply.error, WireError::TooLarge);
    QVERIFY(!reply.maySent);
    QCOMPARE(server.connections, 0);
    const Outcome outcome = judge(reply, Shape::ActionId, true);
    QCOMPARE(outcome.verdict, Verdict::Rejected);
    QVERIFY(!outcome.askAfter);
    QCOMPARE(outcome.error.kind, ErrorKind::TooLarge);
    QCOMPARE(outcome.error.details.value("bytes").toLongLong(), 10'240'001);
}

void TestNetworkTransport::theLongestBodyIsSent()
{
    StubServer server([](QTcpSocket &socket, int) { socket.write(StubServer::answer("null")); });
    NetworkTransport transport;
    HttpRequest request = postRequest(server.origin());
    request.body = QByteArray(10'240'000, ' ');
    QCOMPARE(ask(transport, request).error, WireError::None);
    QCOMPARE(server.requests, 1);
}

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
