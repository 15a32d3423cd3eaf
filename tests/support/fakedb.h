// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <functional>

namespace m2m::test {

/// A transport with a small DB behind it, for faults that no real network can be made to have at
/// will. What it stores and how often it was asked is for the test to look at.
class FakeDb : public Transport {
public:
    /// What happens to one request; `stored` tells whether the DB took the record all the same.
    struct Fault {
        HttpReply reply;
        bool stored = false;
    };
    /// Asked for each request that is not for a token; nothing: it goes well.
    std::function<std::optional<Fault>(const HttpRequest &request)> fault;

    QHash<QString, QJsonObject> actions; ///< by ID
    QHash<QString, int> posts; ///< by action ID
    int gets = 0;
    int tokens = 0;

    void send(const HttpRequest &request, Handler handler) override
    {
        const HttpReply reply = answer(request);
        QTimer::singleShot(
            0, &m_context, [reply, handler = std::move(handler)] { handler(reply); });
    }

    static HttpReply json(int status, const QByteArray &body)
    {
        HttpReply reply;
        reply.status = status;
        reply.contentType = "application/json";
        reply.body = body;
        return reply;
    }
    static HttpReply broken(WireError error, bool maySent = true)
    {
        HttpReply reply;
        reply.error = error;
        reply.maySent = maySent;
        return reply;
    }

private:
    HttpReply answer(const HttpRequest &request)
    {
        if (request.url.path() == QStringLiteral("/oauth/token")) {
            ++tokens;
            return json(200, R"({"access_token":"e30.e30.x","expires_in":86400})");
        }
        const bool post = request.verb == HttpRequest::Verb::Post;
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QString id = post ? body.value(QStringLiteral("actionId")).toString()
                                : request.url.path().section(QLatin1Char('/'), -1);
        post ? ++posts[id] : ++gets;
        if (const auto broken = fault ? fault(request) : std::nullopt) {
            if (broken->stored && post)
                store(id, body);
            return broken->reply;
        }
        if (post) {
            store(id, body);
            return json(200, '"' + id.toLatin1() + '"');
        }
        return json(200,
            actions.contains(id) ? QJsonDocument(actions.value(id)).toJson() : QByteArray("null"));
    }

    void store(const QString &id, const QJsonObject &body)
    {
        QJsonObject record = body;
        const int version = actions.value(id)[QStringLiteral("validity")]
                                .toObject()
                                .value(QStringLiteral("version"))
                                .toInt()
            + 1;
        record.insert(
            QStringLiteral("validity"), QJsonObject{{QStringLiteral("version"), version}});
        actions.insert(id, record);
    }

    QObject m_context;
};

} // namespace m2m::test
