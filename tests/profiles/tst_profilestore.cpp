// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profilestore.h"
#include "support/testmain.h"

#include <QDir>

using namespace m2m;

namespace {

Profile profileNamed(const QString &name, InstanceKind kind, const QString &db)
{
    return {name, kind, db, "issuer.example.org", "id-1"};
}

} // namespace

class TestProfileStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m2m::test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath("s.ini"), QSettings::IniFormat);
        m_store = std::make_unique<ProfileStore>(*m_settings);
    }

    void profilesOutliveTheProgram()
    {
        const Profile odd =
            profileNamed("winder 2/3 = \"Ü\" %41", InstanceKind::Staging, "staging.example.org");
        QVERIFY(m_store->save(profileNamed("b", InstanceKind::Development, "localhost:1")));
        QVERIFY(m_store->save(odd));
        QVERIFY(m_store->save(profileNamed("a", InstanceKind::Development, "localhost:2")));
        QSettings settings(m_folder->filePath("s.ini"), QSettings::IniFormat);
        const ProfileStore store(settings);
        QCOMPARE(store.all().size(), 3);
        QCOMPARE(store.all().first().name, "a");
        QCOMPARE(*store.find(odd.name), odd);
        QCOMPARE(store.find("c").error().kind, ErrorKind::ProfileUnknown);
    }

    void aProfileIsRemoved()
    {
        QVERIFY(m_store->save(profileNamed("a", InstanceKind::Development, "localhost:2")));
        QVERIFY(m_store->remove("a"));
        QVERIFY(m_store->all().isEmpty());
        QVERIFY(m_store->remove("never there"));
    }

    void nothingUnusableIsKept()
    {
        Profile profile = profileNamed("a", InstanceKind::Development, "http://far.example.org");
        QCOMPARE(m_store->save(profile).error().kind, ErrorKind::PlainHttpRefused);
        profile.dbDomain = "localhost:1";
        profile.parallelRequests = 65;
        QCOMPARE(m_store->save(profile).error().details["member"].toString(), "parallel_requests");
        QVERIFY(m_store->all().isEmpty());
    }

    void productionIsNotPointedElsewhereUnasked_data()
    {
        QTest::addColumn<QString>("db");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("allowed");
        const int production = int(InstanceKind::Production);
        QTest::newRow("nothing") << "apa.example.org"
                                 << "issuer.example.org" << production << true;
        QTest::newRow("written otherwise") << "https://APA.example.org/"
                                           << "issuer.example.org" << production << true;
        QTest::newRow("db") << "apb.example.org"
                            << "issuer.example.org" << production << false;
        QTest::newRow("port") << "apa.example.org:444"
                              << "issuer.example.org" << production << false;
        QTest::newRow("issuer") << "apa.example.org"
                                << "other.example.org" << production << false;
        QTest::newRow("kind") << "apa.example.org"
                              << "issuer.example.org" << int(InstanceKind::Staging) << false;
    }
    void productionIsNotPointedElsewhereUnasked()
    {
        QFETCH(QString, db);
        QFETCH(QString, issuer);
        QFETCH(int, kind);
        QFETCH(bool, allowed);
        const Profile before = profileNamed("p", InstanceKind::Production, "apa.example.org");
        QVERIFY(m_store->save(before));
        const Profile after{"p", InstanceKind(kind), db, issuer, "id-2"};
        const auto saved = m_store->save(after);
        QCOMPARE(saved.has_value(), allowed);
        QCOMPARE(*m_store->find("p"), allowed ? after : before);
        if (allowed)
            return;
        QCOMPARE(saved.error().kind, ErrorKind::ProfilePinned);
        QVERIFY(saved.error().details["from"].toString().contains("apa.example.org"));
        QVERIFY(m_store->save(after, Repin::Yes));
        QCOMPARE(*m_store->find("p"), after);
    }

    void otherKindsMayBePointedElsewhere()
    {
        QVERIFY(m_store->save(profileNamed("d", InstanceKind::Development, "localhost:1")));
        QVERIFY(m_store->save(profileNamed("d", InstanceKind::Staging, "s.example.org")));
    }

    void oneDbIsNotProductionAndSomethingElse()
    {
        QVERIFY(m_store->save(profileNamed("p", InstanceKind::Production, "apa.example.org")));
        const auto same =
            m_store->save(profileNamed("s", InstanceKind::Staging, "https://APA.example.org:443"));
        QCOMPARE(same.error().kind, ErrorKind::InstanceKindDiffers);
        QCOMPARE(same.error().details["profile"].toString(), "p");
        QVERIFY(m_store->save(profileNamed("p2", InstanceKind::Production, "apa.example.org")));
        QVERIFY(m_store->save(profileNamed("s", InstanceKind::Staging, "s.example.org")));
        QVERIFY(m_store->save(profileNamed("d", InstanceKind::Development, "s.example.org")));
        // The other way round, and also where pointing elsewhere is allowed.
        QVERIFY(!m_store->save(profileNamed("p3", InstanceKind::Production, "s.example.org")));
        QVERIFY(!m_store->save(
            profileNamed("p", InstanceKind::Production, "s.example.org"), Repin::Yes));
        QCOMPARE(m_store->all().size(), 4);
    }

    void aDamagedEntryIsToldAndHidesNoOther()
    {
        QVERIFY(m_store->save(profileNamed("a", InstanceKind::Development, "localhost:2")));
        QVERIFY(m_store->save(profileNamed("b", InstanceKind::Development, "localhost:2")));
        m_settings->beginGroup("profiles");
        m_settings->setValue(m_settings->childKeys().constFirst(), QByteArray("{"));
        m_settings->endGroup();
        QCOMPARE(m_store->all().size(), 1);
        QCOMPARE(m_store->damaged().size(), 1);
        QVERIFY(QStringList({"a", "b"}).contains(m_store->damaged().constFirst().place));
    }

    void settingsThatCannotBeWrittenAreTold()
    {
        QSettings nowhere(m_folder->path() + "/s.ini/sub/s.ini", QSettings::IniFormat);
        QVERIFY(m_store->save(profileNamed("a", InstanceKind::Development, "localhost:2")));
        ProfileStore store(nowhere);
        const auto saved = store.save(profileNamed("a", InstanceKind::Development, "localhost:2"));
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().kind, ErrorKind::FileNotWritable);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ProfileStore> m_store;
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
