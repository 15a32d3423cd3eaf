// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceauth.h"

#include "jsvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

constexpr int lifetimeSeconds = 86'400;

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

} // namespace

PracticeAuth::PracticeAuth(QList<PracticeClient> clients)
    : m_clients(std::move(clients))
{
}

HttpResponse PracticeAuth::token(const HttpRequest &request) const
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    if (asked.isEmpty())
        return issuerError(400, u"invalid_request"_s, u"The request body is not a JSON object"_s);

    const QString grant = asked.value("grant_type"_L1).toString();
    if (grant != u"client_credentials")
        return issuerError(403, u"unsupported_grant_type"_s, u"Unsupported grant type: "_s + grant);

    const QString id = asked.value("client_id"_L1).toString();
    const auto client = std::ranges::find(m_clients, id, &PracticeClient::id);
    if (client == m_clients.cend() || client->secret != asked.value("client_secret"_L1).toString())
        return issuerError(401, u"access_denied"_s, u"Unauthorized"_s);

    const QString wanted = asked.value("audience"_L1).toString();
    if (wanted != audience()) {
        return issuerError(
            403, u"access_denied"_s, u"Service not enabled within domain: "_s + wanted);
    }

    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray jwt = makeToken({{u"iss"_s, u"https://practice.invalid/"_s},
        {u"sub"_s, id + u"@clients"_s}, {u"aud"_s, audience()}, {u"iat"_s, now},
        {u"exp"_s, now + lifetimeSeconds}, {u"azp"_s, id}, {u"gty"_s, u"client-credentials"_s},
        {u"permissions"_s, QJsonArray::fromStringList(client->permissions)}});
    return issuerAnswer(200,
        jsonObject({{"access_token"_L1, QString::fromLatin1(jwt)},
            {"scope"_L1, client->permissions.join(u' ')}, {"expires_in"_L1, lifetimeSeconds},
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

std::optional<PracticeUser> decodeToken(QByteArrayView token)
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
    PracticeUser user;
    user.userId = claims.object().value("azp"_L1);
    const QJsonValue permissions = claims.object().value("permissions"_L1);
    if (permissions.isArray()) {
        user.permissions.emplace();
        const QJsonArray list = permissions.toArray();
        for (const QJsonValue permission : list)
            user.permissions->append(permission.toString());
    }
    return user;
}

} // namespace m2m::practice
