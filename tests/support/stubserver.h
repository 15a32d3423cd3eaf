// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace m2m::test {

/// A raw HTTP server that reads whole requests, counts them, and then does what the test says:
/// answer some bytes, cut them, reset, or hang. For what no well-behaved server can be made to do.
/// Speaks TLS with the configuration that it is given.
class StubServer : public QTcpServer {
public:
    using React = std::function<void(QTcpSocket &socket, int request)>;

    explicit StubServer(React react, std::optional<QSslConfiguration> tls = {})
        : m_react(std::move(react))
        , m_tls(std::move(tls))
    {
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("127.0.0.1:%1").arg(serverPort());
    }
    [[nodiscard]] QString origin() const
    {
        return (m_tls ? QStringLiteral("https://") : QStringLiteral("http://")) + address();
    }
    /// A head and a body that is as long as it says.
    [[nodiscard]] static QByteArray answer(
        const QByteArray &body, const QByteArray &headers = {}, const QByteArray &status = "200 OK")
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
    }

    int connections = 0;
    int heads = 0; ///< requests that began
    int requests = 0; ///< requests that came whole
    QByteArray lastHead;
    QByteArray lastBody;
    QByteArrayList allHeads;
    bool headIsEnough = false; ///< reacts before it has read the body

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_seen.remove(socket);
            socket->deleteLater();
        });
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            socket->startServerEncryption();
        }
    }

private:
    struct Seen {
        QByteArray bytes;
        bool counted = false;
    };

    void read(QTcpSocket *socket)
    {
        Seen &seen = m_seen[socket];
        seen.bytes += socket->readAll();
        const qsizetype head = seen.bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        if (!seen.counted) {
            seen.counted = true;
            ++heads;
            lastHead = seen.bytes.first(head);
            allHeads.append(lastHead);
        }
        const qsizetype at = lastHead.toLower().indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : lastHead.mid(at + 15).split('\r').first().trimmed().toInt();
        if (seen.bytes.size() < head + 4 + length && !headIsEnough)
            return;
        lastBody = seen.bytes.mid(head + 4, length);
        m_seen.remove(socket);
        m_react(*socket, ++requests);
    }

    React m_react;
    std::optional<QSslConfiguration> m_tls;
    QHash<QTcpSocket *, Seen> m_seen;
};

} // namespace m2m::test
