// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include "base/logging.h"
#include "base/recordids.h"
#include "retryafter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace m2m {

namespace {

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
    if (writes && reply.maySent)
        return outcome(Verdict::Unknown, kind, reply);
    const bool somebodyMustAct =
        reply.error == WireError::TlsFailed || reply.error == WireError::ProxyFailed;
    return outcome(somebodyMustAct ? Verdict::StopAll : Verdict::RetryLater, kind, reply);
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

QVariantMap reasonDetail(const QString &reason)
{
    return {{QStringLiteral("reason"), redacted(reason)}};
}

/// The lock of this one record is held by another request, or left over from one that failed
/// (api-contract 2.7). Whole words: a refusal may repeat what a user wrote.
bool isLock(const QString &reason)
{
    return reason == QLatin1StringView("lock failed")
        || (reason.startsWith(QLatin1StringView("MongoServerError: E11000"))
            && reason.contains(QLatin1StringView("dbLocks")));
}

/// The driver of the database speaks, and not the server's own rules: it is away, changes its
/// primary, or broke off in the middle of what it did.
bool isDatabaseTrouble(const QString &reason)
{
    static const QRegularExpression driver(QStringLiteral("^Mongo\\w*Error\\b"));
    return driver.match(reason).hasMatch();
}

/// 500 with a JSON error is the server's normal way to refuse (api-contract 2.2); only its text
/// tells a refusal from a lock that another client holds and from a database that is away.
Outcome fromServerError(const HttpReply &reply, bool writes)
{
    const QString reason = reasonIn(reply);
    if (reason.isEmpty()) {
        // The framework's own page is what a token gets that cannot be read or says nothing of
        // permissions (2.3); every other failure of the server is JSON. A fresh token tells. A
        // write is not simply sent again for it: other versions may throw after they stored.
        if (reply.body.contains("<pre>")) {
            return outcome(
                writes ? Verdict::Unknown : Verdict::NeedsToken, ErrorKind::NotAuthorised, reply);
        }
        return uncertain(ErrorKind::Busy, reply, writes);
    }
    if (isLock(reason)) {
        // This request changed nothing; but who holds the lock of an ID that we made may well be an
        // earlier request of ours, so that a second one would add a version.
        Outcome result = outcome(Verdict::RetryLater, ErrorKind::Busy, reply);
        result.askAfter = writes;
        return result;
    }
    if (isDatabaseTrouble(reason))
        return uncertain(ErrorKind::Busy, reply, writes);
    const bool form = reason.contains(QLatin1StringView("does not match a known"));
    Outcome result = outcome(Verdict::Rejected,
        form ? ErrorKind::TypeFormUnknown : ErrorKind::Refused, reply, reasonDetail(reason));
    result.askAfter = writes;
    return result;
}

Outcome notPermitted(const HttpReply &reply)
{
    static const QRegularExpression permission(QStringLiteral("you need (\\w+:\\w+)"));
    const QString reason = reasonIn(reply);
    QVariantMap details = reasonDetail(reason);
    if (const auto found = permission.match(reason); found.hasMatch())
        details.insert(QStringLiteral("needs"), found.captured(1));
    return outcome(Verdict::StopAll, ErrorKind::NotPermitted, reply, details);
}

Outcome redirected(const HttpReply &reply, bool writes)
{
    // 307 and 308 say: not done here, do it there. The others are also what a server says that has
    // done it and shows where the result is. The read that asks after the write stops the run.
    const bool certainlyNotDone = reply.status == 307 || reply.status == 308;
    return outcome(writes && !certainlyNotDone ? Verdict::Unknown : Verdict::StopAll,
        ErrorKind::Redirected, reply);
}

Outcome fromStatus(const HttpReply &reply, bool writes)
{
    switch (reply.status) {
    case 304: // only sent for a tag, which we never send
        return uncertain(ErrorKind::NotUnderstood, reply, writes);
    case 401:
        return outcome(Verdict::NeedsToken, ErrorKind::NotAuthorised, reply);
    case 403:
        return notPermitted(reply);
    case 404:
        // A read and JSON: the route is there and the thing is not.
        if (const QString reason = reasonIn(reply); !writes && !reason.isEmpty())
            return outcome(Verdict::Rejected, ErrorKind::Refused, reply, reasonDetail(reason));
        [[fallthrough]];
    case 405:
    case 501:
        // No such route, so this is not the DB, or another version of it. For a read that may be
        // what was to be found out; a write would fail for each record in turn.
        return outcome(
            writes ? Verdict::StopAll : Verdict::Rejected, ErrorKind::NotUnderstood, reply);
    case 407:
        return outcome(Verdict::StopAll, ErrorKind::ProxyFailed, reply);
    case 408:
        // Says that the request did not come in time; but ours was whole when it left, and gateways
        // also say so of the server behind them.
        return uncertain(ErrorKind::Busy, reply, writes);
    case 413:
        return outcome(Verdict::Rejected, ErrorKind::TooLarge, reply);
    case 429: // counted and sent back at the door
        return outcome(Verdict::RetryLater, ErrorKind::Busy, reply);
    case 500:
        return fromServerError(reply, writes);
    default:
        break;
    }
    if (reply.status >= 300 && reply.status < 400)
        return redirected(reply, writes);
    if (reply.status >= 400 && reply.status < 500)
        return outcome(Verdict::Rejected, ErrorKind::Refused, reply, reasonDetail(reasonIn(reply)));
    // 502, 503 and 504 come from a gateway that does not know what the server behind it did. Some
    // say 503, with Retry-After too, when the server hung up on them in the middle.
    return uncertain(ErrorKind::Busy, reply, writes);
}

} // namespace

Outcome judge(const HttpReply &reply, Shape expected, bool writes)
{
    if (reply.error != WireError::None || reply.status == 0)
        return fromWire(reply, writes);
    if (reply.status >= 200 && reply.status < 300)
        return fromSuccess(reply, expected, writes);
    Outcome result = fromStatus(reply, writes);
    if (result.verdict == Verdict::RetryLater || result.verdict == Verdict::Unknown)
        result.retryAfter = retryAfterOf(reply);
    return result;
}

} // namespace m2m
