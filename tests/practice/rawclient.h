// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace m2m::test {

struct RawAnswer {
    int status = 0; ///< 0: the connection ended before a whole answer
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    /// A JSON string, as the server answers a POST.
    [[nodiscard]] QString text() const
    {
        return body.startsWith('"') ? QString::fromUtf8(body.sliced(1, body.size() - 2))
                                    : QString();
    }
};

/// One socket to a practice instance that runs on another thread: what is written is what arrives,
/// byte for byte, with nothing repeated, inflated or remembered.
class RawClient {
public:
    explicit RawClient(const QString &address)
    {
        m_socket->connectToHost(host(address), port(address));
        m_socket->waitForConnected(5000);
    }
    /// Over TLS, with a server that shows this certificate.
    RawClient(const QString &address, const QSslCertificate &trusted)
    {
        auto socket = std::make_unique<QSslSocket>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({trusted});
        socket->setSslConfiguration(configuration);
        socket->connectToHostEncrypted(host(address), port(address));
        socket->waitForEncrypted(5000);
        m_socket = std::move(socket);
    }

    void send(const QByteArray &bytes)
    {
        m_socket->write(bytes);
        while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(10'000)) { }
    }

    /// The next answer; `head` says that it was asked for with HEAD.
    RawAnswer read(bool head = false, qsizetype without = 0)
    {
        RawAnswer answer;
        qsizetype end = -1;
        while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
            if (!more())
                return answer;
        }
        const QByteArrayList lines = m_buffer.first(end).split('\n');
        m_buffer.remove(0, end + 4);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        const int status = lines.first().split(' ').value(1).toInt();
        const qsizetype size =
            head ? 0 : answer.headers.value("content-length").toLongLong() - without;
        while (m_buffer.size() < size) {
            if (!more())
                return answer;
        }
        answer.body = m_buffer.first(size);
        m_buffer.remove(0, size);
        answer.status = status;
        return answer;
    }

    RawAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
        const QByteArrayList &headers = {})
    {
        send(request(method, path, body, headers));
        return read(method == "HEAD");
    }

    [[nodiscard]] static QByteArray request(const QByteArray &method, const QByteArray &path,
        const QByteArray &body = {}, const QByteArrayList &headers = {})
    {
        QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\nHost: practice\r\n";
        for (const QByteArray &header : headers)
            bytes += header + "\r\n";
        if (!body.isNull())
            bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return bytes + "\r\n" + body;
    }

    /// The server has closed; waits for it.
    [[nodiscard]] bool isClosed(int milliseconds = 5000)
    {
        return m_socket->state() == QAbstractSocket::UnconnectedState
            || m_socket->waitForDisconnected(milliseconds);
    }
    void hangUp() { m_socket->disconnectFromHost(); }

    /// Bytes that have come in so far, in all answers.
    [[nodiscard]] qsizetype received() const { return m_received; }
    [[nodiscard]] bool hasAnswer(int milliseconds)
    {
        return !m_buffer.isEmpty() || m_socket->bytesAvailable() > 0
            || m_socket->waitForReadyRead(milliseconds);
    }
    /// For an answer whose last byte is held back: what is there of it before.
    RawAnswer readAllButTheLastByte() { return read(false, 1); }
    char readByte()
    {
        while (m_buffer.isEmpty()) {
            if (!more())
                return 0;
        }
        const char byte = m_buffer.front();
        m_buffer.remove(0, 1);
        return byte;
    }

private:
    bool more()
    {
        if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(10'000))
            return false;
        const QByteArray bytes = m_socket->readAll();
        m_received += bytes.size();
        m_buffer += bytes;
        return true;
    }

    static QString host(const QString &address) { return address.section(QLatin1Char(':'), 0, 0); }
    static quint16 port(const QString &address)
    {
        return address.section(QLatin1Char(':'), 1).toUShort();
    }

    std::unique_ptr<QTcpSocket> m_socket = std::make_unique<QTcpSocket>();
    QByteArray m_buffer;
    qsizetype m_received = 0;
};

inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline RawAnswer askForToken(const QString &address, const QString &id, const QString &secret,
    const QString &audience = QStringLiteral("https://apa.dunedb.org/api/"),
    const QString &grant = QStringLiteral("client_credentials"))
{
    return RawClient(address).ask("POST", "/oauth/token",
        compact({{"client_id", id}, {"client_secret", secret}, {"audience", audience},
            {"grant_type", grant}}),
        {"Content-Type: application/json"});
}

/// The Authorization header line of a client.
inline QByteArray bearer(const QString &address, const QString &id = practice::practiceClientId(),
    const QString &secret = practice::practiceSecret())
{
    return "Authorization: Bearer "
        + askForToken(address, id, secret).object().value("access_token").toString().toLatin1();
}

/// A client that brings its token and JSON.
class DbClient {
public:
    DbClient(const QString &address, QByteArray authorization)
        : m_raw(address)
        , m_authorization(std::move(authorization))
    {
    }
    RawAnswer get(const QByteArray &path) { return m_raw.ask("GET", path, {}, {m_authorization}); }
    RawAnswer post(const QByteArray &path, const QJsonObject &body)
    {
        return m_raw.ask(
            "POST", path, compact(body), {m_authorization, "Content-Type: application/json"});
    }
    RawClient &raw() { return m_raw; }

private:
    RawClient m_raw;
    QByteArray m_authorization;
};

} // namespace m2m::test
