// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace m2m::test {

inline HttpRequest postRequest(const QString &origin)
{
    HttpRequest request;
    request.verb = HttpRequest::Verb::Post;
    request.url = QUrl(origin + "/api/action");
    request.headers.insert("Authorization", "Bearer e30.e30.x");
    request.body = R"({"actionId":"6b03e740c276f023d08bcbde"})";
    request.deadline = std::chrono::seconds(20);
    return request;
}

/// Sends and waits. An answer inside send() or none at all ends the test program.
inline HttpReply ask(Transport &transport, const HttpRequest &request)
{
    std::optional<HttpReply> answer;
    QEventLoop loop; // qWaitFor() looks every 10 ms only
    transport.send(request, [&answer, &loop](const HttpReply &reply) {
        if (answer)
            qFatal("answered twice");
        answer = reply;
        loop.quit();
    });
    if (answer)
        qFatal("answered inside send()");
    QTimer::singleShot(30'000, &loop, [] { qFatal("no answer came"); });
    loop.exec();
    return *answer;
}

} // namespace m2m::test
