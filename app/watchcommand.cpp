// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchcommand.h"

#include "apppaths.h"
#include "console.h"
#include "errorcode.h"
#include "recipe/recipefile.h"
#include "script/sandboxrunner.h"
#include "text/clitext.h"
#include "text/watchtext.h"
#include "uploadoutcome.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

namespace m2m {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstRetry = 5s;

/// As the window keeps them (RecipePlaces).
QStringList knownRecipes(const QSettings &settings)
{
    return settings.value(QStringLiteral("recipes/known")).toStringList();
}

WatchWords words()
{
    return {[](const Error &error) { return clitext::error(error); },
        [](const Issue &issue, const BatchSession &session) {
            return session.typeForm()
                ? clitext::recipeProblem(issue, *session.typeForm(), session.recipe().operation)
                : QString();
        }};
}

ExitCode codeOf(const FileResult &result)
{
    if (result.error)
        return codeOf(*result.error);
    return result.batch == 0 ? ExitCode::Done : codeOf(result.counts, result.notReadBack);
}

} // namespace

WatchCommand::WatchCommand(AppContext &context, Invocation invocation, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_invocation(std::move(invocation))
{
}

void WatchCommand::start()
{
    const Result<Profile> profile = m_context.findProfile(m_invocation.profile);
    if (!profile) {
        complain(clitext::error(profile.error()));
        giveUp(codeOf(profile.error()));
        return;
    }
    m_profile = *profile;
    if (m_profile.kind == InstanceKind::Production && !m_invocation.watch.production) {
        complain(watchtext::notOnProduction(m_profile));
        giveUp(ExitCode::WrongUse);
        return;
    }
    if (!m_invocation.recipe.isEmpty()) {
        // Told now, not when the first file has come.
        if (const auto recipe = loadRecipe(m_invocation.recipe); !recipe) {
            complain(clitext::error(recipe.error()));
            giveUp(ExitCode::BadInput);
            return;
        }
    }
    m_watch = std::make_unique<FolderWatch>(m_context.uploads(), settingsFor(m_profile), words(),
        [this](
            const std::function<void(Result<InstanceConnection>)> &done) { findInstance(done); });
    listen();
    if (const auto started = m_watch->start(); !started) {
        complain(clitext::error(started.error()));
        giveUp(codeOf(started.error()));
        return;
    }
    say(watchtext::watching(m_invocation.watch.folder, m_profile));
}

WatchSettings WatchCommand::settingsFor(const Profile &profile) const
{
    const WatchInvocation &asked = m_invocation.watch;
    WatchSettings settings;
    settings.folder = asked.folder;
    settings.done = asked.done;
    settings.failed = asked.failed;
    settings.reports = asked.reports;
    settings.status = asked.status;
    settings.profile = profile;
    settings.recipe = m_invocation.recipe;
    settings.recipeFolders = {defaultRecipeFolder()};
    settings.recipePaths = knownRecipes(m_context.settings());
    settings.answers = m_invocation.answers;
    settings.skipWrong = m_invocation.skipWrong;
    settings.once = asked.once;
    settings.operatorName = m_context.session().operatorName();
    settings.stationName = stationName();
    settings.scriptHost = scriptHostPath(QCoreApplication::applicationDirPath());
    settings.programVersion = QCoreApplication::applicationVersion();
    settings.quietFor = asked.quietFor;
    settings.pollEvery = asked.pollEvery;
    settings.firstRetry = firstRetry;
    settings.lastRetry = asked.retryWithin;
    return settings;
}

void WatchCommand::findInstance(const std::function<void(Result<InstanceConnection>)> &done)
{
    if (m_given) {
        done(connectionOf(m_profile, m_given->client, m_given->proxyPassword));
        return;
    }
    const bool isGiven = m_invocation.secretDescriptor || !m_invocation.secretVariable.isEmpty()
        || qEnvironmentVariableIsSet("M2M_CLIENT_SECRET");
    fetchSecrets(m_context.secrets(), m_invocation, m_profile,
        [this, isGiven, done](const Result<ProfileSecrets> &secrets) {
            if (!secrets) {
                done(Unexpected(secrets.error()));
                return;
            }
            if (isGiven)
                m_given = *secrets;
            done(connectionOf(m_profile, secrets->client, secrets->proxyPassword));
        });
}

void WatchCommand::listen()
{
    const FolderWatch *watch = m_watch.get();
    connect(&m_signals, &StopSignals::asked, m_watch.get(), [this] {
        say(watchtext::stopping());
        m_watch->stop();
    });
    connect(
        watch, &FolderWatch::taken, this, [](const QString &name) { say(watchtext::taken(name)); });
    connect(watch, &FolderWatch::sending, this, [this](const QString &name, qint64 records) {
        m_trouble.reset();
        m_lastProgress.start();
        say(watchtext::sending(name, records));
    });
    connect(watch, &FolderWatch::resuming, this, [this](const BatchInfo &batch) {
        m_lastProgress.start();
        say(clitext::resuming(batch));
    });
    connect(watch, &FolderWatch::progressed, this, [this](const RunStatus &run) {
        if (m_lastProgress.elapsed() > progressEveryMs) {
            m_lastProgress.restart();
            say(clitext::progress(run));
        }
    });
    connect(watch, &FolderWatch::fileEnded, this, &WatchCommand::fileEnded);
    connect(watch, &FolderWatch::troubled, this, &WatchCommand::troubled);
    connect(watch, &FolderWatch::statusNotWritten, this,
        [](const Error &error) { complain(watchtext::statusNotWritten(error)); });
    connect(watch, &FolderWatch::leftAlone, this, [this](qsizetype files) {
        say(watchtext::leftAlone(files));
        m_worst = worseOf(m_worst, ExitCode::NotReached); // to be run again
    });
    connect(watch, &FolderWatch::finished, this,
        [this] { Q_EMIT finished(int(m_invocation.watch.once ? m_worst : ExitCode::Done)); });
}

void WatchCommand::fileEnded(const QString &name, const FileResult &result)
{
    m_trouble.reset();
    const QString line = watchtext::ended(name, result);
    if (result.end == FileResult::End::Done)
        say(line);
    else
        complain(line);
    m_worst = worseOf(m_worst, codeOf(result));
}

void WatchCommand::troubled(const Error &error, std::chrono::milliseconds nextTry)
{
    m_worst = worseOf(m_worst, codeOf(error));
    // Over weeks the same line again and again would fill the log.
    if (m_trouble && m_trouble->kind == error.kind)
        return;
    m_trouble = error;
    complain(watchtext::trouble(error, nextTry, !m_invocation.watch.once));
}

void WatchCommand::giveUp(ExitCode code)
{
    QTimer::singleShot(0, this, [this, code] { Q_EMIT finished(int(code)); });
}

} // namespace m2m
