// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "widgets/theme.h"

#include <QObject>

namespace m2m {

/// The menus of the window: which instance, and help with appearance. They ask; the application
/// decides. `window` is their parent.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    WindowMenus(const BatchSession &session, QWidget &window);

    void setProfiles(const QList<Profile> &profiles) { m_profiles = profiles; }
    void setThemeMode(Theme::Mode mode) { m_themeMode = mode; } ///< shown as chosen
    void setLanguage(const QString &code) { m_language = code; } ///< likewise; empty: the system's
    /// Below the widget, or above it where there is no room below.
    void showProfiles(const QWidget &at);
    void showHelp(const QWidget &at);

Q_SIGNALS:
    void profileChosen(const m2m::Profile &profile);
    void profilesRequested(); ///< to make, change or test them
    void keysRequested(); ///< the list of all keys
    void themeChosen(m2m::Theme::Mode mode);
    void languageChosen(const QString &code);
    void tourRequested();
    void supportBundleRequested();

private:
    const BatchSession &m_session;
    QWidget &m_window;
    QList<Profile> m_profiles;
    Theme::Mode m_themeMode = Theme::Mode::System;
    QString m_language;
};

} // namespace m2m
