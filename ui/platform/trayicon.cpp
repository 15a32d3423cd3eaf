// SPDX-License-Identifier: GPL-3.0-or-later
#include "trayicon.h"

#include <QApplication>
#include <QMenu>

namespace m2m {

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::make()
{
    if (m_icon)
        return;
    m_menu = std::make_unique<QMenu>();
    m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::clicked);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason != QSystemTrayIcon::Context)
                Q_EMIT clicked();
        });
}

void TrayIcon::fill(const QString &showWindow, const QString &pause)
{
    m_menu->clear();
    connect(m_menu->addAction(showWindow), &QAction::triggered, this, &TrayIcon::clicked);
    if (!pause.isEmpty())
        connect(m_menu->addAction(pause), &QAction::triggered, this, &TrayIcon::pauseRequested);
}

void TrayIcon::show(const QString &tip, const QString &showWindow, const QString &pause)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    make();
    fill(showWindow, pause);
    setTip(tip);
    m_icon->show();
}

void TrayIcon::setTip(const QString &tip)
{
    if (m_icon)
        m_icon->setToolTip(tip);
}

void TrayIcon::hide()
{
    if (m_icon)
        m_icon->hide();
}

bool TrayIcon::say(const QString &title, const QString &body, const QString &showWindow)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    if (!m_icon || !m_icon->isVisible()) {
        make();
        fill(showWindow, {});
        m_icon->show();
    }
    m_icon->showMessage(title, body, QApplication::windowIcon());
    return true;
}

} // namespace m2m
