// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <chrono>
#include <functional>
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
    /// How the last byte of an answer leaves; see PracticeFaults::stall and nagle.
    struct Manner {
        std::chrono::milliseconds stall{0};
        bool nagle = false;
    };

    /// Takes the socket. `idle` is how long it stays open after an answer without a further byte;
    /// `head` is called when the head of a request is there and sets its mishap.
    HttpConnection(QTcpSocket *socket, std::chrono::milliseconds idle,
        std::function<void(HttpRequest &)> head, QObject *parent);
    ~HttpConnection() override;

    /// Answers the request that was handed out last; all bytes leave in one piece but for what
    /// `manner` says.
    void respond(const HttpResponse &response, const Manner &manner);
    /// The first `part` (0 to below 1) of the answer's bytes leave, then it hangs up.
    void respondPartly(const HttpResponse &response, double part);
    /// Hangs up at once and without an answer; `resets`: with RST where the system can.
    void drop(bool resets);

Q_SIGNALS:
    /// A request, whole or cut. Exactly one respond(), respondPartly() or drop() is expected, at
    /// once or later.
    void requested(const m2m::practice::HttpRequest &request);

private:
    void readSocket();
    void handOutNext();
    void refuse(int status);
    void hangUp();
    void finishAnswer();

    QTcpSocket *m_socket;
    std::unique_ptr<HttpParser> m_parser;
    QQueue<HttpRequest> m_waiting;
    QTimer m_idle;
    std::chrono::milliseconds m_idleTime;
    QTimer m_hold; ///< runs while the last byte of an answer is held back
    char m_heldByte = 0;
    qint64 m_answered = 0;
    bool m_isDeaf = false; ///< a request was cut: what comes after it is of no interest
    int m_refusal = 0; ///< what the bytes after the waiting requests are answered with
    bool m_busy = false; ///< a request is out and not answered yet
    bool m_currentIsHead = false;
    bool m_currentKeepsAlive = true;
    bool m_closesAfter = false;
};

} // namespace m2m::practice
