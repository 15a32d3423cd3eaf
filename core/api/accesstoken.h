// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "instanceaddress.h"
#include "outcome.h"
#include "transport.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>

namespace m2m {

/// Gets an access token by client credentials and keeps it, in memory, until it is about to expire.
/// Callers that come while one is being fetched share it: the issuer counts tokens.
class AccessToken {
public:
    using Handler = std::function<void(const Result<QByteArray> &)>;
    AccessToken(Transport &transport, InstanceAddress address);

    /// Errors: WrongSecret, TokenRefused, Busy, and those of the wire. Answered later, never at
    /// once.
    void get(Handler handler);
    /// The server refused this one (401): the next get() asks for a fresh one, unless that has
    /// happened already.
    void refused(const QByteArray &token);
    /// Permissions of the token's own claim; empty before the first one.
    [[nodiscard]] QStringList permissions() const;

private:
    void fetch();
    void received(const HttpReply &reply);

    Transport &m_transport;
    InstanceAddress m_address;
    QObject m_context; ///< answers that are under way end with us
    QByteArray m_token;
    QDeadlineTimer m_expires; ///< runs on a clock that nobody sets
    QList<Handler> m_waiting;
};

} // namespace m2m
