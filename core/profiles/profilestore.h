// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QSettings>

namespace m2m {

/// The station's profiles, in its settings. Secrets are elsewhere (SecretStore).
class ProfileStore {
public:
    explicit ProfileStore(QSettings &settings)
        : m_settings(settings)
    {
    }
    [[nodiscard]] QList<Profile> all() const; ///< by name
    [[nodiscard]] Result<Profile> find(const QString &name) const; ///< ProfileUnknown
    void save(const Profile &profile);
    void remove(const QString &name);

private:
    QSettings &m_settings;
};

} // namespace m2m
