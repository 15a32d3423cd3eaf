// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedactions.h"

#include "recipe/recipe.h"
#include "uploadplan.h"

namespace m2m {

StoredAction storedActionOf(const QJsonObject &record)
{
    const auto text = [&record](
                          QLatin1StringView member) { return record.value(member).toString(); };
    const QJsonObject insertion = record.value(QLatin1StringView("insertion")).toObject();
    StoredAction action;
    action.id = text(QLatin1StringView("actionId"));
    action.when = QDateTime::fromString(
        insertion.value(QLatin1StringView("insertDate")).toString(), Qt::ISODateWithMs);
    action.who = insertion.value(QLatin1StringView("user"))
                     .toObject()
                     .value(QLatin1StringView("displayName"))
                     .toString();
    Recipe like;
    like.operation = Operation::PerformAction;
    like.typeFormId = text(QLatin1StringView("typeFormId"));
    action.fingerprint = recordFingerprint(like, text(QLatin1StringView("componentUuid")).toLower(),
        record.value(QLatin1StringView("data")).toObject());
    return action;
}

} // namespace m2m
