// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowcommand.h"

#include "apppaths.h"
#include "closing.h"
#include "dialogs/profilesdialog.h"
#include "dialogs/secretdialog.h"
#include "dialogs/supportdialog.h"
#include "mainwindow.h"
#include "runnotices.h"
#include "secondstart.h"
#include "secretsource.h"
#include "supportfacts.h"

#include <QApplication>
#include <QTimer>

#include <utility>

namespace m2m {

namespace {

constexpr std::chrono::milliseconds longestLook{300};

QString lastProfileKey() { return QStringLiteral("lastProfile"); }

QString themeKey() { return QStringLiteral("theme"); }

QString languageKey() { return QStringLiteral("language"); }

Theme::Mode savedTheme(const QSettings &settings)
{
    const int mode = settings.value(themeKey()).toInt();
    return mode == int(Theme::Mode::Light) || mode == int(Theme::Mode::Dark) ? Theme::Mode(mode)
                                                                             : Theme::Mode::System;
}

} // namespace

QString WindowCommand::chosenLanguage(const QSettings &settings)
{
    return settings.value(languageKey()).toString();
}

WindowCommand::WindowCommand(
    QApplication &app, AppContext &context, Invocation invocation, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_theme(app, savedTheme(context.settings()), Theme::Sheet::Later)
    , m_invocation(std::move(invocation))
    , m_window(std::make_unique<MainWindow>(
          context.session(), context.settings(), nullptr, MainWindow::Making::Later))
    , m_notices(std::make_unique<RunNotices>(context.session(), *m_window))
    , m_closing(std::make_unique<Closing>(context.session(), *m_notices, *m_window))
    , m_secondStart(std::make_unique<SecondStart>(context.uploads().journalPath()))
{
    connect(m_closing.get(), &Closing::doneInBackground, &app, &QCoreApplication::quit,
        Qt::QueuedConnection);
    connect(&app, &QGuiApplication::commitDataRequest, m_closing.get(), &Closing::endSession,
        Qt::DirectConnection);
    connect(m_secondStart.get(), &SecondStart::happened, this, &WindowCommand::startedAgain);
    connect(&context.session(), &BatchSession::runChanged, this, &WindowCommand::openWaiting);
    connect(m_window.get(), &MainWindow::sampleRequested, this, &WindowCommand::trySample);
    connect(m_window.get(), &MainWindow::profileChosen, this, &WindowCommand::connectTo);
    connect(m_window.get(), &MainWindow::profilesRequested, this, [this] { manageProfiles(); });
    connect(m_window.get(), &MainWindow::credentialsGiven, this, &WindowCommand::importCredentials);
    connect(m_window.get(), &MainWindow::supportBundleRequested, this, [this] {
        (new SupportDialog(supportRequest(m_context, m_invocation.journal), m_window.get()))
            ->open();
    });
    connect(m_window.get(), &MainWindow::themeChosen, this, &WindowCommand::useTheme);
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &code) {
        m_context.settings().setValue(languageKey(), code); // read at the next start
    });
    // Nobody may be there to press a button when the network is back, or when another program on
    // this station wants to upload.
    context.uploads().goOnByItself();
    context.uploads().releaseJournalWhenIdle();
}

WindowCommand::~WindowCommand() = default;

void WindowCommand::useTheme(Theme::Mode mode)
{
    m_context.settings().setValue(themeKey(), int(mode));
    m_theme.setMode(mode);
    m_window->setThemeMode(mode);
}

void WindowCommand::start()
{
    m_window->setThemeMode(m_theme.mode());
    m_window->setLanguage(chosenLanguage(m_context.settings()));
    m_window->setRecipeFolder(defaultRecipeFolder());
    m_theme.dress();
    // What takes a moment waits until there is something to look at, or nobody looks.
    connect(m_window.get(), &MainWindow::stands, this, &WindowCommand::begin);
    QTimer::singleShot(longestLook, this, &WindowCommand::begin);
    m_window->show();
}

void WindowCommand::begin()
{
    if (std::exchange(m_begun, true))
        return;
    m_network = std::make_unique<NetworkReturn>();
    connect(
        m_network.get(), &NetworkReturn::isBack, &m_context.uploads(), &UploadThread::wayMayBeBack);
    refreshProfiles();
    if (m_invocation.practiceSample) {
        trySample();
        return;
    }
    const QString last = m_context.settings().value(lastProfileKey()).toString();
    const Result<Profile> profile = m_context.profiles().find(last);
    if (profile)
        connectTo(*profile);
    else
        connectToPractice();
    m_context.session().openJournal();
    if (!m_invocation.files.isEmpty())
        m_window->openFiles(m_invocation.files);
}

/// Whoever starts the program a second time wants the window that there is, with these files.
void WindowCommand::startedAgain(const QStringList &files)
{
    m_closing->comeBack();
    m_waiting = files;
    openWaiting();
}

void WindowCommand::openWaiting()
{
    const RunStatus &run = m_context.session().run();
    if (m_waiting.isEmpty() || run.isActive() || run.phase == RunPhase::Paused)
        return;
    m_window->openFiles(std::exchange(m_waiting, {}));
}

void WindowCommand::refreshProfiles()
{
    QList<Profile> profiles = m_context.profiles().all();
    if (const Result<Profile> practice = m_context.practiceProfile())
        profiles.prepend(*practice);
    m_window->setProfiles(profiles);
}

ProfilesDialog &WindowCommand::manageProfiles()
{
    const std::optional<Profile> &current = m_context.session().profile();
    auto *dialog = new ProfilesDialog(m_context.profiles(), m_context.secrets(),
        current ? current->name : QString(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfilesDialog::profilesChanged, this, &WindowCommand::refreshProfiles);
    connect(dialog, &ProfilesDialog::profileSaved, this, [this](const Profile &saved) {
        const BatchSession &session = m_context.session();
        if (isIdle() && session.profile() && session.profile()->name == saved.name)
            connectTo(saved);
    });
    dialog->open();
    return *dialog;
}

/// Who brings the credentials of an instance wants to work with it.
void WindowCommand::importCredentials(const QString &path)
{
    ProfilesDialog &dialog = manageProfiles();
    connect(&dialog, &ProfilesDialog::profileSaved, this, [this](const Profile &saved) {
        if (isIdle() && m_context.session().profile() != saved)
            connectTo(saved);
    });
    dialog.importCredentials(path);
}

bool WindowCommand::isIdle() const
{
    const RunStatus &run = m_context.session().run();
    return !run.isActive() && run.phase != RunPhase::Paused;
}

void WindowCommand::connectToPractice()
{
    const Result<Profile> practice = m_context.practiceProfile();
    if (practice)
        connectTo(*practice);
    else
        m_context.session().reportProblem(BatchSession::Area::Instance, practice.error());
}

void WindowCommand::connectTo(const Profile &profile)
{
    m_context.settings().setValue(lastProfileKey(), profile.name);
    // A keychain may ask its user first; until then another instance may have been chosen.
    const auto wanted = [this, choice = ++m_choice] { return choice == m_choice; };
    if (profile.kind == InstanceKind::Practice) {
        m_context.session().connectTo(profile, practice::practiceSecret());
        return;
    }
    m_context.secrets().read(
        profile, SecretStore::Of::Client, [this, profile, wanted](const Result<QString> &secret) {
            if (!wanted())
                return;
            if (secret)
                connectWith(profile, *secret);
            else
                askForSecret(profile, secret.error());
        });
}

void WindowCommand::connectWith(const Profile &profile, const QString &secret)
{
    // Without the password the proxy is asked all the same, and says itself that it wants one.
    fetchProxyPassword(m_context.secrets(), profile,
        [this, profile, secret, choice = m_choice](const Result<QString> &password) {
            if (choice == m_choice)
                m_context.session().connectTo(profile, secret, password.value_or(QString()));
        });
}

/// Without a keychain, or before the secret was ever kept there, the user is asked.
void WindowCommand::askForSecret(const Profile &profile, const Error &why)
{
    auto *dialog = new SecretDialog(profile, why, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this, profile] {
        m_context.session().reportProblem(
            BatchSession::Area::Instance, Error{ErrorKind::SecretMissing, profile.name});
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, profile] {
        connectWith(profile, dialog->secret());
        if (!dialog->keep())
            return;
        m_context.secrets().write(profile, SecretStore::Of::Client, dialog->secret(),
            [this](const Result<void> &written) {
                if (!written)
                    m_context.session().reportProblem(
                        BatchSession::Area::Instance, written.error());
            });
    });
    dialog->open();
}

void WindowCommand::trySample()
{
    const std::optional<Profile> &current = m_context.session().profile();
    if (!current || current->kind != InstanceKind::Practice)
        connectToPractice();
    const QString sample = placeSample(QStringLiteral("visual_inspections.csv"));
    const QString recipe = placeSample(QStringLiteral("visual_inspections.m2mrecipe"));
    if (sample.isEmpty() || recipe.isEmpty()) {
        m_context.session().reportProblem(
            BatchSession::Area::File, Error{ErrorKind::FileNotWritable, defaultSampleFolder()});
    } else {
        m_window->openSample(sample, recipe);
    }
}

} // namespace m2m
