// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <chrono>
#include <memory>

class QTcpSocket;

namespace m2m::practice {

class HttpParser;

/// One socket: bytes to requests, responses to bytes. Pipelined requests are handed out one after
/// the other: the next one only when the one before has been answered, which may be any time later.
/// Deletes itself when the socket is gone.
class HttpConnection : public QObject {
    Q_OBJECT
public:
    /// Takes the socket. `idle` is how long it stays open after an answer without a further byte.
    HttpConnection(QTcpSocket *socket, std::chrono::milliseconds idle, QObject *parent);
    ~HttpConnection() override;

    /// Answers the request that was handed out last; all bytes leave in one piece.
    void respond(const HttpResponse &response);
    /// Hangs up at once and without an answer.
    void drop();

Q_SIGNALS:
    /// A whole request. Exactly one respond() or drop() is expected, at once or later.
    void requested(const m2m::practice::HttpRequest &request);

private:
    void readSocket();
    void handOutNext();
    void refuse(int status);
    void hangUp();

    QTcpSocket *m_socket;
    std::unique_ptr<HttpParser> m_parser;
    QQueue<HttpRequest> m_waiting;
    QTimer m_idle;
    std::chrono::milliseconds m_idleTime;
    int m_refusal = 0; ///< what the bytes after the waiting requests are answered with
    bool m_busy = false; ///< a request is out and not answered yet
    bool m_currentIsHead = false;
    bool m_currentKeepsAlive = true;
};

} // namespace m2m::practice
