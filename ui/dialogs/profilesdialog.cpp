// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilesdialog.h"

#include "connectionpanel.h"
#include "help/helpkeys.h"
#include "profileform.h"
#include "profilelist.h"
#include "profilequestions.h"
#include "text/errortext.h"
#include "text/format.h"
#include "widgets/filechooser.h"
#include "widgets/messagebanner.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>

namespace m2m {

namespace {

constexpr QSize usualSize{1040, 660};
constexpr int listWidth = 268;

} // namespace

ProfilesDialog::ProfilesDialog(
    ProfileStore &profiles, SecretStore &secrets, const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_secrets(secrets)
{
    setObjectName(QStringLiteral("profilesDialog"));
    setHelpPage(this, QStringLiteral("profiles"));
    setWindowTitle(tr("Profiles of this station"));
    setAcceptDrops(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(makeList());
    layout->addWidget(makeRight(), 1);
    resize(usualSize);
    fillList(current);
}

QWidget *ProfilesDialog::makeList()
{
    m_list = new ProfileList;
    m_new = new Button(
        tr("&New"), QStringLiteral("newProfile"), Button::Kind::Plain, QStringLiteral("plus"));
    m_importCredentials = new Button(tr("&Import client_credentials.py …"),
        QStringLiteral("importCredentials"), Button::Kind::Plain, QStringLiteral("download"));
    m_importProfile = new Button(tr("Import a &profile …"), QStringLiteral("importProfile"),
        Button::Kind::Plain, QStringLiteral("folder"));
    m_export = new Button(tr("&Export …"), QStringLiteral("exportProfile"), Button::Kind::Plain,
        QStringLiteral("upload"));
    m_delete = new Button(tr("Dele&te"), QStringLiteral("deleteProfile"), Button::Kind::Plain,
        QStringLiteral("cross"));
    auto *pair = new QHBoxLayout;
    pair->setSpacing(space::s);
    pair->addWidget(m_export);
    pair->addWidget(m_delete);
    auto *box = new QWidget;
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addStrut(listWidth); // no less, and more where the words are longer
    layout->addWidget(m_list, 1);
    layout->addWidget(m_new);
    layout->addWidget(m_importCredentials);
    layout->addWidget(m_importProfile);
    layout->addLayout(pair);

    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::showChosen);
    connect(m_new, &QPushButton::clicked, this, [this] { showUnsaved({}, false); });
    connect(m_importCredentials, &QPushButton::clicked, this, [this] {
        askForFile(*this,
            {FileQuestion::Kind::OneToOpen, QStringLiteral("profileFileDialog"),
                tr("Credentials of the DB team"), tr("Python files (*.py);;All files (*)"), {}, {}},
            [this](const QString &path) { importCredentials(path); });
    });
    connect(m_importProfile, &QPushButton::clicked, this, [this] {
        askForFile(*this,
            {FileQuestion::Kind::OneToOpen, QStringLiteral("profileFileDialog"), tr("Profile"),
                tr("Profiles (*.json);;All files (*)"), {}, {}},
            [this](const QString &path) { importProfile(path); });
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        askForFile(*this,
            {FileQuestion::Kind::OneToWrite, QStringLiteral("profileFileDialog"),
                tr("Export the profile, without its secret"), tr("Profiles (*.json)"), {},
                m_savedAs + QStringLiteral(".json")},
            [this](const QString &path) { exportProfile(path); });
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        const auto profile = m_profiles.find(m_savedAs);
        if (profile)
            askToDelete(this, *profile, [this, profile = *profile](bool withSecret) {
                deleteProfile(profile, withSecret);
            });
    });
    return box;
}

QWidget *ProfilesDialog::makeRight()
{
    m_banner = new MessageBanner(QStringLiteral("profileProblem"));
    m_form = new ProfileForm;
    m_panel = new ConnectionPanel;
    m_test = new Button(tr("Test c&onnection"), QStringLiteral("testConnection"),
        Button::Kind::Plain, QStringLiteral("refresh"));
    m_discard = new Button(tr("Discard changes"), QStringLiteral("discardProfile"));
    m_save = new Button(tr("&Save"), QStringLiteral("saveProfile"), Button::Kind::Primary);
    m_close = new Button(tr("Close"), QStringLiteral("closeProfiles"));
    m_save->setDefault(true);

    auto *formCard = new Card;
    formCard->body()->addWidget(m_form);
    auto *testCard = new Card(tr("Connection"));
    testCard->body()->addWidget(m_panel);
    auto *cards = new QWidget;
    cards->setProperty("kind", QStringLiteral("clear"));
    auto *cardLayout = new QVBoxLayout(cards);
    cardLayout->setContentsMargins(0, 0, 0, 0);
    cardLayout->setSpacing(space::m);
    cardLayout->addWidget(formCard);
    cardLayout->addWidget(testCard);
    cardLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(cards);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);

    connect(m_form, &ProfileForm::changed, this, &ProfilesDialog::formChanged);
    connect(m_form, &ProfileForm::fileRefused, this, &ProfilesDialog::complain);
    connect(m_banner, &MessageBanner::firstClicked, this, [this] { save(Repin::Yes); });
    connect(m_panel, &ConnectionPanel::testingChanged, this, &ProfilesDialog::refresh);
    connect(m_panel, &ConnectionPanel::noSecret, this, [this](const Error &why) {
        tell(Tone::Doubt, errorText(why).title, tr("Enter the secret to test the connection."));
    });
    connect(m_test, &QPushButton::clicked, this, &ProfilesDialog::test);
    connect(m_discard, &QPushButton::clicked, this, [this] { fillList(m_savedAs); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(Repin::No); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

void ProfilesDialog::fillList(const QString &current)
{
    m_list->setProfiles(m_profiles.all(), current);
    showChosen();
    const QList<Error> damaged = m_profiles.damaged();
    if (!damaged.isEmpty())
        complain(damaged.constFirst());
}

void ProfilesDialog::showChosen()
{
    const auto profile = m_profiles.find(m_list->chosen());
    m_credentialsPath.clear();
    m_banner->clear();
    if (profile)
        showProfile(*profile, profile->name, true);
    else
        showProfile({}, {}, false);
}

void ProfilesDialog::showProfile(const Profile &profile, const QString &savedAs, bool kindKnown)
{
    ++m_shown;
    m_savedAs = savedAs;
    m_changed = false;
    m_form->setProfile(profile, kindKnown);
    m_panel->clear();
    if (!savedAs.isEmpty())
        askForSecretState(profile);
    refresh();
}

void ProfilesDialog::askForSecretState(const Profile &profile)
{
    m_secrets.read(profile, SecretStore::Of::Client,
        [this, self = QPointer(this), shown = m_shown](const Result<QString> &secret) {
            if (!self || shown != m_shown)
                return;
            if (secret) {
                m_form->setSecretState(Tone::Good, tr("The secret is in the keychain."));
            } else if (secret.error().kind == ErrorKind::SecretMissing) {
                m_form->setSecretState(
                    Tone::Doubt, tr("The keychain has no secret for this profile."));
            } else {
                m_form->setSecretState(Tone::Doubt,
                    tr("%1 You will be asked for the secret at each start.")
                        .arg(errorText(secret.error()).title));
            }
        });
}

void ProfilesDialog::showUnsaved(const Profile &profile, bool kindKnown)
{
    m_banner->clear();
    showProfile(profile, {}, kindKnown);
    m_changed = true;
    refresh();
    m_form->focusName();
}

void ProfilesDialog::formChanged()
{
    m_changed = true;
    m_panel->clear();
    refresh();
}

void ProfilesDialog::save(Repin repin)
{
    const Profile profile = m_form->profile();
    if (!m_form->isKindChosen()) {
        tell(Tone::Doubt, tr("Which kind of instance is it?"),
            tr("Choose development, staging or production."));
        m_form->focusKind();
        return;
    }
    if (profile.name != m_savedAs && m_profiles.find(profile.name)) {
        tell(Tone::Doubt, tr("There is a profile %1 already.").arg(quoted(profile.name)),
            tr("Give this one another name."));
        m_form->focusName();
        return;
    }
    const ProfileChange change{
        profile, m_savedAs, m_form->secret(), m_form->proxyPassword(), repin};
    saveProfile(m_profiles, m_secrets, change,
        [this, self = QPointer(this), change](const Result<std::optional<Error>> &ended) {
            if (!self)
                return;
            if (ended)
                saved(change, *ended);
            else
                complain(ended.error());
        });
}

void ProfilesDialog::saved(const ProfileChange &change, const std::optional<Error> &notKept)
{
    const QString path = change.secret.isEmpty() ? QString() : m_credentialsPath;
    fillList(change.profile.name);
    Q_EMIT profilesChanged();
    Q_EMIT profileSaved(change.profile);
    if (notKept) {
        tell(Tone::Doubt, tr("The profile is saved, its secret is not."),
            tr("%1 You will be asked for it at each start; keep it at hand.")
                .arg(errorText(*notKept).title));
    } else if (!path.isEmpty()) {
        tell(Tone::Doubt, tr("The secret is in the keychain now."),
            tr("Delete the file, it still holds it: %1").arg(path));
    }
}

void ProfilesDialog::deleteProfile(const Profile &profile, bool withSecret)
{
    if (const auto removed = m_profiles.remove(profile.name); !removed) {
        complain(removed.error());
        return;
    }
    if (withSecret) {
        m_secrets.remove(profile, SecretStore::Of::Client,
            [this, self = QPointer(this)](const Result<void> &gone) {
                if (self && !gone)
                    complain(gone.error());
            });
    }
    fillList({});
    Q_EMIT profilesChanged();
}

void ProfilesDialog::test()
{
    m_banner->clear();
    const Profile profile = m_form->profile();
    if (const auto usable = checkProfile(profile); !usable) {
        complain(usable.error());
        return;
    }
    m_panel->test(m_secrets, profile, m_form->secret(), m_form->proxyPassword());
}

void ProfilesDialog::tell(
    Tone tone, const QString &title, const QString &text, const QString &action)
{
    m_banner->setActions(action);
    m_banner->showMessage(tone, title, text);
}

void ProfilesDialog::complain(const Error &error)
{
    const ErrorText text = errorText(error);
    const bool pinned = error.kind == ErrorKind::ProfilePinned;
    tell(Tone::Bad, text.title, text.whatToDo, pinned ? tr("I mean it") : QString());
}

void ProfilesDialog::refresh()
{
    const bool known = !m_savedAs.isEmpty();
    m_list->setEnabled(!m_changed);
    for (Button *button : {m_new, m_importCredentials, m_importProfile})
        button->setEnabled(!m_changed);
    m_export->setEnabled(known && !m_changed);
    m_delete->setEnabled(known && !m_changed);
    m_form->setEnabled(known || m_changed);
    m_test->setEnabled((known || m_changed) && !m_panel->isTesting());
    m_discard->setVisible(m_changed);
    m_save->setEnabled(m_changed);
}

void ProfilesDialog::reject()
{
    if (!m_changed) {
        QDialog::reject();
        return;
    }
    tell(Tone::Doubt, tr("What you have changed is not saved."),
        tr("Save it, or discard the changes."));
    m_save->setFocus();
}

} // namespace m2m
