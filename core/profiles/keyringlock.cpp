// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringlock.h"

#include <QTimer>

#ifdef M2M_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace m2m {

namespace {

void answerLater(QObject *context, std::function<void(bool)> done)
{
    QTimer::singleShot(0, context, [done = std::move(done)] { done(false); });
}

} // namespace

#ifdef M2M_SECRET_SERVICE

namespace {

using Answered = std::function<void(const QVariant &)>;

/// Calls with one value as its answer; an invalid one where the call failed.
void callSecretService(QObject *context, const QString &path, const QString &interface,
    const QString &method, const QVariantList &arguments, Answered answered)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    message.setArguments(arguments);
    // Who has another keychain must not get this one started by our question.
    message.setAutoStartService(false);
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
        [watcher, answered = std::move(answered)] {
            watcher->deleteLater();
            const QDBusMessage reply = watcher->reply();
            const bool good = reply.type() == QDBusMessage::ReplyMessage;
            answered(good ? reply.arguments().value(0) : QVariant());
        });
}

} // namespace

void askWhetherKeyringIsLocked(QObject *context, std::function<void(bool)> done)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        answerLater(context, std::move(done));
        return;
    }
    callSecretService(context, QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"),
        {QStringLiteral("default")}, [context, done = std::move(done)](const QVariant &alias) {
            const QString path = alias.value<QDBusObjectPath>().path();
            if (path.size() <= 1) {
                done(false);
                return;
            }
            callSecretService(context, path, QStringLiteral("org.freedesktop.DBus.Properties"),
                QStringLiteral("Get"),
                {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")},
                [done](const QVariant &locked) {
                    done(locked.value<QDBusVariant>().variant().toBool());
                });
        });
}

#else

void askWhetherKeyringIsLocked(QObject *context, std::function<void(bool)> done)
{
    answerLater(context, std::move(done));
}

#endif

} // namespace m2m
