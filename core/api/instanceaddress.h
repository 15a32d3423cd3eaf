// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>

namespace m2m {

/// Where one instance and its token endpoint are, and as whom we go there.
struct InstanceAddress {
    QUrl db; ///< scheme, host and port
    QUrl token; ///< the whole URL of the token endpoint
    QString clientId;
    QString secret;
};

/// The audience that tokens are asked for: an identifier, the same for all instances.
[[nodiscard]] QString tokenAudience();

/// https for every host; http for this machine (localhost, 127.0.0.1) alone. A domain may carry a
/// scheme and a port. Error: PlainHttpRefused, ProfileDamaged.
[[nodiscard]] Result<InstanceAddress> instanceAddress(const QString &dbDomain,
    const QString &auth0Domain, const QString &clientId, const QString &secret);

} // namespace m2m
