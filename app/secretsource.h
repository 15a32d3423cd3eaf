// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/secretstore.h"

#include <optional>

namespace m2m {

struct Invocation;

/// The secret that the command line names a source for (--secret-fd, --secret-env); nothing where
/// it names none.
[[nodiscard]] std::optional<Result<QString>> givenSecret(const Invocation &invocation);

/// The password for the profile's proxy: M2M_PROXY_PASSWORD, else the keychain; empty where the
/// proxy asks nobody.
void fetchProxyPassword(
    SecretStore &store, const Profile &profile, std::function<void(Result<QString>)> done);

struct ProfileSecrets {
    QString client;
    QString proxyPassword;
};
/// The client's secret, as the command line says, else M2M_CLIENT_SECRET, else the keychain (that
/// of the practice instance is built in), and the proxy's password.
void fetchSecrets(SecretStore &store, const Invocation &invocation, const Profile &profile,
    std::function<void(Result<ProfileSecrets>)> done);

} // namespace m2m
