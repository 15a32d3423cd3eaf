// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilechange.h"

namespace m2m {

namespace {

using SecretKept = std::function<void(const Result<void> &)>;

void moveSecret(
    SecretStore &secrets, const Profile &from, const Profile &to, const SecretKept &done)
{
    secrets.read(
        from, SecretStore::Of::Client, [&secrets, from, to, done](const Result<QString> &secret) {
            if (!secret) {
                // There was none to be moved.
                const bool none = secret.error().kind == ErrorKind::SecretMissing;
                done(none ? Result<void>() : Unexpected(secret.error()));
                return;
            }
            secrets.write(to, SecretStore::Of::Client, *secret,
                [&secrets, from, done](const Result<void> &written) {
                    if (written)
                        secrets.remove(from, SecretStore::Of::Client, [](const Result<void> &) {});
                    done(written);
                });
        });
}

void keepProxyPassword(SecretStore &secrets, const ProfileChange &change, const SecretKept &done)
{
    if (change.proxyPassword.isEmpty())
        done({});
    else
        secrets.write(change.profile, SecretStore::Of::Proxy, change.proxyPassword, done);
}

void keepClientSecret(SecretStore &secrets, const ProfileChange &change,
    const Result<Profile> &before, const SecretKept &done)
{
    if (!change.secret.isEmpty())
        secrets.write(change.profile, SecretStore::Of::Client, change.secret, done);
    else if (before && before->name != change.profile.name)
        moveSecret(secrets, *before, change.profile, done);
    else
        done({});
}

/// As ProfileStore::save(), and the old name is gone.
Result<void> store(
    ProfileStore &profiles, const ProfileChange &change, const Result<Profile> &before)
{
    const bool renamed = before && before->name != change.profile.name;
    if (!renamed)
        return profiles.save(change.profile, change.repin);
    if (change.repin == Repin::No) {
        // Under the old name first, for that is what is pinned.
        Profile sameName = change.profile;
        sameName.name = before->name;
        if (auto pinned = profiles.save(sameName); !pinned)
            return pinned;
    }
    if (auto saved = profiles.save(change.profile, change.repin); !saved) {
        const auto undone = profiles.save(*before, Repin::Yes);
        return undone ? saved : undone;
    }
    return profiles.remove(before->name);
}

} // namespace

void saveProfile(ProfileStore &profiles, SecretStore &secrets, const ProfileChange &change,
    const std::function<void(Result<std::optional<Error>>)> &done)
{
    const Result<Profile> before = profiles.find(change.savedAs);
    if (const auto stored = store(profiles, change, before); !stored) {
        done(Unexpected(stored.error()));
        return;
    }
    keepClientSecret(secrets, change, before, [&secrets, change, done](const Result<void> &kept) {
        keepProxyPassword(secrets, change, [kept, done](const Result<void> &keptToo) {
            if (!kept)
                done(std::optional(kept.error()));
            else
                done(keptToo ? std::nullopt : std::optional(keptToo.error()));
        });
    });
}

} // namespace m2m
