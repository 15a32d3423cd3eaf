// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/profile.h"
#include "widgets/parts.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace m2m {

/// The members of one profile, to be seen and changed. Secrets can be entered and are never shown.
class ProfileForm : public QWidget {
    Q_OBJECT
public:
    explicit ProfileForm(QWidget *parent = nullptr);

    /// Forgets what was typed as secrets. Without a kind it has to be chosen.
    void setProfile(const Profile &profile, bool kindKnown);
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] bool isKindChosen() const;

    void setSecret(const QString &secret); ///< as if it was typed
    [[nodiscard]] QString secret() const; ///< empty: nothing was typed
    [[nodiscard]] QString proxyPassword() const;
    void forgetSecrets();
    /// How it stands with the secret in the keychain.
    void setSecretState(Tone tone, const QString &sentence);
    void focusName();
    void focusKind();

Q_SIGNALS:
    void changed(); ///< by hand, or by setSecret()
    void fileRefused(const m2m::Error &error); ///< a certificate that cannot be read

private:
    QLayout *makeInstance();
    QLayout *makeNetwork();
    void chooseCertificates();
    void refresh();

    QByteArray m_certificates;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_db;
    QLineEdit *m_auth0;
    QLineEdit *m_client;
    QLineEdit *m_secret;
    IconLabel *m_secretIcon;
    QLabel *m_secretState;
    QComboBox *m_proxyMode;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QLineEdit *m_proxyUser;
    QLineEdit *m_proxyPassword;
    ElidedLabel *m_trusts;
    Button *m_chooseCertificates;
    Button *m_dropCertificates;
    QSpinBox *m_requests;
    QSpinBox *m_deadline;
    QSpinBox *m_readBack;
};

} // namespace m2m
