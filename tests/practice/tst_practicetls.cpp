// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicethread.h"
#include "rawclient.h"
#include "support/testmain.h"

#include <QFile>

using namespace m2m;
using namespace m2m::practice;
using namespace m2m::test;

namespace {

QByteArray content(const QString &name)
{
    QFile file(dataFile("tls/" + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The practice instance over TLS: the same answers, and the same mishaps.
class TestPracticeTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useTestPaths();
        QVERIFY(QSslSocket::supportsSsl());
        m_certificate = QSslCertificate(content("localhost.pem"));
        QVERIFY(!m_certificate.isNull());
        PracticeOptions options;
        options.samples = false;
        options.tokenApart = true;
        options.certificate = content("localhost.pem");
        options.key = content("localhost.key");
        m_server = std::make_unique<PracticeThread>(m_folder.path(), options);
        QVERIFY(m_server->start().has_value());
    }
    void init() { failOnAnyWarning(); }
    void cleanup() { m_server->setFaults({}); }

    void bothDoorsSpeakTls()
    {
        RawClient issuer(m_server->tokenAddress(), m_certificate);
        const RawAnswer token = issuer.ask("POST", "/oauth/token",
            compact({{"client_id", practiceClientId()}, {"client_secret", practiceSecret()},
                {"audience", "https://apa.dunedb.org/api/"}, {"grant_type", "client_credentials"}}),
            {"Content-Type: application/json"});
        QCOMPARE(token.status, 200);
        const QByteArray authorization =
            "Authorization: Bearer " + token.object().value("access_token").toString().toLatin1();
        RawClient db(m_server->address(), m_certificate);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ask(db, authorization).status, 200);
        QCOMPARE(m_server->counts().connections, 2);
    }

    void plainHttpGetsNothing()
    {
        RawClient plain(m_server->address());
        QCOMPARE(plain.ask("GET", "/api/newComponentUUID").status, 0);
    }

    void mishapsHappenOverTlsToo()
    {
        PracticeFaults faults;
        faults.cutAnswer = 1;
        m_server->setFaults(faults);
        RawClient cut(m_server->address(), m_certificate);
        QCOMPARE(ask(cut).status, 0);
        QVERIFY(cut.isClosed());

        for (const auto fault :
            {&PracticeFaults::dropBeforeStoring, &PracticeFaults::dropAfterStoring}) {
            faults = {};
            faults.*fault = 1;
            m_server->setFaults(faults);
            RawClient dropped(m_server->address(), m_certificate);
            QCOMPARE(ask(dropped).status, 0);
            QCOMPARE(dropped.received(), 0);
            QVERIFY(dropped.isClosed());
        }

        faults = {};
        faults.stall = std::chrono::milliseconds(100);
        m_server->setFaults(faults);
        RawClient stalled(m_server->address(), m_certificate);
        QCOMPARE(ask(stalled).body.size(), 38);
        stalled.send(RawClient::request("GET", "/json/newComponentUUID"));
        QCOMPARE(stalled.readAllButTheLastByte().body.size(), 37);
        QCOMPARE(stalled.readByte(), '"');
    }

    void unusablePemIsToldBeforeAnythingListens_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("what");
        QTest::newRow("no certificate")
            << QByteArray("x") << content("localhost.key") << "certificate";
        QTest::newRow("no key") << content("localhost.pem") << QByteArray("x") << "key";
        QTest::newRow("key missing") << content("localhost.pem") << QByteArray() << "key";
        QTest::newRow("certificate missing")
            << QByteArray() << content("localhost.key") << "certificate";
    }
    void unusablePemIsToldBeforeAnythingListens()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(QString, what);
        PracticeOptions options;
        options.samples = false;
        options.certificate = certificate;
        options.key = key;
        QTemporaryDir folder;
        PracticeThread server(folder.path(), options);
        const auto started = server.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::TlsFailed);
        QCOMPARE(started.error().details.value("text").toString(), what);
    }

private:
    /// On a route that anybody may ask, for the DB's door has no issuer behind it.
    static RawAnswer ask(RawClient &client, const QByteArray &authorization = {})
    {
        return authorization.isEmpty()
            ? client.ask("GET", "/json/newComponentUUID")
            : client.ask("GET", "/api/newComponentUUID", {}, {authorization});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeThread> m_server;
    QSslCertificate m_certificate;
};

QTEST_GUILESS_MAIN(TestPracticeTls)
#include "tst_practicetls.moc"
