// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QTcpServer;

namespace m2m::practice {

class PracticeStore;

/// The DB that is built into the program: token endpoint and DB routes over loopback HTTP/1.1, with a
/// store on disk. It answers as the real server does (api-contract), so that the client's real path
/// is what runs. Lives on the thread that made it; PracticeThread runs it on one of its own.
class PracticeServer : public QObject
{
    Q_OBJECT
public:
    /// `folder` holds the store; it is made and filled from the built-in type forms and components
    /// where it is missing. Error: FileNotWritable, DiskFull, FileNotReadable.
    [[nodiscard]] static Result<std::unique_ptr<PracticeServer>> start(
        const QString &folder, quint16 port = 0);
    ~PracticeServer() override;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString address() const; ///< "127.0.0.1:<port>", db_domain and auth0_domain alike
    [[nodiscard]] PracticeStore &store() { return *m_store; }

private:
    explicit PracticeServer(std::unique_ptr<PracticeStore> store);
    std::unique_ptr<PracticeStore> m_store;
    QTcpServer *m_server = nullptr;
};

/// Credentials of the practice instance. Not a secret: it guards nothing and is the same everywhere.
[[nodiscard]] QString practiceClientId();
[[nodiscard]] QString practiceSecret();

} // namespace m2m::practice
