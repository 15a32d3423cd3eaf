// SPDX-License-Identifier: GPL-3.0-or-later
#include "dbclient.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace m2m {

namespace {

QString formsPath(RecordType type)
{
    return type == RecordType::Action ? QStringLiteral("/api/actionForms/")
                                      : QStringLiteral("/api/componentForms/");
}

QList<TypeFormEntry> readEntries(RecordType type, const QJsonArray &list)
{
    QList<TypeFormEntry> entries;
    for (const QJsonValue value : list) {
        const QJsonObject form = value.toObject();
        TypeFormEntry entry;
        entry.recordType = type;
        entry.id = form.value(QLatin1StringView("formId")).toString();
        entry.name = form.value(QLatin1StringView("formName")).toString(entry.id);
        entry.componentTypes =
            form.value(QLatin1StringView("componentTypes")).toVariant().toStringList();
        if (!entry.id.isEmpty())
            entries.append(entry);
    }
    return entries;
}

/// The record or nothing, as GET of one record answers.
Result<std::optional<QJsonObject>> readRecord(const Outcome &outcome)
{
    if (outcome.verdict != Verdict::Accepted)
        return Unexpected(outcome.error);
    if (outcome.answer.isNull())
        return std::optional<QJsonObject>();
    return std::optional(outcome.answer.toObject());
}

} // namespace

QByteArray actionBody(const ActionToPerform &action)
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("actionId"), action.actionId},
                             {QStringLiteral("typeFormId"), action.typeFormId},
                             {QStringLiteral("componentUuid"), action.componentUuid},
                             {QStringLiteral("data"), action.data},
                         })
        .toJson(QJsonDocument::Compact);
}

DbClient::DbClient(Transport &transport, InstanceAddress address)
    : m_transport(transport)
    , m_address(address)
    , m_token(transport, std::move(address))
{
}

QUrl DbClient::url(const QString &path) const
{
    QUrl url = m_address.db;
    url.setPath(path);
    return url;
}

void DbClient::call(Call call)
{
    m_token.get([this, call = std::move(call)](const Result<QByteArray> &token) {
        if (!token) {
            Outcome outcome;
            const ErrorKind kind = token.error().kind;
            const bool passing = kind == ErrorKind::Busy || kind == ErrorKind::TimedOut
                || kind == ErrorKind::ConnectionLost || kind == ErrorKind::ConnectionRefused
                || kind == ErrorKind::HostNotFound || kind == ErrorKind::NetworkFailed;
            outcome.verdict = passing ? Verdict::RetryLater : Verdict::StopAll;
            outcome.error = token.error();
            // The call itself never left, whatever became of the token's request.
            outcome.error.details.insert(QStringLiteral("maySent"), false);
            call.handler(outcome);
            return;
        }
        HttpRequest request = call.request;
        request.headers.insert("Authorization", "Bearer " + *token);
        m_transport.send(request, [this, call, used = *token](const HttpReply &reply) {
            Outcome outcome = judge(reply, call.shape, call.writes);
            if (outcome.verdict == Verdict::NeedsToken) {
                m_token.refused(used);
                if (!call.freshToken) {
                    Call again = call;
                    again.freshToken = true;
                    this->call(std::move(again));
                    return;
                }
                outcome.verdict = Verdict::StopAll;
            }
            if (outcome.verdict != Verdict::Accepted)
                outcome.error.place = call.request.url.toString(QUrl::RemoveQuery);
            call.handler(outcome);
        });
    });
}

void DbClient::get(const QString &path, Shape shape, Writing handler)
{
    Call reading;
    reading.request.url = url(path);
    reading.shape = shape;
    reading.handler = std::move(handler);
    call(std::move(reading));
}

void DbClient::listTypeForms(RecordType type, Reading<QList<TypeFormEntry>> handler)
{
    get(formsPath(type) + QStringLiteral("list"), Shape::Array,
        [type, handler = std::move(handler)](const Outcome &outcome) {
            if (outcome.verdict != Verdict::Accepted)
                handler(Unexpected(outcome.error));
            else
                handler(readEntries(type, outcome.answer.toArray()));
        });
}

void DbClient::getTypeForm(RecordType type, const QString &id, Reading<QJsonObject> handler)
{
    get(formsPath(type) + id, Shape::Object,
        [id, handler = std::move(handler)](const Outcome &outcome) {
            if (outcome.verdict == Verdict::Accepted) {
                handler(outcome.answer.toObject());
                return;
            }
            Error error = outcome.error;
            if (error.details.value(QStringLiteral("status")).toInt() == 404)
                error.kind = ErrorKind::TypeFormUnknown;
            error.details.insert(QStringLiteral("typeForm"), id);
            handler(Unexpected(error));
        });
}

void DbClient::performAction(const QByteArray &body, const QString &actionId, Writing handler)
{
    Call writing;
    writing.request.verb = HttpRequest::Verb::Post;
    writing.request.url = url(QStringLiteral("/api/action"));
    writing.request.body = body;
    writing.shape = Shape::ActionId;
    writing.writes = true;
    writing.handler = [actionId, handler = std::move(handler)](const Outcome &outcome) {
        if (outcome.verdict == Verdict::Accepted
            && outcome.answer.toString().compare(actionId, Qt::CaseInsensitive) != 0) {
            // A yes to something else: whether ours went in has to be found out.
            Outcome odd;
            odd.verdict = Verdict::Unknown;
            odd.error = Error{ErrorKind::NotUnderstood, {},
                {{QStringLiteral("answer"), outcome.answer.toString()}}};
            handler(odd);
            return;
        }
        handler(outcome);
    };
    call(std::move(writing));
}

void DbClient::getAction(const QString &id, Reading<std::optional<QJsonObject>> handler)
{
    get(QStringLiteral("/api/action/") + id, Shape::ObjectOrNull,
        [handler = std::move(handler)](const Outcome &outcome) { handler(readRecord(outcome)); });
}

void DbClient::getComponent(const QString &uuid, Reading<std::optional<QJsonObject>> handler)
{
    get(QStringLiteral("/api/component/") + uuid, Shape::ObjectOrNull,
        [handler = std::move(handler)](const Outcome &outcome) { handler(readRecord(outcome)); });
}

void DbClient::confirmShortUuid(const QString &shortUuid, Reading<std::optional<QString>> handler)
{
    get(QStringLiteral("/api/confirmShortUUID/") + shortUuid, Shape::ComponentUuid,
        [handler = std::move(handler)](const Outcome &outcome) {
            if (outcome.verdict == Verdict::Accepted) {
                handler(std::optional(outcome.answer.toString().toLower()));
                return;
            }
            // 404 with JSON, or 500 for a text that no alphabet can read: no component has it.
            const bool answered =
                outcome.verdict == Verdict::Rejected && outcome.error.kind == ErrorKind::Refused;
            if (answered)
                handler(std::optional<QString>());
            else
                handler(Unexpected(outcome.error));
        });
}

} // namespace m2m
