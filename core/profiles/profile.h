// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/instanceaddress.h"
#include "base/result.h"

#include <QMetaType>
#include <QString>

namespace m2m {

enum class InstanceKind { Practice, Development, Staging, Production };
[[nodiscard]] QString instanceKindKey(InstanceKind kind); ///< "practice", … as in files

/// What a station knows about one instance. The secret is not part of it.
struct Profile {
    QString name;
    InstanceKind kind = InstanceKind::Development;
    QString dbDomain;
    QString auth0Domain;
    QString clientId;
    bool operator==(const Profile &) const = default;
};

/// {"name", "kind", "db_domain", "auth0_domain", "client_id"}. A file that holds a secret is
/// refused (ProfileDamaged, "why": "holdsSecret"): it does not belong there.
[[nodiscard]] Result<Profile> profileFromJson(const QByteArray &json, const QString &place);
[[nodiscard]] QByteArray profileToJson(const Profile &profile);
[[nodiscard]] Result<Profile> loadProfile(const QString &path);

} // namespace m2m

Q_DECLARE_METATYPE(m2m::Profile)
