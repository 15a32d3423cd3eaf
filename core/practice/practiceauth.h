// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "practiceserver.h"

#include <QJsonValue>

#include <optional>

namespace m2m::practice {

/// The token endpoint, and what the DB reads of a token. Like the real ones: the issuer is strict,
/// the DB decodes and verifies nothing (api-contract 2.4).
class PracticeAuth {
public:
    explicit PracticeAuth(QList<PracticeClient> clients);

    /// Answer of POST /oauth/token.
    [[nodiscard]] HttpResponse token(const HttpRequest &request) const;

private:
    QList<PracticeClient> m_clients;
};

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
