// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretstore.h"

#include <QFile>

#include <qt6keychain/keychain.h>

namespace m2m {

namespace {

QString service() { return QStringLiteral("m2m-uploader"); }

/// Name, host and client together: a profile that is pointed elsewhere does not find the secret of
/// the place it was pointed at before.
QString keyOf(const Profile &profile)
{
    return QStringLiteral("%1@%2 (%3)").arg(profile.clientId, profile.dbDomain, profile.name);
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

Result<void> resultOf(const QKeychain::Job &job, const Profile &profile)
{
    if (job.error() == QKeychain::NoError)
        return {};
    return Unexpected(keychainError(job, profile));
}

} // namespace

void SecretStore::read(const Profile &profile, std::function<void(Result<QString>)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(keyOf(profile));
    connect(job, &QKeychain::Job::finished, this, [job, profile, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done(job->textData());
        else
            done(Unexpected(keychainError(*job, profile)));
    });
    job->start();
}

void SecretStore::write(
    const Profile &profile, const QString &secret, std::function<void(Result<void>)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(keyOf(profile));
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this,
        [job, profile, done = std::move(done)] { done(resultOf(*job, profile)); });
    job->start();
}

void SecretStore::remove(const Profile &profile, std::function<void(Result<void>)> done)
{
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(keyOf(profile));
    connect(job, &QKeychain::Job::finished, this,
        [job, profile, done = std::move(done)] { done(resultOf(*job, profile)); });
    job->start();
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
