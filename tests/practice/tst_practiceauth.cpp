// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceauth.h"
#include "practice/practicethread.h"
#include "rawclient.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace m2m;
using namespace m2m::practice;
using namespace m2m::test;

namespace {

const char boardUuid[] = "d23f0824-128b-1f33-8c5c-7fd0a6a3a450"; // the first of components.json

} // namespace

/// Who gets a token, and what a token opens.
class TestPracticeAuth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useTestPaths();
        QVERIFY(m_folder.isValid());
        PracticeOptions options;
        options.clients = {{"viewer", "view-secret", {"actions:view", "components:view"}},
            {"nobody", "none-secret", {}}};
        m_server = std::make_unique<PracticeThread>(m_folder.path(), options);
        QVERIFY(m_server->start().has_value());
    }
    void init() { failOnAnyWarning(); }

    void tokenIsAJwtWithPermissions()
    {
        const RawAnswer answer =
            askForToken(m_server->address(), practiceClientId(), practiceSecret());
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers.value("content-type").startsWith("application/json"));
        const QJsonObject token = answer.object();
        QCOMPARE(token.value("token_type").toString(), "Bearer");
        QCOMPARE(token.value("expires_in").toInt(), 86400);
        const QByteArrayList parts = token.value("access_token").toString().toLatin1().split('.');
        QCOMPARE(parts.size(), 3);
        const QJsonObject claims =
            QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding))
                .object();
        QCOMPARE(claims.value("azp").toString(), practiceClientId());
        QVERIFY(claims.value("permissions").toArray().contains("actions:perform"));
        QVERIFY(claims.value("permissions").toArray().contains("components:edit"));
    }

    void tokenIsRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("audience");
        QTest::addColumn<QString>("grant");
        QTest::addColumn<int>("status");
        const QString audience("https://apa.dunedb.org/api/");
        const QString grant("client_credentials");
        QTest::newRow("wrong id") << "who" << practiceSecret() << audience << grant << 401;
        QTest::newRow("wrong secret") << practiceClientId() << "what" << audience << grant << 401;
        QTest::newRow("secret of another")
            << practiceClientId() << "view-secret" << audience << grant << 401;
        QTest::newRow("audience") << practiceClientId() << practiceSecret() << "https://elsewhere/"
                                  << grant << 403;
        QTest::newRow("grant") << practiceClientId() << practiceSecret() << audience << "password"
                               << 403;
    }
    void tokenIsRefused()
    {
        QFETCH(QString, id);
        QFETCH(QString, secret);
        QFETCH(QString, audience);
        QFETCH(QString, grant);
        QFETCH(int, status);
        const RawAnswer answer = askForToken(m_server->address(), id, secret, audience, grant);
        QCOMPARE(answer.status, status);
        if (status == 401) {
            QCOMPARE(
                answer.body, R"({"error":"access_denied","error_description":"Unauthorized"})");
        }
        QVERIFY(answer.object().contains("error"));
    }

    void whoMayDoWhat()
    {
        const QString address = m_server->address();
        const QByteArray post = "/api/action";
        RawClient raw(address);
        RawAnswer answer = raw.ask("GET", "/api/newComponentUUID");
        QCOMPARE(answer.status, 500);
        QVERIFY(answer.headers.value("content-type").startsWith("text/html"));
        answer = raw.ask("GET", "/api/newComponentUUID", {}, {"Authorization: Basic abc"});
        QCOMPARE(answer.status, 401);
        QCOMPARE(
            answer.body, "The access token in the 'authorization' header is not of 'Bearer' type!");
        answer = raw.ask("GET", "/api/newComponentUUID", {}, {"Authorization: Bearer garbage"});
        QCOMPARE(answer.status, 500);
        QVERIFY(answer.body.contains("azp"));

        DbClient viewer(address, bearer(address, "viewer", "view-secret"));
        answer = viewer.post(post, QJsonObject{{"data", 1}});
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.body,
            R"({"error":"Incorrect permissions - you need actions:perform, but have actions:view, components:view"})");
        QCOMPARE(viewer.get("/api/component/" + QByteArray(boardUuid)).status, 200);
        DbClient nobody(address, bearer(address, "nobody", "none-secret"));
        answer = nobody.get("/api/component/" + QByteArray(boardUuid));
        QCOMPARE(answer.body,
            R"({"error":"Incorrect permissions - you need components:view, but have "})");
        QCOMPARE(nobody.get("/api/actionForms/list").status, 200);
    }

    void tokensExpireOnlyWhereTheFaultSaysSo()
    {
        PracticeFaults faults;
        faults.tokenLifetime = 1;
        m_server->setFaults(faults);
        const RawAnswer given =
            askForToken(m_server->address(), practiceClientId(), practiceSecret());
        QCOMPARE(given.object().value("expires_in").toInt(), 1);
        DbClient db(m_server->address(),
            "Authorization: Bearer " + given.object().value("access_token").toString().toLatin1());
        const QByteArray path = "/api/newComponentUUID";
        QCOMPARE(db.get(path).status, 200);
        faults.refuseExpired = true;
        m_server->setFaults(faults);
        QTRY_COMPARE(db.get(path).status, 401);
        const RawAnswer refused = db.get(path);
        QCOMPARE(refused.body, "The access token has expired!");
        QCOMPARE(refused.headers.value("content-type"), "text/html; charset=utf-8");
        m_server->setFaults({}); // and the real server never looks
        QCOMPARE(db.get(path).status, 200);
    }

    void revokedTokensAreRefusedAndNewOnesTaken()
    {
        const QString address = m_server->address();
        const QByteArray path = "/api/newComponentUUID";
        DbClient before(address, bearer(address));
        DbClient foreign(
            address, "Authorization: Bearer " + makeToken({{"exp", qint64(4102444800)}}));
        m_server->revokeTokens();
        QCOMPARE(before.get(path).status, 200);
        PracticeFaults faults;
        faults.refuseExpired = true;
        m_server->setFaults(faults);
        QCOMPARE(before.get(path).status, 401);
        QCOMPARE(foreign.get(path).status, 401);
        QCOMPARE(DbClient(address, bearer(address)).get(path).status, 200);
        m_server->setFaults({});
    }

    void issuerMayBeBusyBrokenOrSlow()
    {
        const auto ask = [this] {
            return askForToken(m_server->address(), practiceClientId(), practiceSecret());
        };
        PracticeFaults faults;
        faults.token429 = 1;
        faults.retryAfter = 3;
        m_server->setFaults(faults);
        const RawAnswer busy = ask();
        QCOMPARE(busy.status, 429);
        QCOMPARE(busy.headers.value("retry-after"), "3");
        QVERIFY(busy.object().contains("error"));
        faults.token429 = 0;
        faults.token500 = 1;
        m_server->setFaults(faults);
        QCOMPARE(ask().status, 500);
        faults.token500 = 0;
        faults.tokenDelay = std::chrono::milliseconds(120);
        m_server->setFaults(faults);
        QElapsedTimer time;
        time.start();
        QCOMPARE(ask().status, 200);
        QVERIFY2(time.elapsed() >= 119, qPrintable(QString::number(time.elapsed())));
        m_server->setFaults({});
    }

    void issuerMayListenOnAPortOfItsOwn()
    {
        QTemporaryDir folder;
        PracticeOptions options;
        options.samples = false;
        options.tokenApart = true;
        PracticeThread server(folder.path(), options);
        QVERIFY(server.start().has_value());
        QVERIFY(server.tokenAddress() != server.address());
        const QByteArray authorization = bearer(server.tokenAddress());
        DbClient db(server.address(), authorization);
        QCOMPARE(db.get("/api/newComponentUUID").status, 200);
        const RawAnswer wrongDoor =
            askForToken(server.address(), practiceClientId(), practiceSecret());
        QCOMPARE(wrongDoor.status, 404);
        QVERIFY(wrongDoor.body.contains("Cannot POST /oauth/token"));
        QCOMPARE(DbClient(server.tokenAddress(), authorization).get("/api/newComponentUUID").status,
            404);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PracticeThread> m_server;
};

QTEST_GUILESS_MAIN(TestPracticeAuth)
#include "tst_practiceauth.moc"
