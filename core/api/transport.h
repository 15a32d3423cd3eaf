// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

namespace m2m {

struct HttpRequest {
    enum class Verb { Get, Post };
    Verb verb = Verb::Get;
    QUrl url;
    QHash<QByteArray, QByteArray> headers;
    /// JSON, at most 10,240,000 bytes. A long one travels compressed.
    QByteArray body;
    /// From leaving to the whole answer; time spent waiting for a connection does not count. Above
    /// the server's own 60 s (api-contract 2.17).
    std::chrono::milliseconds deadline{90'000};
};

enum class WireError {
    None,
    HostNotFound,
    ConnectionRefused,
    ConnectionLost, ///< closed, reset, or the answer is shorter than it said
    TimedOut,
    TlsFailed,
    ProxyFailed,
    TooLarge, ///< of our own: the server takes no body of this size, so it was not sent
    Other,
};

/// What came back. A status says nothing by itself: the answer may be cut, or come from somebody
/// else.
struct HttpReply {
    WireError error = WireError::None;
    /// False only when it is certain that the server cannot have got the whole request.
    bool maySent = true;
    int status = 0; ///< 0: none was received
    QByteArray contentType; ///< lower case, without parameters
    QByteArray retryAfter;
    QByteArray date; ///< the server's own clock
    QByteArray body;
    QString errorText; ///< technical, for the log
};

/// The one way out to the network. QNetworkAccessManager sits only behind it.
/// Used and answered on one thread; each request is answered exactly once, never inside send().
class Transport {
public:
    using Handler = std::function<void(const HttpReply &)>;
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;
    virtual void send(const HttpRequest &request, Handler handler) = 0;
};

} // namespace m2m
