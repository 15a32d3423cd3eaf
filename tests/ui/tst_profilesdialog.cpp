// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/profilesdialog.h"
#include "practice/practicethread.h"
#include "profiles/connectiontest.h"
#include "support/testmain.h"
#include "text/translations.h"
#include "widgets/messagebanner.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

using namespace m2m;

namespace {

Profile factory()
{
    return {"Factory", InstanceKind::Production, "apa.example.org", "factory.eu.auth0.com", "id-1"};
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's own folder cannot be written");
}

} // namespace

/// The dialog over the real stores; in the test's session there is no keychain.
class TestProfilesDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m2m::test::useTestPaths();
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("DISPLAY");
        installTranslations(*qApp);
    }
    void init()
    {
        m2m::test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath("s.ini"), QSettings::IniFormat);
        m_store = std::make_unique<ProfileStore>(*m_settings);
        m_secrets = std::make_unique<SecretStore>();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_secrets.reset();
    }

    void aStationWithoutProfilesOffersToMakeOne()
    {
        open();
        QVERIFY(!find<QPushButton>("saveProfile")->isEnabled());
        QVERIFY(!find<QPushButton>("testConnection")->isEnabled());
        QVERIFY(!find<QPushButton>("deleteProfile")->isEnabled());
        QVERIFY(find<QPushButton>("newProfile")->isEnabled());
    }

    void aNewProfileIsMadeByKeyboard()
    {
        open();
        QSignalSpy changed(m_dialog.get(), &ProfilesDialog::profilesChanged);
        find<QPushButton>("newProfile")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), "profileName");
        type("Bench");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), "profileKind");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type("staging.example.org");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type("dev-x.us.auth0.com");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type("id-7");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(*m_store->find("Bench"),
            (Profile{"Bench", InstanceKind::Staging, "staging.example.org", "dev-x.us.auth0.com",
                "id-7"}));
        QCOMPARE(find<QListWidget>("profileList")->count(), 1);
    }

    void withoutAKindNothingIsSaved()
    {
        open();
        click("newProfile");
        edit("profileName", "Bench");
        edit("profileDb", "apa.example.org");
        click("saveProfile");
        QVERIFY(banner().contains("kind"));
        QVERIFY(m_store->all().isEmpty());
        QCOMPARE(find<QComboBox>("profileKind")->currentIndex(), -1);
    }

    void credentialsAreImportedAndNoFileHoldsTheSecret()
    {
        const QString path = m_folder->filePath("client_credentials.py");
        writeFile(path,
            "client_id = 'id-9'\nclient_secret = 'opensesame'\n"
            "auth0_domain = 'dev-x.us.auth0.com'\ndb_domain = 'apa.example.org'\n");
        open();
        m_dialog->importCredentials(path);
        QCOMPARE(find<QLineEdit>("profileClient")->text(), "id-9");
        QCOMPARE(find<QLineEdit>("profileSecret")->text(), "opensesame");
        QCOMPARE(find<QLineEdit>("profileSecret")->echoMode(), QLineEdit::Password);
        QCOMPARE(find<QComboBox>("profileKind")->currentIndex(), -1);
        choose("profileKind", int(InstanceKind::Production));
        click("saveProfile");
        QTRY_VERIFY(banner().contains("secret is not"));
        QCOMPARE(m_store->all().size(), 1);
        QVERIFY2(!banner().contains("Delete"), "the file may be the secret's only place");
        QCOMPARE(find<QLineEdit>("profileSecret")->text(), QString());
        m_settings->sync();
        QFile settings(m_folder->filePath("s.ini"));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("opensesame"));
    }

    void aFileThatIsDroppedIsImported()
    {
        const QString credentials = m_folder->filePath("client_credentials.py");
        writeFile(credentials,
            "client_id = 'id-9'\nclient_secret = 'opensesame'\n"
            "auth0_domain = 'dev-x.us.auth0.com'\ndb_domain = 'apa.example.org'\n");
        const QString profile = m_folder->filePath("factory.json");
        writeFile(profile, profileToJson(factory()));
        open();
        QVERIFY(!drop({m_folder->filePath("table.csv")}));
        QVERIFY(!drop({credentials, profile}));
        QVERIFY(drop({profile}));
        QCOMPARE(find<QLineEdit>("profileName")->text(), "Factory");
        // Nothing that is typed is lost to a slip of the hand.
        QVERIFY(!drop({credentials}));
        QCOMPARE(find<QLineEdit>("profileName")->text(), "Factory");
        click("discardProfile");
        QVERIFY(drop({credentials}));
        QCOMPARE(find<QLineEdit>("profileSecret")->text(), "opensesame");
    }

    void credentialsThatCannotBeReadAreToldWithTheirLine()
    {
        const QString path = m_folder->filePath("client_credentials.py");
        writeFile(path, "client_id = 'id-9'\nclient_secret = os.environ['S']\n");
        open();
        m_dialog->importCredentials(path);
        QVERIFY2(banner().contains("Line 2"), qPrintable(banner()));
        QVERIFY2(banner().contains("client_credentials.py"), qPrintable(banner()));
    }

    void productionIsPointedElsewhereOnlyOnPurpose()
    {
        QVERIFY(m_store->save(factory()));
        open();
        edit("profileDb", "apb.example.org");
        edit("profileName", "Factory 2");
        click("saveProfile");
        QVERIFY2(banner().contains("stays where it is"), qPrintable(banner()));
        QCOMPARE(m_store->all(), QList{factory()});
        click("profileProblemFirst");
        QTRY_COMPARE(m_store->all().size(), 1);
        QTRY_COMPARE(m_store->all().constFirst().name, "Factory 2");
        QCOMPARE(m_store->all().constFirst().dbDomain, "apb.example.org");
    }

    void whatIsTypedIsNotLostByChance()
    {
        Profile other = factory();
        other.name = "Other";
        QVERIFY(m_store->save(factory()));
        QVERIFY(m_store->save(other));
        open("Other");
        QCOMPARE(find<QLineEdit>("profileName")->text(), "Other");
        edit("profileClient", "id-2");
        QVERIFY(!find<QListWidget>("profileList")->isEnabled());
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        QVERIFY2(banner().contains("not saved"), qPrintable(banner()));
        edit("profileName", "Factory");
        click("saveProfile");
        QVERIFY2(banner().contains("already"), qPrintable(banner()));
        click("discardProfile");
        QCOMPARE(find<QLineEdit>("profileClient")->text(), "id-1");
        QVERIFY(find<QListWidget>("profileList")->isEnabled());
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
    }

    void proxyAuthorityAndLimitsAreKept()
    {
        QVERIFY(m_store->save(factory()));
        open();
        QVERIFY(!find<QLineEdit>("profileProxyHost")->isEnabled());
        choose("profileProxy", int(ProxySettings::Mode::Manual));
        edit("profileProxyHost", "proxy.example.org");
        find<QSpinBox>("profileProxyPort")->setValue(3128);
        edit("profileProxyUser", "ana");
        find<QSpinBox>("profileRequests")->setValue(8);
        find<QSpinBox>("profileReadBack")->setValue(20);
        find<QSpinBox>("profileDeadline")->setValue(120);
        click("saveProfile");
        Profile expected = factory();
        expected.proxy = {ProxySettings::Mode::Manual, "proxy.example.org", 3128, "ana"};
        expected.parallelRequests = 8;
        expected.readBackOneOf = 20;
        expected.deadline = std::chrono::seconds(120);
        QTRY_COMPARE(*m_store->find("Factory"), expected);
    }

    void theConnectionIsTestedWithWhatIsTyped()
    {
        practice::PracticeThread practice(m_folder->filePath("db"));
        QVERIFY(practice.start());
        QVERIFY(m_store->save({"Bench", InstanceKind::Development, practice.address(),
            practice.address(), practice::practiceClientId()}));
        open();
        edit("profileSecret", practice::practiceSecret());
        click("testConnection");
        QTRY_VERIFY(find<QPushButton>("testConnection")->isEnabled());
        for (int part = 0; part < ConnectionReport::partCount; ++part)
            QVERIFY2(line(part)->accessibleName().contains("right"),
                qPrintable(line(part)->accessibleName()));
        edit("profileSecret", "wrong");
        QVERIFY2(line(0)->text().contains("not tested"), "an old result is no result");
        click("testConnection");
        QTRY_VERIFY(line(1)->text().contains("secret"));
        QVERIFY(line(1)->accessibleName().contains("wrong"));
        QVERIFY(line(0)->accessibleName().contains("right"));
        QVERIFY(!line(1)->text().contains("wrong"));
    }

    void withoutASecretTheTestAsksForOne()
    {
        QVERIFY(m_store->save(factory()));
        open();
        click("testConnection");
        QTRY_VERIFY2(banner().contains("Enter the secret"), qPrintable(banner()));
    }

    void aProfileIsDeletedAfterAQuestion()
    {
        QVERIFY(m_store->save(factory()));
        open();
        click("deleteProfile");
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>("deleteProfileYes"));
        QCOMPARE(m_store->all().size(), 1);
        QTest::mouseClick(m_dialog->findChild<QPushButton *>("deleteProfileYes"), Qt::LeftButton);
        QTRY_VERIFY(m_store->all().isEmpty());
        // Without a keychain the secret could not be deleted; that is told.
        QTRY_VERIFY(!banner().isEmpty());
    }

    void anExportHoldsNoSecretAndComesBack()
    {
        QVERIFY(m_store->save(factory()));
        open();
        const QString path = m_folder->filePath("Factory.json");
        m_dialog->exportProfile(path);
        const auto exported = loadProfile(path);
        QVERIFY(exported.has_value());
        QCOMPARE(*exported, factory());
        QVERIFY(m_store->remove("Factory"));
        m_dialog = nullptr;
        open();
        m_dialog->importProfile(path);
        click("saveProfile");
        QTRY_COMPARE(m_store->all(), QList{factory()});
    }

    void everythingHasANameAndFitsASmallScreen()
    {
        QVERIFY(m_store->save(factory()));
        open();
        QVERIFY(m_dialog->width() <= 1366 && m_dialog->height() <= 700);
        QVERIFY(m_dialog->minimumSizeHint().width() <= 900);
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            const bool control = qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QAbstractSpinBox *>(widget)
                || qobject_cast<const QListWidget *>(widget);
            if (!control || !widget->isVisible() || widget->objectName().startsWith("qt_"))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    /// Drags files over the dialog and lets them go where it takes them.
    [[nodiscard]] bool drop(const QStringList &paths) const
    {
        QMimeData files;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        files.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(m_dialog.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, {});
        event.ignore();
        QCoreApplication::sendEvent(m_dialog.get(), &event);
        return event.isAccepted();
    }
    void open(const QString &current = {})
    {
        m_dialog = std::make_unique<ProfilesDialog>(*m_store, *m_secrets, current);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template <typename W> W *find(const char *name) const
    {
        auto *widget = m_dialog->findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }
    void click(const char *name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    void edit(const char *name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void choose(const char *name, int value) const
    {
        auto *box = find<QComboBox>(name);
        box->setFocus();
        for (int i = 0; i < box->count() && box->currentData().toInt() != value; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > 0 && box->currentData().toInt() != value)
            QTest::keyClick(box, Qt::Key_Up);
    }
    QLabel *line(int part) const
    {
        return find<QLabel>(qPrintable(QStringLiteral("connectionPart%1").arg(part)));
    }
    QString banner() const
    {
        const auto *shown = find<MessageBanner>("profileProblem");
        return shown->isVisible() ? shown->title() + ' ' + shown->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ProfilesDialog> m_dialog;
};

QTEST_MAIN(TestProfilesDialog)
#include "tst_profilesdialog.moc"
