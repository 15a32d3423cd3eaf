// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"
#include "transportoptions.h"

#include <QNetworkCookieJar>
#include <QObject>
#include <QQueue>
#include <QSslConfiguration>

#include <memory>
#include <vector>

class QNetworkReply;

namespace m2m {

/// Transport over QNetworkAccessManager: HTTP/1.1 only, no redirect followed, certificates always
/// checked, nothing cached, cookies kept for a run, a POST left at most once. What is more than
/// `connections` waits here, and its deadline with it. Destroying it drops what is in flight
/// without an answer.
class NetworkTransport final : public QObject, public Transport {
    Q_OBJECT
public:
    explicit NetworkTransport(QObject *parent = nullptr);
    explicit NetworkTransport(const TransportOptions &options, QObject *parent = nullptr);
    ~NetworkTransport() override;
    void send(const HttpRequest &request, Handler handler) override;

private:
    struct Lane;
    struct Flight;
    struct Waiting {
        HttpRequest request;
        Handler handler;
    };
    void pump();
    Lane &emptiestLane();
    void start(Lane &lane, const HttpRequest &request, Handler handler);
    void landed(Lane &lane, const std::shared_ptr<Flight> &flight);

    TransportOptions m_options;
    QSslConfiguration m_tls;
    QNetworkCookieJar m_cookies; ///< one for all lanes: the server makes a session for each
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QQueue<Waiting> m_waiting;
    int m_inFlight = 0;
};

} // namespace m2m
