// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "practiceoptions.h"
#include "practicetally.h"

#include <QObject>

#include <memory>

class QTcpServer;

namespace m2m::practice {

class Exchanges;
class PracticeStore;
enum class Door;

/// The DB that is built into the program: token endpoint and DB routes over loopback HTTP/1.1, with
/// a store on disk. It answers as the real server does (api-contract), so that the client's real
/// path is what runs, and misbehaves as its faults say. Lives on the thread that made it and is
/// used there alone; PracticeThread runs it on one of its own.
class PracticeServer : public QObject {
    Q_OBJECT
public:
    /// `folder` holds the store; it is made and filled from the built-in type forms and components
    /// where it is missing. Error: FileNotWritable, DiskFull, FileNotReadable; NetworkFailed where
    /// a port is taken, TlsFailed where certificate or key cannot be used (details: "text").
    [[nodiscard]] static Result<std::unique_ptr<PracticeServer>> start(
        const QString &folder, quint16 port = 0);
    [[nodiscard]] static Result<std::unique_ptr<PracticeServer>> start(
        const QString &folder, const PracticeOptions &options);
    ~PracticeServer() override;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString address() const; ///< "127.0.0.1:<port>", the db_domain
    [[nodiscard]] QString tokenAddress() const; ///< the auth0_domain; often the same
    [[nodiscard]] PracticeStore &store() { return *m_store; }

    /// For requests whose heads have not come yet. Throws the dice anew from the seed.
    void setFaults(const PracticeFaults &faults);
    /// Of the dice: given in as PracticeFaults::seed, it makes the same mishaps again.
    [[nodiscard]] quint32 seed() const;
    /// All tokens given so far; needs PracticeFaults::refuseExpired to have a consequence.
    void revokeTokens();
    /// Counts up while it is read; any thread, and also after the server is gone.
    [[nodiscard]] std::shared_ptr<const PracticeTally> tally() const { return m_tally; }

private:
    PracticeServer(std::unique_ptr<PracticeStore> store, const PracticeOptions &options);
    [[nodiscard]] Result<void> listen(QTcpServer &server, quint16 port) const;
    void acceptWaiting(QTcpServer &server, Door door);

    std::unique_ptr<PracticeStore> m_store;
    std::shared_ptr<PracticeTally> m_tally;
    std::unique_ptr<Exchanges> m_exchanges;
    QTcpServer *m_server = nullptr;
    QTcpServer *m_tokenServer = nullptr; ///< the same, or one of its own
    std::chrono::milliseconds m_idle;
};

/// Credentials of the practice instance, with every permission. Not a secret: it guards nothing and
/// is the same everywhere.
[[nodiscard]] QString practiceClientId();
[[nodiscard]] QString practiceSecret();

} // namespace m2m::practice
