// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceserver.h"

#include "base/logging.h"
#include "httpconnection.h"
#include "practicerouter.h"
#include "practiceseed.h"
#include "practicestore.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace m2m::practice {

QString practiceClientId() { return u"practice-client"_s; }

QString practiceSecret() { return u"practice-secret"_s; }

Result<std::unique_ptr<PracticeServer>> PracticeServer::start(const QString &folder, quint16 port)
{
    PracticeOptions options;
    options.port = port;
    return start(folder, options);
}

Result<std::unique_ptr<PracticeServer>> PracticeServer::start(
    const QString &folder, const PracticeOptions &options)
{
    auto store = PracticeStore::open(folder);
    if (!store)
        return Unexpected(store.error());
    if (options.samples && (*store)->isEmpty()) {
        if (const auto filled = fillWithSamples(**store); !filled)
            return Unexpected(filled.error());
    }
    std::unique_ptr<PracticeServer> server(new PracticeServer(std::move(*store), options));
    // Loopback alone: it has no secrets and trusts everybody.
    if (!server->m_server->listen(QHostAddress::LocalHost, options.port)) {
        return failure(ErrorKind::NetworkFailed, u"127.0.0.1:%1"_s.arg(options.port),
            {{u"text"_s, server->m_server->errorString()}});
    }
    qCInfo(logPractice) << "listening on" << server->address();
    return server;
}

PracticeServer::PracticeServer(std::unique_ptr<PracticeStore> store, const PracticeOptions &options)
    : m_store(std::move(store))
    , m_router(std::make_unique<PracticeRouter>(
          *m_store, options.clients + QList{allPermissionsClient()}))
    , m_server(new QTcpServer(this))
    , m_idle(options.idle)
{
    m_server->setListenBacklogSize(256);
    connect(m_server, &QTcpServer::newConnection, this, &PracticeServer::acceptWaiting);
}

PracticeServer::~PracticeServer()
{
    // Connections go before what they talk to: a closing socket may still deliver a request.
    m_server->close();
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
}

quint16 PracticeServer::port() const { return m_server->serverPort(); }

QString PracticeServer::address() const { return u"127.0.0.1:%1"_s.arg(port()); }

void PracticeServer::acceptWaiting()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, m_idle, this);
        connect(connection, &HttpConnection::requested, this,
            [this, connection](const HttpRequest &request) { answer(*connection, request); });
    }
}

void PracticeServer::answer(HttpConnection &connection, const HttpRequest &request)
{
    connection.respond(m_router->answer(request));
}

} // namespace m2m::practice
