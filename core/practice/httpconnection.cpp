// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpconnection.h"

#include "httpparser.h"

#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace m2m::practice {

HttpConnection::HttpConnection(QTcpSocket *socket, std::chrono::milliseconds idle,
    std::function<void(HttpRequest &)> head, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_idleTime(idle)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_idle.setSingleShot(true);
    m_idle.setTimerType(Qt::PreciseTimer); // the coarse one may be a quarter of a second early
    m_hold.setSingleShot(true);
    m_hold.setTimerType(Qt::PreciseTimer);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return; // gone while it waited
        m_socket->write(&m_heldByte, 1);
        m_socket->flush();
        finishAnswer();
    });
    m_parser = std::make_unique<HttpParser>(HttpParser::Listener{std::move(head),
        [this](const HttpRequest &request) { m_waiting.enqueue(request); },
        [this] { m_socket->write("HTTP/1.1 100 Continue\r\n\r\n"); }});
    connect(&m_idle, &QTimer::timeout, this, &HttpConnection::hangUp);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readSocket);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::deleteLater);
    if (m_socket->bytesAvailable() > 0)
        QTimer::singleShot(0, this, &HttpConnection::readSocket);
}

HttpConnection::~HttpConnection() = default;

void HttpConnection::readSocket()
{
    m_idle.stop();
    if (m_refusal != 0 || m_isDeaf) {
        m_socket->readAll();
        return;
    }
    switch (m_parser->feed(m_socket->readAll())) {
    case HttpParser::State::Good:
        break;
    case HttpParser::State::Cut:
        m_isDeaf = true;
        break;
    case HttpParser::State::Malformed:
        m_refusal = 400;
        break;
    case HttpParser::State::HeadTooLarge:
        m_refusal = 431;
        break;
    }
    handOutNext();
}

void HttpConnection::handOutNext()
{
    // A loop, not a recursion: a client may pipeline thousands of requests that are answered at
    // once.
    while (!m_busy && !m_waiting.isEmpty()) {
        const HttpRequest request = m_waiting.dequeue();
        m_busy = true;
        m_currentIsHead = request.method == "HEAD";
        m_currentKeepsAlive = request.keepAlive;
        Q_EMIT requested(request);
    }
    if (!m_busy && m_refusal != 0)
        refuse(m_refusal);
}

void HttpConnection::respond(const HttpResponse &response, const Manner &manner)
{
    Q_ASSERT(m_busy);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_closesAfter = !m_currentKeepsAlive || response.closes;
    const QByteArray bytes = wireBytes(response, m_currentIsHead, !m_closesAfter);
    const bool hasBody = !m_currentIsHead && response.status != 304 && !response.body.isEmpty();
    const bool holds = response.hasSession && hasBody;
    const bool stalls = holds && manner.stall.count() > 0 && m_answered > 0;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, manner.nagle ? 0 : 1);
    if (!stalls && !(holds && manner.nagle)) {
        m_socket->write(bytes);
        m_socket->flush();
        finishAnswer();
        return;
    }
    m_socket->write(bytes.chopped(1));
    m_socket->flush();
    m_heldByte = bytes.back();
    m_hold.start(stalls ? manner.stall : std::chrono::milliseconds(0));
}

void HttpConnection::finishAnswer()
{
    ++m_answered;
    if (m_closesAfter) {
        m_waiting.clear(); // stays busy: nothing is handed out any more
        hangUp();
        return;
    }
    m_idle.start(m_idleTime);
    m_busy = false;
    // From the event loop: respond() may be called from within handOutNext()'s own signal.
    if (!m_waiting.isEmpty() || m_refusal != 0)
        QMetaObject::invokeMethod(this, &HttpConnection::handOutNext, Qt::QueuedConnection);
}

void HttpConnection::respondPartly(const HttpResponse &response, double part)
{
    Q_ASSERT(m_busy && part < 1);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray bytes = wireBytes(response, m_currentIsHead, m_currentKeepsAlive);
    m_waiting.clear();
    m_socket->write(bytes.first(static_cast<qsizetype>(part * double(bytes.size()))));
    m_socket->flush();
    hangUp();
}

void HttpConnection::drop(bool resets)
{
    m_waiting.clear();
    m_idle.stop();
#ifdef Q_OS_UNIX
    if (resets) {
        // Closing discards what was not sent and says so to the other side.
        const linger now{1, 0};
        setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
            sizeof now);
    }
#else
    Q_UNUSED(resets)
#endif
    m_socket->abort();
}

void HttpConnection::refuse(int status)
{
    m_busy = true; // for ever: nothing is handed out any more
    m_socket->write(statusLine(status) + "Connection: close\r\n\r\n");
    m_socket->flush();
    hangUp();
}

void HttpConnection::hangUp()
{
    m_idle.stop();
    m_socket->disconnectFromHost();
}

} // namespace m2m::practice
