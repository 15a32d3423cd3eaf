// SPDX-License-Identifier: GPL-3.0-or-later
#include "networktransport.h"

#include "base/logging.h"
#include "gzip.h"
#include "instanceproxy.h"
#include "moment.h"
#include "networkreplyreader.h"
#include "oneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace m2m {

namespace {

/// So many connections one QNetworkAccessManager opens to a host; what is more it would keep
/// waiting, with the time-out running (Qt 6.4 cannot be told another number).
constexpr int connectionsOfALane = 6;

/// The server's limit, for a body as it is and for one that it has unpacked (api-contract 2.11).
constexpr qsizetype longestBody = 10'240'000;

/// Qt 6.4 writes the head with the first 16 KiB of a body, and then what follows; with Nagle on the
/// rest waits for the server's late ACK. One byte more costs 44 ms a POST, http and https alike.
constexpr qsizetype oneWrite = 16'384;

QSslConfiguration tlsWith(const QList<QSslCertificate> &extra)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!extra.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return tls;
}

/// What all requests have in common.
QNetworkRequest prepared(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    // HTTP/2 costs 44 ms a POST in Qt 6.4 (it writes head and body apart, with Nagle on).
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // What a proxy remembers of a record is no proof that the DB has it.
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setRawHeader("User-Agent", "m2m-uploader/" M2M_VERSION);
    out.setRawHeader("Accept", "application/json");
    out.setRawHeader("Accept-Encoding", "identity");
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it)
        out.setRawHeader(it.key(), it.value());
    return out;
}

/// The bytes of the body as they travel, with the headers that speak of them set in `out`.
QByteArray packed(const QByteArray &body, QNetworkRequest &out)
{
    QByteArray bytes = body;
    if (body.size() > oneWrite) {
        if (const QByteArray small = gzipped(body); !small.isEmpty()) {
            bytes = small;
            out.setRawHeader("Content-Encoding", "gzip");
        }
    }
    out.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    out.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    return bytes;
}

} // namespace

struct NetworkTransport::Lane {
    QNetworkAccessManager manager;
    Moment lastUse;
    int room = 0; ///< requests that it may have at once
    int inFlight = 0;
    bool used = false;
};

struct NetworkTransport::Flight {
    QPointer<QNetworkReply> reply;
    QPointer<OneShotBody> body;
    QPointer<QTimer> deadline;
    FlightFacts facts;
    Handler handler;
};

NetworkTransport::NetworkTransport(QObject *parent)
    : NetworkTransport(TransportOptions{}, parent)
{
}

NetworkTransport::NetworkTransport(const TransportOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_tls(tlsWith(options.extraCertificates))
{
    m_options.connections = std::clamp(options.connections, 1, 11 * connectionsOfALane);
}

NetworkTransport::~NetworkTransport()
{
    for (const auto &lane : m_lanes) {
        const QList<QNetworkReply *> replies = lane->manager.findChildren<QNetworkReply *>();
        for (QNetworkReply *reply : replies) {
            reply->disconnect();
            reply->abort();
        }
    }
}

void NetworkTransport::send(const HttpRequest &request, Handler handler)
{
    if (request.body.size() > longestBody) {
        QTimer::singleShot(0, this, [size = request.body.size(), handler = std::move(handler)] {
            HttpReply answer;
            answer.error = WireError::TooLarge;
            answer.maySent = false;
            answer.errorText = QString::number(size);
            handler(answer);
        });
        return;
    }
    m_waiting.enqueue({request, std::move(handler)});
    pump();
}

void NetworkTransport::pump()
{
    while (!m_waiting.isEmpty() && m_inFlight < m_options.connections) {
        Waiting next = m_waiting.dequeue();
        start(emptiestLane(), next.request, std::move(next.handler));
    }
}

NetworkTransport::Lane &NetworkTransport::emptiestLane()
{
    Lane *emptiest = nullptr;
    int room = m_options.connections;
    for (const auto &lane : m_lanes) {
        room -= lane->room;
        if (lane->inFlight < lane->room && (!emptiest || lane->inFlight < emptiest->inFlight))
            emptiest = lane.get();
    }
    if (emptiest)
        return *emptiest;
    auto fresh = std::make_unique<Lane>();
    fresh->room = std::min(connectionsOfALane, room);
    QNetworkAccessManager &manager = fresh->manager;
    manager.setAutoDeleteReplies(true);
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    // The server promises https for a year on plain http too, and would lock localhost out.
    manager.setStrictTransportSecurityEnabled(false);
    manager.setProxyFactory(new InstanceProxy(m_options));
    manager.setCookieJar(&m_cookies);
    m_cookies.setParent(nullptr); // the manager made it its own, and would delete it
    m_lanes.push_back(std::move(fresh));
    return *m_lanes.back();
}

void NetworkTransport::start(Lane &lane, const HttpRequest &request, Handler handler)
{
    if (lane.used && lane.inFlight == 0
        && between(lane.lastUse, currentMoment()) >= m_options.idleLimit)
        lane.manager.clearConnectionCache();

    QNetworkRequest out = prepared(request);
    out.setSslConfiguration(m_tls);
    auto flight = std::make_shared<Flight>();
    flight->handler = std::move(handler);
    QNetworkReply *reply = nullptr;
    if (request.verb == HttpRequest::Verb::Get) {
        reply = lane.manager.get(out);
    } else {
        // Only a body that cannot be rewound, and that Qt does not buffer, is sent once.
        flight->body = new OneShotBody(packed(request.body, out));
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        reply = lane.manager.post(out, flight->body);
        flight->body->setParent(reply);
    }
    flight->reply = reply;
    lane.used = true;
    ++lane.inFlight;
    ++m_inFlight;

    // Qt's own time-out watches for inactivity; a server that dribbles would never trip it.
    flight->deadline = new QTimer(reply);
    flight->deadline->setSingleShot(true);
    connect(flight->deadline, &QTimer::timeout, reply, &QNetworkReply::abort);
    flight->deadline->start(request.deadline);

    connect(reply, &QNetworkReply::sslErrors, this, [flight](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors)
            texts.append(error.errorString());
        flight->facts.tlsErrors = texts.join(QStringLiteral("; "));
    });
    connect(reply, &QNetworkReply::finished, this, [this, &lane, flight] { landed(lane, flight); });
}

void NetworkTransport::landed(Lane &lane, const std::shared_ptr<Flight> &flight)
{
    flight->facts.deadlinePassed = !flight->deadline->isActive();
    flight->deadline->stop();
    if (flight->body)
        flight->facts.bodyLeft = flight->body->atEnd();
    if (flight->reply->error() == QNetworkReply::UnknownNetworkError) {
        const QNetworkProxyQuery query(flight->reply->url());
        flight->facts.throughProxy = InstanceProxy(m_options).queryProxy(query).constFirst().type()
            != QNetworkProxy::NoProxy;
    }
    const HttpReply answer = readReply(*flight->reply, flight->facts);
    qCDebug(logNetwork).noquote() << flight->reply->request().url().path() << answer.status
                                  << answer.body.size() << "bytes" << int(answer.error)
                                  << answer.errorText;
    --lane.inFlight;
    --m_inFlight;
    lane.lastUse = currentMoment();
    pump(); // who has waited goes before what the handler may send
    flight->handler(answer); // may be the end of us
}

} // namespace m2m
