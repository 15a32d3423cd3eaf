// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/networkreturn.h"
#include "appcontext.h"
#include "invocation.h"
#include "widgets/theme.h"

#include <memory>

namespace m2m {

class MainWindow;
class ProfilesDialog;

/// The program with a window: makes the pages, brings profiles, secrets and the sample to them.
class WindowCommand : public QObject {
    Q_OBJECT
public:
    WindowCommand(
        QApplication &app, AppContext &context, Invocation invocation, QObject *parent = nullptr);
    ~WindowCommand() override;
    void start();
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
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

    AppContext &m_context;
    Theme m_theme;
    Invocation m_invocation;
    NetworkReturn m_network;
    std::unique_ptr<MainWindow> m_window;
    int m_choice = 0; ///< which choice of an instance was the last
};

} // namespace m2m
