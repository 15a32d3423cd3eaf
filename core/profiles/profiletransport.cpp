// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiletransport.h"

#include "api/networktransport.h"

namespace m2m {

TransportOptions transportOptions(const Profile &profile, const QString &proxyPassword)
{
    TransportOptions options;
    options.connections = profile.parallelRequests;
    if (!profile.caCertificates.isEmpty())
        options.extraCertificates =
            readCertificates(profile.caCertificates).value_or(QList<QSslCertificate>());
    switch (profile.proxy.mode) {
    case ProxySettings::Mode::System:
        options.proxy = TransportOptions::Proxy::System;
        break;
    case ProxySettings::Mode::None:
        options.proxy = TransportOptions::Proxy::None;
        break;
    case ProxySettings::Mode::Manual:
        options.proxy = TransportOptions::Proxy::Manual;
        options.manualProxy = QNetworkProxy(QNetworkProxy::HttpProxy, profile.proxy.host,
            profile.proxy.port, profile.proxy.user, proxyPassword);
        break;
    }
    return options;
}

std::unique_ptr<Transport> transportFor(const Profile &profile, const QString &proxyPassword)
{
    return std::make_unique<NetworkTransport>(transportOptions(profile, proxyPassword));
}

} // namespace m2m
