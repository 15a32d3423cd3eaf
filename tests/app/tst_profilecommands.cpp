// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicethread.h"
#include "support/program.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace m2m;
using test::Run;
using test::writeFile;

/// `m2m-uploader profile`, as the real program, in sessions with a real keychain and without one.
class TestProfileCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m2m::test::failOnAnyWarning();
        m_home = std::make_unique<QTemporaryDir>();
        QFile::setPermissions(
            m_home->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void theFileOfTheDbTeamIsImportedAndUsed()
    {
        practice::PracticeThread practice(m_home->filePath("db"));
        QVERIFY(practice.start());
        const QString path = m_home->filePath("client_credentials.py");
        writeFile(path,
            "# DB access\nclient_id = '" + practice::practiceClientId().toUtf8()
                + "'\nclient_secret = '" + practice::practiceSecret().toUtf8()
                + "'\nauth0_domain = '" + practice.address().toUtf8() + "'\ndb_domain = '"
                + practice.address().toUtf8() + "'\n");
        const Run imported = run({"profile", "import", path, "--name", "bench"}, true);
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.all()));
        QVERIFY(imported.out.contains("development"));
        QVERIFY2(imported.out.contains("Delete the file") && imported.out.contains(path),
            qPrintable(imported.out));
        QVERIFY(!imported.all().contains(practice::practiceSecret()));
        QVERIFY(QFile::remove(path));
        QCOMPARE(filesWith(practice::practiceSecret().toUtf8()), QStringList());

        // Another session: what is there now is in settings and keychain.
        const Run tested = run({"profile", "test", "bench"}, true);
        QVERIFY2(tested.exitCode == 0, qPrintable(tested.all()));
        QCOMPARE(tested.out.count(" right "), 4);
        const Run shown = run({"profile", "show", "bench"}, true);
        QVERIFY2(shown.out.contains("in the keychain"), qPrintable(shown.out));
        QVERIFY(!shown.all().contains(practice::practiceSecret()));

        QCOMPARE(run({"profile", "remove", "bench", "--with-secret"}, true).exitCode, 0);
        QCOMPARE(run({"profile", "show", "bench"}, true).exitCode, 3);
        writeProfile("bench.json", practice.address());
        QCOMPARE(run({"profile", "add", m_home->filePath("bench.json")}, true).exitCode, 0);
        const Run without = run({"profile", "test", "bench"}, true);
        QCOMPARE(without.exitCode, 5);
        QVERIFY2(without.err.contains("not in the keychain"), qPrintable(without.err));
    }

    void aSecretComesFromADescriptorOrAVariable()
    {
        practice::PracticeThread practice(m_home->filePath("db"));
        QVERIFY(practice.start());
        writeProfile("bench.json", practice.address());
        QCOMPARE(run({"profile", "add", m_home->filePath("bench.json")}).exitCode, 0);
        QProcessEnvironment secret;
        secret.insert("BENCH", practice::practiceSecret());
        QCOMPARE(
            run({"profile", "test", "bench", "--secret-env", "BENCH"}, false, secret).exitCode, 0);
        secret.insert("BENCH", "wrong-7712");
        const Run wrong = run({"profile", "test", "bench", "--secret-env", "BENCH"}, false, secret);
        QCOMPARE(wrong.exitCode, 5);
        QCOMPARE(wrong.out.count(" wrong "), 1);
        QVERIFY(!wrong.all().contains("7712"));
        const Run kept = run({"profile", "set-secret", "bench", "--secret-fd", "0"}, true, {},
            practice::practiceSecret().toUtf8() + "\n");
        QVERIFY2(kept.exitCode == 0, qPrintable(kept.all()));
        QCOMPARE(run({"profile", "test", "bench"}, true).exitCode, 0);
    }

    void withoutAKeychainTheProfileIsKeptAndTheSecretIsNot()
    {
        const QString path = m_home->filePath("client_credentials.py");
        writeFile(path,
            "client_id='i'\nclient_secret='hush-8812'\nauth0_domain='x.example.org'\n"
            "db_domain='staging.example.org'\n");
        const Run imported = run({"profile", "import", path, "--name", "rehearsal"});
        QCOMPARE(imported.exitCode, 3);
        QVERIFY2(imported.err.contains("is not kept"), qPrintable(imported.err));
        QVERIFY2(!imported.out.contains("Delete"), "the file is the only place of the secret");
        QVERIFY(!imported.all().contains("8812"));
        const Run list = run({"profile", "list"});
        QVERIFY2(
            list.out.contains("rehearsal") && list.out.contains("STAGING"), qPrintable(list.out));
        QVERIFY(QFile::remove(path));
        QCOMPARE(filesWith("8812"), QStringList());
    }

    void productionIsNeverGuessedAndNeverMovedUnasked()
    {
        const QString path = m_home->filePath("client_credentials.py");
        writeFile(path,
            "client_id='i'\nclient_secret='s'\nauth0_domain='x.example.org'\n"
            "db_domain='apa.example.org'\n");
        const Run asked = run({"profile", "import", path, "--name", "factory"});
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.err.contains("--kind"), qPrintable(asked.err));
        QVERIFY(run({"profile", "list"}).out.contains("no profiles"));
        const QStringList again{
            "profile", "import", path, "--name", "factory", "--kind", "production"};
        QCOMPARE(run(again, true).exitCode, 0);

        writeFile(path,
            "client_id='i'\nclient_secret='s'\nauth0_domain='x.example.org'\n"
            "db_domain='apb.example.org'\n");
        const Run moved = run(again, true);
        QCOMPARE(moved.exitCode, 3);
        QVERIFY2(moved.err.contains("apb.example.org"), qPrintable(moved.err));
        QVERIFY(run({"profile", "export", "factory"}).out.contains("apa.example.org"));
        QCOMPARE(run(again + QStringList{"--repin"}, true).exitCode, 0);
        QVERIFY(run({"profile", "export", "factory"}).out.contains("apb.example.org"));
    }

    void wrongUseIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("contains");
        const auto row = [](const QStringList &words, int code, const char *contains) {
            QTest::newRow(qPrintable(words.join(' ')))
                << (QStringList{"profile"} + words) << code << QString(contains);
        };
        row({}, 2, "profile list");
        row({"lsit"}, 2, "profile list");
        row({"show"}, 2, "show");
        row({"show", "a", "b"}, 2, "b");
        row({"import", "x.py"}, 2, "--name");
        row({"import", "x.py", "--name", "n", "--kind", "prod"}, 2, "prod");
        row({"import", "/nowhere/x.py", "--name", "n"}, 3, "x.py");
        row({"add", "/nowhere/p.json"}, 3, "p.json");
        row({"test", "nobody"}, 3, "no profile");
        row({"remove", "nobody"}, 3, "no profile");
        row({"set-secret", "nobody", "--secret-fd", "x"}, 2, "--secret-fd");
        row({"--help"}, 0, "client_credentials.py");
    }
    void wrongUseIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, contains);
        const Run result = run(arguments);
        QCOMPARE(result.exitCode, code);
        QVERIFY2(result.all().contains(contains), qPrintable(result.all()));
    }

    void aLineThatCannotBeReadIsNamed()
    {
        const QString path = m_home->filePath("client_credentials.py");
        writeFile(path, "client_id='i'\n\nclient_secret = f'{x}'\n");
        const Run result = run({"profile", "import", path, "--name", "n"});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains("Line 3"), qPrintable(result.err));
    }

private:
    void writeProfile(const QString &name, const QString &address)
    {
        writeFile(m_home->filePath(name),
            QJsonDocument(
                QJsonObject{{"name", "bench"}, {"kind", "development"}, {"db_domain", address},
                    {"auth0_domain", address}, {"client_id", practice::practiceClientId()}})
                .toJson());
    }

    Run run(const QStringList &arguments, bool keychain = false,
        const QProcessEnvironment &extra = {}, const QByteArray &input = {}) const
    {
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_DATA_HOME",
                 "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
                 "KDE_FULL_SESSION", "DBUS_SESSION_BUS_ADDRESS", "M2M_CLIENT_SECRET"})
            env.remove(QString::fromLatin1(name));
        env.insert("HOME", m_home->path());
        env.insert("XDG_RUNTIME_DIR", m_home->path());
        env.insert(extra);
        const QString script = "printf pass | gnome-keyring-daemon --unlock --components=secrets "
                               ">/dev/null 2>&1; exec \"$@\"";
        QProcess process;
        process.setProcessEnvironment(env);
        if (keychain)
            process.start("dbus-run-session",
                QStringList{"--", "sh", "-c", script, "sh", M2M_PROGRAM} + arguments);
        else
            process.start(M2M_PROGRAM, arguments);
        process.write(input);
        process.closeWriteChannel();
        Run result;
        if (!process.waitForFinished(60'000))
            return result;
        result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        result.out = QString::fromUtf8(process.readAllStandardOutput());
        result.err = QString::fromUtf8(process.readAllStandardError());
        return result;
    }

    QStringList filesWith(const QByteArray &bytes) const
    {
        QStringList found;
        QDirIterator files(
            m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                found.append(file.fileName());
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestProfileCommands)
#include "tst_profilecommands.moc"
