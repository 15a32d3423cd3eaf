// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceserver.h"

#include "base/logging.h"
#include "exchanges.h"
#include "httpconnection.h"
#include "practiceseed.h"
#include "practicestore.h"
#include "tlslistener.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

QString addressOf(const QTcpServer &server) { return u"127.0.0.1:%1"_s.arg(server.serverPort()); }

} // namespace

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
    if (const auto usable = checkTls(options.certificate, options.key); !usable)
        return Unexpected(usable.error());
    auto store = PracticeStore::open(folder);
    if (!store)
        return Unexpected(store.error());
    if (options.samples && (*store)->isEmpty()) {
        if (const auto filled = fillWithSamples(**store); !filled)
            return Unexpected(filled.error());
    }
    std::unique_ptr<PracticeServer> server(new PracticeServer(std::move(*store), options));
    if (const auto listens = server->listen(*server->m_server, options.port); !listens)
        return Unexpected(listens.error());
    if (server->m_tokenServer != server->m_server) {
        const auto listens = server->listen(*server->m_tokenServer, options.tokenPort);
        if (!listens)
            return Unexpected(listens.error());
    }
    qCInfo(logPractice) << "listening on" << server->address() << "seed" << server->seed();
    return server;
}

PracticeServer::PracticeServer(std::unique_ptr<PracticeStore> store, const PracticeOptions &options)
    : m_store(std::move(store))
    , m_tally(std::make_shared<PracticeTally>())
    , m_exchanges(std::make_unique<Exchanges>(*m_store, options, *m_tally))
    , m_idle(options.idle)
{
    const auto open = [this, &options](Door door) {
        QTcpServer *server = makeListener(options.certificate, options.key, this);
        server->setListenBacklogSize(256);
        // Not newConnection: a TLS connection is pending only after its handshake.
        connect(server, &QTcpServer::pendingConnectionAvailable, this,
            [this, server, door] { acceptWaiting(*server, door); });
        return server;
    };
    const bool apart =
        options.tokenApart || (options.tokenPort != 0 && options.tokenPort != options.port);
    m_server = open(apart ? Door::Db : Door::Both);
    m_tokenServer = apart ? open(Door::Tokens) : m_server;
}

PracticeServer::~PracticeServer()
{
    // Connections go before what they talk to: a closing socket may still deliver a request.
    m_server->close();
    m_tokenServer->close();
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
}

Result<void> PracticeServer::listen(QTcpServer &server, quint16 port) const
{
    // Loopback alone: it has no secrets and trusts everybody.
    if (server.listen(QHostAddress::LocalHost, port))
        return {};
    return failure(
        ErrorKind::NetworkFailed, u"127.0.0.1:%1"_s.arg(port), {{u"text"_s, server.errorString()}});
}

quint16 PracticeServer::port() const { return m_server->serverPort(); }

QString PracticeServer::address() const { return addressOf(*m_server); }

QString PracticeServer::tokenAddress() const { return addressOf(*m_tokenServer); }

void PracticeServer::setFaults(const PracticeFaults &faults) { m_exchanges->dice().set(faults); }

quint32 PracticeServer::seed() const { return m_exchanges->dice().seed(); }

void PracticeServer::revokeTokens() { m_exchanges->auth().revokeTokens(); }

void PracticeServer::acceptWaiting(QTcpServer &server, Door door)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        m_tally->connectionAccepted();
        auto *connection = new HttpConnection(
            socket, m_idle, [this, door](HttpRequest &head) { m_exchanges->meetHead(head, door); },
            this);
        connect(connection, &HttpConnection::requested, this,
            [this, connection, door](
                const HttpRequest &request) { m_exchanges->handle(*connection, request, door); });
    }
}

} // namespace m2m::practice
