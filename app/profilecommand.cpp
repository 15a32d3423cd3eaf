// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilecommand.h"

#include "console.h"
#include "profiles/credentialsfile.h"
#include "profiles/profiletransport.h"
#include "secretsource.h"
#include "terminal.h"
#include "text/clitext.h"
#include "text/clitextprofile.h"

#include <QTimer>

namespace m2m {

namespace {

using Verb = ProfileInvocation::Verb;

} // namespace

ProfileCommand::ProfileCommand(AppContext &context, Invocation invocation, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_invocation(std::move(invocation))
    , m_request(m_invocation.profileRequest)
{
}

void ProfileCommand::start()
{
    switch (m_request.verb) {
    case Verb::List:
        return list();
    case Verb::Show:
        return show();
    case Verb::Add:
        return add();
    case Verb::Import:
        return importFile();
    case Verb::Test:
        return test();
    case Verb::SetSecret:
        return setSecret(SecretStore::Of::Client);
    case Verb::SetProxyPassword:
        return setSecret(SecretStore::Of::Proxy);
    case Verb::Export:
        return exportProfile();
    case Verb::Remove:
        return remove();
    }
}

void ProfileCommand::list()
{
    const QList<Profile> profiles = m_context.profiles().all();
    say(profiles.isEmpty() ? clitext::noProfiles() : clitext::profileListHead());
    for (const Profile &profile : profiles)
        say(clitext::profileLine(profile));
    const QList<Error> damaged = m_context.profiles().damaged();
    for (const Error &error : damaged)
        complain(clitext::error(error));
    finish(damaged.isEmpty() ? ExitCode::Done : ExitCode::BadInput);
}

void ProfileCommand::show()
{
    const auto profile = m_context.profiles().find(m_request.what);
    if (!profile)
        return complainAndFinish(profile.error());
    m_context.secrets().read(*profile, SecretStore::Of::Client,
        [this, profile = *profile](const Result<QString> &secret) {
            say(clitext::profileDetails(
                profile, secret ? std::nullopt : std::optional(secret.error())));
            finish(ExitCode::Done);
        });
}

bool ProfileCommand::save(const Profile &profile)
{
    const bool replaced = m_context.profiles().find(profile.name).has_value();
    const auto saved = m_context.profiles().save(profile, m_request.repin ? Repin::Yes : Repin::No);
    if (!saved) {
        complainAndFinish(saved.error());
        return false;
    }
    say(clitext::profileSaved(profile, replaced));
    return true;
}

void ProfileCommand::add()
{
    auto profile = loadProfile(m_request.what);
    if (!profile)
        return complainAndFinish(profile.error());
    if (!m_request.name.isEmpty())
        profile->name = m_request.name;
    profile->kind = m_request.kind.value_or(profile->kind);
    if (!m_request.caFile.isEmpty()) {
        const auto certificates = loadCertificates(m_request.caFile);
        if (!certificates)
            return complainAndFinish(certificates.error());
        profile->caCertificates = *certificates;
    }
    const auto secret = givenSecret(m_invocation);
    if (secret && !*secret)
        return complainAndFinish(secret->error());
    if (!save(*profile))
        return;
    if (secret)
        keepSecret(*profile, SecretStore::Of::Client, **secret);
    else
        finish(ExitCode::Done);
}

void ProfileCommand::importFile()
{
    const auto credentials = loadCredentials(m_request.what);
    if (!credentials)
        return complainAndFinish(credentials.error());
    const auto proposed = proposedKind(credentials->dbDomain);
    if (!m_request.kind && !proposed) {
        complain(clitext::whichKind(credentials->dbDomain));
        return finish(ExitCode::WrongUse);
    }
    Profile profile = profileOf(*credentials, m_request.name,
        m_request.kind.value_or(proposed.value_or(InstanceKind::Development)));
    if (const auto before = m_context.profiles().find(profile.name)) {
        // New credentials for a known instance: what else was set for it stays.
        profile.caCertificates = before->caCertificates;
        profile.proxy = before->proxy;
        profile.parallelRequests = before->parallelRequests;
        profile.deadline = before->deadline;
        profile.readBackOneOf = before->readBackOneOf;
    }
    if (!m_request.kind)
        say(clitext::kindProposed(profile.kind, profile.dbDomain));
    if (save(profile))
        keepSecret(profile, SecretStore::Of::Client, credentials->clientSecret);
}

void ProfileCommand::keepSecret(
    const Profile &profile, SecretStore::Of whose, const QString &secret)
{
    m_context.secrets().write(profile, whose, secret, [this, profile](const Result<void> &written) {
        if (written) {
            say(clitext::secretKept(profile.name));
        } else {
            complain(clitext::error(written.error()));
            complain(clitext::secretNotKept(profile.name));
        }
        // Not before the secret is safe: the file may be its only place.
        if (written && m_request.verb == Verb::Import)
            say(clitext::deleteTheFile(m_request.what));
        finish(written ? ExitCode::Done : ExitCode::BadInput);
    });
}

void ProfileCommand::setSecret(SecretStore::Of whose)
{
    const auto profile = m_context.profiles().find(m_request.what);
    if (!profile)
        return complainAndFinish(profile.error());
    const bool ofProxy = whose == SecretStore::Of::Proxy;
    if (ofProxy && profile->proxy.user.isEmpty()) {
        complain(clitext::noProxyUser());
        return finish(ExitCode::WrongUse);
    }
    auto secret = givenSecret(m_invocation);
    if (!secret) {
        secret = askSecret(
            ofProxy ? clitext::proxyPasswordPrompt(*profile) : clitext::secretPrompt(*profile));
        if (!*secret && secret->error().kind == ErrorKind::FileNotReadable) {
            complain(clitext::noTerminal());
            return finish(ExitCode::WrongUse);
        }
    }
    if (!*secret)
        return complainAndFinish(secret->error());
    keepSecret(*profile, whose, **secret);
}

void ProfileCommand::exportProfile()
{
    const auto profile = m_context.profiles().find(m_request.what);
    if (!profile)
        return complainAndFinish(profile.error());
    say(QString::fromUtf8(profileToJson(*profile)).trimmed());
    finish(ExitCode::Done);
}

void ProfileCommand::remove()
{
    const auto removeProfile = [this] {
        const auto removed = m_context.profiles().remove(m_request.what);
        if (!removed)
            return complainAndFinish(removed.error());
        say(clitext::profileRemoved(m_request.what, m_request.withSecret));
        finish(ExitCode::Done);
    };
    const auto profile = m_context.profiles().find(m_request.what);
    if (!profile && profile.error().kind != ErrorKind::ProfileDamaged)
        return complainAndFinish(profile.error());
    // Of a damaged profile nobody knows where its secret is.
    if (!profile)
        m_request.withSecret = false;
    if (!m_request.withSecret)
        return removeProfile();
    // The secret first: without its profile nobody would know any more that it is there.
    m_context.secrets().remove(
        *profile, SecretStore::Of::Client, [this, removeProfile](const Result<void> &removed) {
            if (removed)
                removeProfile();
            else
                complainAndFinish(removed.error());
        });
}

void ProfileCommand::test()
{
    const auto profile = m_context.findProfile(m_request.what);
    if (!profile)
        return complainAndFinish(profile.error());
    fetchSecrets(m_context.secrets(), m_invocation, *profile,
        [this, profile = *profile](const Result<ProfileSecrets> &secrets) {
            if (!secrets)
                return complainAndFinish(secrets.error(), ExitCode::NotReached);
            testWith(profile, *secrets);
        });
}

void ProfileCommand::testWith(const Profile &profile, const ProfileSecrets &secrets)
{
    const auto address =
        instanceAddress(profile.dbDomain, profile.auth0Domain, profile.clientId, secrets.client);
    if (!address)
        return complainAndFinish(address.error());
    say(clitext::testing(profile));
    m_test =
        std::make_unique<ConnectionTest>(transportFor(profile, secrets.proxyPassword), *address);
    connect(m_test.get(), &ConnectionTest::finished, this, [this, profile] {
        const ConnectionReport &report = m_test->report();
        for (const auto part : {ConnectionReport::Part::Host, ConnectionReport::Part::Token,
                 ConnectionReport::Part::Version, ConnectionReport::Part::Permission})
            say(clitext::tested(report, part, profile));
        finish(report.allOk() ? ExitCode::Done : ExitCode::NotReached);
    });
    m_test->start();
}

void ProfileCommand::complainAndFinish(const Error &error, ExitCode code)
{
    complain(clitext::error(error));
    finish(code);
}

void ProfileCommand::finish(ExitCode code)
{
    // Later, so that nobody is told before start() has come back.
    QTimer::singleShot(0, this, [this, code] { Q_EMIT finished(int(code)); });
}

} // namespace m2m
