// SPDX-License-Identifier: GPL-3.0-or-later
#include "sleepinhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QUuid>

namespace m2m {

namespace {

constexpr uint portalSuspend = 4; ///< of the portal's flags: no sleep, while locking stays allowed

QString whoInhibits() { return QStringLiteral("M2M Uploader"); }

/// The path that a request to a portal has, by which it is ended again.
QString requestPath(const QString &token)
{
    QString sender = QDBusConnection::sessionBus().baseService().mid(1); // without the colon
    sender.replace(QLatin1Char('.'), QLatin1Char('_'));
    return QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token);
}

} // namespace

/// Two ways, since not every system has both: logind keeps sleep away as long as a file descriptor
/// of its is open, the portal speaks for the desktop's own timers.
struct SleepInhibitor::Hold {
    explicit Hold(const QString &why)
    {
        askLogind(why);
        askPortal(why);
    }
    ~Hold()
    {
        if (m_request.isEmpty())
            return;
        QDBusConnection::sessionBus().send(QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.portal.Desktop"), m_request,
            QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
    }
    Q_DISABLE_COPY_MOVE(Hold)

private:
    void askLogind(const QString &why)
    {
        const QDBusConnection bus = QDBusConnection::systemBus();
        if (!bus.isConnected())
            return;
        QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
            QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
        call.setArguments(
            {QStringLiteral("sleep:idle"), whoInhibits(), why, QStringLiteral("block")});
        m_logind = std::make_unique<QDBusPendingCallWatcher>(bus.asyncCall(call));
        QObject::connect(
            m_logind.get(), &QDBusPendingCallWatcher::finished, m_logind.get(), [this] {
                const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *m_logind;
                if (!reply.isError())
                    m_lock = reply.value();
            });
    }
    void askPortal(const QString &why)
    {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        const QString token = QStringLiteral("m2m_") + QUuid::createUuid().toString(QUuid::Id128);
        QDBusMessage call =
            QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
                QStringLiteral("/org/freedesktop/portal/desktop"),
                QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
        call.setArguments({QString(), portalSuspend,
            QVariantMap{{QStringLiteral("reason"), why}, {QStringLiteral("handle_token"), token}}});
        bus.send(call);
        m_request = requestPath(token);
    }

    std::unique_ptr<QDBusPendingCallWatcher> m_logind;
    QDBusUnixFileDescriptor m_lock;
    QString m_request;
};

SleepInhibitor::SleepInhibitor(QObject *parent)
    : QObject(parent)
{
}

SleepInhibitor::~SleepInhibitor() = default;

void SleepInhibitor::hold(const QString &why)
{
    if (!m_hold)
        m_hold = std::make_unique<Hold>(why);
}

void SleepInhibitor::release() { m_hold.reset(); }

} // namespace m2m
