// SPDX-License-Identifier: GPL-3.0-or-later
#include "networktransport.h"

#include "base/logging.h"
#include "oneshotbody.h"

#include <QNetworkReply>
#include <QTimer>

namespace m2m {

namespace {

using namespace std::chrono_literals;

// The server closes idle connections after 5.00 s; a request that is written at that moment is lost
// or, worse, in doubt (api-contract 2.10).
constexpr std::chrono::milliseconds idleLimit = 4s;

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

} // namespace

NetworkTransport::NetworkTransport(QObject *parent)
    : QObject(parent)
{
    m_manager.setAutoDeleteReplies(true);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

NetworkTransport::~NetworkTransport()
{
    const QList<QNetworkReply *> replies = m_manager.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies) {
        reply->disconnect();
        reply->abort();
    }
}

void NetworkTransport::dropIdleConnections()
{
    if (m_inFlight == 0 && m_lastUse.isValid() && m_lastUse.hasExpired(idleLimit.count()))
        m_manager.clearConnectionCache();
}

void NetworkTransport::send(const HttpRequest &request, Handler handler)
{
    dropIdleConnections();
    QNetworkRequest out(request.url);
    // HTTP/2 costs 44 ms a POST in Qt 6.4 (it writes head and body apart, with Nagle on).
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setRawHeader("User-Agent", "m2m-uploader/" M2M_VERSION);
    out.setRawHeader("Accept", "application/json");
    out.setRawHeader("Accept-Encoding", "identity");
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it)
        out.setRawHeader(it.key(), it.value());

    QNetworkReply *reply = nullptr;
    if (request.verb == HttpRequest::Verb::Get) {
        reply = m_manager.get(out);
    } else {
        out.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto *body = new OneShotBody(request.body);
        reply = m_manager.post(out, body);
        body->setParent(reply);
    }
    ++m_inFlight;
    m_lastUse.start();

    // Qt's own time-out watches for inactivity; a server that dribbles would never trip it.
    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, reply, &QNetworkReply::abort);
    deadline->start(request.deadline);

    connect(reply, &QNetworkReply::finished, this,
        [this, reply, deadline, handler = std::move(handler)] {
            --m_inFlight;
            m_lastUse.start();
            const bool deadlinePassed = !deadline->isActive();
            deadline->stop();
            const HttpReply answer = read(*reply, deadlinePassed);
            qCDebug(logNetwork).noquote()
                << reply->request().url().path() << answer.status << answer.body.size() << "bytes"
                << int(answer.error) << answer.errorText;
            handler(answer);
        });
}

HttpReply NetworkTransport::read(QNetworkReply &reply, bool deadlinePassed)
{
    HttpReply answer;
    const QNetworkReply::NetworkError error = reply.error();
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.isOpen())
        answer.body = reply.readAll();
    const QByteArray type = reply.rawHeader("Content-Type");
    answer.contentType = type.left(type.indexOf(';')).trimmed().toLower();
    answer.retryAfter = reply.rawHeader("Retry-After");

    if (error == QNetworkReply::OperationCanceledError && deadlinePassed)
        answer.error = WireError::TimedOut;
    else if (answer.status == 0 || !isStatusError(error))
        answer.error = wireError(error);
    if (answer.error != WireError::None) {
        answer.errorText = reply.errorString();
        answer.maySent = answer.error != WireError::HostNotFound
            && answer.error != WireError::ConnectionRefused && answer.error != WireError::TlsFailed
            && answer.error != WireError::ProxyFailed;
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
