// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "instanceaddress.h"
#include "moment.h"
#include "outcome.h"
#include "transport.h"

#include <QList>
#include <QObject>

#include <optional>

namespace m2m {

/// Gets an access token by client credentials and keeps it, in memory, until it is about to expire.
/// Callers that come while one is being fetched share it: the issuer counts tokens. Shortly before
/// the end a fresh one is fetched while the old one still serves; if that fails the old one serves
/// to its end. No clock but our own is asked: the token's age counts, so that neither a wrong clock
/// nor a night with the lid closed misleads (see Moment).
class AccessToken {
public:
    using Handler = std::function<void(const Result<QByteArray> &)>;
    AccessToken(Transport &transport, InstanceAddress address, Clock clock = currentMoment);

    /// Errors: WrongSecret, TokenRefused, Busy, NotUnderstood, Redirected, and those of the wire.
    /// Where the issuer says for how long to stay away, `retryAfterMs` stands in the details.
    /// Answered later, never at once.
    void get(Handler handler);
    /// The server refused this one (401): the next get() asks for a fresh one, unless that has
    /// happened already.
    void refused(const QByteArray &token);
    /// Permissions of the token's own claim; empty before the first one.
    [[nodiscard]] QStringList permissions() const;
    /// Until the token expires; nothing when there is none that is valid.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;

private:
    void fetch();
    void received(const HttpReply &reply, Moment asked);
    [[nodiscard]] Result<void> take(const HttpReply &reply, Moment asked);
    [[nodiscard]] std::chrono::milliseconds age() const;

    Transport &m_transport;
    InstanceAddress m_address;
    Clock m_clock;
    QObject m_context; ///< answers that are under way end with us
    QByteArray m_token;
    Moment m_asked; ///< when the token was asked for
    std::chrono::milliseconds m_lifetime{0};
    std::chrono::milliseconds m_renewAt{0}; ///< age at which the next one is fetched
    bool m_fetching = false;
    QList<Handler> m_waiting;
};

} // namespace m2m
