// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicerecords.h"

#include "base/jsvalue.h"
#include "jsvalues.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

using Saved = PracticeRecords::Saved;
using Failure = std::optional<QString>;

/// The server looks type forms up in a plain object, so what every object has passes for a form.
bool isOnEveryObject(const QString &name)
{
    static const QSet<QString> names{u"constructor"_s, u"toString"_s, u"valueOf"_s,
        u"hasOwnProperty"_s, u"isPrototypeOf"_s, u"propertyIsEnumerable"_s, u"toLocaleString"_s,
        u"__proto__"_s};
    return names.contains(name);
}

Failure missing(const QJsonObject &input, QLatin1StringView who,
    std::initializer_list<QLatin1StringView> members)
{
    for (const QLatin1StringView member : members) {
        if (!input.contains(member)) {
            return u"Error: %1::save() - the 'input.%2' has not been specified!"_s.arg(who, member);
        }
    }
    return {};
}

Failure length(const QJsonObject &data, QLatin1StringView member, qsizetype &length)
{
    const QJsonValue value = data.value(member);
    if (value.isNull() || value.isUndefined())
        return cannotRead(value, "length"_L1);
    length = value.isArray() ? value.toArray().size() : value.toString().size();
    return {};
}

Failure completedWithoutTensions(const QString &typeFormId, const QJsonObject &data)
{
    if (!js::truthy(data.value("actionComplete"_L1)) || typeFormId != u"x_tension_testing")
        return {};
    for (const auto side : {"measuredTensions_sideA"_L1, "measuredTensions_sideB"_L1}) {
        qsizetype tensions = 0;
        if (const Failure failed = length(data, side, tensions))
            return failed;
        if (tensions > 0)
            return {};
    }
    return u"Error: Actions:save() - this action does not contain any tension measurements, but has"
           " been set as 'complete' ... please uncheck the 'Action Complete' box to submit!"_s;
}

/// Form.io sends one empty row where there is none; the server takes it out of these types.
Failure withoutEmptyRow(const QString &typeFormId, QJsonObject &data)
{
    static const QRegularExpression kind(u"^[guvx]_(winding|solder)$"_s);
    const QRegularExpressionMatch match = kind.match(typeFormId);
    if (!match.hasMatch())
        return {};
    const auto member = match.captured(1) == u"winding" ? "replacedWires"_L1 : "badSolderJoints"_L1;
    qsizetype rows = 0;
    if (const Failure failed = length(data, member, rows))
        return failed;
    const QJsonObject first = data.value(member).toArray().at(0).toObject();
    if (rows == 1 && first.value("side"_L1) == u""_s && first.value("boardLocation"_L1) == u""_s)
        data.insert(member, QJsonArray());
    return {};
}

QString now() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs); }

} // namespace

PracticeRecords::PracticeRecords(PracticeStore &store)
    : m_store(store)
{
}

Saved PracticeRecords::actionIdFrom(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return m_ids.next();
    if (value.isDouble())
        return m_ids.next(static_cast<quint32>(value.toInteger()));
    if (!value.isString()) {
        return tl::unexpected(
            u"BSONTypeError: Argument passed in does not match the accepted types"_s);
    }
    const QString text = value.toString();
    static const QRegularExpression hex(u"^[0-9A-Fa-f]{24}\\z"_s);
    if (hex.match(text).hasMatch())
        return text.toLower();
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() == 12)
        return QString::fromLatin1(bytes.toHex());
    return tl::unexpected(u"BSONTypeError: Argument passed in must be a string of 12 bytes or a"
                          " string of 24 hex characters or an integer"_s);
}

QJsonObject PracticeRecords::stamped(
    QJsonObject record, const QJsonObject &input, const QJsonValue &userId, int version)
{
    QJsonObject user{{u"displayName"_s, u"M2M Client"_s}, {u"emails"_s, QJsonArray{u"none"_s}}};
    if (!userId.isUndefined())
        user.insert("user_id"_L1, userId);
    record.insert("insertion"_L1,
        QJsonObject{{u"insertDate"_s, now()}, {u"ip"_s, u"127.0.0.1"_s}, {u"user"_s, user}});
    const QJsonValue ancestor = input.value("_id"_L1);
    record.insert("validity"_L1,
        QJsonObject{{u"startDate"_s, now()}, {u"version"_s, version},
            {u"ancestor_id"_s, ancestor.isUndefined() ? QJsonValue() : ancestor}});
    record.insert("_id"_L1, m_ids.next());
    return record;
}

Failure PracticeRecords::store(const StoredRecord &record, const QJsonValue &data,
    const QString &lock, QLatin1StringView failure)
{
    const auto held = m_locks.constFind(lock);
    if (held != m_locks.constEnd() && !held->hasExpired()) {
        return u"MongoServerError: E11000 duplicate key error collection: dunedb.dbLocks index: "
               "name_1 dup key: { name: \"%1\" }"_s.arg(lock);
    }
    m_locks.remove(lock);
    // Searched for in the text first: walking every data to find nothing would cost more than
    // storing.
    if (record.body.contains("\\u0000")) {
        if (const QString key = keyWithNul(data); !key.isEmpty()) {
            m_locks.insert(lock, QDeadlineTimer(std::chrono::seconds(1)));
            return u"Error: key %1 must not contain null bytes"_s.arg(key);
        }
    }
    if (!m_store.append(record))
        return QString(failure);
    return {};
}

Saved PracticeRecords::saveAction(
    const QJsonValue &body, const QJsonValue &userId, const Whereabouts &whereabouts)
{
    const QJsonObject input = body.toObject();
    if (const Failure failed =
            missing(input, "Actions"_L1, {"typeFormId"_L1, "componentUuid"_L1, "data"_L1}))
        return tl::unexpected(*failed);

    const QString typeFormId = js::text(input.value("typeFormId"_L1));
    const auto form = m_store.form(u"actionForms"_s, typeFormId);
    if (!form && !isOnEveryObject(typeFormId)) {
        return tl::unexpected(u"Error: Actions:save() - the specified 'input.typeFormId' (%1) does"
                              " not match a known action type form!"_s.arg(typeFormId));
    }
    if (typeFormId == u"AssembledAPAQACheck") {
        return tl::unexpected(u"Error: Actions:save() - you are not permitted to perform or edit"
                              " this type of action ... it can only be done by one of the following"
                              " personnel: the APA factory leads"_s);
    }
    QJsonValue data = input.value("data"_L1);
    if (data.isNull())
        return tl::unexpected(cannotRead(data, "actionComplete"_L1));
    if (const Failure failed = completedWithoutTensions(typeFormId, data.toObject()))
        return tl::unexpected(*failed);

    const Saved actionId = actionIdFrom(input.value("actionId"_L1));
    if (!actionId)
        return actionId;
    const QJsonValue target = input.value("componentUuid"_L1);
    const auto componentUuid =
        target == u""_s ? tl::expected<QString, QString>(newUuidV1()) : mongoUuid(target);
    if (!componentUuid)
        return tl::unexpected(componentUuid.error());
    QJsonObject members = data.toObject();
    if (const Failure failed = withoutEmptyRow(typeFormId, members))
        return tl::unexpected(*failed);
    if (data.isObject())
        data = members;

    const auto old = m_store.record(RecordKind::Action, *actionId);
    const int version = old ? old->version + 1 : 1;
    QJsonObject record{{u"recordType"_s, u"action"_s}, {u"actionId"_s, *actionId},
        {u"typeFormId"_s, input.value("typeFormId"_L1)}, {u"componentUuid"_s, *componentUuid},
        {u"data"_s, data}};
    if (form)
        record.insert("typeFormName"_L1, form->value("formName"_L1));
    for (const auto member : {"workflowId"_L1, "images"_L1}) {
        if (js::truthy(input.value(member)))
            record.insert(member, input.value(member));
    }
    const QByteArray json = jsonObject(stamped(std::move(record), input, userId, version),
        {"recordType"_L1, "actionId"_L1, "typeFormId"_L1, "typeFormName"_L1, "componentUuid"_L1,
            "data"_L1, "workflowId"_L1, "images"_L1, "insertion"_L1, "validity"_L1, "_id"_L1});
    if (const Failure failed = store(
            {RecordKind::Action, *actionId, version, typeFormId, *componentUuid, json}, data,
            u"saveAction_"_s + *actionId,
            "Error: Actions::save() - failed to insert a new action record into the database!"_L1))
        return tl::unexpected(*failed);

    if (const Failure failed =
            moveAfterAction(m_store, typeFormId, *componentUuid, data.toObject(), whereabouts))
        return tl::unexpected(*failed);
    return actionId;
}

Saved PracticeRecords::saveComponent(
    const QJsonValue &body, const QJsonValue &userId, const Whereabouts &whereabouts)
{
    const QJsonObject input = body.toObject();
    if (const Failure failed =
            missing(input, "Components"_L1, {"componentUuid"_L1, "formId"_L1, "data"_L1}))
        return tl::unexpected(*failed);

    const QString formId = js::text(input.value("formId"_L1));
    const auto form = m_store.form(u"componentForms"_s, formId);
    if (!form && !isOnEveryObject(formId)) {
        return tl::unexpected(u"Error: Components:save() - the specified 'input.formId' (%1) does"
                              " not match a known component type form!"_s.arg(formId));
    }
    if (input.value("componentUuid"_L1) == u""_s) {
        return tl::unexpected(
            u"Error: Components::retrieve(): the 'componentUuid' has not been specified!"_s);
    }
    const auto uuid = mongoUuid(input.value("componentUuid"_L1));
    if (!uuid)
        return uuid;

    const auto old = m_store.record(RecordKind::Component, *uuid);
    QJsonValue data = input.value("data"_L1);
    QJsonValue reception = input.value("reception"_L1);
    if (!old) {
        if (data.isNull())
            return tl::unexpected(cannotRead(data, "typeRecordNumber"_L1));
        if (data.isObject()) {
            QJsonObject numbered = data.toObject();
            const bool board = formId == u"GeometryBoard";
            if (!js::truthy(numbered.value("typeRecordNumber"_L1))) {
                numbered.insert("typeRecordNumber"_L1,
                    qint64(m_store.count(RecordKind::Component, formId)) + (board ? 5001 : 1));
            }
            if (board)
                numbered.insert("name"_L1, js::text(numbered.value("typeRecordNumber"_L1)));
            data = numbered;
        }
        reception =
            QJsonObject{{u"date"_s, QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate)},
                {u"detail"_s, u""_s}, {u"location"_s, firstLocation(formId, data.toObject())}};
    }
    const int version = old ? old->version + 1 : 1;
    QJsonObject record{{u"recordType"_s, u"component"_s}, {u"componentUuid"_s, *uuid},
        {u"shortUuid"_s, shortUuid(*uuid)}, {u"formId"_s, input.value("formId"_L1)},
        {u"data"_s, data}, {u"reception"_s, reception.isUndefined() ? QJsonValue() : reception}};
    if (form)
        record.insert("formName"_L1, form->value("formName"_L1));
    if (js::truthy(input.value("workflowId"_L1)))
        record.insert("workflowId"_L1, input.value("workflowId"_L1));
    const QByteArray json = componentBody(stamped(std::move(record), input, userId, version));
    if (const Failure failed = store({RecordKind::Component, *uuid, version, formId, {}, json},
            data, u"saveComponent_"_s + *uuid,
            "Error: Components::save() - failed to insert a new component record into the"
            " database!"_L1))
        return tl::unexpected(*failed);

    if (const Failure failed =
            moveAfterComponent(m_store, formId, *uuid, data.toObject(), whereabouts))
        return tl::unexpected(*failed);
    return uuid;
}

Saved PracticeRecords::saveForm(
    const QString &collection, const QJsonValue &body, const QJsonValue &userId)
{
    const QJsonObject input = body.toObject();
    if (const Failure failed =
            missing(input, "Forms"_L1, {"formId"_L1, "formName"_L1, "schema"_L1}))
        return tl::unexpected(*failed);
    const QString formId = js::text(input.value("formId"_L1));
    const auto old = m_store.form(collection, formId);
    const int version =
        old ? old->value("validity"_L1).toObject().value("version"_L1).toInt() + 1 : 1;
    QJsonObject form{{u"recordType"_s, u"form"_s}, {u"formId"_s, formId},
        {u"formName"_s, input.value("formName"_L1)}, {u"collection"_s, collection},
        {u"tags"_s, input.value("tags"_L1).toArray()}, {u"schema"_s, input.value("schema"_L1)},
        {u"isBatch"_s, js::truthy(input.value("isBatch"_L1))}};
    if (collection != u"componentForms")
        form.insert("componentTypes"_L1, input.value("componentTypes"_L1).toArray());
    if (collection == u"workflowForms")
        form.insert("path"_L1, input.value("path"_L1).toArray());
    if (!m_store.saveForm(collection, formId, stamped(std::move(form), input, userId, version)))
        return tl::unexpected(u"Error: Forms::save() - failed to insert the type form!"_s);
    return formId;
}

} // namespace m2m::practice
