// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/instanceaddress.h"
#include "support/testmain.h"

using namespace m2m;

class TestInstanceAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void domainsBecomeUrls_data();
    void domainsBecomeUrls();
    void wrongDomainsAreRefused_data();
    void wrongDomainsAreRefused();
};

void TestInstanceAddress::domainsBecomeUrls_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("url");
    QTest::newRow("a host") << "apa.dunedb.org"
                            << "https://apa.dunedb.org";
    QTest::newRow("with scheme") << "https://apa.dunedb.org/"
                                 << "https://apa.dunedb.org";
    QTest::newRow("this machine") << "localhost:12313"
                                  << "http://localhost:12313";
    QTest::newRow("this machine by number") << "127.0.0.1:80"
                                            << "http://127.0.0.1:80";
    QTest::newRow("this machine over TLS") << "https://localhost:8443"
                                           << "https://localhost:8443";
}

void TestInstanceAddress::domainsBecomeUrls()
{
    QFETCH(QString, domain);
    QFETCH(QString, url);
    const auto address = instanceAddress(domain, domain, QStringLiteral("id"), QStringLiteral("s"));
    QVERIFY(address.has_value());
    QCOMPARE(address->db.toString(), url);
    QCOMPARE(address->token.toString(), url + QStringLiteral("/oauth/token"));
}

void TestInstanceAddress::wrongDomainsAreRefused_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("kind");
    const int plain = int(ErrorKind::PlainHttpRefused);
    const int damaged = int(ErrorKind::ProfileDamaged);
    QTest::newRow("plain http elsewhere") << "http://apa.dunedb.org" << plain;
    QTest::newRow("a host that begins like this machine")
        << "http://localhost.example.org" << plain;
    QTest::newRow("empty") << " " << damaged;
    QTest::newRow("another scheme") << "ftp://apa.dunedb.org" << damaged;
    QTest::newRow("with a password") << "https://me:secret@apa.dunedb.org" << damaged;
    QTest::newRow("with a path") << "apa.dunedb.org/api" << damaged;
}

void TestInstanceAddress::wrongDomainsAreRefused()
{
    QFETCH(QString, domain);
    QFETCH(int, kind);
    const auto address =
        instanceAddress(domain, QStringLiteral("localhost"), QStringLiteral("id"), {});
    QVERIFY(!address.has_value());
    QCOMPARE(int(address.error().kind), kind);
}

QTEST_GUILESS_MAIN(TestInstanceAddress)
#include "tst_instanceaddress.moc"
