// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicerecords.h"

#include "base/jsvalue.h"
#include "jsvalues.h"
#include "practicetally.h"
#include "recordchecks.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

using Saved = PracticeRecords::Saved;
using Begun = PracticeRecords::Begun;

QString now() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs); }

} // namespace

QString lockHeld(const QString &lock, ServerAge age)
{
    if (age == ServerAge::Of2022)
        return u"lock failed"_s;
    return u"MongoServerError: E11000 duplicate key error collection: dunedb.dbLocks index: "
           "name_1 dup key: { name: \"%1\" }"_s.arg(lock);
}

PracticeRecords::PracticeRecords(PracticeStore &store, PracticeTally &tally, ServerAge age)
    : m_store(store)
    , m_tally(tally)
    , m_age(age)
{
}

Saved PracticeRecords::actionIdFrom(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return m_ids.next();
    if (value.isDouble())
        return m_ids.next(static_cast<quint32>(value.toInteger()));
    return objectId(value, m_age);
}

Saved PracticeRecords::componentUuidFrom(const QJsonValue &value) const
{
    return value == u""_s ? Saved(newUuidV1()) : mongoUuid(value);
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

QJsonValue PracticeRecords::formName(const QJsonObject &input, QLatin1StringView member,
    const std::optional<QJsonObject> &form) const
{
    // The older server lets the body say what its form is called.
    if (m_age == ServerAge::Of2022 && js::truthy(input.value(member)))
        return input.value(member);
    return form ? form->value("formName"_L1) : QJsonValue(QJsonValue::Undefined);
}

Begun PracticeRecords::locked(BegunSave save)
{
    if (!m_locks.take(save.lock))
        return tl::unexpected(lockHeld(save.lock, m_age));
    return save;
}

Begun PracticeRecords::beginAction(
    const QJsonValue &body, const QJsonValue &userId, const Whereabouts &whereabouts)
{
    const QJsonObject input = body.toObject();
    if (const Failure failed =
            missingMember(input, "Actions"_L1, {"typeFormId"_L1, "componentUuid"_L1, "data"_L1}))
        return tl::unexpected(*failed);

    const QString typeFormId = js::text(input.value("typeFormId"_L1));
    const auto form = m_store.form(u"actionForms"_s, typeFormId);
    if (!form && !isOnEveryObject(typeFormId)) {
        return tl::unexpected(u"Error: Actions:save() - the specified 'input.typeFormId' (%1) does"
                              " not match a known action type form!"_s.arg(typeFormId));
    }
    const bool current = m_age == ServerAge::Current;
    QJsonValue data = input.value("data"_L1);
    if (const Failure failed = current ? refusedByType(typeFormId, data) : Failure())
        return tl::unexpected(*failed);

    const Saved actionId = actionIdFrom(input.value("actionId"_L1));
    if (!actionId)
        return tl::unexpected(actionId.error());
    const Saved componentUuid = componentUuidFrom(input.value("componentUuid"_L1));
    if (!componentUuid)
        return tl::unexpected(componentUuid.error());
    if (current) {
        QJsonObject members = data.toObject();
        if (const Failure failed = withoutEmptyRow(typeFormId, members))
            return tl::unexpected(*failed);
        if (data.isObject())
            data = members;
    }

    const auto old = m_store.record(RecordKind::Action, *actionId);
    const int version = old ? old->version + 1 : 1;
    QJsonObject record{{u"recordType"_s, u"action"_s}, {u"actionId"_s, *actionId},
        {u"typeFormId"_s, input.value("typeFormId"_L1)}, {u"componentUuid"_s, *componentUuid},
        {u"data"_s, data}};
    record.insert("typeFormName"_L1, formName(input, "typeFormName"_L1, form));
    if (js::truthy(input.value("workflowId"_L1)))
        record.insert("workflowId"_L1, input.value("workflowId"_L1));
    if (current && js::truthy(input.value("images"_L1)))
        record.insert("images"_L1, input.value("images"_L1));
    const QByteArray json = jsonObject(stamped(std::move(record), input, userId, version),
        {"recordType"_L1, "actionId"_L1, "typeFormId"_L1, "typeFormName"_L1, "componentUuid"_L1,
            "data"_L1, "workflowId"_L1, "images"_L1, "insertion"_L1, "validity"_L1, "_id"_L1});
    return locked({{RecordKind::Action, *actionId, version, typeFormId, *componentUuid, json}, data,
        u"saveAction_"_s + *actionId, whereabouts});
}

void PracticeRecords::addNumberAndPlace(QJsonObject &record, const QString &formId)
{
    const QJsonValue data = record.value("data"_L1);
    QJsonObject numbered = data.toObject();
    const bool board = formId == u"GeometryBoard";
    if (!js::truthy(numbered.value("typeRecordNumber"_L1))) {
        numbered.insert("typeRecordNumber"_L1,
            qint64(m_store.count(RecordKind::Component, formId)) + (board ? 5001 : 1));
    }
    if (board)
        numbered.insert("name"_L1, js::text(numbered.value("typeRecordNumber"_L1)));
    if (data.isObject())
        record.insert("data"_L1, numbered);
    record.insert("reception"_L1,
        QJsonObject{{u"date"_s, QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate)},
            {u"detail"_s, u""_s}, {u"location"_s, firstLocation(formId, numbered)}});
}

Begun PracticeRecords::beginComponent(
    const QJsonValue &body, const QJsonValue &userId, const Whereabouts &whereabouts)
{
    const QJsonObject input = body.toObject();
    if (const Failure failed =
            missingMember(input, "Components"_L1, {"componentUuid"_L1, "formId"_L1, "data"_L1}))
        return tl::unexpected(*failed);

    const QString formId = js::text(input.value("formId"_L1));
    const auto form = m_store.form(u"componentForms"_s, formId);
    if (!form && !isOnEveryObject(formId)) {
        return tl::unexpected(u"Error: Components:save() - the specified 'input.formId' (%1) does"
                              " not match a known component type form!"_s.arg(formId));
    }
    const bool current = m_age == ServerAge::Current;
    if (current && input.value("componentUuid"_L1) == u""_s) {
        return tl::unexpected(
            u"Error: Components::retrieve(): the 'componentUuid' has not been specified!"_s);
    }
    const Saved uuid = componentUuidFrom(input.value("componentUuid"_L1));
    if (!uuid)
        return tl::unexpected(uuid.error());

    const auto old = m_store.record(RecordKind::Component, *uuid);
    const int version = old ? old->version + 1 : 1;
    QJsonObject record{{u"recordType"_s, u"component"_s}, {u"componentUuid"_s, *uuid},
        {u"shortUuid"_s, shortUuid(*uuid)}, {u"formId"_s, input.value("formId"_L1)},
        {u"data"_s, input.value("data"_L1)}};
    record.insert("formName"_L1, formName(input, "formName"_L1, form));
    if (js::truthy(input.value("workflowId"_L1)))
        record.insert("workflowId"_L1, input.value("workflowId"_L1));
    if (current && !old) {
        if (record.value("data"_L1).isNull())
            return tl::unexpected(cannotRead(QJsonValue::Null, "typeRecordNumber"_L1));
        addNumberAndPlace(record, formId);
    } else if (current) {
        const QJsonValue reception = input.value("reception"_L1);
        record.insert("reception"_L1, reception.isUndefined() ? QJsonValue() : reception);
    }
    const QJsonValue data = record.value("data"_L1);
    const QByteArray json = componentBody(stamped(std::move(record), input, userId, version));
    return locked({{RecordKind::Component, *uuid, version, formId, {}, json}, data,
        u"saveComponent_"_s + *uuid, whereabouts});
}

Saved PracticeRecords::finish(const BegunSave &save)
{
    const StoredRecord &record = save.record;
    const bool isAction = record.kind == RecordKind::Action;
    // For the current server searched for in the text first: walking every data to find nothing
    // would cost more than storing.
    if (m_age == ServerAge::Of2022 || record.body.contains("\\u0000")) {
        if (const Failure failed = refusedKey(save.data, m_age)) {
            m_locks.abandon(save.lock);
            return tl::unexpected(*failed);
        }
    }
    if (!m_store.append(record)) {
        m_locks.abandon(save.lock);
        return tl::unexpected(
            u"Error: %1::save() - failed to insert a new %2 record into the database!"_s.arg(
                isAction ? u"Actions"_s : u"Components"_s,
                isAction ? u"action"_s : u"component"_s));
    }
    m_tally.recordStored();
    m_locks.release(save.lock);
    if (m_age == ServerAge::Of2022)
        return record.id;
    // Errors from here on are told though the record is stored.
    const auto move = isAction ? moveAfterAction : moveAfterComponent;
    const QString &component = isAction ? record.componentUuid : record.id;
    if (const Failure failed =
            move(m_store, record.typeFormId, component, save.data.toObject(), save.whereabouts))
        return tl::unexpected(*failed);
    return record.id;
}

Saved PracticeRecords::saveForm(
    const QString &collection, const QJsonValue &body, const QJsonValue &userId)
{
    const QJsonObject input = body.toObject();
    if (const Failure failed =
            missingMember(input, "Forms"_L1, {"formId"_L1, "formName"_L1, "schema"_L1}))
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
    if (collection == u"workflowForms") {
        form.insert("path"_L1, input.value("path"_L1).toArray());
        if (m_age == ServerAge::Of2022 && input.contains("description"_L1))
            form.insert("description"_L1, input.value("description"_L1));
    }
    if (!m_store.saveForm(collection, formId, stamped(std::move(form), input, userId, version)))
        return tl::unexpected(u"Error: Forms::save() - failed to insert the type form!"_s);
    return formId;
}

} // namespace m2m::practice
