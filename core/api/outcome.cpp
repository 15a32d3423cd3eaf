// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include "base/logging.h"
#include "base/recordids.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace m2m {

namespace {

using namespace std::chrono_literals;

ErrorKind kindOf(WireError error)
{
    switch (error) {
    case WireError::HostNotFound:
        return ErrorKind::HostNotFound;
    case WireError::ConnectionRefused:
        return ErrorKind::ConnectionRefused;
    case WireError::ConnectionLost:
        return ErrorKind::ConnectionLost;
    case WireError::TimedOut:
        return ErrorKind::TimedOut;
    case WireError::TlsFailed:
        return ErrorKind::TlsFailed;
    case WireError::ProxyFailed:
        return ErrorKind::ProxyFailed;
    case WireError::TooLarge:
        return ErrorKind::TooLarge;
    case WireError::None:
    case WireError::Other:
        break;
    }
    return ErrorKind::NetworkFailed;
}

Outcome outcome(Verdict verdict, ErrorKind kind, const HttpReply &reply, QVariantMap details = {})
{
    if (reply.status != 0)
        details.insert(QStringLiteral("status"), reply.status);
    if (!reply.body.isEmpty())
        details.insert(QStringLiteral("answer"), excerpt(reply.body));
    if (!reply.errorText.isEmpty())
        details.insert(QStringLiteral("text"), redacted(reply.errorText));
    details.insert(QStringLiteral("maySent"), reply.maySent);
    Outcome result;
    result.verdict = verdict;
    result.error = Error{kind, {}, details};
    return result;
}

/// Not certain: a write may be in the DB, a read may simply be repeated.
Outcome uncertain(ErrorKind kind, const HttpReply &reply, bool writes)
{
    return outcome(writes ? Verdict::Unknown : Verdict::RetryLater, kind, reply);
}

Outcome fromWire(const HttpReply &reply, bool writes)
{
    const ErrorKind kind = kindOf(reply.error);
    if (reply.error == WireError::TooLarge) {
        return outcome(Verdict::Rejected, kind, reply,
            {{QStringLiteral("bytes"), reply.errorText.toLongLong()}});
    }
    if (reply.error == WireError::TlsFailed || reply.error == WireError::ProxyFailed)
        return outcome(Verdict::StopAll, kind, reply);
    if (!reply.maySent)
        return outcome(Verdict::RetryLater, kind, reply);
    return uncertain(kind, reply, writes);
}

/// A JSON value that need not be an object or an array: QJsonDocument refuses a bare string.
std::optional<QJsonValue> parseJson(const QByteArray &body)
{
    const QByteArray wrapped = '[' + body + ']';
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    if (!document.isArray() || document.array().size() != 1)
        return {};
    return document.array().at(0);
}

bool fits(const QJsonValue &answer, Shape shape)
{
    switch (shape) {
    case Shape::ActionId:
        return answer.isString() && isActionId(answer.toString());
    case Shape::ComponentUuid:
        return answer.isString() && isUuid(answer.toString());
    case Shape::Object:
        return answer.isObject();
    case Shape::ObjectOrNull:
        return answer.isObject() || answer.isNull();
    case Shape::Array:
        return answer.isArray();
    }
    return false;
}

Outcome fromSuccess(const HttpReply &reply, Shape expected, bool writes)
{
    const bool json = reply.contentType == "application/json";
    const std::optional<QJsonValue> answer = json ? parseJson(reply.body) : std::nullopt;
    if (reply.status == 200 && answer && fits(*answer, expected)) {
        Outcome result;
        result.verdict = Verdict::Accepted;
        result.answer = *answer;
        return result;
    }
    // A page of HTML with 200 is somebody else's answer: a captive portal, a proxy.
    return uncertain(ErrorKind::NotUnderstood, reply, writes);
}

QString reasonIn(const HttpReply &reply)
{
    if (reply.contentType != "application/json")
        return {};
    return QJsonDocument::fromJson(reply.body)
        .object()
        .value(QLatin1StringView("error"))
        .toString();
}

/// 500 with a JSON error is the server's normal way to refuse (api-contract 2.2); only its text
/// tells a refusal from a lock that another client holds and from a database that is away.
Outcome fromServerError(const HttpReply &reply, bool writes)
{
    const QString reason = reasonIn(reply);
    if (reason.isEmpty())
        return uncertain(ErrorKind::Busy, reply, writes);
    if (reason.contains(QLatin1StringView("dbLocks"))
        || reason.contains(QLatin1StringView("lock failed")))
        return outcome(Verdict::RetryLater, ErrorKind::Busy, reply);
    for (const auto *away :
        {"MongoServerSelectionError", "MongoNetworkError", "MongoNetworkTimeoutError",
            "MongoNotConnectedError", "MongoPoolClosedError", "MongoTopologyClosedError"}) {
        if (reason.contains(QLatin1StringView(away)))
            return uncertain(ErrorKind::Busy, reply, writes);
    }
    const bool form = reason.contains(QLatin1StringView("does not match a known"));
    Outcome result =
        outcome(Verdict::Rejected, form ? ErrorKind::TypeFormUnknown : ErrorKind::Refused, reply,
            {{QStringLiteral("reason"), redacted(reason)}});
    result.askAfter = writes;
    return result;
}

Outcome fromStatus(const HttpReply &reply, bool writes)
{
    switch (reply.status) {
    case 401:
        return outcome(Verdict::NeedsToken, ErrorKind::NotAuthorised, reply);
    case 403:
        return outcome(Verdict::StopAll, ErrorKind::NotPermitted, reply,
            {{QStringLiteral("reason"), redacted(reasonIn(reply))}});
    case 404:
        // JSON: the route is there and the thing is not. HTML: the route is not, so this is not the
        // DB, or another version of it.
        if (!reasonIn(reply).isEmpty()) {
            return outcome(Verdict::Rejected, ErrorKind::Refused, reply,
                {{QStringLiteral("reason"), redacted(reasonIn(reply))}});
        }
        return outcome(
            writes ? Verdict::StopAll : Verdict::Rejected, ErrorKind::NotUnderstood, reply);
    case 407:
        return outcome(Verdict::StopAll, ErrorKind::ProxyFailed, reply);
    case 408:
    case 429:
    case 503:
        return outcome(Verdict::RetryLater, ErrorKind::Busy, reply);
    case 413:
        return outcome(Verdict::Rejected, ErrorKind::TooLarge, reply);
    case 500:
        return fromServerError(reply, writes);
    default:
        break;
    }
    if (reply.status >= 300 && reply.status < 400)
        return outcome(Verdict::StopAll, ErrorKind::Redirected, reply);
    if (reply.status >= 400 && reply.status < 500) {
        return outcome(Verdict::Rejected, ErrorKind::Refused, reply,
            {{QStringLiteral("reason"), redacted(reasonIn(reply))}});
    }
    // 502 and 504 come from a gateway that does not know what the server behind it did.
    return uncertain(ErrorKind::Busy, reply, writes);
}

/// Seconds or an HTTP date; 0 when there is none that can be read. A server cannot make us wait for
/// longer than an hour.
std::chrono::milliseconds readRetryAfter(const QByteArray &header)
{
    constexpr std::chrono::seconds longest = 1h;
    bool isNumber = false;
    const int seconds = header.trimmed().toInt(&isNumber);
    if (isNumber)
        return std::clamp<std::chrono::seconds>(std::chrono::seconds(seconds), 0s, longest);
    const QDateTime when = QLocale::c().toDateTime(
        QString::fromLatin1(header.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!when.isValid())
        return 0ms;
    const QDateTime utc(when.date(), when.time(), Qt::UTC);
    const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(utc);
    return std::clamp<std::chrono::seconds>(std::chrono::seconds(wait), 0s, longest);
}

} // namespace

Outcome judge(const HttpReply &reply, Shape expected, bool writes)
{
    if (reply.error != WireError::None || reply.status == 0)
        return fromWire(reply, writes);
    if (reply.status >= 200 && reply.status < 300)
        return fromSuccess(reply, expected, writes);
    Outcome result = fromStatus(reply, writes);
    if (result.verdict == Verdict::RetryLater)
        result.retryAfter = readRetryAfter(reply.retryAfter);
    return result;
}

} // namespace m2m
