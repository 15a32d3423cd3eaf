// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace m2m {

namespace {

struct KindName {
    InstanceKind kind;
    const char *key;
};
constexpr std::array kindNames{
    KindName{InstanceKind::Practice, "practice"},
    KindName{InstanceKind::Development, "development"},
    KindName{InstanceKind::Staging, "staging"},
    KindName{InstanceKind::Production, "production"},
};

} // namespace

QString instanceKindKey(InstanceKind kind)
{
    return QString::fromLatin1(kindNames[size_t(kind)].key);
}

Result<Profile> profileFromJson(const QByteArray &json, const QString &place)
{
    const auto damaged = [&place](const QString &member, const char *why) {
        return failure(ErrorKind::ProfileDamaged, place,
            {{QStringLiteral("member"), member}, {QStringLiteral("why"), QLatin1StringView(why)}});
    };
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject())
        return damaged({}, "notJson");
    const QJsonObject object = document.object();
    for (const auto *secret : {"client_secret", "secret", "password"}) {
        if (object.contains(QLatin1StringView(secret)))
            return damaged(QLatin1StringView(secret), "holdsSecret");
    }
    Profile profile;
    const std::array members{
        std::pair{QLatin1StringView("name"), &profile.name},
        std::pair{QLatin1StringView("db_domain"), &profile.dbDomain},
        std::pair{QLatin1StringView("auth0_domain"), &profile.auth0Domain},
        std::pair{QLatin1StringView("client_id"), &profile.clientId},
    };
    for (const auto &[member, target] : members) {
        *target = object.value(member).toString().trimmed();
        if (target->isEmpty())
            return damaged(member, object.contains(member) ? "notAText" : "missing");
    }
    const QString kind = object.value(QLatin1StringView("kind")).toString();
    const auto *found = std::find_if(kindNames.begin(), kindNames.end(),
        [&kind](const KindName &name) { return kind == QLatin1StringView(name.key); });
    // The practice instance is built in: a file cannot claim to be it.
    if (found == kindNames.end() || found->kind == InstanceKind::Practice)
        return damaged(QStringLiteral("kind"), "unknownKind");
    profile.kind = found->kind;
    return profile;
}

QByteArray profileToJson(const Profile &profile)
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("name"), profile.name},
                             {QStringLiteral("kind"), instanceKindKey(profile.kind)},
                             {QStringLiteral("db_domain"), profile.dbDomain},
                             {QStringLiteral("auth0_domain"), profile.auth0Domain},
                             {QStringLiteral("client_id"), profile.clientId},
                         })
        .toJson();
}

Result<Profile> loadProfile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::FileNotFound, path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileNotReadable, path);
    return profileFromJson(file.readAll(), path);
}

} // namespace m2m
