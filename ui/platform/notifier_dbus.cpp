// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
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

/// What the service says reaches slots, which need an object of their own.
struct Notifier::Service : public QObject {
    Q_OBJECT
public:
    explicit Service(Notifier &owner)
        : m_owner(owner)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        // By name, since the service may be started by our first message.
        bus.connect({}, notificationsPath(), notifications(), QStringLiteral("ActionInvoked"), this,
            SLOT(actionInvoked(uint, QString)));
        bus.connect({}, notificationsPath(), notifications(), QStringLiteral("ActivationToken"),
            this, SLOT(activationToken(uint, QString)));
    }

    void show(const QString &title, const QString &body, Urgency urgency)
    {
        m_title = title;
        m_body = body;
        m_urgency = urgency;
        if (!QDBusConnection::sessionBus().isConnected()) {
            QMetaObject::invokeMethod(this, &Service::fail, Qt::QueuedConnection);
            return;
        }
        // Some services take the body for markup, and say so.
        ask(callOf(QStringLiteral("GetCapabilities")), [this](const QDBusMessage &answer) {
            const QStringList abilities = answer.arguments().value(0).toStringList();
            notify(abilities.contains(QStringLiteral("body-markup")));
        });
    }

    void withdraw()
    {
        m_pending.reset();
        if (m_id != 0)
            QDBusConnection::sessionBus().send(callOf(QStringLiteral("CloseNotification"), {m_id}));
        m_id = 0;
    }

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action)
    {
        if (id == m_id && action == clickAction())
            Q_EMIT m_owner.activated();
    }
    /// Before a click is told: a Wayland compositor lets only its holder come to the front.
    void activationToken(uint id, const QString &token)
    {
        if (id == m_id)
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }

private:
    template <typename F> void ask(const QDBusMessage &call, F answered)
    {
        m_pending = std::make_unique<QDBusPendingCallWatcher>(
            QDBusConnection::sessionBus().asyncCall(call));
        connect(m_pending.get(), &QDBusPendingCallWatcher::finished, this, [this, answered] {
            const QDBusMessage answer = m_pending->reply();
            m_pending.release()->deleteLater(); // it is telling us
            if (answer.type() == QDBusMessage::ReplyMessage)
                answered(answer);
            else
                fail();
        });
    }

    void notify(bool markup)
    {
        const QVariantMap hints{
            {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
            {QStringLiteral("category"), QStringLiteral("transfer")},
            {QStringLiteral("urgency"), QVariant::fromValue(uchar(m_urgency))}};
        const QStringList actions{clickAction(), Notifier::tr("Show")};
        const QVariantList arguments{whoTells(), m_id, QGuiApplication::desktopFileName(), m_title,
            markup ? m_body.toHtmlEscaped() : m_body, actions, hints, -1};
        ask(callOf(QStringLiteral("Notify"), arguments), [this](const QDBusMessage &answer) {
            m_id = answer.arguments().value(0).toUInt();
            Q_EMIT m_owner.shown();
        });
    }

    void fail() { Q_EMIT m_owner.notShown(m_title, m_body); }

    Notifier &m_owner;
    QString m_title;
    QString m_body;
    Urgency m_urgency = Urgency::Normal;
    uint m_id = 0; ///< of the message that is shown; 0: none
    std::unique_ptr<QDBusPendingCallWatcher> m_pending;
};

Notifier::Notifier(QObject *parent)
    : QObject(parent)
    , m_service(std::make_unique<Service>(*this))
{
}

Notifier::~Notifier() = default;

void Notifier::show(const QString &title, const QString &body, Urgency urgency)
{
    m_service->show(title, body, urgency);
}

void Notifier::withdraw() { m_service->withdraw(); }

} // namespace m2m

#include "notifier_dbus.moc"
