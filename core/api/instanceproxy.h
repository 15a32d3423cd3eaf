// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transportoptions.h"

namespace m2m {

/// Chooses the proxy of each request. Asked by Qt on the thread of the transport; on Windows a
/// system that finds its proxy by a script may take seconds to tell.
class InstanceProxy final : public QNetworkProxyFactory {
public:
    explicit InstanceProxy(const TransportOptions &options);
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    TransportOptions::Proxy m_kind;
    QNetworkProxy m_manual;
};

} // namespace m2m
