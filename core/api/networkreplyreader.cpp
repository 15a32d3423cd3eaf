// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkreplyreader.h"

#include <QNetworkReply>

namespace m2m {

namespace {

WireError wireError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return WireError::None;
    case QNetworkReply::ConnectionRefusedError:
        return WireError::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return WireError::HostNotFound;
    case QNetworkReply::TimeoutError:
        return WireError::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return WireError::TlsFailed;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // it wanted to send our body again, and could not
        return WireError::ConnectionLost;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return WireError::ProxyFailed;
    default:
        return WireError::Other;
    }
}

/// Errors that QNetworkReply makes out of a whole answer's status.
bool isStatusError(QNetworkReply::NetworkError error)
{
    return (error >= QNetworkReply::ContentAccessDenied
               && error != QNetworkReply::ContentReSendError
               && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError
            && error <= QNetworkReply::UnknownServerError);
}

bool neverReachesTheServer(WireError error)
{
    return error == WireError::HostNotFound || error == WireError::ConnectionRefused
        || error == WireError::TlsFailed || error == WireError::ProxyFailed;
}

/// A whole answer all the same: 307 and 308 ask for the body again, which Qt takes as an order to
/// rewind it although it is told to follow no redirect.
bool isRedirectOfAPost(QNetworkReply::NetworkError error, int status)
{
    return error == QNetworkReply::ContentReSendError && (status == 307 || status == 308);
}

} // namespace

HttpReply readReply(QNetworkReply &reply, const FlightFacts &facts)
{
    HttpReply answer;
    const QNetworkReply::NetworkError error = reply.error();
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.isOpen())
        answer.body = reply.readAll();
    const QByteArray type = reply.rawHeader("Content-Type");
    answer.contentType = type.split(';').constFirst().trimmed().toLower();
    answer.retryAfter = reply.rawHeader("Retry-After");
    answer.date = reply.rawHeader("Date");

    if (error == QNetworkReply::OperationCanceledError && facts.deadlinePassed)
        answer.error = WireError::TimedOut;
    else if (answer.status == 0
        || (!isStatusError(error) && !isRedirectOfAPost(error, answer.status)))
        answer.error = wireError(error);
    // Qt 6.4 has no name for a proxy that refuses the connection.
    if (answer.error == WireError::Other && answer.status == 0 && facts.throughProxy
        && !facts.bodyLeft.value_or(false))
        answer.error = WireError::ProxyFailed;
    if (answer.error != WireError::None) {
        answer.errorText = facts.tlsErrors.isEmpty() ? reply.errorString() : facts.tlsErrors;
        answer.maySent = facts.bodyLeft.value_or(!neverReachesTheServer(answer.error));
        return answer;
    }
    // On a reused connection Qt 6.4 calls a cut answer a success in 10 to 40 % of the cases.
    bool hasLength = false;
    const qint64 length = reply.rawHeader("Content-Length").toLongLong(&hasLength);
    if (hasLength && answer.body.size() < length) {
        answer.error = WireError::ConnectionLost;
        answer.errorText =
            QStringLiteral("answer cut: %1 of %2 bytes").arg(answer.body.size()).arg(length);
    }
    return answer;
}

} // namespace m2m
