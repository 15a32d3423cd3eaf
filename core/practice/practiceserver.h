// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

class QTcpServer;

namespace m2m::practice {

class HttpConnection;
class PracticeRouter;
class PracticeStore;
struct HttpRequest;

/// Somebody to whom the token endpoint gives tokens.
struct PracticeClient {
    QString id;
    QString secret;
    QStringList permissions;
};

struct PracticeOptions {
    quint16 port = 0; ///< 0: any free one
    bool samples = true; ///< an empty store is filled with the built-in forms and components
    QList<PracticeClient> clients; ///< beside practiceClientId()
    std::chrono::milliseconds idle{5000}; ///< a connection without a request is closed after it
};

/// The DB that is built into the program: token endpoint and DB routes over loopback HTTP/1.1, with
/// a store on disk. It answers as the real server does (api-contract), so that the client's real
/// path is what runs. Lives on the thread that made it; PracticeThread runs it on one of its own.
class PracticeServer : public QObject {
    Q_OBJECT
public:
    /// `folder` holds the store; it is made and filled from the built-in type forms and components
    /// where it is missing. Error: FileNotWritable, DiskFull, FileNotReadable; NetworkFailed where
    /// the port is taken (details: "text").
    [[nodiscard]] static Result<std::unique_ptr<PracticeServer>> start(
        const QString &folder, quint16 port = 0);
    [[nodiscard]] static Result<std::unique_ptr<PracticeServer>> start(
        const QString &folder, const PracticeOptions &options);
    ~PracticeServer() override;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString address() const; ///< "127.0.0.1:<port>", db_domain and auth0_domain alike
    [[nodiscard]] PracticeStore &store() { return *m_store; }

private:
    PracticeServer(std::unique_ptr<PracticeStore> store, const PracticeOptions &options);
    void acceptWaiting();
    void answer(HttpConnection &connection, const HttpRequest &request);

    std::unique_ptr<PracticeStore> m_store;
    std::unique_ptr<PracticeRouter> m_router;
    QTcpServer *m_server = nullptr;
    std::chrono::milliseconds m_idle;
};

/// Credentials of the practice instance, with every permission. Not a secret: it guards nothing and
/// is the same everywhere.
[[nodiscard]] QString practiceClientId();
[[nodiscard]] QString practiceSecret();

} // namespace m2m::practice
