// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultanswers.h"

#include "jsvalues.h"
#include "practiceids.h"
#include "practicerecords.h"
#include "responses.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

QString lockOf(const HttpRequest &request, const QString &kind, QLatin1StringView member)
{
    const QString id =
        QJsonDocument::fromJson(request.body).object().value(member).toString().toLower();
    return u"save%1_"_s.arg(kind) + (id.isEmpty() ? ObjectIds().next() : id);
}

} // namespace

HttpResponse gatewayAnswer(int status, std::optional<int> retryAfter)
{
    const QByteArray title = statusLine(status).sliced(9).trimmed();
    HttpResponse response;
    response.status = status;
    response.headers = {{"Server", "gateway"}, {"Date", httpDate(QDateTime::currentDateTimeUtc())},
        {"Content-Type", "text/html"}};
    if (retryAfter && (status == 429 || status == 503))
        response.headers.append({"Retry-After", QByteArray::number(*retryAfter)});
    response.body = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>"
        + title + "</h1></center>\r\n</body>\r\n</html>\r\n";
    return response;
}

HttpResponse passingErrorAnswer(const HttpRequest &request, ServerAge age)
{
    const QByteArray path = request.path.toLower();
    QString error = u"MongoServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017"_s;
    if (request.method == "POST" && path == "/api/action")
        error = lockHeld(lockOf(request, u"Action"_s, "actionId"_L1), age);
    else if (request.method == "POST" && path == "/api/component")
        error = lockHeld(lockOf(request, u"Component"_s, "componentUuid"_L1), age);
    return jsonAnswer(500, jsonError(error));
}

} // namespace m2m::practice
