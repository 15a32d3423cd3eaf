// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

namespace m2m {

/// An action that the DB has, as far as it matters to whoever is about to send another one.
struct StoredAction {
    QString id;
    QDateTime when; ///< of its newest version; UTC
    QString who; ///< as the DB names them: of machines all the same
    QByteArray fingerprint; ///< recordFingerprint(): equal for equal records
};

/// By component UUID, newest edit first.
using StoredActions = QHash<QString, QList<StoredAction>>;

/// What the DB has of the records of a file.
struct StoredSummary {
    int components = 0; ///< that have actions of this type
    int actions = 0; ///< that these have
    qint64 sameRecords = 0; ///< of the file, which the DB has with the same values
    StoredAction newest;
};

/// Of a record as the DB gives it.
[[nodiscard]] StoredAction storedActionOf(const QJsonObject &record);

} // namespace m2m

Q_DECLARE_METATYPE(m2m::StoredActions)
