// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretsource.h"

#include "invocation.h"
#include "practice/practiceserver.h"

namespace m2m {

namespace {

/// As the command line says, else M2M_CLIENT_SECRET, else the keychain.
void fetchSecret(SecretStore &store, const Invocation &invocation, const Profile &profile,
    std::function<void(Result<QString>)> done)
{
    constexpr const char *usual = "M2M_CLIENT_SECRET";
    if (profile.kind == InstanceKind::Practice)
        done(practice::practiceSecret());
    else if (const auto given = givenSecret(invocation))
        done(*given);
    else if (qEnvironmentVariableIsSet(usual))
        done(takeSecretFromEnvironment(usual));
    else
        store.read(profile, SecretStore::Of::Client, std::move(done));
}

} // namespace

std::optional<Result<QString>> givenSecret(const Invocation &invocation)
{
    if (invocation.secretDescriptor)
        return readSecretFromDescriptor(*invocation.secretDescriptor);
    if (!invocation.secretVariable.isEmpty())
        return takeSecretFromEnvironment(invocation.secretVariable.toLocal8Bit().constData());
    return {};
}

void fetchProxyPassword(
    SecretStore &store, const Profile &profile, std::function<void(Result<QString>)> done)
{
    constexpr const char *usual = "M2M_PROXY_PASSWORD";
    if (profile.proxy.mode != ProxySettings::Mode::Manual || profile.proxy.user.isEmpty())
        done(QString());
    else if (qEnvironmentVariableIsSet(usual))
        done(takeSecretFromEnvironment(usual));
    else
        store.read(profile, SecretStore::Of::Proxy, std::move(done));
}

void fetchSecrets(SecretStore &store, const Invocation &invocation, const Profile &profile,
    std::function<void(Result<ProfileSecrets>)> done)
{
    fetchSecret(store, invocation, profile,
        [&store, profile, done = std::move(done)](const Result<QString> &secret) {
            if (!secret) {
                done(Unexpected(secret.error()));
                return;
            }
            fetchProxyPassword(
                store, profile, [secret = *secret, done](const Result<QString> &password) {
                    if (password)
                        done(ProfileSecrets{secret, *password});
                    else
                        done(Unexpected(password.error()));
                });
        });
}

} // namespace m2m
