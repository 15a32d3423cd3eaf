// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace m2m {

/// One value that is not in the DB as it was sent.
struct Difference {
    QString path; ///< "typeFormId", "componentUuid", "data.grid[2].a", "version"
    QJsonValue sent;
    QJsonValue stored; ///< undefined: not there
};

/// Compares a payload (actionBody) with the record that the DB gives back, by value: numbers as
/// numbers, members in any order, UUIDs in any case. What the server adds by itself (insertion,
/// names, IDs) does not count; a version above 1 of a new record does, since it tells of a double.
[[nodiscard]] QList<Difference> differences(const QJsonObject &sent, const QJsonObject &stored);

} // namespace m2m
