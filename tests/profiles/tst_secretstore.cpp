// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

namespace {

const QString secret = QStringLiteral("s3cr3t with spaces, \u00fcml\u00e4uts and \U0001F511");

/// A user with an own home, whose keyring the sessions of one test share.
class User {
public:
    User()
    {
        QFile::setPermissions(m_home.path(), QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
        m_home.setAutoRemove(false);
    }
    /// The keyring's daemon outlives its session by a moment and may still write to the home.
    ~User()
    {
        QDir home(m_home.path());
        if (!QTest::qWaitFor([&home] { return home.removeRecursively(); }, 10'000))
            qWarning() << "left behind:" << home.path();
    }
    Q_DISABLE_COPY_MOVE(User)

    /// What the probe said, a line for each order. `password` opens the keyring, and makes it at
    /// the first time; empty: the keyring runs, and nobody has unlocked it.
    [[nodiscard]] QStringList inSession(const QString &password, const QStringList &orders) const
    {
        // --unlock without a password would ask on a screen that is not there.
        const QString script = password.isEmpty()
            ? QStringLiteral("gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1;"
                             "shift; exec \"$@\"")
            : QStringLiteral(
                "printf %s \"$1\" | gnome-keyring-daemon --unlock --components=secrets "
                ">/dev/null 2>&1; shift; exec \"$@\"");
        return run(QStringLiteral("dbus-run-session"),
            QStringList{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                QStringLiteral("sh"), password, QStringLiteral(M2M_PROBE)}
                + orders);
    }
    [[nodiscard]] QStringList onBusWithoutKeychain(const QStringList &orders) const
    {
        const QString config = m_home.filePath(QStringLiteral("bus.conf"));
        QFile file(config);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                   "<policy context=\"default\"><allow send_destination=\"*\"/>"
                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        file.close();
        return run(QStringLiteral("dbus-run-session"),
            QStringList{QStringLiteral("--config-file=") + config, QStringLiteral("--"),
                QStringLiteral(M2M_PROBE)}
                + orders);
    }
    [[nodiscard]] QStringList withoutBus(const QStringList &orders) const
    {
        return run(QStringLiteral(M2M_PROBE), orders);
    }

    /// Files of the home that hold these bytes.
    [[nodiscard]] QStringList filesWith(const QByteArray &bytes) const
    {
        QStringList found;
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                found.append(file.fileName());
        }
        return found;
    }

private:
    [[nodiscard]] QStringList run(const QString &program, const QStringList &arguments) const
    {
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        for (const char *name :
            {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP",
                "DESKTOP_SESSION", "KDE_FULL_SESSION", "KDE_SESSION_VERSION",
                "GNOME_KEYRING_CONTROL", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            env.remove(QString::fromLatin1(name));
        env.insert(QStringLiteral("HOME"), m_home.path());
        env.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        QProcess process;
        process.setProcessEnvironment(env);
        process.start(program, arguments);
        if (!process.waitForFinished(90'000) || process.exitCode() != 0)
            return {QStringLiteral("the session did not end well: %1 %2")
                        .arg(process.exitCode())
                        .arg(QString::fromUtf8(process.readAllStandardError()))};
        QStringList lines =
            QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'));
        for (QString &line : lines)
            line = line.trimmed();
        lines.removeAll(QString());
        return lines;
    }

    QTemporaryDir m_home;
};

} // namespace

/// SecretStore over the real Secret Service.
class TestSecretStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m2m::test::failOnAnyWarning(); }

    void anUnlockedKeyringKeepsAndGivesAndForgets()
    {
        const User user;
        QCOMPARE(
            user.inSession("pass", {"read", "write:" + secret, "read", "remove", "read", "remove"}),
            QStringList({"read secretMissing", "write ok", "read ok " + secret, "remove ok",
                "read secretMissing", "remove ok"}));
    }

    void aSecretOutlivesTheSession()
    {
        const User user;
        QCOMPARE(user.inSession("pass", {"write:" + secret}), QStringList("write ok"));
        QCOMPARE(user.inSession("pass", {"read"}), QStringList("read ok " + secret));
    }

    void noFileHoldsTheSecret()
    {
        const User user;
        QCOMPARE(user.inSession("pass", {"write:opensesame-4711", "read"}),
            QStringList({"write ok", "read ok opensesame-4711"}));
        // The keyring itself is there, or the search would find nothing for want of files.
        QVERIFY(!user.filesWith("GnomeKeyring").isEmpty());
        QCOMPARE(user.filesWith("opensesame"), QStringList());
    }

    void aProfileThatIsPointedElsewhereFindsNothing()
    {
        const User user;
        QCOMPARE(user.inSession("pass", {"write:" + secret, "read@other.example.org", "read"}),
            QStringList({"write ok", "read secretMissing", "read ok " + secret}));
    }

    void thePasswordOfTheProxyIsASecretOfItsOwn()
    {
        const User user;
        QCOMPARE(user.inSession("pass",
                     {"write-proxy:one", "read", "write:two", "read-proxy@other", "read",
                         "remove-proxy", "read-proxy", "read"}),
            QStringList({"write-proxy ok", "read secretMissing", "write ok", "read-proxy ok one",
                "read ok two", "remove-proxy ok", "read-proxy secretMissing", "read ok two"}));
    }

    void aLockedKeyringIsToldFromAMissingSecret()
    {
        const User user;
        QCOMPARE(user.inSession("pass", {"write:" + secret}), QStringList("write ok"));
        QCOMPARE(user.inSession("another pass", {"read", "write:new", "read-proxy"}),
            QStringList(
                {"read keychainLocked", "write keychainLocked", "read-proxy keychainLocked"}));
        QCOMPARE(user.inSession("pass", {"read"}), QStringList("read ok " + secret));
    }

    void aKeyringThatNobodyMadeHasNothingAndKeepsNothing()
    {
        const User user;
        QCOMPARE(user.inSession({}, {"read", "write:" + secret}),
            QStringList({"read secretMissing", "write keychainFailed"}));
    }

    void aStoreMayGoBeforeItsAnswers()
    {
        const User user;
        QCOMPARE(user.inSession("pass", {"write:" + secret, "give-up", "read"}),
            QStringList({"write ok", "give-up ok", "read ok " + secret}));
        QCOMPARE(user.withoutBus({"give-up", "read"}),
            QStringList({"give-up ok", "read keychainFailed"}));
    }

    void aSessionWithoutKeychainSaysSo()
    {
        const User user;
        QCOMPARE(user.onBusWithoutKeychain({"read", "write:" + secret, "remove"}),
            QStringList({"read keychainFailed", "write keychainFailed", "remove keychainFailed"}));
        QCOMPARE(user.filesWith("s3cr3t"), QStringList());
    }

    void noSessionAtAllSaysSo()
    {
        const User user;
        QCOMPARE(user.withoutBus({"read", "write:" + secret, "remove"}),
            QStringList({"read keychainFailed", "write keychainFailed", "remove keychainFailed"}));
        QCOMPARE(user.filesWith("s3cr3t"), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
