// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mishap.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>
#include <utility>

namespace m2m::practice {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One request as it came off the wire. Nothing in it is decoded.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< as sent, without the query
    QByteArray query; ///< without the question mark
    HttpHeaders headers;
    QByteArray body; ///< cut after `bodyLimit` + 1 bytes
    bool hasBody = false; ///< announced by Content-Length or chunks, even if it is empty
    bool keepAlive = true; ///< the client wants the connection to stay
    Mishap mishap; ///< what the server shall make of it; known since its head came
    bool whole = true; ///< false: cut, as its mishap says

    [[nodiscard]] const QByteArray *header(QByteArrayView name) const; ///< any case; the first
};

struct HttpResponse {
    int status = 200;
    HttpHeaders headers;
    QByteArray body;
    bool closes = false; ///< the server hangs up after it
    /// Waits for the session to be stored: where the real server stalls, this answer does.
    bool hasSession = false;
};

/// What the real server reads of a body before it refuses (api-contract 2.11).
inline constexpr qsizetype bodyLimit = 10'240'000;

/// The value of `key` in a query; percent-decoded. Nothing where it is absent.
[[nodiscard]] std::optional<QByteArray> queryValue(const QByteArray &query, QByteArrayView key);

[[nodiscard]] QByteArray httpDate(const QDateTime &utc);

[[nodiscard]] QByteArray statusLine(int status); ///< with its line end

/// Status line, headers and body in one piece. `headOnly` leaves the body out, as HEAD wants it.
[[nodiscard]] QByteArray wireBytes(const HttpResponse &response, bool headOnly, bool keepAlive);

} // namespace m2m::practice
