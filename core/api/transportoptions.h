// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>

#include <chrono>

namespace m2m {

/// How a station reaches its instances. The defaults fit a machine that nobody has set up.
struct TransportOptions {
    enum class Proxy {
        System, ///< asked for each request: it may change while the program runs
        None,
        Manual, ///< `manualProxy`
    };

    /// Requests under way at once, 1 to 66; each has a connection of its own.
    int connections = 6;
    /// Authorities that are trusted beside those of the system.
    QList<QSslCertificate> extraCertificates = {};
    Proxy proxy = Proxy::System; ///< this machine itself is never reached through one
    QNetworkProxy manualProxy = {};
    /// Connections without a request for so long are not used again: the server closes its side
    /// after 5.00 s, and what is written at that moment is in doubt (api-contract 2.10).
    std::chrono::milliseconds idleLimit{4000};
};

} // namespace m2m
