// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practicestore.h"

#include <QJsonValue>

#include <optional>

namespace m2m::practice {

/// `?location=&date=` of a POST, as JSON values: null where they were not given, because that is
/// what the server then writes into every part.
struct Whereabouts {
    QJsonValue location;
    QJsonValue date;
};

/// The members of a component record in the server's order.
[[nodiscard]] QByteArray componentBody(const QJsonObject &record);

/// What the server does once an action or a component of some types has been stored: it moves the
/// component and its parts. The text of the error that it throws, if it does; the record stays
/// stored then all the same (api-contract 2.8).
[[nodiscard]] std::optional<QString> moveAfterAction(PracticeStore &store,
    const QString &typeFormId, const QString &componentUuid, const QJsonObject &data,
    const Whereabouts &whereabouts);
[[nodiscard]] std::optional<QString> moveAfterComponent(PracticeStore &store,
    const QString &typeFormId, const QString &componentUuid, const QJsonObject &data,
    const Whereabouts &whereabouts);

/// Where a new component of this type is at first.
[[nodiscard]] QJsonValue firstLocation(const QString &typeFormId, const QJsonObject &data);

} // namespace m2m::practice
