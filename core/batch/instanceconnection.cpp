// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanceconnection.h"

#include "profiles/profiletransport.h"

namespace m2m {

Result<InstanceConnection> connectionOf(
    const Profile &profile, const QString &secret, const QString &proxyPassword)
{
    const auto address =
        instanceAddress(profile.dbDomain, profile.auth0Domain, profile.clientId, secret);
    if (!address)
        return Unexpected(address.error());
    InstanceConnection connection;
    connection.address = *address;
    connection.transport = transportOptions(profile, proxyPassword);
    connection.deadline = profile.deadline;
    connection.limits.mostInFlight = profile.parallelRequests;
    // The practice instance lives and dies with its program: nothing of it is at work for long.
    if (profile.kind == InstanceKind::Practice)
        connection.limits.serverPatience = std::chrono::seconds(2);
    return connection;
}

} // namespace m2m
