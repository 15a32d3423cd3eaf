// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceauth.h"

#include "faultdice.h"
#include "jsvalues.h"
#include "practiceserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

QString audience() { return u"https://apa.dunedb.org/api/"_s; }

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

HttpResponse issuerAnswer(int status, const QByteArray &json)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Date", httpDate(QDateTime::currentDateTimeUtc())},
        {"Content-Type", status == 200 ? "application/json" : "application/json; charset=utf-8"},
        {"Cache-Control", "no-store"}};
    response.body = json;
    return response;
}

HttpResponse issuerError(int status, const QString &error, const QString &description)
{
    return issuerAnswer(
        status, jsonObject({{"error"_L1, error}, {"error_description"_L1, description}}));
}

/// Of a JWT; nothing where the text is none.
std::optional<QJsonObject> claimsOf(QByteArrayView token)
{
    static const QRegularExpression shape(
        u"^([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.[A-Za-z0-9_-]*$"_s);
    const QRegularExpressionMatch match = shape.match(QString::fromLatin1(token));
    if (!match.hasMatch())
        return std::nullopt;
    const auto decoded = [&match](int part) {
        return QJsonDocument::fromJson(
            QByteArray::fromBase64(match.captured(part).toLatin1(), QByteArray::Base64UrlEncoding));
    };
    const QJsonDocument claims = decoded(2);
    if (!decoded(1).isObject() || !claims.isObject())
        return std::nullopt;
    return claims.object();
}

} // namespace

PracticeClient allPermissionsClient()
{
    return {practiceClientId(), practiceSecret(),
        {u"actions:perform"_s, u"actions:view"_s, u"components:edit"_s, u"components:view"_s,
            u"forms:edit"_s, u"forms:view"_s, u"workflows:edit"_s, u"workflows:view"_s}};
}

HttpResponse issuerBusy(std::optional<int> retryAfter)
{
    HttpResponse response =
        issuerError(429, u"too_many_requests"_s, u"The quota of tokens is used up"_s);
    if (retryAfter)
        response.headers.append({"Retry-After", QByteArray::number(*retryAfter)});
    return response;
}

HttpResponse issuerBroken()
{
    return issuerError(500, u"server_error"_s, u"The token could not be made"_s);
}

PracticeAuth::PracticeAuth(QList<PracticeClient> clients, const FaultDice &dice)
    : m_clients(std::move(clients))
    , m_dice(dice)
{
}

HttpResponse PracticeAuth::token(const HttpRequest &request)
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    if (asked.isEmpty())
        return issuerError(400, u"invalid_request"_s, u"The request body is not a JSON object"_s);

    const QString grant = asked.value("grant_type"_L1).toString();
    if (grant != u"client_credentials")
        return issuerError(403, u"unsupported_grant_type"_s, u"Unsupported grant type: "_s + grant);

    const QString id = asked.value("client_id"_L1).toString();
    const auto client = std::ranges::find(std::as_const(m_clients), id, &PracticeClient::id);
    if (client == m_clients.cend() || client->secret != asked.value("client_secret"_L1).toString())
        return issuerError(401, u"access_denied"_s, u"Unauthorized"_s);

    const QString wanted = asked.value("audience"_L1).toString();
    if (wanted != audience()) {
        return issuerError(
            403, u"access_denied"_s, u"Service not enabled within domain: "_s + wanted);
    }

    const int lifetime = m_dice.faults().tokenLifetime;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray jwt =
        makeToken({{u"iss"_s, u"https://practice.invalid/"_s}, {u"sub"_s, id + u"@clients"_s},
            {u"aud"_s, audience()}, {u"iat"_s, now}, {u"exp"_s, now + lifetime},
            {u"jti"_s, ++m_given}, {u"azp"_s, id}, {u"gty"_s, u"client-credentials"_s},
            {u"permissions"_s, QJsonArray::fromStringList(client->permissions)}});
    return issuerAnswer(200,
        jsonObject({{"access_token"_L1, QString::fromLatin1(jwt)},
            {"scope"_L1, client->permissions.join(u' ')}, {"expires_in"_L1, lifetime},
            {"token_type"_L1, u"Bearer"_s}}));
}

QByteArray makeToken(const QJsonObject &claims)
{
    const QByteArray head = base64Url(R"({"alg":"HS256","typ":"JWT"})");
    const QByteArray payload = base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    const QByteArray text = head + '.' + payload;
    return text + '.'
        + base64Url(
            QMessageAuthenticationCode::hash(text, "m2m-practice", QCryptographicHash::Sha256));
}

bool PracticeAuth::refuses(QByteArrayView token) const
{
    if (!m_dice.faults().refuseExpired)
        return false;
    const auto claims = claimsOf(token);
    if (!claims)
        return false;
    if (claims->value("exp"_L1).toInteger() <= QDateTime::currentSecsSinceEpoch())
        return true;
    // A token of another issuer has no number of ours and counts as one from before.
    return m_revoked > 0 && claims->value("jti"_L1).toInteger() <= m_revoked;
}

std::optional<PracticeUser> decodeToken(QByteArrayView token)
{
    const auto claims = claimsOf(token);
    if (!claims)
        return std::nullopt;
    PracticeUser user;
    user.userId = claims->value("azp"_L1);
    const QJsonValue permissions = claims->value("permissions"_L1);
    if (permissions.isArray()) {
        user.permissions.emplace();
        const QJsonArray list = permissions.toArray();
        for (const QJsonValue permission : list)
            user.permissions->append(permission.toString());
    }
    return user;
}

} // namespace m2m::practice
