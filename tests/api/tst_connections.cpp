// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/networktransport.h"
#include "support/stubserver.h"
#include "support/testmain.h"
#include "support/wireclient.h"

#include <QPointer>

using namespace m2m;
using namespace m2m::test;
using namespace std::chrono_literals;

/// How requests are shared out over managers and connections.
class TestConnections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void asManyConnectionsAsAllowedAndNoMore_data();
    void asManyConnectionsAsAllowedAndNoMore();
    void waitingForAConnectionDoesNotEatTheDeadline();
    void whoWaitsGoesBeforeWhatAHandlerSends();
    void oneAtATimeStaysOnOneConnection();
    void idleConnectionsAreNotUsedAgain();
    void aCookieComesBackOnAllConnections();
    void aTransportCanEndInsideAHandler();
    void whatIsInFlightEndsUnansweredWithTheTransport();

private:
    static TransportOptions upTo(int connections)
    {
        TransportOptions options;
        options.connections = connections;
        return options;
    }
};

/// Holds all requests back until the test lets them go.
class HoldingServer : public StubServer {
public:
    HoldingServer()
        : StubServer([this](QTcpSocket &socket, int) { m_held.append(&socket); })
    {
    }
    [[nodiscard]] qsizetype held() const { return m_held.size(); }
    void letGo()
    {
        for (const QPointer<QTcpSocket> &socket : std::exchange(m_held, {})) {
            if (socket)
                socket->write(answer("null"));
        }
    }

private:
    QList<QPointer<QTcpSocket>> m_held;
};

void TestConnections::asManyConnectionsAsAllowedAndNoMore_data()
{
    QTest::addColumn<int>("allowed");
    for (const int allowed : {1, 4, 6, 7, 12, 20, 66})
        QTest::addRow("%d", allowed) << allowed;
}

void TestConnections::asManyConnectionsAsAllowedAndNoMore()
{
    QFETCH(int, allowed);
    HoldingServer server;
    NetworkTransport transport(upTo(allowed));
    int answers = 0;
    const int all = 2 * allowed + 1;
    for (int i = 0; i < all; ++i) {
        transport.send(postRequest(server.origin()), [&answers](const HttpReply &reply) {
            QCOMPARE(reply.error, WireError::None);
            ++answers;
        });
    }
    QTRY_COMPARE(server.held(), allowed);
    QCOMPARE(server.connections, allowed);
    for (int done = 0; done < all; done += allowed) {
        QTRY_COMPARE(server.held(), std::min(allowed, all - done));
        server.letGo();
    }
    QTRY_COMPARE(answers, all);
    QCOMPARE(server.requests, all);
    QCOMPARE(server.connections, allowed); // and those were used again
}

void TestConnections::waitingForAConnectionDoesNotEatTheDeadline()
{
    // Each request takes 100 ms and may take 400; the last of eight leaves after 700.
    StubServer server([](QTcpSocket &socket, int) {
        QTimer::singleShot(100, &socket, [&socket] { socket.write(StubServer::answer("null")); });
    });
    NetworkTransport transport(upTo(1));
    QList<WireError> answers;
    for (int i = 0; i < 8; ++i) {
        HttpRequest request = postRequest(server.origin());
        request.deadline = 400ms;
        transport.send(
            request, [&answers](const HttpReply &reply) { answers.append(reply.error); });
    }
    QTRY_COMPARE(answers, QList<WireError>(8, WireError::None));
    QCOMPARE(server.requests, 8);
}

void TestConnections::whoWaitsGoesBeforeWhatAHandlerSends()
{
    StubServer server([](QTcpSocket &socket, int) { socket.write(StubServer::answer("null")); });
    NetworkTransport transport(upTo(1));
    QStringList order;
    const auto send = [&](const QString &name, const std::function<void()> &then = {}) {
        HttpRequest request = postRequest(server.origin());
        request.url.setPath("/api/" + name);
        transport.send(request, [&order, name, then](const HttpReply &) {
            order.append(name);
            if (then)
                then();
        });
    };
    send("first", [&] { send("last"); });
    send("second");
    send("third");
    QTRY_COMPARE(order, QStringList({"first", "second", "third", "last"}));
    QVERIFY(server.allHeads.last().startsWith("POST /api/last "));
}

void TestConnections::oneAtATimeStaysOnOneConnection()
{
    StubServer server([](QTcpSocket &socket, int) { socket.write(StubServer::answer("null")); });
    NetworkTransport transport(upTo(20));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(ask(transport, postRequest(server.origin())).error, WireError::None);
    QCOMPARE(server.connections, 1);
}

void TestConnections::idleConnectionsAreNotUsedAgain()
{
    StubServer server([](QTcpSocket &socket, int) { socket.write(StubServer::answer("null")); });
    TransportOptions options;
    options.idleLimit = 0ms; // every pause is too long
    NetworkTransport transport(options);
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(ask(transport, postRequest(server.origin())).error, WireError::None);
        QCOMPARE(server.connections, i);
    }
}

void TestConnections::aCookieComesBackOnAllConnections()
{
    HoldingServer held;
    StubServer first([](QTcpSocket &socket, int) {
        socket.write(
            StubServer::answer("null", "Set-Cookie: connect.sid=s%3Aabc; Path=/; HttpOnly\r\n"));
    });
    NetworkTransport transport(upTo(20));
    QVERIFY(ask(transport, postRequest(first.origin())).error == WireError::None);
    QVERIFY(!first.lastHead.contains("Cookie:"));
    // A cookie knows no port, so the second server stands for the same host.
    int answers = 0;
    for (int i = 0; i < 20; ++i)
        transport.send(postRequest(held.origin()), [&answers](const HttpReply &) { ++answers; });
    QTRY_COMPARE(held.held(), 20);
    for (const QByteArray &head : std::as_const(held.allHeads))
        QVERIFY2(head.contains("Cookie: connect.sid=s%3Aabc"), head);
    held.letGo();
    QTRY_COMPARE(answers, 20);
}

void TestConnections::aTransportCanEndInsideAHandler()
{
    StubServer server([](QTcpSocket &socket, int) { socket.write(StubServer::answer("null")); });
    auto transport = std::make_unique<NetworkTransport>(upTo(8));
    int answers = 0;
    for (int i = 0; i < 20; ++i) {
        transport->send(postRequest(server.origin()), [&](const HttpReply &) {
            ++answers;
            transport.reset();
        });
    }
    QTRY_COMPARE(answers, 1);
    QVERIFY(!transport);
}

void TestConnections::whatIsInFlightEndsUnansweredWithTheTransport()
{
    HoldingServer server;
    auto transport = std::make_unique<NetworkTransport>(upTo(3));
    int answers = 0;
    for (int i = 0; i < 5; ++i)
        transport->send(postRequest(server.origin()), [&answers](const HttpReply &) { ++answers; });
    QTRY_COMPARE(server.held(), 3);
    transport.reset();
    server.letGo();
    QTRY_COMPARE(server.findChildren<QSslSocket *>().size(), 0);
    QCOMPARE(answers, 0);
    QCOMPARE(server.requests, 3);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
