// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accesstoken.h"
#include "forms/typeform.h"
#include "outcome.h"

#include <QJsonObject>

namespace m2m {

/// PerformAction: what POST /api/action takes for a new action.
struct ActionToPerform {
    QString actionId; ///< made by us, so that a lost answer can be asked after
    QString typeFormId;
    QString componentUuid;
    QJsonObject data;
};

/// The body of POST /api/action, exactly as it goes over the wire.
[[nodiscard]] QByteArray actionBody(const ActionToPerform &action);

/// The DB's calls. Lives, calls and answers on one thread; each handler runs exactly once, later.
/// Reads give errors of the wire and of the contract (NotPermitted, NotUnderstood, …).
class DbClient {
public:
    template <typename T> using Reading = std::function<void(const Result<T> &)>;
    using Writing = std::function<void(const Outcome &)>;

    DbClient(Transport &transport, InstanceAddress address);

    /// GET /api/actionForms/list or /api/componentForms/list
    void listTypeForms(RecordType type, Reading<QList<TypeFormEntry>> handler);
    /// GET /api/actionForms/:id or /api/componentForms/:id; TypeFormUnknown
    void getTypeForm(RecordType type, const QString &id, Reading<QJsonObject> handler);
    /// POST /api/action with a body of actionBody(); `actionId` is what the answer has to be.
    void performAction(const QByteArray &body, const QString &actionId, Writing handler);
    /// GET /api/action/:id; nothing when there is none
    void getAction(const QString &id, Reading<std::optional<QJsonObject>> handler);
    /// GET /api/component/:uuid; nothing when there is none
    void getComponent(const QString &uuid, Reading<std::optional<QJsonObject>> handler);
    /// GET /api/confirmShortUUID/:s; nothing when no component has it
    void confirmShortUuid(const QString &shortUuid, Reading<std::optional<QString>> handler);

    [[nodiscard]] const AccessToken &token() const { return m_token; }
    [[nodiscard]] AccessToken &token() { return m_token; }
    [[nodiscard]] QUrl url(const QString &path) const;

private:
    struct Call {
        HttpRequest request;
        Shape shape;
        bool writes = false;
        bool freshToken = false; ///< a 401 now is final
        Writing handler;
    };
    void call(Call call);
    void get(const QString &path, Shape shape, Writing handler);

    Transport &m_transport;
    InstanceAddress m_address;
    AccessToken m_token;
};

} // namespace m2m
