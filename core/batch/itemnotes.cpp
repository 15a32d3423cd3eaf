// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemnotes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace m2m {

namespace {
constexpr qsizetype mostDifferences = 20; ///< kept of one record; more tell nothing more
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
