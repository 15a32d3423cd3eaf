// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile.h"
#include "support/testauthority.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace m2m;

namespace {

QJsonObject smallest()
{
    return {{"name", "bench"}, {"kind", "development"}, {"db_domain", "localhost:12313"},
        {"auth0_domain", "localhost:12314"}, {"client_id", "id-1"}};
}

Result<Profile> read(const QJsonObject &object)
{
    return profileFromJson(QJsonDocument(object).toJson(), "p.json");
}

} // namespace

class TestProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_authority.works(), "this test needs the openssl command"); }
    void init() { m2m::test::failOnAnyWarning(); }

    void fiveMembersAreEnough()
    {
        const auto profile = read(smallest());
        QVERIFY(profile.has_value());
        Profile expected{
            "bench", InstanceKind::Development, "localhost:12313", "localhost:12314", "id-1"};
        QCOMPARE(*profile, expected);
        QCOMPARE(profile->proxy.mode, ProxySettings::Mode::System);
        QCOMPARE(profile->parallelRequests, 64);
        QVERIFY(checkProfile(*profile).has_value());
        const auto address =
            instanceAddress(profile->dbDomain, profile->auth0Domain, profile->clientId, "hush");
        QCOMPARE(address->db, QUrl("http://localhost:12313"));
        QCOMPARE(address->token, QUrl("http://localhost:12314/oauth/token"));
        QVERIFY2(!profileToJson(*profile).contains("proxy"), "what is usual stays out");
    }

    void everythingComesBackFromItsFile()
    {
        Profile profile{"Winder 2 / Ünit", InstanceKind::Production, "apa.example.org",
            "https://issuer.example.org", "id-1"};
        profile.caCertificates = m_authority.certificate().toPem().trimmed();
        profile.proxy = {ProxySettings::Mode::Manual, "proxy.example.org", 3128, "ana"};
        profile.parallelRequests = 64;
        profile.readBackOneOf = 20;
        profile.deadline = std::chrono::seconds(600);
        QVERIFY(checkProfile(profile).has_value());
        const auto again = profileFromJson(profileToJson(profile), "p.json");
        QVERIFY(again.has_value());
        QCOMPARE(*again, profile);
        profile.proxy = {ProxySettings::Mode::None};
        QCOMPARE(*profileFromJson(profileToJson(profile), "p.json"), profile);
    }

    void whatIsWrongIsToldByName_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("known");
        const auto row = [](const char *member, const QJsonValue &value, const char *why,
                             const char *known = "") {
            QTest::addRow("%s %s", member, why)
                << QString(member) << value << QString(why) << QString(known);
        };
        row("name", {}, "notAText");
        row("name", QJsonValue::Undefined, "missing");
        row("kind", QJsonValue::Undefined, "missing");
        row("kind", "Production", "unknownKind");
        row("kind", "practice", "unknownKind");
        row("db_domain", 12313, "notAText");
        row("client_id", "", "notAText");
        row("client_secret", "hush", "holdsSecret");
        row("clientSecret", "hush", "holdsSecret");
        row("proxy_password", "hush", "holdsSecret");
        row("db_domian", "x", "unknownMember", "db_domain");
        row("parallelRequests", 4, "unknownMember", "parallel_requests");
        row("deadline", 4, "unknownMember", "deadline_seconds");
        row("verify", false, "unknownMember");
        row("parallel_requests", 0, "outOfRange");
        row("parallel_requests", 65, "outOfRange");
        row("parallel_requests", 1.5, "outOfRange");
        row("parallel_requests", "4", "notANumber");
        row("read_back", 0, "outOfRange");
        row("read_back", 1001, "outOfRange");
        row("read_back", "some", "notANumber");
        row("deadline_seconds", 9, "outOfRange");
        row("proxy", "http", "unknownProxy");
        row("proxy", "manual", "missing");
        row("proxy_host", "ana:hush@proxy", "notAHost");
        row("proxy_host", "http://proxy", "notAHost");
        row("proxy_port", 0, "outOfRange");
        row("ca_certificates", "none", "noCertificate");
        row("ca_certificates", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
            "badCertificate");
        row("ca_certificates", "-----BEGIN EC PRIVATE KEY-----\nAA==\n-----END EC PRIVATE KEY-----",
            "holdsSecret");
    }
    void whatIsWrongIsToldByName()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, why);
        QFETCH(QString, known);
        QJsonObject object = smallest();
        if (member.startsWith("proxy_"))
            object["proxy_port"] = 3128;
        if (value.isUndefined())
            object.remove(member);
        else
            object[member] = value;
        const auto profile = read(object);
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().kind, ErrorKind::ProfileDamaged);
        QCOMPARE(profile.error().place, "p.json");
        QCOMPARE(profile.error().details["why"].toString(), why);
        if (member != "proxy")
            QCOMPARE(profile.error().details["member"].toString(), member);
        QCOMPARE(profile.error().details["known"].toString(), known);
        for (const QVariant &detail : profile.error().details)
            QVERIFY(!detail.toString().contains("hush"));
    }

    void aHostOfAProxyWithoutAModeMeansManual()
    {
        QJsonObject object = smallest();
        object["proxy_host"] = "proxy.example.org";
        object["proxy_port"] = 3128;
        QCOMPARE(read(object)->proxy.mode, ProxySettings::Mode::Manual);
        object["proxy"] = "system";
        QCOMPARE(read(object).error().details["why"].toString(), "proxyIsNotManual");
    }

    void noHostIsReachedWithoutEncryption()
    {
        Profile profile = *read(smallest());
        profile.dbDomain = "http://apa.example.org";
        QCOMPARE(checkProfile(profile).error().kind, ErrorKind::PlainHttpRefused);
        profile.dbDomain = "localhost:12313";
        profile.auth0Domain = "http://issuer.example.org";
        QCOMPARE(checkProfile(profile).error().kind, ErrorKind::PlainHttpRefused);
    }

    void theNameOfThePracticeInstanceIsTaken()
    {
        Profile profile = *read(smallest());
        profile.name = "practice";
        QCOMPARE(checkProfile(profile).error().details["why"].toString(), "reserved");
    }

    void everyCertificateOfAFileIsRead()
    {
        const QByteArray one = m_authority.certificate().toPem();
        const QByteArray other = m_authority.server("DNS:localhost")->localCertificate().toPem();
        const auto two = readCertificates("# ours\n" + one + "\n" + other);
        QVERIFY(two.has_value());
        QCOMPARE(two->size(), 2);
        QCOMPARE(
            readCertificates(one + one.first(one.size() - 60)).error().details["why"].toString(),
            "badCertificate");
    }

private:
    test::TestAuthority m_authority;
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
