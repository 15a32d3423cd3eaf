// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretstore.h"

#include "keyringlock.h"

#include <QFile>
#include <QPointer>

#include <qt6keychain/keychain.h>

namespace m2m {

namespace {

QString keychainService() { return QStringLiteral("m2m-uploader"); }

QString keychainKey(const Profile &profile, SecretStore::Of whose)
{
    if (whose == SecretStore::Of::Proxy) {
        return QStringLiteral("proxy %1@%2:%3")
            .arg(profile.proxy.user, profile.proxy.host)
            .arg(profile.proxy.port);
    }
    return QStringLiteral("%1@%2 %3 (%4)")
        .arg(profile.clientId, profile.auth0Domain, profile.dbDomain, profile.name);
}

Error keychainError(const QKeychain::Job &job, const Profile &profile)
{
    ErrorKind kind = ErrorKind::KeychainFailed;
    if (job.error() == QKeychain::EntryNotFound)
        kind = ErrorKind::SecretMissing;
    else if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser)
        kind = ErrorKind::KeychainLocked;
    return Error{kind, profile.name, {{QStringLiteral("text"), job.errorString()}}};
}

} // namespace

void SecretStore::start(
    QKeychain::Job *job, const Profile &profile, Of whose, std::function<void(Result<void>)> done)
{
    // A job has no parent and deletes itself: libsecret answers to it even when nobody wants to
    // know any more, and one that was gone by then crashed (QtKeychain 0.13).
    job->setKey(keychainKey(profile, whose));
    connect(job, &QKeychain::Job::finished, this, [this, job, profile, done = std::move(done)] {
        if (job->error() == QKeychain::NoError) {
            done({});
            return;
        }
        const Error error = keychainError(*job, profile);
        if (error.kind != ErrorKind::SecretMissing) {
            done(Unexpected(error));
            return;
        }
        // A locked keyring of GNOME has "no entry" for what it holds.
        askWhetherKeyringIsLocked(this, [error, done](bool locked) {
            done(Unexpected(locked ? Error{ErrorKind::KeychainLocked, error.place} : error));
        });
    });
    job->start();
}

void SecretStore::read(const Profile &profile, Of whose, std::function<void(Result<QString>)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(keychainService());
    // The job is gone when the answer came by way of another question: then it holds no secret.
    const QPointer<QKeychain::ReadPasswordJob> kept(job);
    start(job, profile, whose, [kept, done = std::move(done)](const Result<void> &ended) {
        if (ended)
            done(kept->textData());
        else
            done(Unexpected(ended.error()));
    });
}

void SecretStore::write(
    const Profile &profile, Of whose, const QString &secret, std::function<void(Result<void>)> done)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    job->setTextData(secret);
    start(job, profile, whose, std::move(done));
}

void SecretStore::remove(const Profile &profile, Of whose, std::function<void(Result<void>)> done)
{
    start(new QKeychain::DeletePasswordJob(keychainService()), profile, whose,
        [done = std::move(done)](const Result<void> &ended) {
            if (!ended && ended.error().kind == ErrorKind::SecretMissing)
                done({});
            else
                done(ended);
        });
}

Result<QString> takeSecretFromEnvironment(const char *name)
{
    const QString secret = qEnvironmentVariable(name);
    qunsetenv(name);
    if (secret.isEmpty())
        return failure(ErrorKind::SecretMissing, QString::fromLatin1(name));
    return secret;
}

Result<QString> readSecretFromDescriptor(int descriptor)
{
    QFile file;
    const QString place = QString::number(descriptor);
    if (!file.open(descriptor, QIODevice::ReadOnly))
        return failure(ErrorKind::SecretMissing, place);
    QByteArray line = file.readLine(65536);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorKind::SecretMissing, place);
    return QString::fromUtf8(line);
}

} // namespace m2m
