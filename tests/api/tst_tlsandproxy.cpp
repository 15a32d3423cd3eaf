// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/instanceproxy.h"
#include "api/networktransport.h"
#include "api/outcome.h"
#include "support/stubserver.h"
#include "support/testauthority.h"
#include "support/testmain.h"
#include "support/wireclient.h"

using namespace m2m;
using namespace m2m::test;
using namespace std::chrono_literals;

/// Whom the program talks to: certificates, proxies, and other hosts that it is sent to.
class TestTlsAndProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void anAuthorityOfTheStationIsTrusted();
    void anUnknownAuthorityStopsEverything();
    void aCertificateOfAnotherHostStopsEverything();
    void theStationsAuthorityDoesNotMakeAnotherHostRight();
    void plainHttpToATlsPortIsNotAnAnswer();
    void tlsToAPlainPortCarriesNothing();
    void aServerThatNeverShakesHandsGotNothing();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void aProxyThatWantsAPasswordStopsEverything();
    void aProxyThatIsGoneStopsEverything();
    void aProxyThatHangsUpGotNothing();
    void aProxyCarriesTheRequest();
    void theSystemsProxyIsUsed();
    void noProxyMeansNone();
    void thisMachineIsNeverReachedThroughAProxy();

private:
    [[nodiscard]] TransportOptions trusting() const
    {
        TransportOptions options;
        options.extraCertificates = {m_authority.certificate()};
        return options;
    }
    static TransportOptions through(const StubServer &proxy)
    {
        TransportOptions options;
        options.proxy = TransportOptions::Proxy::Manual;
        options.manualProxy =
            QNetworkProxy(QNetworkProxy::HttpProxy, "127.0.0.1", proxy.serverPort());
        return options;
    }
    static StubServer::React answering()
    {
        return [](QTcpSocket &socket, int) { socket.write(StubServer::answer("null")); };
    }
    static Verdict verdictOf(const HttpReply &reply)
    {
        return judge(reply, Shape::ActionId, true).verdict;
    }

    TestAuthority m_authority;
    std::optional<QSslConfiguration> m_tls;
};

namespace {
const QString elsewhere("https://db.example.org"); // has no address here: only a proxy can help
}

void TestTlsAndProxy::initTestCase()
{
    QVERIFY(m_authority.works());
    m_tls = m_authority.server("DNS:localhost,IP:127.0.0.1");
    QVERIFY(m_tls.has_value());
}

void TestTlsAndProxy::init()
{
    failOnAnyWarning();
    for (const char *name : {"http_proxy", "https_proxy", "no_proxy"})
        qunsetenv(name);
}

void TestTlsAndProxy::anAuthorityOfTheStationIsTrusted()
{
    StubServer server(answering(), m_tls);
    NetworkTransport transport(trusting());
    const HttpReply reply = ask(transport, postRequest(server.origin()));
    QCOMPARE(reply.error, WireError::None);
    QCOMPARE(reply.body, QByteArray("null"));
    QVERIFY(server.lastHead.startsWith("POST /api/action HTTP/1.1\r\n"));
}

void TestTlsAndProxy::anUnknownAuthorityStopsEverything()
{
    StubServer server(answering(), m_tls);
    NetworkTransport transport;
    const HttpReply reply = ask(transport, postRequest(server.origin()));
    QCOMPARE(reply.error, WireError::TlsFailed);
    QVERIFY(!reply.maySent);
    QVERIFY(!reply.errorText.isEmpty());
    QCOMPARE(verdictOf(reply), Verdict::StopAll);
    QCOMPARE(server.heads, 0);
}

void TestTlsAndProxy::aCertificateOfAnotherHostStopsEverything()
{
    StubServer server(answering(), m_authority.server("DNS:elsewhere.example.org"));
    NetworkTransport transport(trusting());
    const HttpReply reply = ask(transport, postRequest(server.origin()));
    QCOMPARE(reply.error, WireError::TlsFailed);
    QVERIFY2(reply.errorText.contains("host name"), qPrintable(reply.errorText));
    QCOMPARE(verdictOf(reply), Verdict::StopAll);
    QCOMPARE(server.heads, 0);
}

void TestTlsAndProxy::theStationsAuthorityDoesNotMakeAnotherHostRight()
{
    TestAuthority other;
    QVERIFY(other.works());
    StubServer server(answering(), other.server("IP:127.0.0.1"));
    NetworkTransport transport(trusting());
    QCOMPARE(ask(transport, postRequest(server.origin())).error, WireError::TlsFailed);
    QCOMPARE(server.heads, 0);
}

void TestTlsAndProxy::plainHttpToATlsPortIsNotAnAnswer()
{
    StubServer server(answering(), m_tls);
    NetworkTransport transport;
    const HttpReply reply = ask(transport, postRequest("http://" + server.address()));
    QVERIFY(reply.error != WireError::None);
    QCOMPARE(verdictOf(reply), Verdict::Unknown); // the bytes did leave
    QCOMPARE(server.heads, 0);
}

void TestTlsAndProxy::tlsToAPlainPortCarriesNothing()
{
    // It never sees a whole request in the handshake's bytes, and hangs up.
    StubServer server(answering());
    NetworkTransport transport(trusting());
    HttpRequest request = postRequest("https://" + server.address());
    request.deadline = 300ms;
    const HttpReply reply = ask(transport, request);
    QCOMPARE(reply.error, WireError::TimedOut);
    QVERIFY(!reply.maySent);
    QCOMPARE(verdictOf(reply), Verdict::RetryLater);
    QCOMPARE(server.heads, 0);
}

void TestTlsAndProxy::aServerThatNeverShakesHandsGotNothing()
{
    // Accepts, and is silent: what left is at most the beginning of a handshake.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    NetworkTransport transport(trusting());
    HttpRequest request =
        postRequest(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
    request.deadline = 200ms;
    const HttpReply reply = ask(transport, request);
    QCOMPARE(reply.error, WireError::TimedOut);
    QVERIFY(!reply.maySent);
}

void TestTlsAndProxy::redirectsAreNotFollowed_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("reads");
    for (const char *status : {"301 Moved Permanently", "302 Found", "303 See Other",
             "307 Temporary Redirect", "308 Permanent Redirect"}) {
        QTest::addRow("POST %s", status) << QByteArray(status) << false;
        QTest::addRow("GET %s", status) << QByteArray(status) << true;
    }
}

void TestTlsAndProxy::redirectsAreNotFollowed()
{
    QFETCH(QByteArray, status);
    QFETCH(bool, reads);
    StubServer other(answering());
    StubServer server([&](QTcpSocket &socket, int) {
        socket.write(StubServer::answer(
            {}, "Location: " + other.origin().toLatin1() + "/api/action\r\n", status));
    });
    NetworkTransport transport;
    HttpRequest request = postRequest(server.origin());
    if (reads)
        request.verb = HttpRequest::Verb::Get;
    const HttpReply reply = ask(transport, request);
    QCOMPARE(reply.error, WireError::None);
    QCOMPARE(reply.status, status.left(3).toInt());
    QVERIFY(server.lastHead.contains("Authorization: Bearer "));
    QCOMPARE(server.requests, 1);
    QCOMPARE(other.connections, 0); // and so no Authorization went there
}

void TestTlsAndProxy::aProxyThatWantsAPasswordStopsEverything()
{
    StubServer proxy([](QTcpSocket &socket, int) {
        socket.write(StubServer::answer({}, "Proxy-Authenticate: Basic realm=\"site\"\r\n",
            "407 Proxy Authentication Required"));
    });
    NetworkTransport transport(through(proxy));
    const HttpReply reply = ask(transport, postRequest(elsewhere));
    QCOMPARE(reply.error, WireError::ProxyFailed);
    QVERIFY(!reply.maySent);
    QCOMPARE(verdictOf(reply), Verdict::StopAll);
    QVERIFY(proxy.lastHead.startsWith("CONNECT db.example.org:443 "));
    QVERIFY(!proxy.lastHead.contains("Bearer"));
}

void TestTlsAndProxy::aProxyThatIsGoneStopsEverything()
{
    TransportOptions options;
    {
        StubServer proxy(answering());
        options = through(proxy);
    }
    NetworkTransport transport(options);
    const HttpReply reply = ask(transport, postRequest(elsewhere));
    QVERIFY2(reply.error == WireError::ProxyFailed, qPrintable(reply.errorText));
    QVERIFY(!reply.maySent);
    QCOMPARE(verdictOf(reply), Verdict::StopAll);
}

void TestTlsAndProxy::aProxyThatHangsUpGotNothing()
{
    // Qt 6.4 does not notice the end of a tunnel that was never dug; the deadline has to.
    StubServer proxy([](QTcpSocket &socket, int) { socket.disconnectFromHost(); });
    NetworkTransport transport(through(proxy));
    HttpRequest request = postRequest(elsewhere);
    request.deadline = 300ms;
    const HttpReply reply = ask(transport, request);
    QVERIFY(reply.error == WireError::TimedOut || reply.error == WireError::ProxyFailed);
    QVERIFY(!reply.maySent);
    QVERIFY(!proxy.lastBody.contains("actionId"));
}

void TestTlsAndProxy::aProxyCarriesTheRequest()
{
    StubServer proxy(answering());
    NetworkTransport transport(through(proxy));
    const HttpReply reply = ask(transport, postRequest("http://db.example.org"));
    QCOMPARE(reply.body, QByteArray("null"));
    QVERIFY(proxy.lastHead.startsWith("POST http://db.example.org/api/action HTTP/1.1"));
}

void TestTlsAndProxy::theSystemsProxyIsUsed()
{
    StubServer proxy(answering());
    qputenv("http_proxy", "http://" + proxy.address().toLatin1());
    NetworkTransport transport;
    QCOMPARE(ask(transport, postRequest("http://db.example.org")).body, QByteArray("null"));
    QCOMPARE(proxy.requests, 1);
}

void TestTlsAndProxy::noProxyMeansNone()
{
    // Asked of the chooser itself: without a proxy, a host elsewhere would have to be looked up.
    qputenv("https_proxy", "http://127.0.0.1:3128");
    TransportOptions options;
    options.proxy = TransportOptions::Proxy::None;
    const QNetworkProxyQuery query(QUrl("https://db.example.org/api"));
    QCOMPARE(InstanceProxy(options).queryProxy(query).first().type(), QNetworkProxy::NoProxy);
    options.proxy = TransportOptions::Proxy::System;
    QCOMPARE(InstanceProxy(options).queryProxy(query).first().hostName(), QString("127.0.0.1"));
}

void TestTlsAndProxy::thisMachineIsNeverReachedThroughAProxy()
{
    StubServer proxy(answering());
    StubServer server(answering());
    NetworkTransport manual(through(proxy));
    qputenv("http_proxy", "http://" + proxy.address().toLatin1());
    NetworkTransport system;
    const QString port = QString::number(server.serverPort());
    for (const QString &host : {QStringLiteral("127.0.0.1:"), QStringLiteral("localhost:")}) {
        QCOMPARE(ask(manual, postRequest("http://" + host + port)).body, QByteArray("null"));
        QCOMPARE(ask(system, postRequest("http://" + host + port)).body, QByteArray("null"));
    }
    QCOMPARE(proxy.connections, 0);
    QCOMPARE(server.requests, 4);
}

QTEST_GUILESS_MAIN(TestTlsAndProxy)
#include "tst_tlsandproxy.moc"
