// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceroutes.h"

#include "jsvalues.h"
#include "practiceforms.h"
#include "practicestore.h"
#include "responses.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <tuple>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

/// Where the server cuts its lists without a word.
constexpr int actionsListed = 200;
constexpr int componentsListed = 500;

/// Express compares paths without regard to case and takes a slash at their end.
QRegularExpression path(const QString &pattern)
{
    return QRegularExpression(
        u"^"_s + pattern + u"/?\\z"_s, QRegularExpression::CaseInsensitiveOption);
}

HttpResponse answerTo(const PracticeRecords::Saved &outcome)
{
    return outcome ? jsonAnswer(200, jsonBytes(*outcome))
                   : jsonAnswer(500, jsonError(outcome.error()));
}

/// The collections' names as they are in the DB: paths come in any case.
QString collectionOf(const QString &captured)
{
    const QString lower = captured.toLower();
    return lower + u"Forms"_s;
}

/// parseInt() of the first `version`: 1.9 and 01 are 1, nothing is "the latest", abc is no version.
std::optional<int> askedVersion(const QByteArray &query)
{
    const auto text = queryValue(query, "version");
    if (!text || text->isEmpty())
        return std::nullopt;
    static const QRegularExpression number(u"^\\s*([+-]?[0-9]+)"_s);
    bool fits = false;
    const int version = number.match(QString::fromUtf8(*text)).captured(1).toInt(&fits);
    return fits ? version : 0; // 0: one that never exists
}

Whereabouts whereaboutsOf(const HttpRequest &request)
{
    const auto value = [&request](QByteArrayView key) {
        const auto text = queryValue(request.query, key);
        return text ? QJsonValue(QString::fromUtf8(*text)) : QJsonValue();
    };
    return {value("location"), value("date")};
}

HttpResponse idList(const QStringList &ids)
{
    return jsonAnswer(
        200, QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
}

QString badDigits(const QString &text, QByteArrayView alphabet)
{
    return u"Error: Number \"%1\" contains of non-alphabetic digits (%2)"_s.arg(
        text, QString::fromLatin1(alphabet));
}

} // namespace

PracticeRoutes::PracticeRoutes(PracticeStore &store, PracticeTally &tally, ServerAge age)
    : m_store(store)
    , m_age(age)
    , m_records(store, tally, age)
{
    const QString forms = u"/(action|component|workflow)Forms"_s;
    const QString uuid = u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s;
    using R = PracticeRoutes;
    m_table = {
        {"POST", path(u"/action"_s), u"actions:perform"_s, &R::saveAction},
        {"GET", path(u"/action/([0-9a-f]{24})"_s), u"actions:view"_s, &R::getAction},
        {"POST", path(u"/component"_s), u"components:edit"_s, &R::saveComponent},
        {"POST", path(u"/componentBatch"_s), u"components:edit"_s, &R::saveComponentBatch},
        {"GET", path(u"/component/(%1)"_s.arg(uuid)), u"components:view"_s, &R::getComponent},
        {"GET", path(u"/newComponentUUID"_s), {}, &R::newComponentUuid},
        {"GET", path(forms + u"(?:/(list|object))?"_s), {}, &R::listForms},
        {"GET", path(forms + u"/([^/]+)"_s), {}, &R::getForm},
        {"POST", path(forms + u"/([^/]+)"_s), u"forms:edit"_s, &R::saveForm},
        {"GET", path(u"/workflow/([0-9a-f]{24})"_s), u"workflows:view"_s, &R::getWorkflow},
    };
    if (age == ServerAge::Of2022) {
        m_table.push_back(
            {"GET", path(u"/convertShortUUID/([1-9a-z-]{20,22})"_s), {}, &R::convertShortUuid});
        return;
    }
    m_table.insert(m_table.end(),
        {{"GET", path(u"/confirmShortUUID/([0-9a-z-]{20,22})"_s), {}, &R::confirmShortUuid},
            {"GET", path(u"/actions/([^/]+)/list"_s), u"actions:view"_s, &R::listActions},
            {"GET", path(u"/components/([^/]+)/list"_s), u"components:view"_s, &R::listComponents},
            {"GET", path(u"/workflows/([^/]+)/list"_s), u"workflows:view"_s, &R::listWorkflows}});
}

PracticeAnswer PracticeRoutes::saved(const PracticeRecords::Begun &begun)
{
    if (!begun)
        return jsonAnswer(500, jsonError(begun.error()));
    return PracticeAnswer([this, save = *begun] { return answerTo(m_records.finish(save)); });
}

PracticeAnswer PracticeRoutes::saveAction(const PracticeCall &call)
{
    return saved(m_records.beginAction(call.body, call.user.userId, whereaboutsOf(call.request)));
}

PracticeAnswer PracticeRoutes::saveComponent(const PracticeCall &call)
{
    return saved(
        m_records.beginComponent(call.body, call.user.userId, whereaboutsOf(call.request)));
}

PracticeAnswer PracticeRoutes::saveComponentBatch(const PracticeCall &call)
{
    // The server does not wait for what it starts here and answers with empty objects, whatever
    // becomes of them.
    QJsonArray answers;
    const QJsonArray components = call.body.toArray();
    for (const QJsonValue component : components) {
        const auto begun =
            m_records.beginComponent(component, call.user.userId, whereaboutsOf(call.request));
        if (begun)
            std::ignore = m_records.finish(*begun);
        answers.append(QJsonObject());
    }
    return jsonAnswer(200, QJsonDocument(answers).toJson(QJsonDocument::Compact));
}

PracticeAnswer PracticeRoutes::saveForm(const PracticeCall &call)
{
    const QString collection = collectionOf(call.captured[0]);
    const auto formId = m_records.saveForm(collection, call.body, call.user.userId);
    if (formId && m_age == ServerAge::Of2022)
        return jsonAnswer(200, formJson(m_store.form(collection, *formId).value_or(QJsonObject())));
    return answerTo(formId);
}

HttpResponse PracticeRoutes::getRecord(RecordKind kind, const PracticeCall &call) const
{
    const auto version =
        m_age == ServerAge::Current ? askedVersion(call.request.query) : std::nullopt;
    const auto record = m_store.record(kind, call.captured[0].toLower(), version);
    return jsonAnswer(200, record ? record->body : QByteArray("null"));
}

PracticeAnswer PracticeRoutes::getAction(const PracticeCall &call)
{
    return getRecord(RecordKind::Action, call);
}

PracticeAnswer PracticeRoutes::getComponent(const PracticeCall &call)
{
    return getRecord(RecordKind::Component, call);
}

PracticeAnswer PracticeRoutes::getWorkflow(const PracticeCall &) { return jsonAnswer(200, "null"); }

PracticeAnswer PracticeRoutes::listWorkflows(const PracticeCall &)
{
    return jsonAnswer(200, "[[],[]]");
}

PracticeAnswer PracticeRoutes::getForm(const PracticeCall &call)
{
    const QString collection = collectionOf(call.captured[0]);
    if (const auto form = m_store.form(collection, call.captured[1]))
        return jsonAnswer(200, formJson(*form));
    return jsonAnswer(404,
        jsonError(u"There is no type form with form ID = %1 in the %2 collection"_s.arg(
            call.captured[1], collection)));
}

PracticeAnswer PracticeRoutes::listForms(const PracticeCall &call)
{
    const QString collection = collectionOf(call.captured[0]);
    // "LIST" finds the route and not the word that it is compared with.
    const bool asList = call.captured.value(1) == u"list";
    return jsonAnswer(200,
        asList ? formListJson(m_store, collection, m_age)
               : formObjectJson(m_store, collection, m_age));
}

PracticeAnswer PracticeRoutes::newComponentUuid(const PracticeCall &)
{
    return jsonAnswer(200, jsonBytes(newUuidV1()));
}

PracticeAnswer PracticeRoutes::confirmShortUuid(const PracticeCall &call)
{
    const QString text = call.captured[0];
    QString uuid;
    for (const QByteArrayView alphabet : {base58Alphabet(), base57Alphabet()}) {
        const auto decoded = uuidFromShort(text.toLatin1(), alphabet);
        if (!decoded)
            return jsonAnswer(500, jsonError(badDigits(text, alphabet)));
        uuid = *decoded;
        if (m_store.record(RecordKind::Component, uuid))
            return jsonAnswer(200, jsonBytes(uuid));
    }
    return jsonAnswer(
        404, jsonError(u"There is no component record with component UUID = "_s + uuid));
}

PracticeAnswer PracticeRoutes::convertShortUuid(const PracticeCall &call)
{
    // One alphabet and no look into the DB: of a base 57 UUID it makes another one.
    const QString text = call.captured[0];
    const auto uuid = uuidFromShort(text.toLatin1(), base58Alphabet());
    return uuid ? jsonAnswer(200, jsonBytes(*uuid))
                : jsonAnswer(500, jsonError(badDigits(text, base58Alphabet())));
}

PracticeAnswer PracticeRoutes::listActions(const PracticeCall &call)
{
    QString componentUuid;
    if (const auto asked = queryValue(call.request.query, "uuid"); asked && !asked->isEmpty()) {
        const auto uuid = mongoUuid(QString::fromUtf8(*asked));
        if (!uuid)
            return jsonAnswer(500, jsonError(uuid.error()));
        componentUuid = *uuid;
    }
    return idList(m_store.ids(RecordKind::Action, call.captured[0], actionsListed, componentUuid));
}

PracticeAnswer PracticeRoutes::listComponents(const PracticeCall &call)
{
    const QString formId = call.captured[0];
    if (formId == u"AssembledAPA") {
        // The server takes their names apart to sort them, and one without a name ends the list.
        bool named = true;
        m_store.forEach(RecordKind::Component, formId, [&named](const StoredRecord &record) {
            const QJsonObject body = QJsonDocument::fromJson(record.body).object();
            named = body.value("data"_L1).toObject().value("name"_L1).isString();
            return named;
        });
        if (!named)
            return jsonAnswer(500, jsonError(cannotRead(QJsonValue::Null, "split"_L1)));
    }
    return idList(m_store.ids(RecordKind::Component, formId, componentsListed));
}

} // namespace m2m::practice
