// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusPendingCallWatcher>
#include <QObject>

#include <memory>

class QDBusMessage;

namespace m2m {

/// The desktop's notifications, over the session's message bus: one message at a time, a newer one
/// takes its place. Nothing waits for the bus.
class NotificationService : public QObject {
    Q_OBJECT
public:
    NotificationService();
    ~NotificationService() override;
    /// `urgency` as the desktop's specification counts: 0 low, 1 normal, 2 critical.
    void show(const QString &title, const QString &body, const QString &button, uchar urgency);
    void withdraw();

Q_SIGNALS:
    void activated(); ///< somebody has clicked at it
    void shown();
    void notShown(const QString &title, const QString &body);

private:
    Q_SLOT void actionInvoked(uint id, const QString &action);
    /// Before a click is told: a Wayland compositor lets only its holder come to the front.
    Q_SLOT void activationToken(uint id, const QString &token);

    template <typename F> void ask(const QDBusMessage &call, F answered);
    void notify(bool markup);
    void fail();

    QString m_title;
    QString m_body;
    QString m_button;
    uchar m_urgency = 1;
    uint m_id = 0; ///< of the message that is shown; 0: none
    std::unique_ptr<QDBusPendingCallWatcher> m_pending;
};

} // namespace m2m
