// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QObject>

#include <functional>

namespace QKeychain {
class Job;
}

namespace m2m {

/// Secrets of profiles, in the system's keychain and nowhere else. Answers later, on its thread,
/// and not after its end. Errors: SecretMissing (the keychain is open and has none),
/// KeychainLocked, KeychainFailed (there is no keychain, or it does not work; details: "text").
class SecretStore : public QObject {
    Q_OBJECT
public:
    /// Whose secret. A profile that is pointed at another DB or token endpoint does not find the
    /// client's; the proxy's belongs to the proxy and its user, whatever profile goes through it.
    enum class Of { Client, Proxy };
    Q_ENUM(Of)

    using QObject::QObject;
    void read(const Profile &profile, Of whose, std::function<void(Result<QString>)> done);
    void write(const Profile &profile, Of whose, const QString &secret,
        std::function<void(Result<void>)> done);
    /// There being none is no error.
    void remove(const Profile &profile, Of whose, std::function<void(Result<void>)> done);

private:
    void start(QKeychain::Job *job, const Profile &profile, Of whose,
        std::function<void(Result<void>)> done);
};

/// The value of an environment variable, taken out of the environment so that no child inherits it.
[[nodiscard]] Result<QString> takeSecretFromEnvironment(const char *name);
/// The first line that can be read from an open file descriptor.
[[nodiscard]] Result<QString> readSecretFromDescriptor(int descriptor);

} // namespace m2m
