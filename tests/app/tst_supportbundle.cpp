// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "profiles/profilestore.h"
#include "support/program.h"
#include "support/scrubber.h"
#include "support/supportbundle.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <quazip.h>
#include <quazipfile.h>

using namespace m2m;
using test::Run;

namespace {

/// What must not be found in a bundle, each put where it might come from.
const QStringList sentinels{
    "Sentinel+env/1", // the secret of the environment
    "Sentinel=proxy&2", // the proxy's password
    "Sentinel-settings-3", // somebody's own setting
    "Sentinel-payload-4", // what was sent
    "Sentinel-answer-5", // what was answered
    "Sentinel-detail-6", // why it was refused
    "Sentinel-draft-7", "Sentinel-correction-8",
    "eyJhbGciOi.eyJTZW50aW5lbA.c2lnbmF0dXJl", // a token
    "q9pRkVbOa3Xt0sWmZ5yLhC7dUeFnGj2T", // the whole client ID
    "proxyuser99",
    "Zwetschge Sentinel", // the operator
    "secret-file-name.csv",
    "Sentinel.keychain-13", // in the keychain, while the bundle is written
};

QMap<QString, QByteArray> unzipped(const QString &path)
{
    QMap<QString, QByteArray> files;
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return files;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            files.insert(zip.getCurrentFileName(), file.readAll());
    }
    return files;
}

/// Where one of them stands, in any way of writing.
QString leakIn(const QMap<QString, QByteArray> &files)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        for (const QString &sentinel : sentinels) {
            const QByteArray plain = sentinel.toUtf8();
            for (const QByteArray &form :
                {plain, plain.toBase64(), plain.toHex(), plain.toPercentEncoding()}) {
                if (it->contains(form))
                    return it.key() + ": " + QString::fromLatin1(form);
            }
        }
    }
    return {};
}

} // namespace

/// The support bundle of the real program, from a station with a sentinel in every corner.
class TestSupportBundle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void theSearchFindsWhatIsThere()
    {
        QVERIFY(leakIn({{"a", "nothing"}}).isEmpty());
        for (const QString &sentinel : sentinels) {
            QVERIFY(!leakIn({{"a", "x" + sentinel.toUtf8() + "y"}}).isEmpty());
            QVERIFY(!leakIn({{"a", sentinel.toUtf8().toBase64()}}).isEmpty());
        }
    }

    void nothingOfItIsSecret()
    {
        QTemporaryDir home;
        furnish(home);
        const QString bundle = home.filePath("bundle.zip");
        const Run run = runIn(home, {"support-bundle", "--recipe", recipe(), bundle}, true);
        QVERIFY2(run.exitCode == 0, qPrintable(run.all()));
        QVERIFY2(run.out.contains("keychain has it"), qPrintable(run.all()));
        const auto files = unzipped(bundle);
        QCOMPARE(QStringList(files.keys()),
            (QStringList{"journal.json", "log.txt", "profiles.json", "program.json",
                "recipe.m2mrecipe", "settings.json"}));
        QCOMPARE(leakIn(files), QString());
        QCOMPARE(leakIn({{"output", run.all().toUtf8()}}), QString());
        for (const QByteArray &text : files)
            QVERIFY(!text.contains(home.path().toUtf8()));
        // It says what goes in, each file of it.
        for (const QString &name : files.keys())
            QVERIFY2(run.out.contains(name), qPrintable(name));
        QVERIFY(run.out.contains("No secret"));
    }

    void itHelpsNonetheless()
    {
        QTemporaryDir home;
        furnish(home);
        const QString bundle = home.filePath("bundle.zip");
        QCOMPARE(runIn(home, {"support-bundle", bundle}).exitCode, 0);
        const auto files = unzipped(bundle);
        const auto read = [&files](const char *name) {
            return QJsonDocument::fromJson(files.value(QString::fromLatin1(name))).object();
        };
        const QJsonObject journal = read("journal.json");
        QCOMPARE(journal["health"].toString(), QString("ok"));
        QCOMPARE(journal["batches"].toInt(), 1);
        QCOMPARE(journal["records"][u"rejected"].toInt(), 1);
        const QJsonObject newest = journal["newest"].toArray().first().toObject();
        QCOMPARE(newest["reasons"].toArray().first()["rule"].toString(), QString("serverRefused"));
        QVERIFY(!newest.contains("operator"));
        const QJsonObject profile = read("profiles.json")["profiles"].toArray().first().toObject();
        QCOMPARE(profile["name"].toString(), QString("site"));
        QCOMPARE(profile["clientId"].toString(), QString("q9pR… (32)"));
        QCOMPARE(profile["proxyHasUser"].toBool(), true);
        QVERIFY(!read("program.json")["qt"].toString().isEmpty());
        QCOMPARE(read("settings.json")["theme"].toString(), QString("2"));
        QCOMPARE(read("settings.json")["othersNotTold"].toInt() > 0, true);
    }

    void namesAreInItByChoiceAlone()
    {
        QTemporaryDir home;
        furnish(home);
        const QString bundle = home.filePath("bundle.zip");
        QCOMPARE(runIn(home, {"support-bundle", "--with-names", bundle}).exitCode, 0);
        const QByteArray journal = unzipped(bundle).value("journal.json");
        QVERIFY(journal.contains("Zwetschge Sentinel"));
        QVERIFY(journal.contains("secret-file-name.csv"));
        QVERIFY(!journal.contains("Sentinel-payload-4"));
    }

    void itCanBeLookedAtBeforeItIsWritten()
    {
        QTemporaryDir home;
        const Run run = runIn(home, {"support-bundle", "--dry-run", home.filePath("bundle.zip")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("profiles.json"));
        QVERIFY(!QFile::exists(home.filePath("bundle.zip")));
    }

    void wrongUseAndAFolderThatIsNotThere()
    {
        QTemporaryDir home;
        QCOMPARE(runIn(home, {"support-bundle"}).exitCode, 2);
        QCOMPARE(runIn(home, {"support-bundle", "a.zip", "b.zip"}).exitCode, 2);
        QCOMPARE(runIn(home, {"support-bundle", "/no/such/folder/b.zip"}).exitCode, 3);
        QCOMPARE(runIn(home, {"support-bundle", "--recipe", "/none", "b.zip"}).exitCode, 3);
        const Run help = runIn(home, {"support-bundle", "--help"});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("--with-names"));
        QVERIFY(runIn(home, {"--help"}).out.contains("support-bundle"));
    }

    void aDamagedJournalIsToldAndLeftAlone()
    {
        QTemporaryDir home;
        const QString path = home.filePath("journal.sqlite");
        test::writeFile(path, QByteArray(8192, 'x'));
        const QString bundle = home.filePath("bundle.zip");
        QCOMPARE(runIn(home, {"support-bundle", bundle}).exitCode, 0);
        const auto journal =
            QJsonDocument::fromJson(unzipped(bundle).value("journal.json")).object();
        QCOMPARE(journal["health"].toString() == "ok", false);
        QCOMPARE(test::contentOf(path), QByteArray(8192, 'x'));
    }

    void whatIsKnownToBeSecretIsTakenOutHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        const QByteArray secret = "a+b/c\"d";
        QTest::newRow("plain") << "x " + QString::fromLatin1(secret) + " y";
        QTest::newRow("in JSON") << "{\"any\":\"a+b/c\\\"d\"}";
        QTest::newRow("base 64") << QString::fromLatin1(secret.toBase64());
        QTest::newRow("hexadecimal") << QString::fromLatin1(secret.toHex());
        QTest::newRow("of a form") << QString::fromLatin1(secret.toPercentEncoding());
    }
    void whatIsKnownToBeSecretIsTakenOutHoweverItIsWritten()
    {
        QFETCH(QString, text);
        const Scrubber scrubber({"a+b/c\"d"}, "/home/ana", {"Ana", "An"});
        QVERIFY(scrubber.scrubbed(text).contains("[redacted]"));
        QCOMPARE(scrubber.scrubbed("/home/ana/x"), QString("~/x"));
        QCOMPARE(scrubber.scrubbed("Ana, Banana, An"), QString("[name], Banana, An"));
    }

private:
    static QString recipe() { return test::resource("recipes/visual_inspections.m2mrecipe"); }

    /// `keychain`: in a session of its own, with a secret of the profile in its keychain.
    static Run runIn(const QTemporaryDir &home, const QStringList &arguments, bool keychain = false)
    {
        QProcessEnvironment extra;
        extra.insert("M2M_CLIENT_SECRET", sentinels.at(0));
        extra.insert("M2M_PROXY_PASSWORD", sentinels.at(1));
        extra.insert("http_proxy", "http://u:" + sentinels.at(1) + "@proxy:1");
        QStringList all = arguments;
        all << "--journal" << home.filePath("journal.sqlite");
        if (!keychain)
            return test::runProgram(M2M_PROGRAM, home.path(), all, extra);
        extra.insert("XDG_RUNTIME_DIR", home.path());
        extra.insert("SENTINEL", sentinels.at(13));
        const QString script =
            "printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
            "\"$1\" profile set-secret site --secret-env SENTINEL >/dev/null && "
            "\"$1\" profile show site | grep -q 'in the keychain' && echo keychain has it; "
            "exec env -u SENTINEL \"$@\"";
        return test::runProgram("dbus-run-session", home.path(),
            QStringList{"--", "sh", "-c", script, "sh", M2M_PROGRAM} + all, extra);
    }

    static void furnish(const QTemporaryDir &home)
    {
        const QString file = home.filePath(".config/m2m-uploader/m2m-uploader.ini");
        {
            QSettings settings(file, QSettings::IniFormat);
            settings.setValue("theme", 2);
            settings.setValue("operator", sentinels.at(11));
            settings.setValue("client_secret", sentinels.at(2));
            settings.setValue("recentFiles", QStringList{home.filePath(sentinels.at(12))});
            ProfileStore store(settings);
            Profile profile{"site", InstanceKind::Staging, "staging.example.org",
                "site.eu.auth0.com", sentinels.at(9)};
            profile.proxy = {
                ProxySettings::Mode::Manual, "proxy.example.org", 3128, sentinels.at(10)};
            QVERIFY(store.save(profile).has_value());
        }
        auto journal = Journal::open(home.filePath("journal.sqlite"));
        QVERIFY(journal.has_value());
        BatchInfo batch;
        batch.created = QDateTime::currentDateTimeUtc();
        batch.fileName = sentinels.at(12);
        batch.operatorName = sentinels.at(11);
        batch.stationName = "winder";
        batch.operation = "PerformAction";
        ItemInfo item;
        item.state = ItemState::Rejected;
        item.rule = "serverRefused";
        item.payload = sentinels.at(3).toUtf8();
        item.answer = sentinels.at(4) + ' ' + sentinels.at(8);
        item.detail = sentinels.at(5);
        item.draft = sentinels.at(6).toUtf8();
        CorrectionInfo correction;
        correction.corrected = sentinels.at(7);
        correction.raw = sentinels.at(7);
        correction.who = sentinels.at(11);
        correction.record = 0;
        const auto id = (*journal)->createBatch(batch);
        QVERIFY(id.has_value());
        QVERIFY((*journal)->addItems(*id, {item}).has_value());
        QVERIFY((*journal)->addCorrections(*id, {correction}).has_value());
        QVERIFY((*journal)->finishCreating(*id).has_value());
        QVERIFY((*journal)->addEvent(*id, 0, "answered", sentinels.at(4)).has_value());
        Journal::close(std::move(*journal));
    }
};

QTEST_GUILESS_MAIN(TestSupportBundle)
#include "tst_supportbundle.moc"
