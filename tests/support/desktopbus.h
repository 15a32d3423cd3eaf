// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QStringList>
#include <QVariantMap>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace m2m::test {

/// A message bus of the test's own in the place of both that a desktop has. Made before the
/// application: what is asked for a bus once keeps it.
class MessageBus {
public:
    MessageBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                QStringLiteral("--print-address=1")});
        while (m_daemon.waitForReadyRead(10'000) && !m_daemon.canReadLine()) { }
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toLatin1());
    }
    ~MessageBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(MessageBus)
    [[nodiscard]] bool runs() const { return !m_address.isEmpty(); }
    [[nodiscard]] QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

/// Keeps what it was told to show.
class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint replaces;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QList<uint> closed;
    QStringList abilities{QStringLiteral("body"), QStringLiteral("actions")};

public Q_SLOTS:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString &, uint replaces, const QString &icon, const QString &title,
        const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({replaces, icon, title, body, actions, hints});
        return replaces != 0 ? replaces : uint(shown.size());
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

/// logind: a lock is a pipe, that closes at our end when the other lets go.
class LoginService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    QStringList asked;
    /// The last lock is still held.
    [[nodiscard]] bool isHeld() const
    {
        char byte = 0;
        return m_read >= 0 && ::read(m_read, &byte, 1) != 0; // 0: the end of the other side
    }
    ~LoginService() override
    {
        if (m_read >= 0)
            ::close(m_read);
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(
        const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        asked.append(QStringList{what, who, why, mode}.join(QLatin1Char('|')));
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        if (m_read >= 0)
            ::close(m_read);
        m_read = ends[0];
        QDBusUnixFileDescriptor lock;
        lock.giveFileDescriptor(ends[1]);
        return lock;
    }

private:
    int m_read = -1;
};

/// What docks hear.
class Dock : public QObject {
    Q_OBJECT
public:
    QList<QVariantMap> updates;
    QString uri;

public Q_SLOTS:
    void update(const QString &application, const QVariantMap &properties)
    {
        uri = application;
        updates.append(properties);
    }
};

} // namespace m2m::test
