// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultdice.h"
#include "practiceauth.h"
#include "practicerouter.h"

#include <QObject>

namespace m2m::practice {

class HttpConnection;
class PracticeTally;

/// What is spoken to at a port.
enum class Door { Both, Db, Tokens };

/// From a request to what leaves the server, with the time it takes and the mishaps on the way.
class Exchanges : public QObject {
    Q_OBJECT
public:
    Exchanges(PracticeStore &store, const PracticeOptions &options, PracticeTally &tally);

    [[nodiscard]] FaultDice &dice() { return m_dice; }
    [[nodiscard]] PracticeAuth &auth() { return m_auth; }

    /// Throws the dice for a request whose head has come.
    void meetHead(HttpRequest &head, Door door);
    /// Answers or drops, at once or later. The connection may be gone by then; what a POST brought
    /// is stored all the same (api-contract 2.16).
    void handle(HttpConnection &connection, const HttpRequest &request, Door door);

private:
    void giveToken(HttpConnection &connection, const HttpRequest &request);
    void work(HttpConnection &connection, const HttpRequest &request);
    void answerLater(HttpConnection &connection, const HttpResponse &response, const Mishap &how);
    [[nodiscard]] HttpResponse fault(const HttpRequest &request);

    PracticeTally &m_tally;
    ServerAge m_age;
    FaultDice m_dice;
    PracticeAuth m_auth;
    PracticeRouter m_router;
};

} // namespace m2m::practice
