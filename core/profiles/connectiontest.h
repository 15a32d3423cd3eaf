// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accesstoken.h"
#include "base/error.h"

#include <QMetaType>
#include <QObject>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>

namespace m2m {

/// What the DB lets a client do that makes, corrects and reads back records.
[[nodiscard]] QStringList neededPermissions();

/// What a test of a connection found out, part by part.
struct ConnectionReport {
    enum class Part { Host, Token, Version, Permission };
    enum class State { NotTried, Ok, Failed };
    enum class Server { Unknown, Year2022, Current };
    struct PartReport {
        State state = State::NotTried;
        Error error = {}; ///< Failed only
    };
    static constexpr int partCount = 4;

    std::array<PartReport, partCount> parts;
    Server server = Server::Unknown;
    QStringList permissions; ///< what the token grants
    [[nodiscard]] const PartReport &operator[](Part part) const { return parts.at(size_t(part)); }
    [[nodiscard]] bool allOk() const;
};

/// Finds out which of host, token, version and permission is wrong, as far as each can be told
/// without the others. Nothing is written to the DB.
///
/// Host: a request with an authorisation that is none has to be refused in the DB's own words
/// (api-contract 2.3), or the list of type forms has to come with a token; anything else that
/// answers there is not the DB. Token: the issuer gives one and the DB takes it. Version: by the
/// routes for short UUIDs (api-contract 6). Permission: the token's own claim has all that is
/// needed; NotPermitted, details "needs" names what it lacks.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    ConnectionTest(std::unique_ptr<Transport> transport, const InstanceAddress &address,
        QObject *parent = nullptr);
    ~ConnectionTest() override; ///< requests under way are dropped
    void start(); ///< once
    [[nodiscard]] const ConnectionReport &report() const { return m_report; }

Q_SIGNALS:
    void partDone(m2m::ConnectionReport::Part part);
    void finished(); ///< once, never inside start()

private:
    using Answered = std::function<void(const HttpReply &)>;
    void get(const QString &path, const QByteArray &authorisation, Answered answered);
    void probeHost();
    void askForToken();
    void listForms();
    void askCurrentRoute();
    void askOldRoute();
    void judgePermissions();
    void ok(ConnectionReport::Part part);
    void failed(ConnectionReport::Part part, Error error, const QUrl &url);
    void finish();

    std::unique_ptr<Transport> m_transport;
    InstanceAddress m_address;
    AccessToken m_token;
    QByteArray m_bearer;
    ConnectionReport m_report;
    std::optional<Error> m_doubt; ///< something answers at the host, but not in the DB's words
};

} // namespace m2m

Q_DECLARE_METATYPE(m2m::ConnectionReport)
Q_DECLARE_METATYPE(m2m::ConnectionReport::Part)
