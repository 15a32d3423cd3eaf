// SPDX-License-Identifier: GPL-3.0-or-later
#include "accesstoken.h"

#include "base/logging.h"
#include "retryafter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace m2m {

namespace {

using namespace std::chrono_literals;

/// Where the issuer does not say, or says what cannot be: short enough to do no harm, and long
/// enough not to use up the issuer's quota.
constexpr std::chrono::seconds assumedLifetime = 10min;
constexpr std::chrono::seconds longestLifetime = 720h; ///< the most that the issuer can be set to

/// Renewed so long before its end that a request which leaves with it also arrives with it.
std::chrono::milliseconds renewalAge(std::chrono::milliseconds lifetime)
{
    return lifetime - std::min<std::chrono::milliseconds>(5min, lifetime / 10);
}

std::chrono::milliseconds lifetimeIn(const QJsonObject &answer)
{
    const QJsonValue told = answer.value(QLatin1StringView("expires_in"));
    const double seconds = told.isString() ? told.toString().toDouble() : told.toDouble();
    if (!(seconds > 0))
        return assumedLifetime;
    const double longest = std::chrono::duration<double>(longestLifetime).count();
    return std::chrono::milliseconds(qint64(std::min(seconds, longest) * 1000));
}

/// It goes into a header as it is: anything but visible ASCII would break the request.
bool fitsIntoAHeader(const QString &token)
{
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f;
    });
}

ErrorKind refusalKind(const HttpReply &reply, bool inJson)
{
    if (reply.status == 408 || reply.status == 429 || reply.status >= 500)
        return ErrorKind::Busy;
    if (reply.status >= 300 && reply.status < 400)
        return ErrorKind::Redirected;
    if (reply.status == 407)
        return ErrorKind::ProxyFailed;
    // Whatever is no JSON does not come from the issuer: a login page of the network, a gateway.
    if (!inJson || reply.status < 400)
        return ErrorKind::NotUnderstood;
    return reply.status == 401 ? ErrorKind::WrongSecret : ErrorKind::TokenRefused;
}

Error tokenError(const HttpReply &reply)
{
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    const QString code = answer.value(QLatin1StringView("error")).toString();
    const QString reason = answer.value(QLatin1StringView("error_description")).toString(code);
    QVariantMap details{{QStringLiteral("status"), reply.status},
        {QStringLiteral("answer"), excerpt(reply.body)},
        {QStringLiteral("reason"), redacted(reason)}};
    const ErrorKind kind = refusalKind(reply, !answer.isEmpty());
    if (const auto wait = retryAfterOf(reply); kind == ErrorKind::Busy && wait > 0ms)
        details.insert(QStringLiteral("retryAfterMs"), qint64(wait.count()));
    return Error{kind, {}, details};
}

} // namespace

AccessToken::AccessToken(Transport &transport, InstanceAddress address, Clock clock)
    : m_transport(transport)
    , m_address(std::move(address))
    , m_clock(std::move(clock))
{
}

std::chrono::milliseconds AccessToken::age() const { return between(m_asked, m_clock()); }

std::optional<std::chrono::seconds> AccessToken::timeLeft() const
{
    if (m_token.isEmpty() || age() >= m_lifetime)
        return {};
    return std::chrono::ceil<std::chrono::seconds>(m_lifetime - age());
}

void AccessToken::get(Handler handler)
{
    const bool valid = timeLeft().has_value();
    if (valid) {
        QTimer::singleShot(0, &m_context, [token = m_token, handler = std::move(handler)] {
            handler(Result<QByteArray>(token));
        });
    } else {
        m_waiting.append(std::move(handler));
    }
    if (!m_fetching && (!valid || age() >= m_renewAt))
        fetch();
}

void AccessToken::refused(const QByteArray &token)
{
    if (token == m_token)
        m_token.clear();
}

void AccessToken::fetch()
{
    m_fetching = true;
    HttpRequest request;
    request.verb = HttpRequest::Verb::Post;
    request.url = m_address.token;
    request.deadline = 30s;
    request.body =
        QJsonDocument(QJsonObject{
                          {QStringLiteral("client_id"), m_address.clientId},
                          {QStringLiteral("client_secret"), m_address.secret},
                          {QStringLiteral("audience"), tokenAudience()},
                          {QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                      })
            .toJson(QJsonDocument::Compact);
    m_transport.send(request,
        [this, alive = QPointer<QObject>(&m_context), asked = m_clock()](const HttpReply &reply) {
            if (alive)
                received(reply, asked);
        });
}

Result<void> AccessToken::take(const HttpReply &reply, Moment asked)
{
    if (reply.error != WireError::None || reply.status == 0)
        return Unexpected(judge(reply, Shape::Object, false).error);
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    const QString token = answer.value(QLatin1StringView("access_token")).toString();
    if (reply.status != 200 || !fitsIntoAHeader(token))
        return Unexpected(tokenError(reply));
    m_token = token.toLatin1();
    m_asked = asked;
    m_lifetime = lifetimeIn(answer);
    m_renewAt = renewalAge(m_lifetime);
    return {};
}

void AccessToken::received(const HttpReply &reply, Moment asked)
{
    m_fetching = false;
    Result<QByteArray> result = failure(ErrorKind::Internal);
    if (const Result<void> taken = take(reply, asked); taken) {
        result = m_token;
    } else {
        Error error = taken.error();
        error.place = m_address.token.toString(QUrl::RemoveQuery);
        qCInfo(logNetwork) << "no fresh token, error" << int(error.kind);
        // An old one that is still good serves on; the issuer is left in peace for a while.
        const qint64 wait = error.details.value(QStringLiteral("retryAfterMs")).toLongLong();
        m_renewAt =
            age() + std::max<std::chrono::milliseconds>(30s, std::chrono::milliseconds(wait));
        result = Unexpected(error);
    }
    const QList<Handler> waiting = std::exchange(m_waiting, {});
    for (const Handler &handler : waiting)
        handler(result); // may be the end of us
}

QStringList AccessToken::permissions() const
{
    const QList<QByteArray> parts = m_token.split('.');
    if (parts.size() < 2)
        return {};
    const QByteArray claims = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding);
    const QJsonValue list =
        QJsonDocument::fromJson(claims).object().value(QLatin1StringView("permissions"));
    return list.toVariant().toStringList();
}

} // namespace m2m
