// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "sessionfixture.h"
#include "text/translations.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QSettings>

namespace m2m::test {

/// The program's window over a session and settings of the test's own; to be inherited beside
/// QObject.
class WindowFixture : protected SessionFixture {
protected:
    /// In initTestCase().
    void dressApplication()
    {
        useTestPaths();
        installTranslations(*qApp);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }
    /// In cleanupTestCase(), while there still is an application.
    void undressApplication() { m_theme.reset(); }

    /// In init(): all anew. `prepare` is done to the session before the window is made.
    template <typename F> [[nodiscard]] bool openWindow(F prepare)
    {
        openSession();
        prepare(*m_session);
        m_settings = std::make_unique<QSettings>(
            inFolder(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(*m_session, *m_settings);
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get());
    }
    [[nodiscard]] bool openWindow()
    {
        return openWindow([](BatchSession &) {});
    }
    /// In cleanup().
    void closeWindow()
    {
        m_window.reset();
        m_settings.reset();
        closeSession();
    }

    template <typename W> [[nodiscard]] W *find(const QString &name) const
    {
        return m_window->findChild<W *>(name);
    }
    /// As it comes from a keyboard: to the window, which gives it to whoever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace m2m::test
