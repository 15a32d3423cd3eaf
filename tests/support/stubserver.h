// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace m2m::test {

/// A raw HTTP server that reads whole requests, counts them, and then does what the test says:
/// answer some bytes, cut them, reset, or hang. For what no well-behaved server can be made to do.
class StubServer : public QTcpServer {
public:
    using React = std::function<void(QTcpSocket &socket, int request)>;

    explicit StubServer(React react)
        : m_react(std::move(react))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("127.0.0.1:%1").arg(serverPort());
    }
    int requests = 0;
    QByteArray lastHead;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &seen = m_seen[socket];
        seen += socket->readAll();
        const qsizetype head = seen.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qsizetype at = seen.toLower().indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : seen.mid(at + 15, seen.indexOf('\r', at) - at - 15).trimmed().toInt();
        if (seen.size() < head + 4 + length)
            return;
        lastHead = seen.first(head);
        seen.clear();
        m_react(*socket, ++requests);
    }

    React m_react;
    QHash<QTcpSocket *, QByteArray> m_seen;
};

} // namespace m2m::test
