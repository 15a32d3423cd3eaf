// SPDX-License-Identifier: GPL-3.0-or-later
#include "responses.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace m2m::practice {

namespace {

QByteArray etag(const QByteArray &body)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha1).toBase64();
    return "W/\"" + QByteArray::number(body.size(), 16) + '-' + hash.first(27) + '"';
}

QByteArray signature(const QByteArray &session)
{
    // Sessions are not kept: the signature alone says that a cookie is ours.
    return QMessageAuthenticationCode::hash(session, "m2m-practice", QCryptographicHash::Sha256)
        .toBase64(QByteArray::OmitTrailingEquals);
}

bool bringsSession(const HttpRequest &request)
{
    const QByteArray *header = request.header("Cookie");
    if (!header)
        return false;
    for (const QByteArray &part : header->split(';')) {
        const QByteArray cookie = part.trimmed();
        if (!cookie.startsWith("connect.sid="))
            continue;
        const QByteArray value = QByteArray::fromPercentEncoding(cookie.sliced(12));
        const qsizetype dot = value.lastIndexOf('.');
        return value.startsWith("s:") && dot > 2
            && value.sliced(dot + 1) == signature(value.sliced(2, dot - 2));
    }
    return false;
}

bool isFresh(const HttpResponse &response, const HttpRequest &request, const QByteArray &tag)
{
    if (response.status != 200 || (request.method != "GET" && request.method != "HEAD"))
        return false;
    const QByteArray *control = request.header("Cache-Control");
    if (control && control->contains("no-cache"))
        return false;
    const QByteArray *known = request.header("If-None-Match");
    return known && (*known == "*" || known->contains(tag.sliced(2)));
}

} // namespace

HttpResponse jsonAnswer(int status, const QByteArray &json)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json; charset=utf-8"}, {"ETag", etag(json)}};
    response.body = json;
    return response;
}

HttpResponse textAnswer(int status, const QByteArray &text)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}, {"ETag", etag(text)}};
    response.body = text;
    return response;
}

HttpResponse pageAnswer(int status, const QString &message)
{
    QString shown = message.toHtmlEscaped();
    shown.replace(u'\'', QStringLiteral("&#39;"));
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Security-Policy", "default-src 'none'"},
        {"X-Content-Type-Options", "nosniff"}, {"Content-Type", "text/html; charset=utf-8"}};
    response.body = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<title>Error</title>\n</head>\n<body>\n<pre>"
        + shown.toUtf8() + "</pre>\n</body>\n</html>\n";
    return response;
}

void addCommonHeaders(HttpResponse &response, const HttpRequest &request, ServerAge age)
{
    const auto tag = std::ranges::find(
        response.headers, QByteArray("ETag"), &std::pair<QByteArray, QByteArray>::first);
    if (tag != response.headers.end() && isFresh(response, request, tag->second)) {
        response.status = 304;
        erase_if(response.headers, [](const auto &header) {
            return header.first.startsWith("Content-"); // what is left out is not described either
        });
        response.body.clear();
    }
    if (age == ServerAge::Current) {
        response.headers.prepend(
            {"Strict-Transport-Security", "max-age=31536000; includeSubDomains; preload"});
    }
    response.headers.prepend({"X-Powered-By", "Express"});
    response.headers.append({"Date", httpDate(QDateTime::currentDateTimeUtc())});
}

bool addSession(HttpResponse &response, const HttpRequest &request)
{
    response.hasSession = true;
    if (bringsSession(request))
        return false;
    std::array<quint32, 6> random{};
    QRandomGenerator::global()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray session =
        QByteArray(reinterpret_cast<const char *>(random.data()), qsizetype(sizeof random))
            .toBase64(QByteArray::Base64UrlEncoding);
    const QByteArray value = "s:" + session + '.' + signature(session);
    response.headers.append({"Set-Cookie",
        "connect.sid=" + value.toPercentEncoding() + "; Path=/; Expires="
            + httpDate(QDateTime::currentDateTimeUtc().addDays(7)) + "; HttpOnly"});
    return true;
}

} // namespace m2m::practice
