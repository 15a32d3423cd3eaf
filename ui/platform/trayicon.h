// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace m2m {

/// The program's icon beside the clock, where the desktop has such a place: shown only as long as
/// it is of use. Words come from whoever shows it.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;
    /// `showWindow`, `pause`: what its menu offers; an empty `pause` is left out.
    void show(const QString &tip, const QString &showWindow, const QString &pause);
    void setTip(const QString &tip);
    void hide();
    /// True where there was a place for it. It stays until hide() or a click.
    bool say(const QString &title, const QString &body, const QString &showWindow);

Q_SIGNALS:
    void clicked();
    void pauseRequested();

private:
    void make();
    void fill(const QString &showWindow, const QString &pause);
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace m2m
