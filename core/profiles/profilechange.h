// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profilestore.h"
#include "secretstore.h"

namespace m2m {

/// A profile as somebody wants it to be from now on.
struct ProfileChange {
    Profile profile;
    QString savedAs; ///< the name that it has in the store; empty: it is new
    QString secret; ///< empty: what the keychain has stays
    QString proxyPassword; ///< the same
    Repin repin = Repin::No;
};

/// Saves the profile, and then its secrets; a secret follows a profile that only got another name.
/// A new name is no way around the pin of production. `done` is told once, at once or later: the
/// errors of ProfileStore::save() with nothing changed; or why a secret is not in the keychain
/// although the profile is saved (nothing: all is well). Both stores have to live until then.
void saveProfile(ProfileStore &profiles, SecretStore &secrets, const ProfileChange &change,
    const std::function<void(Result<std::optional<Error>>)> &done);

} // namespace m2m
