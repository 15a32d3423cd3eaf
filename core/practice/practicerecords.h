// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practiceids.h"
#include "receptions.h"
#include "recordlocks.h"
#include "serverage.h"

#include <tl/expected.hpp>

namespace m2m::practice {

class PracticeTally;

/// A record whose save has begun: checked, numbered and locked, and not stored yet.
struct BegunSave {
    StoredRecord record;
    QJsonValue data;
    QString lock;
    Whereabouts whereabouts;
};

/// Saves actions and components as the server does: create or new version, with its refusals and
/// its faults (api-contract 2.6 to 2.9, 4 and 5). In two halves, between which any time may pass:
/// two saves of one record collide then, and two new components of a type get one number, as there.
class PracticeRecords {
public:
    PracticeRecords(PracticeStore &store, PracticeTally &tally, ServerAge age);

    /// The save, or the text of the error that the server throws. What has begun holds its lock
    /// until it is finished.
    using Begun = tl::expected<BegunSave, QString>;
    /// The ID of what was stored, or the text of the error.
    using Saved = tl::expected<QString, QString>;

    /// `body` is that of the POST; `userId` goes into the record's `insertion`.
    [[nodiscard]] Begun beginAction(
        const QJsonValue &body, const QJsonValue &userId, const Whereabouts &whereabouts);
    [[nodiscard]] Begun beginComponent(
        const QJsonValue &body, const QJsonValue &userId, const Whereabouts &whereabouts);
    [[nodiscard]] Saved finish(const BegunSave &save);

    /// `collection` with the form of `body`; the ID in the body wins.
    [[nodiscard]] Saved saveForm(
        const QString &collection, const QJsonValue &body, const QJsonValue &userId);

private:
    [[nodiscard]] Saved actionIdFrom(const QJsonValue &value);
    [[nodiscard]] Saved componentUuidFrom(const QJsonValue &value) const;
    [[nodiscard]] QJsonObject stamped(
        QJsonObject record, const QJsonObject &input, const QJsonValue &userId, int version);
    [[nodiscard]] QJsonValue formName(const QJsonObject &input, QLatin1StringView member,
        const std::optional<QJsonObject> &form) const;
    void addNumberAndPlace(QJsonObject &record, const QString &formId);
    [[nodiscard]] Begun locked(BegunSave save);

    PracticeStore &m_store;
    PracticeTally &m_tally;
    ServerAge m_age;
    ObjectIds m_ids;
    RecordLocks m_locks;
};

/// What a POST is told whose record another one holds.
[[nodiscard]] QString lockHeld(const QString &lock, ServerAge age);

} // namespace m2m::practice
