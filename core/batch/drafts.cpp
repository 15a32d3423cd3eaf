// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include "check/payloadcheck.h"

#include <QJsonDocument>

namespace m2m {

namespace {

QString changesMember() { return QStringLiteral("changes"); }

QString evenIfEqualMember() { return QStringLiteral("evenIfEqual"); }

QString seenMember() { return QStringLiteral("seen"); }

QString dataMember() { return QStringLiteral("data"); }

} // namespace

QByteArray editDraft(const QJsonObject &changes, bool evenIfEqual, int seen)
{
    QJsonObject draft{{changesMember(), changes}, {evenIfEqualMember(), evenIfEqual}};
    if (seen > 0)
        draft.insert(seenMember(), seen);
    return QJsonDocument(draft).toJson(QJsonDocument::Compact);
}

QByteArray restoringDraft(const QJsonObject &data, int seen)
{
    return QJsonDocument(QJsonObject{{dataMember(), data}, {seenMember(), seen}})
        .toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> dataToRestore(const QByteArray &draft)
{
    const QJsonValue data = QJsonDocument::fromJson(draft).object().value(dataMember());
    return data.isObject() ? std::optional(data.toObject()) : std::nullopt;
}

int versionSeen(const QByteArray &draft)
{
    return QJsonDocument::fromJson(draft).object().value(seenMember()).toInt();
}

QJsonObject changesOf(const QByteArray &draft)
{
    return QJsonDocument::fromJson(draft).object().value(changesMember()).toObject();
}

bool sendsEvenIfEqual(const QByteArray &draft)
{
    return QJsonDocument::fromJson(draft).object().value(evenIfEqualMember()).toBool();
}

std::optional<Issue> tooLarge(const QByteArray &body)
{
    if (body.size() <= largestPayload)
        return {};
    Issue issue;
    issue.rule = QStringLiteral("record.tooLarge");
    issue.params = {
        {QStringLiteral("bytes"), body.size()}, {QStringLiteral("limit"), largestPayload}};
    return issue;
}

} // namespace m2m
