// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemnotes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace m2m {

namespace {
constexpr qsizetype mostDifferences = 20; ///< kept of one record; more tell nothing more
QString issueAsJson(const Issue &issue)
{
    QJsonObject object = QJsonObject::fromVariantMap(issue.params);
    object.insert(QStringLiteral("@rule"), issue.rule);
    object.insert(QStringLiteral("@field"), issue.fieldPath);
    object.insert(QStringLiteral("@column"), issue.column);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

void noteError(ItemInfo &item, const Error &error)
{
    item.status = error.details.value(QStringLiteral("status")).toInt();
    item.answer = error.details.value(QStringLiteral("answer")).toString();
    item.rule = errorKindKey(error.kind);
    item.detail = error.details.value(QStringLiteral("reason")).toString();
    if (item.detail.isEmpty())
        item.detail = error.details.value(QStringLiteral("text")).toString();
}

void noteAccepted(ItemInfo &item, const QString &answer)
{
    item.status = 200;
    item.answer = answer;
    item.rule.clear();
    item.detail.clear();
}

void noteIssue(ItemInfo &item, const Issue &issue)
{
    item.rule = issue.rule;
    item.detail = issueAsJson(issue);
}

void noteKnown(ItemInfo &item, const ItemInfo &known)
{
    item.state = ItemState::Skipped;
    item.rule = QStringLiteral("alreadyUploaded");
    item.detail =
        QStringLiteral(R"({"batch":%1,"recordId":"%2"})").arg(known.batch).arg(known.recordId);
}

void noteStored(ItemInfo &item, const StoredAction &stored)
{
    item.state = ItemState::Skipped;
    item.rule = QStringLiteral("alreadyInDb");
    const QJsonObject detail{{QStringLiteral("recordId"), stored.id},
        {QStringLiteral("when"), stored.when.toString(Qt::ISODate)},
        {QStringLiteral("who"), stored.who}};
    item.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
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

void noteDifferences(ItemInfo &item, const QList<Difference> &differences)
{
    item.rule = differences.isEmpty() ? QString() : QStringLiteral("different");
    item.detail.clear();
    if (differences.isEmpty())
        return;
    QJsonArray list;
    for (const Difference &difference :
        differences.first(qMin(differences.size(), mostDifferences))) {
        list.append(QJsonObject{{QStringLiteral("path"), difference.path},
            {QStringLiteral("sent"), difference.sent},
            {QStringLiteral("stored"), difference.stored}});
    }
    item.detail = QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace m2m
