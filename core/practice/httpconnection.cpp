// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpconnection.h"

#include "httpparser.h"

#include <QTcpSocket>

namespace m2m::practice {

HttpConnection::HttpConnection(QTcpSocket *socket, std::chrono::milliseconds idle, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_idleTime(idle)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_idle.setSingleShot(true);
    m_idle.setTimerType(Qt::PreciseTimer); // the coarse one may be a quarter of a second early
    m_parser = std::make_unique<HttpParser>(
        [this](const HttpRequest &request) { m_waiting.enqueue(request); },
        [this] { m_socket->write("HTTP/1.1 100 Continue\r\n\r\n"); });
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
    if (m_refusal != 0) {
        m_socket->readAll();
        return;
    }
    switch (m_parser->feed(m_socket->readAll())) {
    case HttpParser::State::Good:
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

void HttpConnection::respond(const HttpResponse &response)
{
    Q_ASSERT(m_busy);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    const bool stays = m_currentKeepsAlive && !response.closes;
    m_socket->write(wireBytes(response, m_currentIsHead, stays));
    m_socket->flush();
    if (!stays) {
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

void HttpConnection::drop()
{
    m_waiting.clear();
    m_idle.stop();
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
