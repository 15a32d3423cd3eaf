// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whereabouts.h"
#include "typeform.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace m2m {

/// Where a part of the whereabouts comes from when the recipe does not give it.
struct WhereaboutsRule {
    QString field; ///< member of the record's data; empty: see the others
    int characters = -1; ///< only so many of its first characters
    QString constant;
    bool today = false;
};

/// What the DB's server does beside storing a record of this type, and what it asks of the record
/// for it (api-contract, "Types with side effects"). Type forms do not tell; the rules come from
/// resources/typerules.json.
struct TypeRules {
    bool closed = false; ///< the server refuses machine clients
    std::optional<WhereaboutsRule> location; ///< set: the server needs one
    std::optional<WhereaboutsRule> date;
    /// The server numbers new ones by counting those that it has: two at once get one number.
    bool oneNewAtATime = false;
    QStringList lists; ///< members that must be there, if only as an empty list
    QStringList completeNeeds; ///< of these lists one must hold something when actionComplete is on
    [[nodiscard]] bool movesParts() const { return location.has_value(); }
};

/// The rules of a type; those of a type that the file does not name ask for nothing.
[[nodiscard]] TypeRules typeRules(RecordType type, const QString &formId);

/// What is missing comes back empty: the record must not be sent then, since the server would write
/// "undefined" into every part. `given` goes before the rules.
[[nodiscard]] Whereabouts whereaboutsOf(
    const TypeRules &rules, const QJsonObject &data, const Whereabouts &given, const QDate &today);

} // namespace m2m
