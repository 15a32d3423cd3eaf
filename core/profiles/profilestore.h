// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QSettings>

namespace m2m {

/// Says that a profile of production is meant to speak to another host from now on.
enum class Repin { No, Yes };

/// The station's profiles, in its settings. Secrets are elsewhere (SecretStore).
class ProfileStore {
public:
    explicit ProfileStore(QSettings &settings)
        : m_settings(settings)
    {
    }
    [[nodiscard]] QList<Profile> all() const; ///< by name
    /// Entries that cannot be read, a ProfileDamaged each; `place` is the name.
    [[nodiscard]] QList<Error> damaged() const;
    [[nodiscard]] Result<Profile> find(const QString &name) const; ///< ProfileUnknown

    /// Adds the profile, or replaces the one of that name. Errors, with nothing changed:
    /// those of checkProfile(); ProfilePinned where a profile of production would get another kind,
    /// DB or token endpoint, unless `repin` says so; InstanceKindDiffers where another profile
    /// knows the same DB and one of the two says production; FileNotWritable.
    [[nodiscard]] Result<void> save(const Profile &profile, Repin repin = Repin::No);
    /// The secret stays where it is: SecretStore::remove().
    [[nodiscard]] Result<void> remove(const QString &name);

private:
    [[nodiscard]] Result<void> written();

    QSettings &m_settings;
};

} // namespace m2m
