// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/typeform.h"

#include <QJsonObject>
#include <QStringList>

namespace m2m {

/// One value that is not in the DB as it was sent.
struct Difference {
    QString path; ///< "typeFormId", "componentUuid", "data.grid[2].a", "version"
    QJsonValue sent;
    QJsonValue stored; ///< undefined: not there
};

/// Compares a payload with the record that the DB gives back, by value: numbers as numbers, members
/// in any order, UUIDs in any case. What the server adds by itself (insertion, names, IDs, the
/// number of a new component) does not count; a version above the expected one does, since it tells
/// of a double or of an edit that came between.
[[nodiscard]] QList<Difference> differences(
    const QJsonObject &sent, const QJsonObject &stored, int expectedVersion);

[[nodiscard]] int versionOf(const QJsonObject &record); ///< 0 when it has none
/// The member that names the type form: of an action "typeFormId", of a component "formId".
[[nodiscard]] QString typeMember(RecordType type);

} // namespace m2m
