// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpmessage.h"

#include <QLocale>

namespace m2m::practice {

namespace {

QByteArrayView reason(int status)
{
    switch (status) {
    case 100:
        return "Continue";
    case 200:
        return "OK";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Unknown";
    }
}

bool named(const std::pair<QByteArray, QByteArray> &header, QByteArrayView name)
{
    return header.first.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

const QByteArray *HttpRequest::header(QByteArrayView name) const
{
    for (const auto &entry : headers) {
        if (named(entry, name))
            return &entry.second;
    }
    return nullptr;
}

std::optional<QByteArray> queryValue(const QByteArray &query, QByteArrayView key)
{
    for (QByteArray part : query.split('&')) {
        part.replace('+', ' ');
        const qsizetype equals = part.indexOf('=');
        const QByteArray name =
            QByteArray::fromPercentEncoding(equals < 0 ? part : part.first(equals));
        if (name == key)
            return equals < 0 ? QByteArray()
                              : QByteArray::fromPercentEncoding(part.mid(equals + 1));
    }
    return std::nullopt;
}

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

QByteArray statusLine(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status).toByteArray() + "\r\n";
}

QByteArray wireBytes(const HttpResponse &response, bool headOnly, bool keepAlive)
{
    const bool bare = response.status == 304; // must not speak of a body
    QByteArray bytes;
    bytes.reserve(600 + response.body.size());
    bytes += statusLine(response.status);
    for (const auto &[name, value] : response.headers)
        bytes += name + ": " + value + "\r\n";
    if (!bare)
        bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    bytes += keepAlive ? "Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n"
                       : "Connection: close\r\n\r\n";
    if (!headOnly && !bare)
        bytes += response.body;
    return bytes;
}

} // namespace m2m::practice
