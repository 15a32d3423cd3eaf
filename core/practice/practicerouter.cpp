// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicerouter.h"

#include "jsvalues.h"
#include "practiceauth.h"
#include "practicetally.h"
#include "requestbody.h"
#include "responses.h"

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

HttpResponse noSuchRoute(const HttpRequest &request)
{
    return pageAnswer(404,
        u"Cannot %1 %2"_s.arg(
            QString::fromLatin1(request.method), QString::fromLatin1(request.path)));
}

/// decodeURIComponent(): nothing where a percent sign leads nowhere or to what is not UTF-8.
std::optional<QString> decoded(const QString &part)
{
    static const QRegularExpression broken(u"%(?![0-9A-Fa-f]{2})"_s);
    if (broken.match(part).hasMatch())
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromPercentEncoding(part.toLatin1());
    if (!bytes.isValidUtf8())
        return std::nullopt;
    return QString::fromUtf8(bytes);
}

/// Nothing where the user may; the refusal otherwise.
std::optional<HttpResponse> refusal(
    const std::optional<PracticeUser> &user, const QString &permission)
{
    if (permission.isEmpty())
        return std::nullopt;
    if (!user)
        return pageAnswer(500, cannotRead(QJsonValue::Undefined, "permissions"_L1));
    if (!user->permissions) {
        return pageAnswer(500,
            u"Error: permissions::hasPermission() - the 'req.user' object does not contain"
            " 'permissions'!"_s);
    }
    if (user->permissions->contains(permission))
        return std::nullopt;
    return jsonAnswer(403,
        jsonError(u"Incorrect permissions - you need %1, but have %2"_s.arg(
            permission, user->permissions->join(u", "))));
}

HttpResponse allowed(const QByteArrayList &methods)
{
    HttpResponse response = textAnswer(200, methods.join(','));
    response.headers.append({"Allow", response.body});
    return response;
}

} // namespace

PracticeRouter::PracticeRouter(
    PracticeStore &store, const PracticeAuth &auth, PracticeTally &tally, ServerAge age)
    : m_auth(auth)
    , m_tally(tally)
    , m_age(age)
    , m_routes(store, tally, age)
{
}

PracticeAnswer PracticeRouter::answer(const HttpRequest &request)
{
    const auto body = parseBody(request, m_age);
    if (!body) {
        HttpResponse refused = pageAnswer(body.error().status, body.error().message);
        addCommonHeaders(refused, request, m_age);
        return refused;
    }
    PracticeAnswer answer = answerDb(request, *body);
    if (!answer.finish)
        return dressed(std::move(answer.response), request);
    return PracticeAnswer(
        [this, request, finish = std::move(answer.finish)] { return dressed(finish(), request); });
}

HttpResponse PracticeRouter::dressed(HttpResponse response, const HttpRequest &request)
{
    if (addSession(response, request))
        m_tally.sessionMade();
    addCommonHeaders(response, request, m_age);
    return response;
}

PracticeAnswer PracticeRouter::answerDb(const HttpRequest &request, const QJsonValue &body)
{
    static const QRegularExpression mounted(
        u"^/(api|json)(/.*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = mounted.match(QString::fromLatin1(request.path));
    if (!match.hasMatch())
        return noSuchRoute(request);
    if (match.captured(1).compare(u"json", Qt::CaseInsensitive) == 0)
        return route(request, body, std::nullopt, match.captured(2));

    const QByteArray *authorization = request.header("Authorization");
    if (!authorization)
        return pageAnswer(500, cannotRead(QJsonValue::Undefined, "startsWith"_L1));
    if (!authorization->startsWith("Bearer ")) {
        return textAnswer(401,
            m_age == ServerAge::Current
                ? "The access token in the 'authorization' header is not of 'Bearer' type!"
                : R"(The access token in the /"authorization/" header is not of /"Bearer/" type!)");
    }
    const QByteArrayView token = QByteArrayView(*authorization).sliced(7);
    if (m_auth.refuses(token))
        return textAnswer(401, "The access token has expired!");
    const auto user = decodeToken(token);
    if (!user)
        return pageAnswer(500, cannotRead(QJsonValue::Null, "azp"_L1));
    return route(request, body, user, match.captured(2));
}

PracticeAnswer PracticeRouter::route(const HttpRequest &request, const QJsonValue &body,
    const std::optional<PracticeUser> &user, const QString &path)
{
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    QByteArrayList methods;
    for (const PracticeRoutes::Route &candidate : m_routes.table()) {
        if (candidate.method != method && method != "OPTIONS")
            continue;
        const QRegularExpressionMatch match = candidate.path.match(path);
        if (!match.hasMatch())
            continue;
        if (method == "OPTIONS") {
            const QByteArray named = candidate.method == "GET" ? "GET,HEAD" : candidate.method;
            if (!methods.contains(named))
                methods.append(named);
            continue;
        }
        const QStringList parts = match.capturedTexts().sliced(1);
        PracticeCall call{request, body, user.value_or(PracticeUser{}), {}};
        for (const QString &part : parts) {
            const auto text = decoded(part);
            if (!text)
                return pageAnswer(400, u"URIError: Failed to decode param '%1'"_s.arg(part));
            call.captured.append(*text);
        }
        if (const auto refused = refusal(user, candidate.permission))
            return *refused;
        return m_routes.run(candidate, call);
    }
    return methods.isEmpty() ? noSuchRoute(request) : allowed(methods);
}

} // namespace m2m::practice
