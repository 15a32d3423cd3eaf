// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/networktransport.h"
#include "support/stubserver.h"
#include "support/testauthority.h"
#include "support/testmain.h"
#include "support/wireclient.h"

#include <QRandomGenerator>

using namespace m2m;
using namespace m2m::test;

/// A server that reads, counts and drops: no POST may ever arrive twice.
class TestOnceOnTheWire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void aPostLeavesOnceWhateverTheServerDoes_data();
    void aPostLeavesOnceWhateverTheServerDoes();
    void aLongPostThatIsResetInTheMiddleLeavesOnce_data();
    void aLongPostThatIsResetInTheMiddleLeavesOnce();
    void aConnectionThatClosesAsThePostLeavesCarriesItOnce();

private:
    [[nodiscard]] std::optional<QSslConfiguration> tls(bool wanted) const
    {
        return wanted ? m_tls : std::nullopt;
    }

    TestAuthority m_authority;
    std::optional<QSslConfiguration> m_tls;
    std::unique_ptr<NetworkTransport> m_client; ///< each server has its own port, and connections
};

void TestOnceOnTheWire::initTestCase()
{
    QVERIFY(m_authority.works());
    m_tls = m_authority.server("IP:127.0.0.1");
    QVERIFY(m_tls.has_value());
    TransportOptions options;
    options.extraCertificates = {m_authority.certificate()};
    m_client = std::make_unique<NetworkTransport>(options);
}

void TestOnceOnTheWire::aPostLeavesOnceWhateverTheServerDoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("resets");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<bool>("overTls");
    const std::pair<const char *, QByteArray> cases[] = {
        {"says nothing", ""},
        {"half a status line", "HTTP/1.1 20"},
        {"half the headers", "HTTP/1.1 200 OK\r\nContent-Ty"},
        {"a head without its body", "HTTP/1.1 200 OK\r\nContent-Length: 26\r\n\r\n"},
        {"a body without its last byte",
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n"
            "\"6b03e740c276f023d08bcbde"},
        {"a chunk without its end",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1a\r\n\"6b03e7"},
        {"no HTTP at all", "SSH-2.0-OpenSSH_9.2\r\n"},
        {"an empty line", "\r\n"},
        {"100 Continue", "HTTP/1.1 100 Continue\r\n\r\n"},
        {"100 Continue and half a status line", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 2"},
    };
    for (const auto &[name, bytes] : cases) {
        for (const bool resets : {false, true}) {
            for (const bool reused : {false, true}) {
                for (const bool overTls : {false, true}) {
                    QTest::addRow("%s, then %s, %s, %s", name, resets ? "resets" : "closes",
                        reused ? "reused" : "fresh", overTls ? "https" : "http")
                        << bytes << resets << reused << overTls;
                }
            }
        }
    }
}

void TestOnceOnTheWire::aPostLeavesOnceWhateverTheServerDoes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, resets);
    QFETCH(bool, reused);
    QFETCH(bool, overTls);
    const int before = reused ? 1 : 0;
    StubServer server(
        [&](QTcpSocket &socket, int request) {
            if (request <= before) {
                socket.write(StubServer::answer("null"));
                return;
            }
            socket.write(bytes);
            socket.flush();
            if (resets)
                socket.abort();
            else
                socket.disconnectFromHost();
        },
        tls(overTls));
    if (reused)
        QCOMPARE(ask(*m_client, postRequest(server.origin())).error, WireError::None);
    const HttpReply reply = ask(*m_client, postRequest(server.origin()));
    QVERIFY2(reply.error != WireError::None, reply.body);
    QVERIFY(reply.error != WireError::TimedOut); // a drop is noticed, not waited for
    QVERIFY(reply.maySent);
    QCOMPARE(server.heads, before + 1);
    QCOMPARE(server.requests, before + 1);
}

void TestOnceOnTheWire::aLongPostThatIsResetInTheMiddleLeavesOnce_data()
{
    QTest::addColumn<bool>("overTls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void TestOnceOnTheWire::aLongPostThatIsResetInTheMiddleLeavesOnce()
{
    QFETCH(bool, overTls);
    StubServer server([](QTcpSocket &socket, int) { socket.abort(); }, tls(overTls));
    server.headIsEnough = true;
    HttpRequest request = postRequest(server.origin());
    // Noise, for what can be packed would be small.
    request.body.resize(5'000'000);
    QRandomGenerator random(1);
    for (char &c : request.body)
        c = char('!' + random.bounded(90));
    const HttpReply reply = ask(*m_client, request);
    QVERIFY(reply.error != WireError::None);
    QCOMPARE(server.heads, 1);
    // The end of the body never left, so nothing can have come of it.
    QVERIFY(!reply.maySent);
}

void TestOnceOnTheWire::aConnectionThatClosesAsThePostLeavesCarriesItOnce()
{
    // The server answers and closes at once, and the client is told of neither before it writes.
    StubServer server([](QTcpSocket &socket, int) {
        socket.write(StubServer::answer("null"));
        socket.disconnectFromHost();
    });
    int posts = 0;
    int certain = 0;
    for (int i = 0; i < 200; ++i) {
        const HttpReply reply = ask(*m_client, postRequest(server.origin()));
        ++posts;
        QVERIFY(reply.error != WireError::TimedOut);
        certain += reply.error == WireError::None ? 1 : 0;
        QVERIFY(server.requests <= posts);
        QVERIFY(certain <= server.requests);
    }
    QVERIFY(certain > 0);
}

QTEST_GUILESS_MAIN(TestOnceOnTheWire)
#include "tst_onceonthewire.moc"
