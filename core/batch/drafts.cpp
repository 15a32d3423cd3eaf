// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include <QJsonDocument>

namespace m2m {

namespace {

constexpr qsizetype largestBody = 10'240'000;

QString changesMember() { return QStringLiteral("changes"); }

QString evenIfEqualMember() { return QStringLiteral("evenIfEqual"); }

} // namespace

QByteArray editDraft(const QJsonObject &changes, bool evenIfEqual)
{
    return QJsonDocument(
        QJsonObject{{changesMember(), changes}, {evenIfEqualMember(), evenIfEqual}})
        .toJson(QJsonDocument::Compact);
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
    if (body.size() <= largestBody)
        return {};
    Issue issue;
    issue.rule = QStringLiteral("record.tooLarge");
    issue.params = {{QStringLiteral("bytes"), body.size()}, {QStringLiteral("limit"), largestBody}};
    return issue;
}

} // namespace m2m
