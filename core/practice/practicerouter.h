// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practiceroutes.h"

namespace m2m::practice {

/// One request to one response, through the same stages in the same order as the real server (the
/// order decides which error a client sees, api-contract 2.24): body, session, token, route,
/// permission, record.
class PracticeRouter {
public:
    PracticeRouter(PracticeStore &store, QList<PracticeClient> clients);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse answerDb(const HttpRequest &request, const QJsonValue &body);
    [[nodiscard]] HttpResponse route(const HttpRequest &request, const QJsonValue &body,
        const std::optional<PracticeUser> &user, const QString &path);

    PracticeAuth m_auth;
    PracticeRoutes m_routes;
};

/// The client that practiceClientId() names: it may do everything.
[[nodiscard]] PracticeClient allPermissionsClient();

} // namespace m2m::practice
