// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadplan.h"

#include "api/dbclient.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace m2m {

namespace {

// What the server reads at most (api-contract 2.11); it says so only after it has read it all.
constexpr qsizetype largestBody = 10'240'000;

QString issueAsJson(const Issue &issue)
{
    QJsonObject object = QJsonObject::fromVariantMap(issue.params);
    object.insert(QStringLiteral("@rule"), issue.rule);
    object.insert(QStringLiteral("@field"), issue.fieldPath);
    object.insert(QStringLiteral("@column"), issue.column);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QByteArray recordFingerprint(
    const Recipe &recipe, const QString &componentUuid, const QJsonObject &data)
{
    const QJsonObject whole{
        {QStringLiteral("operation"), operationName(recipe.operation)},
        {QStringLiteral("typeForm"), recipe.typeFormId},
        {QStringLiteral("component"), componentUuid},
        {QStringLiteral("data"), data},
    };
    // QJsonObject keeps its members sorted, so equal records give equal bytes.
    return QCryptographicHash::hash(
        QJsonDocument(whole).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
        .toHex();
}

Issue issueFromJson(const QString &detail)
{
    const QJsonObject object = QJsonDocument::fromJson(detail.toUtf8()).object();
    Issue issue;
    issue.rule = object.value(QLatin1StringView("@rule")).toString();
    issue.fieldPath = object.value(QLatin1StringView("@field")).toString();
    issue.column = object.value(QLatin1StringView("@column")).toInt(-1);
    issue.params = object.toVariantMap();
    for (const auto *own : {"@rule", "@field", "@column"})
        issue.params.remove(QLatin1StringView(own));
    return issue;
}

Result<ItemInfo> planItem(
    const UploadOrder &order, qint64 row, ActionIdMaker &ids, Journal &journal)
{
    const Record record = order.builder.build(row);
    ItemInfo item;
    item.row = record.row;
    item.line = record.line;
    const ComponentFact fact = order.facts.value(record.target.key());
    item.componentUuid = fact.uuid.isEmpty() ? record.target.uuid : fact.uuid;

    const auto reject = [&item](const Issue &issue) {
        item.state = ItemState::Rejected;
        item.rule = issue.rule;
        item.detail = issueAsJson(issue);
        return item;
    };
    for (const Issue &issue : checkRecord(record, order.builder.form(), order.facts)) {
        if (issue.severity == Severity::Error)
            return reject(issue);
    }
    if (fact.state != ComponentFact::State::Exists) {
        // Nothing leaves for a component that the instance did not confirm.
        Issue issue;
        issue.rule = QStringLiteral("component.notConfirmed");
        issue.fieldPath = targetPath();
        return reject(issue);
    }

    item.fingerprint = recordFingerprint(order.builder.recipe(), item.componentUuid, record.data);
    if (order.knownRecords == KnownRecords::Skip) {
        const auto known = journal.knownItem(item.fingerprint, order.batch.instanceHost);
        if (!known)
            return Unexpected(known.error());
        if (*known) {
            item.state = ItemState::Skipped;
            item.rule = QStringLiteral("alreadyUploaded");
            item.detail = QStringLiteral(R"({"batch":%1,"recordId":"%2"})")
                              .arg((*known)->batch)
                              .arg((*known)->recordId);
            return item;
        }
    }

    const QString id = ids.next();
    item.payload =
        actionBody({id, order.builder.recipe().typeFormId, item.componentUuid, record.data});
    if (item.payload.size() > largestBody) {
        Issue issue;
        issue.rule = QStringLiteral("record.tooLarge");
        issue.fieldPath = targetPath();
        issue.params = {
            {QStringLiteral("bytes"), item.payload.size()}, {QStringLiteral("limit"), largestBody}};
        item.payload.clear();
        return reject(issue);
    }
    item.recordId = id;
    return item;
}

} // namespace m2m
