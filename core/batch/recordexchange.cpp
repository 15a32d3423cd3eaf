// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordexchange.h"

#include "drafts.h"
#include "itemnotes.h"

#include <QJsonDocument>

namespace m2m {

namespace {

/// So many versions behind the one that we changed are looked through for ours.
constexpr int versionsLookedThrough = 50;

QString versionOfId(const QJsonObject &record)
{
    return record.value(QLatin1StringView("_id")).toString();
}

QString ancestorOf(const QJsonObject &record)
{
    return record.value(QLatin1StringView("validity"))
        .toObject()
        .value(QLatin1StringView("ancestor_id"))
        .toString();
}

QJsonObject parsed(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Preparation refused(ItemInfo item, const QString &rule, const QVariantMap &params)
{
    Issue issue;
    issue.rule = rule;
    issue.fieldPath = targetPath();
    issue.params = params;
    noteIssue(item, issue);
    return {Preparation::Kind::Refused, item, {}, false};
}

Preparation nothingToDo(ItemInfo item)
{
    item.rule = QStringLiteral("record.holdsIt");
    return {Preparation::Kind::NothingToDo, item, {}, false};
}

} // namespace

/// `expected`: the version that ours has when nobody came between.
struct RecordExchange::Search {
    ItemInfo item;
    QJsonObject sent;
    QJsonObject latest;
    int expected = 1;
    bool edit = false;
    DbClient::Reading<FoundRecord> handler;

    [[nodiscard]] int newest() const { return versionOf(latest); }
    /// An edit is ours when it was made of the version that we changed and holds what we changed;
    /// any first version of an ID that we made is ours.
    [[nodiscard]] bool isOurs(const QJsonObject &record) const
    {
        if (!edit)
            return true;
        const QJsonObject data = record.value(QLatin1StringView("data")).toObject();
        if (const auto whole = dataToRestore(item.draft); whole && data != *whole)
            return false;
        const QJsonObject ours = changesOf(item.draft);
        for (auto it = ours.begin(); it != ours.end(); ++it) {
            if (valueAt(data, it.key()) != it.value())
                return false;
        }
        return ancestorOf(record) == versionOfId(sent);
    }
    void tell(const QJsonObject &record) const
    {
        handler(FoundRecord{true, differences(sent, record, expected)});
    }
};

RecordExchange::RecordExchange(DbClient &client, const BatchInfo &batch)
    : m_client(client)
    , m_operation(operationFromName(batch.operation).value_or(Operation::PerformAction))
    , m_type(recordTypeOf(m_operation))
    , m_typeFormId(batch.typeFormId)
    , m_rules(typeRules(m_type, m_typeFormId))
    , m_isPromotion(batch.purpose == purpose::promotion)
{
}

QString RecordExchange::lane(const ItemInfo &item) const
{
    if (isEdit(m_operation))
        return item.recordId;
    // Actions that move parts write to the component and to its parts.
    const bool one = m_rules.oneNewAtATime || m_rules.movesParts();
    return one ? m_typeFormId : QString();
}

bool RecordExchange::needsPreparing(const ItemInfo &item) const
{
    return isEdit(m_operation) || item.recordId.isEmpty() || (m_isPromotion && item.attempts == 0);
}

void RecordExchange::prepare(const ItemInfo &item, std::function<void(const Preparation &)> handler)
{
    if (!isEdit(m_operation) && m_isPromotion) {
        preparePromoted(item, handler);
        return;
    }
    if (!isEdit(m_operation)) {
        m_client.newComponentUuid(
            [item, handler = std::move(handler)](const Result<QString> &uuid) {
                Preparation made{
                    uuid ? Preparation::Kind::Ready : Preparation::Kind::Failed, item, {}, false};
                if (uuid) {
                    made.item.recordId = *uuid;
                    made.item.componentUuid = *uuid;
                    QJsonObject body = parsed(item.draft);
                    body.insert(QLatin1StringView("componentUuid"), *uuid);
                    made.item.payload = compact(body);
                } else {
                    made.error = uuid.error();
                }
                handler(made);
            });
        return;
    }
    get(item.recordId, {},
        [self = shared_from_this(), item, handler = std::move(handler)](
            const Result<DbClient::Record> &record) {
            if (!record)
                handler(Preparation{Preparation::Kind::Failed, item, record.error(), false});
            else
                handler(self->preparedEdit(item, record->value_or(QJsonObject())));
        });
}

/// The ID was made for another instance: here it must be free, or a new version would be put upon
/// somebody's record.
void RecordExchange::preparePromoted(const ItemInfo &item, const Preparing &handler)
{
    get(item.recordId, {},
        [self = shared_from_this(), item, handler](const Result<DbClient::Record> &record) {
            if (!record) {
                handler(Preparation{Preparation::Kind::Failed, item, record.error(), false});
            } else if (const QJsonObject there = record->value_or(QJsonObject()); there.isEmpty()) {
                self->confirmComponent(item, handler);
            } else {
                const bool same =
                    differences(parsed(item.payload), there, versionOf(there)).isEmpty();
                handler(same ? nothingToDo(item)
                             : refused(item, QStringLiteral("record.thereAlready"),
                                 {{QStringLiteral("id"), item.recordId}}));
            }
        });
}

/// An action is not sent for a component that this instance does not have: the server would take
/// it (api-contract 2.9).
void RecordExchange::confirmComponent(const ItemInfo &item, const Preparing &handler)
{
    const Preparation ready{Preparation::Kind::Ready, item, {}, false};
    if (m_type == RecordType::Component || m_confirmed.contains(item.componentUuid)) {
        handler(ready);
        return;
    }
    m_client.getComponent(item.componentUuid, {},
        [self = shared_from_this(), ready, handler](const Result<DbClient::Record> &record) {
            const ItemInfo &of = ready.item;
            if (!record) {
                handler(Preparation{Preparation::Kind::Failed, of, record.error(), false});
            } else if (record->value_or(QJsonObject()).isEmpty()) {
                handler(refused(of, QStringLiteral("component.unknown"),
                    {{QStringLiteral("value"), of.componentUuid}}));
            } else {
                self->m_confirmed.insert(of.componentUuid);
                handler(ready);
            }
        });
}

Preparation RecordExchange::preparedEdit(ItemInfo item, const QJsonObject &record) const
{
    const auto refuse = [&item](const QString &rule, const QVariantMap &params) {
        return refused(item, rule, params);
    };
    if (record.isEmpty())
        return refuse(QStringLiteral("record.notThere"), {{QStringLiteral("id"), item.recordId}});
    const QString type = record.value(typeMember(m_type)).toString();
    if (type != m_typeFormId) {
        // The server would make it a record of our type, without a word (api-contract 2.6).
        return refuse(QStringLiteral("record.otherType"),
            {{QStringLiteral("has"), type}, {QStringLiteral("wants"), m_typeFormId}});
    }
    // What was compared at review is no longer what would be changed.
    const int seen = versionSeen(item.draft);
    if (seen > 0 && versionOf(record) != seen) {
        return refuse(QStringLiteral("record.changedSince"),
            {{QStringLiteral("seen"), seen}, {QStringLiteral("has"), versionOf(record)}});
    }
    QJsonObject edited = editedRecord(record, changesOf(item.draft));
    if (const auto whole = dataToRestore(item.draft))
        edited.insert(QLatin1StringView("data"), *whole);
    item.before = compact(record);
    item.baseVersion = versionOf(record);
    item.componentUuid = record.value(QLatin1StringView("componentUuid")).toString();
    if (edited == record && !sendsEvenIfEqual(item.draft))
        return nothingToDo(item);
    item.payload = compact(edited);
    if (const auto issue = tooLarge(item.payload))
        return refuse(issue->rule, issue->params);
    item.whereabouts = whereaboutsOf(m_rules, edited.value(QLatin1StringView("data")).toObject(),
        item.whereabouts, QDate::currentDate());
    if (m_rules.location && item.whereabouts.location.isEmpty())
        return refuse(QStringLiteral("record.locationMissing"), {});
    if (m_rules.date && item.whereabouts.date.isEmpty())
        return refuse(QStringLiteral("record.dateMissing"), {});
    return {Preparation::Kind::Ready, item, {},
        !record.value(QLatin1StringView("workflowId")).toString().isEmpty()};
}

void RecordExchange::write(const ItemInfo &item, DbClient::Writing handler)
{
    switch (m_operation) {
    case Operation::PerformAction:
        m_client.performAction(item.payload, item.recordId, item.whereabouts, std::move(handler));
        return;
    case Operation::EditAction:
        m_client.editAction(item.payload, item.recordId, item.whereabouts, std::move(handler));
        return;
    case Operation::CreateComponent:
        m_client.createComponent(item.payload, item.recordId, item.whereabouts, std::move(handler));
        return;
    case Operation::EditComponent:
        m_client.editComponent(item.payload, item.recordId, item.whereabouts, std::move(handler));
        return;
    }
}

void RecordExchange::get(
    const QString &id, std::optional<int> version, DbClient::Reading<DbClient::Record> handler)
{
    if (m_type == RecordType::Action)
        m_client.getAction(id, version, std::move(handler));
    else
        m_client.getComponent(id, version, std::move(handler));
}

void RecordExchange::find(const ItemInfo &item, DbClient::Reading<FoundRecord> handler)
{
    get(item.recordId, {},
        [self = shared_from_this(), item, handler = std::move(handler)](
            const Result<DbClient::Record> &record) {
            if (!record) {
                handler(Unexpected(record.error()));
                return;
            }
            Search search{item, parsed(item.payload), record->value_or(QJsonObject()),
                item.baseVersion + 1, isEdit(self->m_operation), handler};
            if (!*record || search.newest() < search.expected)
                handler(FoundRecord{});
            else
                self->lookAt(search, search.expected);
        });
}

/// Goes up through the versions until ours is found. Edits that others made upon ours are their
/// business; a version beside or below ours is a difference, since one of the two was lost.
void RecordExchange::lookAt(const Search &search, int version)
{
    const auto judge = [self = shared_from_this(), search, version](const QJsonObject &record) {
        if (versionOf(record) != version) { // a server that knows no versions gave the newest
            search.tell(search.latest);
        } else if (!search.isOurs(record)) {
            const int last = std::min(search.newest(), search.expected + versionsLookedThrough);
            if (version < last)
                self->lookAt(search, version + 1);
            else
                search.handler(FoundRecord{});
        } else if (version == search.newest() || version != search.expected) {
            search.tell(record);
        } else {
            self->get(search.item.recordId, version + 1,
                [search, record](const Result<DbClient::Record> &next) {
                    if (!next)
                        search.handler(Unexpected(next.error()));
                    else if (ancestorOf(next->value_or(QJsonObject())) == versionOfId(record))
                        search.tell(record);
                    else
                        search.tell(search.latest);
                });
        }
    };
    if (version == search.newest()) {
        judge(search.latest);
        return;
    }
    get(search.item.recordId, version, [search, judge](const Result<DbClient::Record> &record) {
        if (!record)
            search.handler(Unexpected(record.error()));
        else
            judge(record->value_or(QJsonObject()));
    });
}

} // namespace m2m
