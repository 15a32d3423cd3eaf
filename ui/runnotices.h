// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "platform/notifier.h"
#include "platform/sleepinhibitor.h"
#include "platform/taskbarprogress.h"
#include "platform/trayicon.h"

namespace m2m {

/// What the desktop is told of a run, for whoever does something else meanwhile: how far it is on
/// the task bar, how it ended as a message, and that the computer must not sleep until then.
class RunNotices : public QObject {
    Q_OBJECT
public:
    /// Both have to outlive it.
    RunNotices(const BatchSession &session, QWidget &window, QObject *parent = nullptr);

    [[nodiscard]] TrayIcon &tray() { return m_tray; }

Q_SIGNALS:
    void told(); ///< that the run has ended, as far as the desktop lets itself be told
    void clicked(); ///< on a message, or on the icon

private:
    void refresh();
    void tellEnd();
    bool eventFilter(QObject *watched, QEvent *event) override;

    const BatchSession &m_session;
    QWidget &m_window;
    SleepInhibitor m_awake;
    TaskBarProgress m_progress;
    Notifier m_notifier;
    TrayIcon m_tray;
    bool m_wentOn = false;
};

} // namespace m2m
