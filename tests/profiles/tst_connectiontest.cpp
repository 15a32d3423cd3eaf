// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceserver.h"
#include "profiles/connectiontest.h"
#include "profiles/profiletransport.h"
#include "support/stubserver.h"
#include "support/testauthority.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace m2m;
using Part = ConnectionReport::Part;
using State = ConnectionReport::State;

namespace {

constexpr int patience = 20'000;
const QByteArray json = "application/json; charset=utf-8";

QByteArray http(int status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Any\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A server that answers by path and authorisation.
class Answering : public test::StubServer {
public:
    using Answer = std::function<QByteArray(const QByteArray &path, const QByteArray &head)>;
    explicit Answering(Answer answer, const std::optional<QSslConfiguration> &tls = {})
        : StubServer(
            [this, answer = std::move(answer)](QTcpSocket &socket, int) {
                const QByteArray path = lastHead.split(' ').value(1);
                paths.append(path);
                if (lastHead.startsWith("POST") && path != "/oauth/token")
                    ++writes;
                socket.write(answer(path, lastHead));
            },
            tls)
    {
    }
    QList<QByteArray> paths;
    int writes = 0;
};

QByteArray token(const QByteArray &claims)
{
    return http(200, json,
        R"({"access_token":"eyJhbGciOiJIUzI1NiJ9.)"
            + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            + R"(.x","expires_in":86400})");
}

QByteArray fullToken()
{
    return token(R"({"permissions":["actions:view","actions:perform","components:view",)"
                 R"("components:edit"]})");
}

QByteArray refusal()
{
    return http(401, "text/html; charset=utf-8",
        "The access token in the 'authorization' header is not of 'Bearer' type!");
}

} // namespace

class TestConnectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m2m::test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aGoodProfilePassesAndNothingIsWritten()
    {
        startPractice();
        const ConnectionReport report = check(profile());
        QVERIFY(report.allOk());
        QCOMPARE(report.server, ConnectionReport::Server::Current);
        QVERIFY(report.permissions.contains("actions:perform"));
    }

    void aWrongSecretIsTheTokensFaultAlone()
    {
        startPractice();
        const ConnectionReport report = check(profile(), "wrong");
        QCOMPARE(states(report), "ok failed - -");
        QCOMPARE(report[Part::Token].error.kind, ErrorKind::WrongSecret);
        QVERIFY(report[Part::Token].error.place.endsWith("/oauth/token"));
    }

    void missingPermissionsAreNamed()
    {
        startPractice({{"few", "hush", {"actions:view", "components:view", "components:edit"}},
            {"none", "hush", {}}});
        Profile few = profile();
        few.clientId = "few";
        ConnectionReport report = check(few, "hush");
        QCOMPARE(states(report), "ok ok ok failed");
        QCOMPARE(report[Part::Permission].error.kind, ErrorKind::NotPermitted);
        QCOMPARE(report[Part::Permission].error.details["needs"].toString(), "actions:perform");
        few.clientId = "none";
        report = check(few, "hush");
        QCOMPARE(report[Part::Permission].error.details["needs"].toString(),
            neededPermissions().join(", "));
    }

    void aHostThatIsAwayLeavesTheTokenToBeTested()
    {
        startPractice();
        Profile away = profile();
        away.dbDomain = closedPort();
        const ConnectionReport report = check(away);
        QCOMPARE(states(report), "failed ok - ok");
        QCOMPARE(report[Part::Host].error.kind, ErrorKind::ConnectionRefused);
        QVERIFY(report[Part::Host].error.place.contains(away.dbDomain));
    }

    void anIssuerThatIsAwayLeavesTheHostToBeTested()
    {
        startPractice();
        Profile away = profile();
        away.auth0Domain = closedPort();
        const ConnectionReport report = check(away);
        QCOMPARE(states(report), "ok failed - -");
        QCOMPARE(report[Part::Token].error.kind, ErrorKind::ConnectionRefused);
    }

    void whatIsNotTheDbIsTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &answer, ErrorKind kind) {
            QTest::newRow(name) << answer << int(kind);
        };
        const QByteArray page = "<html>Welcome to the guest network</html>";
        row("a captive portal", http(200, "text/html", page), ErrorKind::NotUnderstood);
        row("a login somewhere else",
            "HTTP/1.1 302 Found\r\nLocation: http://portal.example.org/\r\nContent-Length: "
            "0\r\n\r\n",
            ErrorKind::Redirected);
        row("another web server", http(404, "text/html", "Not Found"), ErrorKind::NotUnderstood);
        row("a password of its own", http(401, "text/html", "Who are you?"),
            ErrorKind::NotUnderstood);
        row("a gateway without a server", http(502, "text/html", "Bad Gateway"), ErrorKind::Busy);
        row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", ErrorKind::NotUnderstood);
    }
    void whatIsNotTheDbIsTold()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        startPractice();
        Answering stranger([answer](const QByteArray &, const QByteArray &) { return answer; });
        Profile there = profile();
        there.dbDomain = stranger.address();
        const ConnectionReport report = check(there);
        QCOMPARE(states(report), "failed ok - ok");
        if (answer.startsWith("HTTP"))
            QCOMPARE(int(report[Part::Host].error.kind), kind);
        // Where there is no token either, the stranger is told all the same.
        const ConnectionReport without = check(there, "wrong");
        QCOMPARE(states(without), "failed failed - -");
        QCOMPARE(stranger.writes, 0);
    }

    void anIssuerThatRefusesIsTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &answer, ErrorKind kind) {
            QTest::newRow(name) << answer << int(kind);
        };
        row("wrong secret",
            http(401, json, R"({"error":"access_denied","error_description":"Unauthorized"})"),
            ErrorKind::WrongSecret);
        row("wrong audience", http(403, json, R"({"error":"access_denied"})"),
            ErrorKind::TokenRefused);
        row("quota", http(429, json, R"({"error":"too_many_requests"})"), ErrorKind::Busy);
        row("a page", http(200, "text/html", "<html>Hello</html>"), ErrorKind::NotUnderstood);
    }
    void anIssuerThatRefusesIsTold()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        startPractice();
        Answering issuer([answer](const QByteArray &, const QByteArray &) { return answer; });
        Profile there = profile();
        there.auth0Domain = issuer.address();
        const ConnectionReport report = check(there);
        QCOMPARE(states(report), "ok failed - -");
        QCOMPARE(int(report[Part::Token].error.kind), kind);
    }

    void theServerOf2022IsKnown()
    {
        Answering old([](const QByteArray &path, const QByteArray &head) {
            if (path == "/oauth/token")
                return fullToken();
            if (!head.contains("Bearer eyJ"))
                return http(401, "text/html",
                    R"(The access token in the /"authorization/" header is not of /"Bearer/" type!)");
            if (path.startsWith("/api/convertShortUUID/"))
                return http(200, json, R"("083d826f-7cf3-6bfb-cd0c-45a9701c11f7")");
            if (path == "/api/actionForms/list")
                return http(200, json, "[]");
            return http(404, "text/html", "Cannot GET");
        });
        const ConnectionReport report = check(at(old));
        QVERIFY(report.allOk());
        QCOMPARE(report.server, ConnectionReport::Server::Year2022);
        QCOMPARE(old.writes, 0);
    }

    void aServerOfNoKnownVersionIsTold()
    {
        Answering odd([](const QByteArray &path, const QByteArray &head) {
            if (path == "/oauth/token")
                return fullToken();
            if (!head.contains("Bearer eyJ"))
                return refusal();
            return path == "/api/actionForms/list" ? http(200, json, "[]")
                                                   : http(404, "text/html", "Cannot GET");
        });
        const ConnectionReport report = check(at(odd));
        QCOMPARE(states(report), "ok ok failed ok");
    }

    void otherWordsOfALaterServerAreNoFault()
    {
        Answering later([](const QByteArray &path, const QByteArray &head) {
            if (path == "/oauth/token")
                return fullToken();
            if (!head.contains("Bearer eyJ"))
                return http(401, json, R"({"error":"no token"})");
            return path == "/api/actionForms/list"
                ? http(200, json, "[]")
                : http(404, json, R"({"error":"There is no component record"})");
        });
        QVERIFY(check(at(later)).allOk());
    }

    void aTokenThatTheDbDoesNotTakeIsTold()
    {
        Answering strict([](const QByteArray &path, const QByteArray &) {
            return path == "/oauth/token" ? fullToken() : refusal();
        });
        const ConnectionReport report = check(at(strict));
        QCOMPARE(states(report), "ok failed - -");
        QCOMPARE(report[Part::Token].error.kind, ErrorKind::NotAuthorised);
    }

    void aTokenWithoutPermissionsLacksThemAll()
    {
        Answering opaque([](const QByteArray &path, const QByteArray &head) {
            if (path == "/oauth/token")
                return token(R"({"sub":"x"})");
            if (!head.contains("Bearer eyJ"))
                return refusal();
            return path == "/api/actionForms/list"
                ? http(200, json, "[]")
                : http(404, json, R"({"error":"There is no component record"})");
        });
        QCOMPARE(states(check(at(opaque))), "ok ok ok failed");
    }

    void aCertificateOfAnUnknownAuthorityIsRefusedUntilItIsAdded()
    {
        test::TestAuthority authority;
        QVERIFY2(authority.works(), "this test needs the openssl command");
        const auto tls = authority.server("DNS:localhost,IP:127.0.0.1");
        QVERIFY(tls.has_value());
        Answering secured(
            [](const QByteArray &path, const QByteArray &head) {
                if (path == "/oauth/token")
                    return fullToken();
                if (!head.contains("Bearer eyJ"))
                    return refusal();
                return path == "/api/actionForms/list"
                    ? http(200, json, "[]")
                    : http(404, json, R"({"error":"There is no component record"})");
            },
            tls);
        Profile there = at(secured);
        there.kind = InstanceKind::Staging;
        there.dbDomain = there.auth0Domain = secured.origin();
        const ConnectionReport refused = check(there);
        QCOMPARE(states(refused), "failed failed - -");
        QCOMPARE(refused[Part::Host].error.kind, ErrorKind::TlsFailed);
        QCOMPARE(refused[Part::Token].error.kind, ErrorKind::TlsFailed);
        QVERIFY2(secured.paths.isEmpty(), "no secret leaves for a host that is not known");

        there.caCertificates = authority.certificate().toPem();
        QVERIFY(checkProfile(there).has_value());
        QVERIFY(check(there).allOk());
    }

    void aProxyThatDoesNotLetUsThroughIsTold()
    {
        Answering proxy([](const QByteArray &, const QByteArray &) {
            return QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: "
                              "Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        });
        Profile there{"p", InstanceKind::Staging, "db.example.org", "issuer.example.org", "id"};
        there.proxy = {ProxySettings::Mode::Manual, "127.0.0.1", proxy.serverPort()};
        const ConnectionReport report = check(there);
        QCOMPARE(states(report), "failed failed - -");
        QCOMPARE(report[Part::Host].error.kind, ErrorKind::ProxyFailed);
        QCOMPARE(report[Part::Token].error.kind, ErrorKind::ProxyFailed);
        QVERIFY(!proxy.paths.isEmpty());
        QVERIFY(proxy.paths.constFirst().startsWith("db.example.org"));
    }

    void theSettingsOfAProfileReachTheNetwork()
    {
        Profile profile{"p", InstanceKind::Staging, "db.example.org", "issuer.example.org", "id"};
        profile.parallelRequests = 17;
        QCOMPARE(transportOptions(profile, {}).connections, 17);
        QCOMPARE(int(transportOptions(profile, {}).proxy), int(TransportOptions::Proxy::System));
        profile.proxy.mode = ProxySettings::Mode::None;
        QCOMPARE(int(transportOptions(profile, {}).proxy), int(TransportOptions::Proxy::None));
        profile.proxy = {ProxySettings::Mode::Manual, "proxy.example.org", 3128, "ana"};
        const QNetworkProxy proxy = transportOptions(profile, "hush").manualProxy;
        QCOMPARE(proxy.hostName(), "proxy.example.org");
        QCOMPARE(proxy.port(), 3128);
        QCOMPARE(proxy.user(), "ana");
        QCOMPARE(proxy.password(), "hush");
    }

    void itCanBeGivenUpAtAnyTime()
    {
        Answering silent([](const QByteArray &, const QByteArray &) { return QByteArray(); });
        const Profile there = at(silent);
        auto test =
            std::make_unique<ConnectionTest>(transportFor(there, {}), addressOf(there, "x"));
        test->start();
        QTRY_COMPARE(silent.requests, 1);
        test.reset();
        Answering slow([](const QByteArray &path, const QByteArray &) {
            return path == "/oauth/token" ? QByteArray() : refusal();
        });
        const Profile later = at(slow);
        test = std::make_unique<ConnectionTest>(transportFor(later, {}), addressOf(later, "x"));
        test->start();
        QTRY_COMPARE(slow.requests, 2);
        test.reset();
    }

private:
    static InstanceAddress addressOf(const Profile &profile, const QString &secret)
    {
        return *instanceAddress(profile.dbDomain, profile.auth0Domain, profile.clientId, secret);
    }

    static ConnectionReport check(
        const Profile &profile, const QString &secret = practice::practiceSecret())
    {
        ConnectionTest test(transportFor(profile, {}), addressOf(profile, secret));
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start();
        if (finished.isEmpty() && !finished.wait(patience))
            return {};
        return finished.size() == 1 ? test.report() : ConnectionReport();
    }

    static QString states(const ConnectionReport &report)
    {
        QStringList words;
        for (const auto &part : report.parts)
            words.append(part.state == State::Ok  ? "ok"
                    : part.state == State::Failed ? "failed"
                                                  : "-");
        return words.join(' ');
    }

    static QString closedPort()
    {
        QTcpServer taken;
        return taken.listen(QHostAddress::LocalHost)
            ? QStringLiteral("127.0.0.1:%1").arg(taken.serverPort())
            : QString();
    }

    void startPractice(const QList<practice::PracticeClient> &clients = {})
    {
        practice::PracticeOptions options;
        options.clients = clients;
        auto server = practice::PracticeServer::start(m_folder->filePath("db"), options);
        QVERIFY(server.has_value());
        m_server = std::move(*server);
    }
    [[nodiscard]] Profile profile() const
    {
        return {"bench", InstanceKind::Development, m_server->address(), m_server->address(),
            practice::practiceClientId()};
    }
    static Profile at(const Answering &server)
    {
        return {"bench", InstanceKind::Development, server.address(), server.address(), "id"};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeServer> m_server;
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
