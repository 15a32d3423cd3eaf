// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

class QNetworkReply;

namespace m2m {

/// Transport over QNetworkAccessManager: HTTP/1.1 only, no redirect followed, certificates always
/// checked, cookies kept for a run, a POST left at most once. Destroying it drops what is in flight
/// without an answer.
class NetworkTransport final : public QObject, public Transport {
    Q_OBJECT
public:
    explicit NetworkTransport(QObject *parent = nullptr);
    ~NetworkTransport() override;
    void send(const HttpRequest &request, Handler handler) override;

private:
    void dropIdleConnections();
    [[nodiscard]] static HttpReply read(QNetworkReply &reply, bool deadlinePassed);

    QNetworkAccessManager m_manager;
    QElapsedTimer m_lastUse;
    int m_inFlight = 0;
};

} // namespace m2m
