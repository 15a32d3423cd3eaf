// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>

namespace m2m {

namespace {

QString notificationsPath() { return QStringLiteral("/org/freedesktop/Notifications"); }
QString notifications() { return QStringLiteral("org.freedesktop.Notifications"); }
QString whoTells() { return QStringLiteral("M2M Uploader"); }
QString clickAction() { return QStringLiteral("default"); }

QDBusMessage callOf(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        notifications(), notificationsPath(), notifications(), method);
    call.setArguments(arguments);
    return call;
}

} // namespace

NotificationService::NotificationService()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // By name, since the service may be started by our first message.
    // clang-format off
    bus.connect({}, notificationsPath(), notifications(), QStringLiteral("ActionInvoked"), this,
        SLOT(actionInvoked(uint,QString)));
    bus.connect({}, notificationsPath(), notifications(), QStringLiteral("ActivationToken"), this,
        SLOT(activationToken(uint,QString)));
    // clang-format on
}

NotificationService::~NotificationService() = default;

void NotificationService::show(
    const QString &title, const QString &body, const QString &button, uchar urgency)
{
    m_title = title;
    m_body = body;
    m_button = button;
    m_urgency = urgency;
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(this, &NotificationService::fail, Qt::QueuedConnection);
        return;
    }
    // Some services take the body for markup, and say so.
    ask(callOf(QStringLiteral("GetCapabilities")), [this](const QDBusMessage &answer) {
        const QStringList abilities = answer.arguments().value(0).toStringList();
        notify(abilities.contains(QStringLiteral("body-markup")));
    });
}

void NotificationService::withdraw()
{
    m_pending.reset();
    if (m_id != 0)
        QDBusConnection::sessionBus().send(callOf(QStringLiteral("CloseNotification"), {m_id}));
    m_id = 0;
}

void NotificationService::actionInvoked(uint id, const QString &action)
{
    if (id == m_id && action == clickAction())
        Q_EMIT activated();
}

// Called by its name, and so of the object. NOLINTNEXTLINE(readability-make-member-function-const)
void NotificationService::activationToken(uint id, const QString &token)
{
    if (id == m_id)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

template <typename F> void NotificationService::ask(const QDBusMessage &call, F answered)
{
    m_pending =
        std::make_unique<QDBusPendingCallWatcher>(QDBusConnection::sessionBus().asyncCall(call));
    connect(m_pending.get(), &QDBusPendingCallWatcher::finished, this, [this, answered] {
        const QDBusMessage answer = m_pending->reply();
        m_pending.release()->deleteLater(); // it is telling us
        if (answer.type() == QDBusMessage::ReplyMessage)
            answered(answer);
        else
            fail();
    });
}

void NotificationService::notify(bool markup)
{
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
        {QStringLiteral("category"), QStringLiteral("transfer")},
        {QStringLiteral("urgency"), QVariant::fromValue(m_urgency)}};
    const QStringList actions{clickAction(), m_button};
    const QVariantList arguments{whoTells(), m_id, QGuiApplication::desktopFileName(), m_title,
        markup ? m_body.toHtmlEscaped() : m_body, actions, hints, -1};
    ask(callOf(QStringLiteral("Notify"), arguments), [this](const QDBusMessage &answer) {
        m_id = answer.arguments().value(0).toUInt();
        Q_EMIT shown();
    });
}

void NotificationService::fail() { Q_EMIT notShown(m_title, m_body); }

} // namespace m2m
