// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"
#include "api/transportoptions.h"
#include "profile.h"

#include <memory>

namespace m2m {

/// How a profile's instance is reached. Certificates that cannot be read are left out: a profile
/// with such does not come past checkProfile().
[[nodiscard]] TransportOptions transportOptions(
    const Profile &profile, const QString &proxyPassword);

/// The way to a profile's instance: with its certificates beside the system's, and through its
/// proxy. To be used on the thread that asked for it.
[[nodiscard]] std::unique_ptr<Transport> transportFor(
    const Profile &profile, const QString &proxyPassword);

} // namespace m2m
