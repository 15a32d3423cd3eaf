// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilestore.h"

#include <algorithm>

namespace m2m {

namespace {

/// Names may hold anything; a slash in a settings key would make a group of it.
QString keyOf(const QString &name)
{
    return QStringLiteral("profiles/")
        + QString::fromLatin1(
            name.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QList<Profile> ProfileStore::all() const
{
    QList<Profile> profiles;
    m_settings.beginGroup(QStringLiteral("profiles"));
    const QStringList keys = m_settings.childKeys();
    for (const QString &key : keys) {
        const auto profile = profileFromJson(m_settings.value(key).toByteArray(), key);
        if (profile)
            profiles.append(*profile);
    }
    m_settings.endGroup();
    std::sort(profiles.begin(), profiles.end(),
        [](const Profile &a, const Profile &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return profiles;
}

Result<Profile> ProfileStore::find(const QString &name) const
{
    const QByteArray json = m_settings.value(keyOf(name)).toByteArray();
    if (json.isEmpty())
        return failure(ErrorKind::ProfileUnknown, name);
    return profileFromJson(json, name);
}

void ProfileStore::save(const Profile &profile)
{
    m_settings.setValue(keyOf(profile.name), profileToJson(profile));
}

void ProfileStore::remove(const QString &name) { m_settings.remove(keyOf(name)); }

} // namespace m2m
