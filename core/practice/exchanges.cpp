// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchanges.h"

#include "faultanswers.h"
#include "httpconnection.h"
#include "practicetally.h"
#include "responses.h"

#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

using Kind = Mishap::Kind;

bool asksForToken(const HttpRequest &request, Door door)
{
    return door != Door::Db && request.method == "POST" && request.path == "/oauth/token";
}

/// What takes no time is done at once: the event loop's turn would cost more than the work.
template <typename Then>
void after(std::chrono::milliseconds time, const QObject *context, Then then)
{
    if (time.count() > 0)
        QTimer::singleShot(time, Qt::PreciseTimer, context, std::move(then));
    else
        then();
}

int gatewayStatus(Kind kind)
{
    switch (kind) {
    case Kind::Answer429:
        return 429;
    case Kind::Answer502:
        return 502;
    case Kind::Answer503:
        return 503;
    case Kind::Answer504:
        return 504;
    default:
        return 0;
    }
}

} // namespace

Exchanges::Exchanges(PracticeStore &store, const PracticeOptions &options, PracticeTally &tally)
    : m_tally(tally)
    , m_age(options.oldServer ? ServerAge::Of2022 : ServerAge::Current)
    , m_dice(options.faults)
    , m_auth(options.clients + QList{allPermissionsClient()}, m_dice)
    , m_router(store, m_auth, tally, m_age)
{
}

void Exchanges::meetHead(HttpRequest &head, Door door)
{
    if (asksForToken(head, door))
        head.mishap = m_dice.nextToken();
    else if (door != Door::Tokens)
        head.mishap = m_dice.next(head.method);
}

void Exchanges::handle(HttpConnection &connection, const HttpRequest &request, Door door)
{
    m_tally.requestSeen(request.method, request.path, request.whole);
    const Mishap &mishap = request.mishap;
    if (mishap.kind != Kind::None)
        m_tally.mishapMade(mishap.kind);
    if (asksForToken(request, door)) {
        giveToken(connection, request);
        return;
    }
    if (door == Door::Tokens) {
        connection.respond(pageAnswer(404, u"Not found."_s), {});
        return;
    }
    switch (mishap.kind) {
    case Kind::CutRequest:
    case Kind::DropBeforeStoring:
        connection.drop(mishap.resets);
        break;
    case Kind::Answer429:
    case Kind::Answer500:
    case Kind::Answer500Html:
    case Kind::Answer503:
        answerLater(connection, fault(request), {});
        break;
    case Kind::Answer502:
    case Kind::Answer504:
        if (mishap.stores)
            work(connection, request);
        else
            answerLater(connection, fault(request), {});
        break;
    default:
        work(connection, request);
        break;
    }
}

void Exchanges::giveToken(HttpConnection &connection, const HttpRequest &request)
{
    const PracticeFaults &faults = m_dice.faults();
    HttpResponse response;
    if (request.mishap.kind == Kind::Answer429)
        response = issuerBusy(faults.retryAfter);
    else if (request.mishap.kind == Kind::Answer500)
        response = issuerBroken();
    else
        response = m_auth.token(request);
    if (response.status == 200)
        m_tally.tokenGiven();
    after(faults.tokenDelay, this, [to = QPointer(&connection), response] {
        if (to)
            to->respond(response, {});
    });
}

HttpResponse Exchanges::fault(const HttpRequest &request)
{
    const Kind kind = request.mishap.kind;
    if (const int status = gatewayStatus(kind))
        return gatewayAnswer(status, m_dice.faults().retryAfter);
    return m_router.dressed(kind == Kind::Answer500 ? passingErrorAnswer(request, m_age)
                                                    : pageAnswer(500, u"Internal Server Error"_s),
        request);
}

void Exchanges::work(HttpConnection &connection, const HttpRequest &request)
{
    const PracticeFaults &faults = m_dice.faults();
    const Mishap mishap = request.mishap;
    const QPointer to(&connection);
    const bool late = mishap.kind == Kind::LateStore;
    if (late)
        connection.drop(mishap.resets);
    const auto deliver = [this, to, request, mishap](const HttpResponse &response) {
        const bool gateway = gatewayStatus(mishap.kind) != 0;
        if (to && mishap.kind != Kind::LateStore)
            answerLater(*to, gateway ? fault(request) : response, mishap);
    };
    const PracticeAnswer answer = m_router.answer(request);
    if (!answer.finish) {
        deliver(answer.response);
        return;
    }
    after(late ? std::max(faults.lateBy, faults.workTime) : faults.workTime, this,
        [deliver, finish = answer.finish] { deliver(finish()); });
}

void Exchanges::answerLater(
    HttpConnection &connection, const HttpResponse &response, const Mishap &how)
{
    const PracticeFaults &faults = m_dice.faults();
    const HttpConnection::Manner manner{faults.stall, faults.nagle};
    after(faults.delay, this, [to = QPointer(&connection), response, how, manner] {
        if (!to)
            return;
        if (how.kind == Kind::DropAfterStoring)
            to->drop(how.resets);
        else if (how.kind == Kind::CutAnswer)
            to->respondPartly(response, how.where);
        else
            to->respond(response, manner);
    });
}

} // namespace m2m::practice
