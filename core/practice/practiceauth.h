// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "practiceoptions.h"

#include <QJsonValue>

#include <optional>

namespace m2m::practice {

class FaultDice;

/// The token endpoint, and what the DB reads of a token. Like the real ones: the issuer is strict,
/// the DB decodes and verifies nothing (api-contract 2.4) unless its faults tell it to look at the
/// time.
class PracticeAuth {
public:
    PracticeAuth(QList<PracticeClient> clients, const FaultDice &dice);

    /// Answer of POST /oauth/token; 200 where a token was given.
    [[nodiscard]] HttpResponse token(const HttpRequest &request);

    /// Every token that there is by now is refused from now on, as long as
    /// PracticeFaults::refuseExpired is on.
    void revokeTokens() { m_revoked = m_given; }
    /// With PracticeFaults::refuseExpired: its time is over or it was revoked. Text that is no
    /// token is not refused here.
    [[nodiscard]] bool refuses(QByteArrayView token) const;

private:
    QList<PracticeClient> m_clients;
    const FaultDice &m_dice;
    qint64 m_given = 0; ///< tokens are numbered: two of one second must be told apart
    qint64 m_revoked = 0; ///< up to this number
};

/// What the issuer answers when it has enough, or is ill.
[[nodiscard]] HttpResponse issuerBusy(std::optional<int> retryAfter); ///< 429
[[nodiscard]] HttpResponse issuerBroken(); ///< 500

/// The client that practiceClientId() names: it may do everything.
[[nodiscard]] PracticeClient allPermissionsClient();

/// Who asks, as a token says it.
struct PracticeUser {
    QJsonValue userId; ///< the `azp` claim; undefined where the token has none
    std::optional<QStringList> permissions; ///< nothing where the token has no such claim
};

/// The claims of a JWT; nothing where the text is no JWT.
[[nodiscard]] std::optional<PracticeUser> decodeToken(QByteArrayView token);

/// A JWT for these claims, signed with a key that is no secret.
[[nodiscard]] QByteArray makeToken(const QJsonObject &claims);

} // namespace m2m::practice
