// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/instanceaddress.h"
#include "api/transportoptions.h"
#include "profiles/profile.h"
#include "uploadrunner.h"

namespace m2m {

/// One instance, as whom and how it is reached, and how much of it may be asked at once.
struct InstanceConnection {
    InstanceAddress address;
    TransportOptions transport;
    std::chrono::milliseconds deadline{90'000}; ///< of one request
    RunLimits limits;
};

/// Errors: PlainHttpRefused, ProfileDamaged.
[[nodiscard]] Result<InstanceConnection> connectionOf(
    const Profile &profile, const QString &secret, const QString &proxyPassword);

} // namespace m2m
