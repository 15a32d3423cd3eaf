// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretdialog.h"

#include "help/helpkeys.h"
#include "text/errortext.h"
#include "text/instancetext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace m2m {

SecretDialog::SecretDialog(const Profile &profile, const Error &why, QWidget *parent)
    : QDialog(parent)
    , m_secret(new QLineEdit)
    , m_keep(new QCheckBox(tr("&Keep it in the keychain of this computer")))
{
    setObjectName(QStringLiteral("secretDialog"));
    setHelpPage(this, QStringLiteral("profiles#secret"));
    setWindowTitle(tr("Secret of %1").arg(profile.name));

    auto *reason = new QLabel(errorText(why).title);
    reason->setWordWrap(true);
    auto *label = new QLabel(
        tr("&Client secret for %1, %2").arg(instanceWord(profile.kind), profile.dbDomain));
    label->setWordWrap(true);
    label->setBuddy(m_secret);
    m_secret->setObjectName(QStringLiteral("secretEdit"));
    m_secret->setAccessibleName(tr("Client secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_keep->setObjectName(QStringLiteral("keepSecretCheck"));
    // A keychain that does not answer cannot keep anything either.
    m_keep->setChecked(why.kind == ErrorKind::SecretMissing);
    m_keep->setEnabled(why.kind == ErrorKind::SecretMissing);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *use = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("useSecretButton"));
    use->setEnabled(false);
    connect(m_secret, &QLineEdit::textChanged, use,
        [use](const QString &text) { use->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(reason);
    layout->addWidget(label);
    layout->addWidget(m_secret);
    layout->addWidget(m_keep);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

QString SecretDialog::secret() const { return m_secret->text(); }

bool SecretDialog::keep() const { return m_keep->isChecked(); }

} // namespace m2m
