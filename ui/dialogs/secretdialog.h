// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "profiles/profile.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace m2m {

/// Asks for the secret of a profile, saying why it is needed, and whether the keychain shall keep
/// it.
class SecretDialog : public QDialog {
    Q_OBJECT
public:
    SecretDialog(const Profile &profile, const Error &why, QWidget *parent = nullptr);
    [[nodiscard]] QString secret() const;
    [[nodiscard]] bool keep() const;

private:
    QLineEdit *m_secret;
    QCheckBox *m_keep;
};

} // namespace m2m
