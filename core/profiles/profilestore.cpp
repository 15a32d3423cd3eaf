// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilestore.h"

#include <algorithm>

namespace m2m {

namespace {

constexpr auto nameEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Names may hold anything; a slash in a settings key would make a group of it.
QString keyOfProfile(const QString &name)
{
    return QStringLiteral("profiles/") + QString::fromLatin1(name.toUtf8().toBase64(nameEncoding));
}

QList<Result<Profile>> readAll(QSettings &settings)
{
    QList<Result<Profile>> profiles;
    settings.beginGroup(QStringLiteral("profiles"));
    const QStringList keys = settings.childKeys();
    for (const QString &key : keys) {
        const QByteArray name = QByteArray::fromBase64(key.toLatin1(), nameEncoding);
        profiles.append(
            profileFromJson(settings.value(key).toByteArray(), QString::fromUtf8(name)));
    }
    settings.endGroup();
    return profiles;
}

QString hosts(const Profile &profile)
{
    return profile.dbDomain + QStringLiteral(", ") + profile.auth0Domain;
}

/// A profile of production keeps what makes it one.
Result<void> checkPin(const Profile &before, const Profile &after)
{
    if (before.kind != InstanceKind::Production)
        return {};
    const auto was = instanceAddress(before.dbDomain, before.auth0Domain, before.clientId, {});
    const auto is = instanceAddress(after.dbDomain, after.auth0Domain, after.clientId, {});
    if (after.kind == before.kind && was && is && was->db == is->db && was->token == is->token)
        return {};
    return failure(ErrorKind::ProfilePinned, before.name,
        {{QStringLiteral("from"), hosts(before)}, {QStringLiteral("to"), hosts(after)}});
}

/// One DB cannot be production and something else.
Result<void> checkKind(const Profile &profile, const QList<Profile> &others)
{
    const QString origin = instanceOrigin(profile);
    for (const Profile &other : others) {
        const bool production =
            profile.kind == InstanceKind::Production || other.kind == InstanceKind::Production;
        if (other.name == profile.name || other.kind == profile.kind || !production
            || instanceOrigin(other) != origin)
            continue;
        return failure(ErrorKind::InstanceKindDiffers, profile.dbDomain,
            {{QStringLiteral("profile"), other.name},
                {QStringLiteral("kind"), instanceKindKey(other.kind)}});
    }
    return {};
}

} // namespace

QList<Profile> ProfileStore::all() const
{
    QList<Profile> profiles;
    const QList<Result<Profile>> entries = readAll(m_settings);
    for (const Result<Profile> &entry : entries) {
        if (entry)
            profiles.append(*entry);
    }
    std::sort(profiles.begin(), profiles.end(),
        [](const Profile &a, const Profile &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return profiles;
}

QList<Error> ProfileStore::damaged() const
{
    QList<Error> errors;
    const QList<Result<Profile>> entries = readAll(m_settings);
    for (const Result<Profile> &entry : entries) {
        if (!entry)
            errors.append(entry.error());
    }
    return errors;
}

Result<Profile> ProfileStore::find(const QString &name) const
{
    const QByteArray json = m_settings.value(keyOfProfile(name)).toByteArray();
    if (json.isEmpty())
        return failure(ErrorKind::ProfileUnknown, name);
    return profileFromJson(json, name);
}

Result<void> ProfileStore::save(const Profile &profile, Repin repin)
{
    if (auto usable = checkProfile(profile); !usable)
        return usable;
    if (const auto before = find(profile.name); before && repin == Repin::No) {
        if (auto pinned = checkPin(*before, profile); !pinned)
            return pinned;
    }
    if (auto same = checkKind(profile, all()); !same)
        return same;
    m_settings.setValue(keyOfProfile(profile.name), profileToJson(profile));
    return written();
}

Result<void> ProfileStore::remove(const QString &name)
{
    m_settings.remove(keyOfProfile(name));
    return written();
}

Result<void> ProfileStore::written()
{
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError)
        return {};
    return failure(ErrorKind::FileNotWritable, m_settings.fileName());
}

} // namespace m2m
