// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace m2m {

/// A message beside the window, by the desktop's own means. One at a time: a new one takes the
/// place of the one before. Never waits for the desktop.
///
/// notifier_dbus.cpp speaks to the notification service, notifier_portable.cpp to nobody: there the
/// message comes from the icon in the tray.
class Notifier : public QObject {
    Q_OBJECT
public:
    enum class Urgency { Low, Normal, Critical };

    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override; ///< what was shown stays
    /// `title` and `body`: plain text. Answered by shown() or notShown(), later and once, unless
    /// another message has taken its place.
    void show(const QString &title, const QString &body, Urgency urgency = Urgency::Normal);
    void withdraw();

Q_SIGNALS:
    void shown();
    void notShown(const QString &title, const QString &body); ///< there is nobody to show it
    void activated(); ///< the user has clicked it

private:
    struct Service;
    std::unique_ptr<Service> m_service;
};

} // namespace m2m
