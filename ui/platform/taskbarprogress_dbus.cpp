// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskbarprogress.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>

namespace m2m {

/// A dock finds our entry by the desktop file's name. It is told by a signal, which whoever listens
/// takes; nobody answers.
struct TaskBarProgress::Entry {
    void tell(const QVariantMap &properties) const
    {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        const QString uri =
            QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName());
        QDBusMessage update =
            QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/1"),
                QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
        update.setArguments({uri, properties});
        bus.send(update);
    }
    int percent = -1; ///< as it was told; -1: none
    bool urgent = false;
};

TaskBarProgress::TaskBarProgress(QWidget &)
    : m_entry(std::make_unique<Entry>())
{
}

TaskBarProgress::~TaskBarProgress()
{
    clear();
    setUrgent(false);
}

void TaskBarProgress::show(double part, Look)
{
    const int percent = qBound(0, int(part * 100), 100);
    if (percent == m_entry->percent)
        return;
    m_entry->percent = percent;
    m_entry->tell({{QStringLiteral("progress"), percent / 100.0},
        {QStringLiteral("progress-visible"), true}});
}

void TaskBarProgress::clear()
{
    if (m_entry->percent < 0)
        return;
    m_entry->percent = -1;
    m_entry->tell({{QStringLiteral("progress"), 0.0}, {QStringLiteral("progress-visible"), false}});
}

void TaskBarProgress::setUrgent(bool urgent)
{
    if (urgent == m_entry->urgent)
        return;
    m_entry->urgent = urgent;
    m_entry->tell({{QStringLiteral("urgent"), urgent}});
}

} // namespace m2m
