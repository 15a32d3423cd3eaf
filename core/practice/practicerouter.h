// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practiceroutes.h"

namespace m2m::practice {

class PracticeAuth;

/// One request of the DB to one answer, through the same stages in the same order as the real
/// server (the order decides which error a client sees, api-contract 2.24): body, session, token,
/// route, permission, record.
class PracticeRouter {
public:
    PracticeRouter(
        PracticeStore &store, const PracticeAuth &auth, PracticeTally &tally, ServerAge age);

    /// Headers and session are on it, or come on what its `finish` gives.
    [[nodiscard]] PracticeAnswer answer(const HttpRequest &request);
    /// The same headers on an answer that was made elsewhere.
    [[nodiscard]] HttpResponse dressed(HttpResponse response, const HttpRequest &request);

private:
    [[nodiscard]] PracticeAnswer answerDb(const HttpRequest &request, const QJsonValue &body);
    [[nodiscard]] PracticeAnswer route(const HttpRequest &request, const QJsonValue &body,
        const std::optional<PracticeUser> &user, const QString &path);

    const PracticeAuth &m_auth;
    PracticeTally &m_tally;
    ServerAge m_age;
    PracticeRoutes m_routes;
};

} // namespace m2m::practice
