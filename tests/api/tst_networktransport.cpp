// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/networktransport.h"
#include "support/stubserver.h"
#include "support/testmain.h"

#include <QTimer>

using namespace m2m;

Q_DECLARE_METATYPE(m2m::WireError)

/// What leaves the program, seen by a server that counts.
class TestNetworkTransport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void aPostLeavesOnceWhateverTheServerDoes_data();
    void aPostLeavesOnceWhateverTheServerDoes();
    void aWholeAnswerComesWhole();
    void aCutAnswerIsNoAnswer();
    void aServerThatHangsRunsIntoTheDeadline();
    void redirectsAreNotFollowed();
    void aPortWithoutAServerIsCertainlyNotSent();
    void itNamesItselfAndAsksForHttpOne();

private:
    static HttpReply post(
        const QString &address, std::chrono::milliseconds deadline = std::chrono::seconds(20));
};

HttpReply TestNetworkTransport::post(const QString &address, std::chrono::milliseconds deadline)
{
    NetworkTransport transport;
    HttpRequest request;
    request.verb = HttpRequest::Verb::Post;
    request.url = QUrl(QStringLiteral("http://%1/api/action").arg(address));
    request.body = R"({"actionId":"6b03e740c276f023d08bcbde"})";
    request.deadline = deadline;
    std::optional<HttpReply> answer;
    transport.send(request, [&answer](const HttpReply &reply) { answer = reply; });
    if (answer)
        qFatal("answered inside send()");
    const bool came = QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000);
    if (!came)
        qFatal("no answer came");
    return *answer;
}

void TestNetworkTransport::aPostLeavesOnceWhateverTheServerDoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("reset");
    QTest::newRow("closes") << QByteArray() << false;
    QTest::newRow("resets") << QByteArray() << true;
    QTest::newRow("half a status line") << QByteArray("HTTP/1.1 20") << false;
    QTest::newRow("half the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Ty") << false;
    QTest::newRow("no HTTP at all") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << false;
    QTest::newRow("goes on, then closes") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") << false;
}

void TestNetworkTransport::aPostLeavesOnceWhateverTheServerDoes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, reset);
    test::StubServer server([&](QTcpSocket &socket, int) {
        socket.write(bytes);
        if (reset)
            socket.abort();
        else
            socket.disconnectFromHost();
    });
    const HttpReply reply = post(server.address());
    QVERIFY(reply.error != WireError::None);
    QVERIFY(reply.maySent);
    QCOMPARE(server.requests, 1);
}

void TestNetworkTransport::aWholeAnswerComesWhole()
{
    test::StubServer server([](QTcpSocket &socket, int) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: Application/JSON; charset=utf-8\r\n"
                     "Content-Length: 4\r\nRetry-After: 7\r\n\r\nnull");
    });
    const HttpReply reply = post(server.address());
    QCOMPARE(reply.error, WireError::None);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.contentType, QByteArray("application/json"));
    QCOMPARE(reply.retryAfter, QByteArray("7"));
    QCOMPARE(reply.body, QByteArray("null"));
}

void TestNetworkTransport::aCutAnswerIsNoAnswer()
{
    test::StubServer server([](QTcpSocket &socket, int) {
        socket.write(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n"
            "\"6b03e740c276f023d08bcbde");
        socket.disconnectFromHost();
    });
    const HttpReply reply = post(server.address());
    QCOMPARE(reply.error, WireError::ConnectionLost);
    QVERIFY(reply.maySent);
    QCOMPARE(server.requests, 1);
}

void TestNetworkTransport::aServerThatHangsRunsIntoTheDeadline()
{
    // It dribbles, so that no time-out of inactivity would ever notice.
    QTimer dribble;
    test::StubServer server([&dribble](QTcpSocket &socket, int) {
        socket.write(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99999\r\n\r\n");
        connect(&dribble, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        dribble.start(10);
    });
    const HttpReply reply = post(server.address(), std::chrono::milliseconds(300));
    QCOMPARE(reply.error, WireError::TimedOut);
    QVERIFY(reply.maySent);
    QCOMPARE(server.requests, 1);
}

void TestNetworkTransport::redirectsAreNotFollowed()
{
    test::StubServer server([&server](QTcpSocket &socket, int) {
        socket.write("HTTP/1.1 303 See Other\r\nLocation: http://" + server.address().toLatin1()
            + "/elsewhere\r\nContent-Length: 0\r\n\r\n");
    });
    const HttpReply reply = post(server.address());
    QCOMPARE(reply.status, 303);
    QCOMPARE(server.requests, 1);
}

void TestNetworkTransport::aPortWithoutAServerIsCertainlyNotSent()
{
    QString address;
    {
        test::StubServer gone([](QTcpSocket &, int) {});
        address = gone.address();
    }
    const HttpReply reply = post(address);
    QCOMPARE(reply.error, WireError::ConnectionRefused);
    QVERIFY(!reply.maySent);
}

void TestNetworkTransport::itNamesItselfAndAsksForHttpOne()
{
    test::StubServer server([](QTcpSocket &socket, int) {
        socket.write(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4\r\n\r\nnull");
    });
    QCOMPARE(post(server.address()).status, 200);
    QVERIFY(server.lastHead.startsWith("POST /api/action HTTP/1.1\r\n"));
    QVERIFY(server.lastHead.contains("User-Agent: m2m-uploader/"));
    QVERIFY(!server.lastHead.toLower().contains("upgrade"));
}

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
