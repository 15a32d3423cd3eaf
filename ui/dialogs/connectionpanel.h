// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/backgroundconnectiontest.h"
#include "profiles/secretstore.h"
#include "widgets/parts.h"

#include <array>
#include <memory>

namespace m2m {

/// Tests a connection and shows its four parts, a line each: how it stands by icon and word, and
/// what was found.
class ConnectionPanel : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionPanel(QWidget *parent = nullptr);
    ~ConnectionPanel() override;
    void clear(); ///< nothing was tested yet; a test that runs is given up
    /// Secrets that are empty are asked of the keychain, which has to outlive the panel.
    void test(SecretStore &secrets, const Profile &profile, const QString &secret,
        const QString &proxyPassword);
    [[nodiscard]] bool isTesting() const { return m_test != nullptr; }

Q_SIGNALS:
    void testingChanged();
    void noSecret(const m2m::Error &why); ///< there is nothing to test with

private:
    struct Line {
        IconLabel *icon;
        QLabel *sentence;
    };
    void start(const Profile &profile, const QString &secret, const QString &proxyPassword);
    void show(const ConnectionReport &report, const Profile &profile);
    [[nodiscard]] std::function<bool()> beginning();
    std::array<Line, ConnectionReport::partCount> m_lines{};
    std::unique_ptr<BackgroundConnectionTest> m_test;
    int m_begun = 0; ///< answers of the keychain to an earlier test are dropped
};

} // namespace m2m
