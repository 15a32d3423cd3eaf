// SPDX-License-Identifier: GPL-3.0-or-later
#include "accesstoken.h"

#include "base/logging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <utility>

namespace m2m {

namespace {

using namespace std::chrono_literals;

/// Renewed so long before its end that a request which leaves with it also arrives with it.
std::chrono::seconds usableFor(std::chrono::seconds lifetime)
{
    return std::max(lifetime - std::min<std::chrono::seconds>(5min, lifetime / 10), 0s);
}

Error tokenError(const HttpReply &reply, const QUrl &url)
{
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    const QString reason = answer.value(QLatin1StringView("error_description"))
                               .toString(answer.value(QLatin1StringView("error")).toString());
    QVariantMap details{{QStringLiteral("status"), reply.status},
        {QStringLiteral("answer"), excerpt(reply.body)},
        {QStringLiteral("reason"), redacted(reason)}};
    ErrorKind kind = ErrorKind::TokenRefused;
    if (reply.status == 401)
        kind = ErrorKind::WrongSecret;
    else if (reply.status == 429 || reply.status >= 500)
        kind = ErrorKind::Busy;
    else if (reply.status >= 200 && reply.status < 300)
        kind = ErrorKind::NotUnderstood;
    return Error{kind, url.toString(QUrl::RemoveQuery), details};
}

} // namespace

AccessToken::AccessToken(Transport &transport, InstanceAddress address)
    : m_transport(transport)
    , m_address(std::move(address))
{
}

void AccessToken::get(Handler handler)
{
    if (!m_token.isEmpty() && !m_expires.hasExpired()) {
        QTimer::singleShot(0, &m_context, [token = m_token, handler = std::move(handler)] {
            handler(Result<QByteArray>(token));
        });
        return;
    }
    m_waiting.append(std::move(handler));
    if (m_waiting.size() == 1)
        fetch();
}

void AccessToken::refused(const QByteArray &token)
{
    if (token == m_token)
        m_token.clear();
}

void AccessToken::fetch()
{
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
    m_transport.send(request, [this](const HttpReply &reply) { received(reply); });
}

void AccessToken::received(const HttpReply &reply)
{
    Result<QByteArray> result = failure(ErrorKind::Internal);
    if (reply.error != WireError::None || reply.status == 0) {
        Error error = judge(reply, Shape::Object, false).error;
        error.place = m_address.token.toString(QUrl::RemoveQuery);
        result = Unexpected(error);
    } else {
        const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
        const QString token = answer.value(QLatin1StringView("access_token")).toString();
        if (reply.status == 200 && !token.isEmpty()) {
            const int lifetime = answer.value(QLatin1StringView("expires_in")).toInt(600);
            m_token = token.toLatin1();
            m_expires.setRemainingTime(usableFor(std::chrono::seconds(lifetime)));
            result = m_token;
        } else {
            result = Unexpected(tokenError(reply, m_address.token));
        }
    }
    const QList<Handler> waiting = std::exchange(m_waiting, {});
    for (const Handler &handler : waiting)
        handler(result);
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
