// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QObject>

#include <functional>

namespace m2m {

/// Secrets of profiles, in the system's keychain and nowhere else. Answers later, on its thread.
class SecretStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// SecretMissing, KeychainLocked, KeychainFailed. A locked keyring of GNOME says "missing" too.
    void read(const Profile &profile, std::function<void(Result<QString>)> done);
    void write(
        const Profile &profile, const QString &secret, std::function<void(Result<void>)> done);
    void remove(const Profile &profile, std::function<void(Result<void>)> done);
};

/// The value of an environment variable, taken out of the environment so that no child inherits it.
[[nodiscard]] Result<QString> takeSecretFromEnvironment(const char *name);
/// The first line that can be read from an open file descriptor.
[[nodiscard]] Result<QString> readSecretFromDescriptor(int descriptor);

} // namespace m2m
