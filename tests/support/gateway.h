// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stubserver.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

namespace m2m::test {

/// A gateway between the program and a server: hands requests on and answers back, each over a
/// connection of its own, unless the test says that something happens to one of them.
class Gateway : public QObject {
public:
    /// What happens to one request.
    struct Mishap {
        bool handedOn = false; ///< the server gets it, and its answer is lost
        QByteArray answer = {}; ///< as bytes on the wire; none: the connection is closed
        int trickles = 0; ///< milliseconds between two bytes of the answer; 0: at once
    };
    /// By the request's first line and its number among the POSTs of records, from 1; 0: another.
    using Judge = std::function<std::optional<Mishap>(const QByteArray &line, int post)>;

    Gateway(const QString &server, Judge judge)
        : m_server(server)
        , m_judge(std::move(judge))
        , m_door([this](QTcpSocket &socket, int) { came(socket); })
    {
    }
    [[nodiscard]] QString address() const { return m_door.address(); }
    void setJudge(Judge judge) { m_judge = std::move(judge); }
    /// What is open is cut, and whoever comes is refused.
    void goAway()
    {
        m_port = m_door.serverPort();
        m_door.close();
        const QList<QTcpSocket *> open = m_door.findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : open)
            socket->abort();
    }
    [[nodiscard]] bool comeBack() { return m_door.listen(QHostAddress::LocalHost, m_port); }

    int posts = 0; ///< of records
    int gets = 0; ///< of records
    int tokens = 0;
    int others = 0; ///< listings, type forms, …

private:
    void came(QTcpSocket &socket)
    {
        const QByteArray line = m_door.lastHead.split('\r').first();
        int post = 0;
        if (line.startsWith("POST /oauth") || line.contains("token"))
            ++tokens;
        else if (line.startsWith("POST /api/"))
            post = ++posts;
        else if (line.startsWith("GET /api/action/") || line.startsWith("GET /api/component/"))
            ++gets;
        else
            ++others;
        const std::optional<Mishap> mishap = m_judge(line, post);
        if (mishap && !mishap->handedOn)
            say(socket, *mishap);
        else
            handOn(socket, m_door.lastHead + "\r\n\r\n" + m_door.lastBody, mishap);
    }

    void handOn(QTcpSocket &socket, const QByteArray &request, const std::optional<Mishap> &mishap)
    {
        auto *onward = new QTcpSocket(&socket);
        auto *answer = new QByteArray;
        connect(onward, &QObject::destroyed, onward, [answer] { delete answer; });
        connect(
            onward, &QTcpSocket::connected, onward, [onward, request] { onward->write(request); });
        connect(onward, &QTcpSocket::readyRead, &socket, [this, onward, answer, mishap, &socket] {
            *answer += onward->readAll();
            const qsizetype head = answer->indexOf("\r\n\r\n");
            const qsizetype at = answer->toLower().indexOf("content-length:");
            if (head < 0 || at < 0 || at > head)
                return;
            const int length = answer->mid(at + 15).split('\r').first().trimmed().toInt();
            if (answer->size() < head + 4 + length)
                return;
            if (mishap)
                say(socket, *mishap);
            else
                socket.write(*answer);
            onward->disconnect(&socket);
            onward->deleteLater();
        });
        onward->connectToHost(m_server.section(QLatin1Char(':'), 0, 0),
            m_server.section(QLatin1Char(':'), 1).toUShort());
    }

    static void say(QTcpSocket &socket, const Mishap &mishap)
    {
        if (mishap.answer.isEmpty()) {
            socket.disconnectFromHost();
        } else if (mishap.trickles == 0) {
            socket.write(mishap.answer);
        } else {
            auto *timer = new QTimer(&socket);
            connect(
                timer, &QTimer::timeout, &socket, [&socket, timer, rest = mishap.answer]() mutable {
                    socket.write(rest.first(1));
                    rest.remove(0, 1);
                    if (rest.isEmpty()) {
                        timer->stop(); // the other side may take its time to go
                        socket.disconnectFromHost();
                    }
                });
            timer->start(mishap.trickles);
        }
    }

    QString m_server;
    quint16 m_port = 0;
    Judge m_judge;
    StubServer m_door;
};

} // namespace m2m::test
