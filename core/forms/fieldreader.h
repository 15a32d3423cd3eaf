// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <QStringList>

namespace m2m {

/// Where a component stands: what those around it give to it.
struct FieldPlace {
    QString prefix; ///< path of the containers around it, ending in a dot
    QString group;
    QList<Condition> conditions;
    bool hidden = false;
    bool conditionUnread = false;
};

/// Reads one component that holds a value, with its class defaults filled in; `untouched` too,
/// except that of grids, which depends on their children.
[[nodiscard]] Field readField(const QJsonObject &component, const FieldPlace &place);

/// The condition of a component added to those of its place (form-rules 5.1).
[[nodiscard]] FieldPlace placeInside(const FieldPlace &outer, const QJsonObject &component);

/// Whether something in the component decides over its value in a way that is not read here.
[[nodiscard]] bool hasUnreadParts(const QJsonObject &component);

} // namespace m2m
