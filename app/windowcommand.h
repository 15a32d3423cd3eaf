// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/networkreturn.h"
#include "appcontext.h"
#include "invocation.h"
#include "widgets/theme.h"

#include <memory>

namespace m2m {

class Closing;
class MainWindow;
class ProfilesDialog;
class RunNotices;
class SecondStart;

/// The program with a window: makes the pages, brings profiles, secrets and the sample to them.
class WindowCommand : public QObject {
    Q_OBJECT
public:
    WindowCommand(
        QApplication &app, AppContext &context, Invocation invocation, QObject *parent = nullptr);
    ~WindowCommand() override;
    /// Code of the language that was chosen in the menu; empty: the system's. To be installed
    /// before the window is made.
    [[nodiscard]] static QString chosenLanguage(const QSettings &settings);
    void start();
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void begin();
    void connectToPractice();
    void connectTo(const Profile &profile);
    void connectWith(const Profile &profile, const QString &secret);
    void askForSecret(const Profile &profile, const Error &why);
    void trySample();
    void useTheme(Theme::Mode mode);
    void refreshProfiles();
    ProfilesDialog &manageProfiles();
    void importCredentials(const QString &path);
    [[nodiscard]] bool isIdle() const; ///< nothing is being sent: the instance may change
    void startedAgain(const QStringList &files);
    void openWaiting();

    AppContext &m_context;
    Theme m_theme;
    Invocation m_invocation;
    std::unique_ptr<NetworkReturn> m_network; ///< once the window stands
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<RunNotices> m_notices;
    std::unique_ptr<Closing> m_closing;
    std::unique_ptr<SecondStart> m_secondStart;
    QStringList m_waiting; ///< files that are opened when the run is over
    bool m_begun = false;
    int m_choice = 0; ///< which choice of an instance was the last
};

} // namespace m2m
