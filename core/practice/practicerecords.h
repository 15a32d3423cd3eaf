// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practiceids.h"
#include "receptions.h"

#include <tl/expected.hpp>

#include <QDeadlineTimer>

namespace m2m::practice {

/// Saves actions and components as the server does: create or new version, with its refusals and
/// its faults (api-contract 2.6 to 2.9, 4 and 5).
class PracticeRecords {
public:
    explicit PracticeRecords(PracticeStore &store);

    /// The ID of what was stored, or the text of the error that the server throws.
    using Saved = tl::expected<QString, QString>;

    /// `body` is that of the POST; `userId` goes into the record's `insertion`.
    [[nodiscard]] Saved saveAction(
        const QJsonValue &body, const QJsonValue &userId, const Whereabouts &whereabouts);
    [[nodiscard]] Saved saveComponent(
        const QJsonValue &body, const QJsonValue &userId, const Whereabouts &whereabouts);
    /// `collection` with the form of `body`; the ID in the body wins.
    [[nodiscard]] Saved saveForm(
        const QString &collection, const QJsonValue &body, const QJsonValue &userId);

private:
    [[nodiscard]] Saved actionIdFrom(const QJsonValue &value);
    [[nodiscard]] QJsonObject stamped(
        QJsonObject record, const QJsonObject &input, const QJsonValue &userId, int version);
    [[nodiscard]] std::optional<QString> store(const StoredRecord &record, const QJsonValue &data,
        const QString &lock, QLatin1StringView failure);

    PracticeStore &m_store;
    ObjectIds m_ids;
    /// A save that failed half way keeps its record locked for a second.
    QHash<QString, QDeadlineTimer> m_locks;
};

} // namespace m2m::practice
