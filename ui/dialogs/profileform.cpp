// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileform.h"

#include "text/instancetext.h"
#include "text/profiletext.h"
#include "widgets/filechooser.h"
#include "widgets/icons.h"
#include "widgets/instancepill.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace m2m {

namespace {

QSpinBox *makeNumber(int from, int to, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(from, to);
    box->setSuffix(suffix);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

Tone toneOfKind(InstanceKind kind) { return instanceLook(kind).tone; }

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_name(named(new QLineEdit, QStringLiteral("profileName"), tr("Name of the profile")))
    , m_kind(named(new QComboBox, QStringLiteral("profileKind"), tr("Kind of instance")))
    , m_db(named(new QLineEdit, QStringLiteral("profileDb"), tr("Host of the DB")))
    , m_auth0(named(new QLineEdit, QStringLiteral("profileAuth0"), tr("Host of the login service")))
    , m_client(named(new QLineEdit, QStringLiteral("profileClient"), tr("Client ID")))
    , m_secret(named(new QLineEdit, QStringLiteral("profileSecret"), tr("Client secret")))
    , m_secretIcon(new IconLabel({}, Tone::Neutral, 16))
    , m_secretState(named(
          makeText({}, QStringLiteral("small")), QStringLiteral("profileSecretState"), QString()))
    , m_proxyMode(named(new QComboBox, QStringLiteral("profileProxy"), tr("Proxy")))
    , m_proxyHost(named(new QLineEdit, QStringLiteral("profileProxyHost"), tr("Host of the proxy")))
    , m_proxyPort(named(
          makeNumber(0, 65535, {}), QStringLiteral("profileProxyPort"), tr("Port of the proxy")))
    , m_proxyUser(named(new QLineEdit, QStringLiteral("profileProxyUser"), tr("User of the proxy")))
    , m_proxyPassword(
          named(new QLineEdit, QStringLiteral("profileProxyPassword"), tr("Password of the proxy")))
    , m_trusts(named(new ElidedLabel, QStringLiteral("profileTrusts"), QString()))
    , m_chooseCertificates(new Button(tr("&Add …"), QStringLiteral("profileAddCa")))
    , m_dropCertificates(new Button(tr("&Remove"), QStringLiteral("profileDropCa")))
    , m_requests(named(makeNumber(1, mostParallelRequests, {}), QStringLiteral("profileRequests"),
          tr("Requests at a time")))
    , m_deadline(
          named(makeNumber(int(shortestDeadline.count()), int(longestDeadline.count()), tr(" s")),
              QStringLiteral("profileDeadline"), tr("Longest wait for an answer, in seconds")))
    , m_readBack(named(makeNumber(1, rarestReadBack, {}), QStringLiteral("profileReadBack"),
          tr("Of so many new records one is read back")))
{
    for (const InstanceKind kind :
        {InstanceKind::Development, InstanceKind::Staging, InstanceKind::Production}) {
        m_kind->addItem(
            themedIcon(instanceLook(kind).icon, toneOfKind(kind)), instanceWord(kind), int(kind));
    }
    m_kind->setPlaceholderText(tr("Choose …"));
    m_proxyMode->addItem(tr("As the system says"), int(ProxySettings::Mode::System));
    m_proxyMode->addItem(tr("None"), int(ProxySettings::Mode::None));
    m_proxyMode->addItem(tr("Set by hand"), int(ProxySettings::Mode::Manual));
    m_db->setPlaceholderText(QStringLiteral("apa.example.org"));
    m_auth0->setPlaceholderText(QStringLiteral("example.us.auth0.com"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_proxyPassword->setEchoMode(QLineEdit::Password);
    m_proxyPort->setSpecialValueText(tr("port"));
    m_readBack->setPrefix(tr("1 of "));
    m_readBack->setSpecialValueText(tr("all"));
    m_readBack->setToolTip(
        tr("How many new records are read back and compared. Edits, and what was "
           "in doubt, always are."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(makeInstance());
    layout->addWidget(makeLine());
    layout->addLayout(makeNetwork());

    for (QLineEdit *edit :
        {m_name, m_db, m_auth0, m_client, m_secret, m_proxyHost, m_proxyUser, m_proxyPassword})
        connect(edit, &QLineEdit::textEdited, this, &ProfileForm::changed);
    for (QSpinBox *box : {m_proxyPort, m_requests, m_deadline, m_readBack})
        connect(box, &QSpinBox::valueChanged, this, &ProfileForm::changed);
    for (QComboBox *box : {m_kind, m_proxyMode}) {
        connect(box, &QComboBox::activated, this, [this] {
            refresh();
            Q_EMIT changed();
        });
    }
    connect(m_chooseCertificates, &QPushButton::clicked, this, &ProfileForm::chooseCertificates);
    connect(m_dropCertificates, &QPushButton::clicked, this, [this] {
        m_certificates.clear();
        refresh();
        Q_EMIT changed();
    });
    setProfile({}, false);
}

QLayout *ProfileForm::makeInstance()
{
    auto *state = new QHBoxLayout;
    state->setSpacing(space::xs);
    state->addWidget(m_secretIcon, 0, Qt::AlignTop);
    state->addWidget(m_secretState, 1);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(captioned(tr("&Name"), m_name), 0, 0);
    grid->addWidget(captioned(tr("&Kind of instance"), m_kind), 0, 1);
    grid->addWidget(captioned(tr("Host of the &DB (db_domain)"), m_db), 1, 0);
    grid->addWidget(captioned(tr("&Login service (auth0_domain)"), m_auth0), 1, 1);
    grid->addWidget(captioned(tr("&Client ID (client_id)"), m_client), 2, 0);
    grid->addWidget(captioned(tr("Client &secret (client_secret)"), m_secret), 2, 1);
    grid->addLayout(state, 3, 1);
    return grid;
}

QLayout *ProfileForm::makeNetwork()
{
    auto *proxy = new QGridLayout;
    proxy->setHorizontalSpacing(space::m);
    proxy->setVerticalSpacing(space::s);
    proxy->addWidget(captioned(tr("Pro&xy"), m_proxyMode), 0, 0);
    proxy->addWidget(captioned(tr("Host"), m_proxyHost), 0, 1);
    proxy->addWidget(captioned(tr("Port"), m_proxyPort), 0, 2);
    proxy->addWidget(captioned(tr("User"), m_proxyUser), 0, 3);
    proxy->addWidget(captioned(tr("Password"), m_proxyPassword), 0, 4);
    const std::array stretches{3, 4, 2, 3, 3};
    for (int i = 0; i < int(stretches.size()); ++i)
        proxy->setColumnStretch(i, stretches.at(size_t(i)));

    auto *trust = new QHBoxLayout;
    trust->setSpacing(space::s);
    trust->addWidget(m_trusts, 1);
    trust->addWidget(m_dropCertificates);
    trust->addWidget(m_chooseCertificates);
    auto *trustBox = new QVBoxLayout;
    trustBox->setSpacing(2);
    trustBox->addWidget(makeLabel(tr("Trusted authorities"), QStringLiteral("small")));
    trustBox->addLayout(trust);

    auto *limits = new QHBoxLayout;
    limits->setSpacing(space::m);
    limits->addWidget(captioned(tr("Re&quests at a time"), m_requests));
    limits->addWidget(captioned(tr("Longest &wait"), m_deadline));
    limits->addWidget(captioned(tr("Read &back"), m_readBack));
    limits->addLayout(trustBox, 1);

    auto *box = new QVBoxLayout;
    box->setSpacing(space::s);
    box->addLayout(proxy);
    box->addLayout(limits);
    return box;
}

void ProfileForm::setProfile(const Profile &profile, bool kindKnown)
{
    const QSignalBlocker quiet(this);
    m_name->setText(profile.name);
    m_kind->setCurrentIndex(kindKnown ? m_kind->findData(int(profile.kind)) : -1);
    m_db->setText(profile.dbDomain);
    m_auth0->setText(profile.auth0Domain);
    m_client->setText(profile.clientId);
    m_certificates = profile.caCertificates;
    m_proxyMode->setCurrentIndex(m_proxyMode->findData(int(profile.proxy.mode)));
    m_proxyHost->setText(profile.proxy.host);
    m_proxyPort->setValue(profile.proxy.port);
    m_proxyUser->setText(profile.proxy.user);
    m_requests->setValue(profile.parallelRequests);
    m_deadline->setValue(int(profile.deadline.count()));
    m_readBack->setValue(profile.readBackOneOf);
    // The beginning of what is too long says more than its end.
    for (QLineEdit *edit : {m_name, m_db, m_auth0, m_client, m_proxyHost, m_proxyUser})
        edit->setCursorPosition(0);
    forgetSecrets();
    setSecretState(Tone::Neutral, {});
    refresh();
}

Profile ProfileForm::profile() const
{
    Profile profile;
    profile.name = m_name->text().trimmed();
    if (isKindChosen())
        profile.kind = InstanceKind(m_kind->currentData().toInt());
    profile.dbDomain = m_db->text().trimmed();
    profile.auth0Domain = m_auth0->text().trimmed();
    profile.clientId = m_client->text().trimmed();
    profile.caCertificates = m_certificates;
    profile.proxy.mode = ProxySettings::Mode(m_proxyMode->currentData().toInt());
    if (profile.proxy.mode == ProxySettings::Mode::Manual) {
        profile.proxy.host = m_proxyHost->text().trimmed();
        profile.proxy.port = quint16(m_proxyPort->value());
        profile.proxy.user = m_proxyUser->text().trimmed();
    }
    profile.parallelRequests = m_requests->value();
    profile.deadline = std::chrono::seconds(m_deadline->value());
    profile.readBackOneOf = m_readBack->value();
    return profile;
}

bool ProfileForm::isKindChosen() const { return m_kind->currentIndex() >= 0; }

void ProfileForm::setSecret(const QString &secret)
{
    m_secret->setText(secret);
    Q_EMIT changed();
}

QString ProfileForm::secret() const { return m_secret->text(); }

QString ProfileForm::proxyPassword() const { return m_proxyPassword->text(); }

void ProfileForm::forgetSecrets()
{
    m_secret->clear();
    m_proxyPassword->clear();
}

void ProfileForm::setSecretState(Tone tone, const QString &sentence)
{
    m_secretState->setText(sentence);
    m_secretIcon->setIcon(sentence.isEmpty() ? QString()
            : tone == Tone::Good             ? QStringLiteral("check")
                                             : QStringLiteral("info"),
        tone);
    m_secret->setPlaceholderText(tone == Tone::Good ? tr("kept in the keychain") : QString());
}

void ProfileForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ProfileForm::focusKind() { m_kind->setFocus(); }

void ProfileForm::chooseCertificates()
{
    askForFile(*this,
        {FileQuestion::Kind::OneToOpen, QStringLiteral("caFileDialog"),
            tr("Certificate of the authority"),
            tr("Certificates (*.pem *.crt *.cer);;All files (*)"), {}, {}},
        [this](const QString &path) {
            const auto pem = loadCertificates(path);
            if (!pem) {
                Q_EMIT fileRefused(pem.error());
                return;
            }
            m_certificates = m_certificates.isEmpty() ? *pem : m_certificates + '\n' + *pem;
            refresh();
            Q_EMIT changed();
        });
}

/// What can be said and what can be done after each change.
void ProfileForm::refresh()
{
    const bool manual =
        ProxySettings::Mode(m_proxyMode->currentData().toInt()) == ProxySettings::Mode::Manual;
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_proxyHost, m_proxyPort, m_proxyUser, m_proxyPassword})
        widget->setEnabled(manual);
    const QString own = certificatesText(m_certificates);
    m_trusts->setFullText(own.isEmpty() ? tr("Those of this computer")
                                        : tr("Those of this computer, and %1").arg(own));
    m_trusts->setAccessibleName(tr("Trusted authorities: %1").arg(m_trusts->fullText()));
    m_dropCertificates->setVisible(!m_certificates.isEmpty());
}

} // namespace m2m
