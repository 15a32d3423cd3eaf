// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanceproxy.h"

#include <QHostAddress>

namespace m2m {

namespace {

/// A proxy would look for the practice instance on its own machine.
bool isLoopback(const QString &host)
{
    return host == QLatin1StringView("localhost") || host.endsWith(QLatin1StringView(".localhost"))
        || QHostAddress(host).isLoopback();
}

} // namespace

InstanceProxy::InstanceProxy(const TransportOptions &options)
    : m_kind(options.proxy)
    , m_manual(options.manualProxy)
{
}

QList<QNetworkProxy> InstanceProxy::queryProxy(const QNetworkProxyQuery &query)
{
    const QList<QNetworkProxy> none{QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_kind == TransportOptions::Proxy::None || isLoopback(query.peerHostName().toLower()))
        return none;
    if (m_kind == TransportOptions::Proxy::Manual)
        return {m_manual};
    const QList<QNetworkProxy> system = systemProxyForQuery(query);
    return system.isEmpty() ? none : system;
}

} // namespace m2m
