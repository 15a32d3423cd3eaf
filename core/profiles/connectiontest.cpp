// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontest.h"

#include <algorithm>

namespace m2m {

namespace {

using Part = ConnectionReport::Part;
using State = ConnectionReport::State;
using namespace std::chrono_literals;

/// Somebody looks on and waits, so not as long as an upload would.
constexpr std::chrono::milliseconds patience = 30s;

/// A short UUID of good form that no component has: in one alphabet it is the nil UUID, in the
/// other one of a variant that nobody makes. It holds no 1, so that both can read it
/// (api-contract 2.20).
QString strangeShortUuid() { return QStringLiteral("2222222222222222222222"); }

QString formsPath() { return QStringLiteral("/api/actionForms/list"); }

/// The DB's own words for an authorisation that it cannot read, of both versions.
bool isRefusalOfTheDb(const HttpReply &reply)
{
    return reply.error == WireError::None && reply.status == 401
        && reply.body.contains("The access token in the") && reply.body.contains("Bearer");
}

bool isMissingRoute(const HttpReply &reply)
{
    return reply.error == WireError::None && reply.status == 404
        && reply.contentType != "application/json";
}

} // namespace

QStringList neededPermissions()
{
    return {QStringLiteral("actions:view"), QStringLiteral("actions:perform"),
        QStringLiteral("components:view"), QStringLiteral("components:edit")};
}

bool ConnectionReport::allOk() const
{
    return std::all_of(
        parts.begin(), parts.end(), [](const PartReport &part) { return part.state == State::Ok; });
}

ConnectionTest::ConnectionTest(
    std::unique_ptr<Transport> transport, const InstanceAddress &address, QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_address(address)
    , m_token(*m_transport, address)
{
}

ConnectionTest::~ConnectionTest()
{
    // First of all: what it still had to answer would go to the token that ends with us.
    m_transport.reset();
}

void ConnectionTest::start() { probeHost(); }

void ConnectionTest::get(const QString &path, const QByteArray &authorisation, Answered answered)
{
    HttpRequest request;
    request.url = m_address.db;
    request.url.setPath(path);
    request.headers.insert("Authorization", authorisation);
    request.deadline = patience;
    m_transport->send(request, std::move(answered));
}

/// Without a token first, so that a wrong secret does not hide what is at the host.
void ConnectionTest::probeHost()
{
    get(formsPath(), "None", [this](const HttpReply &reply) {
        if (isRefusalOfTheDb(reply)) {
            ok(Part::Host);
        } else {
            const Error error = judge(reply, Shape::Array, false).error;
            // Only what the network says is certain; words may change with the DB's versions.
            const bool knownTrouble = error.kind == ErrorKind::Redirected
                || error.kind == ErrorKind::ProxyFailed
                || (error.kind == ErrorKind::Busy && reply.status != 500);
            if (reply.error != WireError::None || reply.status == 0)
                failed(Part::Host, error, m_address.db);
            else
                m_doubt = knownTrouble ? error : Error{ErrorKind::NotUnderstood, {}, error.details};
        }
        askForToken();
    });
}

void ConnectionTest::askForToken()
{
    m_token.get([this](const Result<QByteArray> &token) {
        const bool reached = m_report[Part::Host].state != State::Failed;
        if (!token) {
            if (m_doubt)
                failed(Part::Host, *m_doubt, m_address.db);
            failed(Part::Token, token.error(), m_address.token);
            finish();
            return;
        }
        m_bearer = "Bearer " + *token;
        if (reached) {
            listForms();
            return;
        }
        ok(Part::Token);
        judgePermissions();
    });
}

void ConnectionTest::listForms()
{
    get(formsPath(), m_bearer, [this](const HttpReply &reply) {
        const Outcome outcome = judge(reply, Shape::Array, false);
        if (outcome.verdict == Verdict::Accepted) {
            ok(Part::Host);
            ok(Part::Token);
            askCurrentRoute();
            return;
        }
        if (outcome.verdict == Verdict::NeedsToken && !m_doubt) {
            failed(Part::Token, outcome.error, m_address.db);
            finish();
            return;
        }
        failed(Part::Host, m_doubt.value_or(outcome.error), m_address.db);
        ok(Part::Token);
        judgePermissions();
    });
}

void ConnectionTest::askCurrentRoute()
{
    get(QStringLiteral("/api/confirmShortUUID/") + strangeShortUuid(), m_bearer,
        [this](const HttpReply &reply) {
            if (isMissingRoute(reply)) {
                askOldRoute();
                return;
            }
            const Outcome outcome = judge(reply, Shape::ComponentUuid, false);
            const bool knows = outcome.verdict == Verdict::Accepted
                || (outcome.verdict == Verdict::Rejected
                    && outcome.error.kind == ErrorKind::Refused);
            if (knows) {
                m_report.server = ConnectionReport::Server::Current;
                ok(Part::Version);
            } else {
                failed(Part::Version, outcome.error, m_address.db);
            }
            judgePermissions();
        });
}

void ConnectionTest::askOldRoute()
{
    get(QStringLiteral("/api/convertShortUUID/") + strangeShortUuid(), m_bearer,
        [this](const HttpReply &reply) {
            const Outcome outcome = judge(reply, Shape::ComponentUuid, false);
            if (outcome.verdict == Verdict::Accepted) {
                m_report.server = ConnectionReport::Server::Year2022;
                ok(Part::Version);
            } else {
                failed(Part::Version, outcome.error, m_address.db);
            }
            judgePermissions();
        });
}

void ConnectionTest::judgePermissions()
{
    m_report.permissions = m_token.permissions();
    QStringList missing;
    const QStringList needed = neededPermissions();
    for (const QString &permission : needed) {
        if (!m_report.permissions.contains(permission))
            missing.append(permission);
    }
    if (missing.isEmpty()) {
        ok(Part::Permission);
    } else {
        failed(Part::Permission,
            Error{ErrorKind::NotPermitted, {},
                {{QStringLiteral("needs"), missing.join(QStringLiteral(", "))}}},
            m_address.token);
    }
    finish();
}

void ConnectionTest::ok(Part part)
{
    auto &report = m_report.parts.at(size_t(part));
    if (report.state == State::Ok)
        return;
    report.state = State::Ok;
    Q_EMIT partDone(part);
}

void ConnectionTest::failed(Part part, Error error, const QUrl &url)
{
    error.place = url.toString(QUrl::RemoveQuery);
    m_report.parts.at(size_t(part)) = {State::Failed, std::move(error)};
    Q_EMIT partDone(part);
}

void ConnectionTest::finish() { Q_EMIT finished(); }

} // namespace m2m
