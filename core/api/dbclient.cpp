// SPDX-License-Identifier: GPL-3.0-or-later
#include "dbclient.h"

#include "base/shortuuid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

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

// What the server makes a list at most, without a word (api-contract 2.21).
constexpr qsizetype longestActionList = 200;
constexpr qsizetype longestComponentList = 500;

QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

/// The HTML page of a route that the server does not have.
bool isMissingRoute(const Outcome &outcome)
{
    return outcome.verdict == Verdict::Rejected && outcome.error.kind == ErrorKind::NotUnderstood
        && outcome.error.details.value(QStringLiteral("status")).toInt() == 404;
}

/// The record or nothing, as GET of one record answers.
Result<DbClient::Record> readRecord(const Outcome &outcome)
{
    if (outcome.verdict != Verdict::Accepted)
        return Unexpected(outcome.error);
    if (outcome.answer.isNull())
        return DbClient::Record();
    return DbClient::Record(outcome.answer.toObject());
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

QByteArray componentBody(const ComponentToCreate &component)
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("componentUuid"), component.componentUuid},
                             {QStringLiteral("formId"), component.typeFormId},
                             {QStringLiteral("data"), component.data},
                         })
        .toJson(QJsonDocument::Compact);
}

QJsonObject editedRecord(QJsonObject record, const QJsonObject &changes)
{
    QJsonObject data = record.value(QLatin1StringView("data")).toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        setValueAt(data, it.key(), it.value());
    record.insert(QLatin1StringView("data"), data);
    return record;
}

DbClient::DbClient(
    Transport &transport, InstanceAddress address, std::chrono::milliseconds deadline)
    : m_transport(transport)
    , m_address(address)
    , m_deadline(deadline)
    , m_token(transport, std::move(address))
{
}

QUrl DbClient::url(const QString &path, const QString &last) const
{
    QUrl url = m_address.db;
    url.setPath(path + QString::fromLatin1(QUrl::toPercentEncoding(last)), QUrl::StrictMode);
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
            outcome.retryAfter = std::chrono::milliseconds(
                outcome.error.details.value(QStringLiteral("retryAfterMs")).toLongLong());
            // The call itself never left, whatever became of the token's request.
            outcome.error.details.insert(QStringLiteral("maySent"), false);
            call.handler(outcome);
            return;
        }
        HttpRequest request = call.request;
        request.headers.insert("Authorization", "Bearer " + *token);
        request.deadline = m_deadline;
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

void DbClient::get(const QUrl &url, Shape shape, Writing handler)
{
    Call reading;
    reading.request.url = url;
    reading.shape = shape;
    reading.handler = std::move(handler);
    call(std::move(reading));
}

void DbClient::listTypeForms(RecordType type, Reading<QList<TypeFormEntry>> handler)
{
    get(url(formsPath(type), QStringLiteral("list")), Shape::Array,
        [type, handler = std::move(handler)](const Outcome &outcome) {
            if (outcome.verdict != Verdict::Accepted)
                handler(Unexpected(outcome.error));
            else
                handler(readEntries(type, outcome.answer.toArray()));
        });
}

void DbClient::getTypeForm(RecordType type, const QString &id, Reading<QJsonObject> handler)
{
    get(url(formsPath(type), id), Shape::Object,
        [id, handler = std::move(handler)](const Outcome &outcome) {
            const QJsonObject form = outcome.answer.toObject();
            // Forms called "list" and "object" cannot be asked for: their routes are others.
            if (outcome.verdict == Verdict::Accepted
                && form.value(QLatin1StringView("formId")).toString() == id) {
                handler(form);
                return;
            }
            Error error = outcome.error;
            if (outcome.verdict == Verdict::Accepted)
                error.kind = ErrorKind::NotUnderstood;
            if (error.details.value(QStringLiteral("status")).toInt() == 404)
                error.kind = ErrorKind::TypeFormUnknown;
            error.details.insert(QStringLiteral("typeForm"), id);
            handler(Unexpected(error));
        });
}

void DbClient::post(const QString &path, const QByteArray &body, Shape shape, const QString &id,
    const Whereabouts &whereabouts, Writing handler)
{
    Call writing;
    writing.request.verb = HttpRequest::Verb::Post;
    writing.request.url = url(path);
    if (!whereabouts.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("location"), encoded(whereabouts.location));
        query.addQueryItem(QStringLiteral("date"), encoded(whereabouts.date));
        writing.request.url.setQuery(query);
    }
    writing.request.body = body;
    writing.shape = shape;
    writing.writes = true;
    writing.handler = [id, handler = std::move(handler)](const Outcome &outcome) {
        if (outcome.verdict == Verdict::Accepted
            && outcome.answer.toString().compare(id, Qt::CaseInsensitive) != 0) {
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

void DbClient::performAction(const QByteArray &body, const QString &actionId,
    const Whereabouts &whereabouts, Writing handler)
{
    post(QStringLiteral("/api/action"), body, Shape::ActionId, actionId, whereabouts,
        std::move(handler));
}

void DbClient::editAction(const QByteArray &body, const QString &actionId,
    const Whereabouts &whereabouts, Writing handler)
{
    performAction(body, actionId, whereabouts, std::move(handler));
}

void DbClient::newComponentUuid(Reading<QString> handler)
{
    get(url(QStringLiteral("/api/newComponentUUID")), Shape::ComponentUuid,
        [handler = std::move(handler)](const Outcome &outcome) {
            if (outcome.verdict == Verdict::Accepted)
                handler(outcome.answer.toString().toLower());
            else
                handler(Unexpected(outcome.error));
        });
}

void DbClient::createComponent(
    const QByteArray &body, const QString &uuid, const Whereabouts &whereabouts, Writing handler)
{
    post(QStringLiteral("/api/component"), body, Shape::ComponentUuid, uuid, whereabouts,
        std::move(handler));
}

void DbClient::editComponent(
    const QByteArray &body, const QString &uuid, const Whereabouts &whereabouts, Writing handler)
{
    createComponent(body, uuid, whereabouts, std::move(handler));
}

void DbClient::getRecord(QUrl url, std::optional<int> version, Reading<Record> handler)
{
    if (version)
        url.setQuery(QStringLiteral("version=%1").arg(*version));
    get(url, Shape::ObjectOrNull,
        [handler = std::move(handler)](const Outcome &outcome) { handler(readRecord(outcome)); });
}

void DbClient::getAction(const QString &id, std::optional<int> version, Reading<Record> handler)
{
    getRecord(url(QStringLiteral("/api/action/"), id), version, std::move(handler));
}

void DbClient::getComponent(
    const QString &uuid, std::optional<int> version, Reading<Record> handler)
{
    getRecord(url(QStringLiteral("/api/component/"), uuid), version, std::move(handler));
}

void DbClient::getList(const QUrl &url, qsizetype longest, Reading<RecordList> handler)
{
    get(url, Shape::Array, [longest, handler = std::move(handler)](const Outcome &outcome) {
        if (outcome.verdict != Verdict::Accepted) {
            handler(Unexpected(outcome.error));
            return;
        }
        RecordList list{outcome.answer.toVariant().toStringList(), false};
        list.maybeCut = list.ids.size() >= longest;
        handler(list);
    });
}

void DbClient::listActions(
    const QString &typeFormId, const QString &componentUuid, Reading<RecordList> handler)
{
    QUrl list = url(QStringLiteral("/api/actions/%1/list").arg(encoded(typeFormId)));
    if (!componentUuid.isEmpty())
        list.setQuery(QStringLiteral("uuid=") + encoded(componentUuid));
    getList(list, longestActionList, std::move(handler));
}

void DbClient::listComponents(const QString &typeFormId, Reading<RecordList> handler)
{
    getList(url(QStringLiteral("/api/components/%1/list").arg(encoded(typeFormId))),
        longestComponentList, std::move(handler));
}

void DbClient::confirmShortUuid(const QString &shortUuid, Reading<std::optional<QString>> handler)
{
    if (m_oldServer) {
        convertOnOldServer(shortUuid, std::move(handler));
        return;
    }
    get(url(QStringLiteral("/api/confirmShortUUID/"), shortUuid), Shape::ComponentUuid,
        [this, shortUuid, handler = std::move(handler)](const Outcome &outcome) {
            if (outcome.verdict == Verdict::Accepted)
                handler(std::optional(outcome.answer.toString().toLower()));
            // 404 with JSON, or 500 for a text that no alphabet can read: no component has it.
            else if (outcome.verdict == Verdict::Rejected
                && outcome.error.kind == ErrorKind::Refused)
                handler(std::optional<QString>());
            else if (isMissingRoute(outcome))
                convertOnOldServer(shortUuid, handler);
            else
                handler(Unexpected(outcome.error));
        });
}

/// The server of 2022 reads base 58 alone, and takes a label in base 57 for another component.
void DbClient::convertOnOldServer(const QString &shortUuid, Reading<std::optional<QString>> handler)
{
    get(url(QStringLiteral("/api/convertShortUUID/"), shortUuid), Shape::ComponentUuid,
        [this, shortUuid, handler = std::move(handler)](const Outcome &outcome) {
            QStringList uuids;
            if (outcome.verdict == Verdict::Accepted) {
                m_oldServer = true;
                uuids.append(outcome.answer.toString().toLower());
            } else if (!(outcome.verdict == Verdict::Rejected
                           && outcome.error.kind == ErrorKind::Refused)) {
                handler(Unexpected(outcome.error));
                return;
            }
            if (const auto uuid = decodeShortUuid(shortUuid, ShortUuidAlphabet::Base57))
                uuids.append(*uuid);
            takeIfThere(uuids, handler);
        });
}

/// The first of these that is a component of the DB.
void DbClient::takeIfThere(const QStringList &uuids, Reading<std::optional<QString>> handler)
{
    if (uuids.isEmpty()) {
        handler(std::optional<QString>());
        return;
    }
    getComponent(uuids.constFirst(), {},
        [this, uuids, handler = std::move(handler)](const Result<Record> &record) {
            if (!record)
                handler(Unexpected(record.error()));
            else if (*record)
                handler(std::optional(uuids.constFirst()));
            else
                takeIfThere(uuids.mid(1), handler);
        });
}

} // namespace m2m
