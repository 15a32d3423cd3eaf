// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"
#include "api/transportoptions.h"
#include "profile.h"

#include <memory>

namespace m2m {

/// The way to a profile's instance: with its certificates beside the system's, through its proxy,
/// with as many connections as it allows requests.
[[nodiscard]] TransportOptions transportOptions(
    const Profile &profile, const QString &proxyPassword);

/// The same, ready to be used on the thread that asked for it.
[[nodiscard]] std::unique_ptr<Transport> transportFor(
    const Profile &profile, const QString &proxyPassword);

} // namespace m2m
