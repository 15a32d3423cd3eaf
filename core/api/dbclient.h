// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accesstoken.h"
#include "base/whereabouts.h"
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

/// CreateComponent: what POST /api/component takes for a new component.
struct ComponentToCreate {
    QString componentUuid; ///< of newComponentUuid(); nothing is reserved on the server
    QString typeFormId;
    QJsonObject data;
};

// Bodies, exactly as they go over the wire.
[[nodiscard]] QByteArray actionBody(const ActionToPerform &action);
[[nodiscard]] QByteArray componentBody(const ComponentToCreate &component);
/// The whole record as GET gave it, since an edit that is not loses what it leaves out
/// (api-contract 1), with these values in its data. `changes`: paths to values.
[[nodiscard]] QJsonObject editedRecord(QJsonObject record, const QJsonObject &changes);

/// IDs as a list of the DB gives them, newest edit first.
struct RecordList {
    QStringList ids;
    bool maybeCut = false; ///< as long as the server makes a list at most: there may be more
};

/// The DB's calls. Lives, calls and answers on one thread; each handler runs exactly once, later.
/// Reads give errors of the wire and of the contract (NotPermitted, NotUnderstood, …); writes give
/// an Outcome, and Unknown where it is not certain what the DB did.
class DbClient {
public:
    template <typename T> using Reading = std::function<void(const Result<T> &)>;
    using Writing = std::function<void(const Outcome &)>;
    using Record = std::optional<QJsonObject>; ///< nothing: the DB has no such record

    /// `deadline`: of one request. Above the server's own 60 s, what it hangs on comes to an end
    /// that is known.
    DbClient(Transport &transport, InstanceAddress address,
        std::chrono::milliseconds deadline = HttpRequest().deadline);

    /// GET /api/actionForms/list or /api/componentForms/list
    void listTypeForms(RecordType type, Reading<QList<TypeFormEntry>> handler);
    /// GET /api/actionForms/:id or /api/componentForms/:id; TypeFormUnknown
    void getTypeForm(RecordType type, const QString &id, Reading<QJsonObject> handler);

    /// PerformAction: POST /api/action with a body of actionBody(). A POST with an ID that exists
    /// makes a new version of it: only a certain "not stored" is sent again.
    void performAction(const QByteArray &body, const QString &actionId,
        const Whereabouts &whereabouts, Writing handler);
    /// EditAction: POST /api/action with a body of editedRecord().
    void editAction(const QByteArray &body, const QString &actionId, const Whereabouts &whereabouts,
        Writing handler);
    /// CreateComponent: GET /api/newComponentUUID comes first, then POST /api/component with a body
    /// of componentBody(). Two at once of one type get one number: one after the other.
    void newComponentUuid(Reading<QString> handler);
    void createComponent(const QByteArray &body, const QString &uuid,
        const Whereabouts &whereabouts, Writing handler);
    /// EditComponent: POST /api/component with a body of editedRecord().
    void editComponent(const QByteArray &body, const QString &uuid, const Whereabouts &whereabouts,
        Writing handler);
    /// ConvertShortUUID: GET /api/confirmShortUUID/:s; of a server without that route GET
    /// /api/convertShortUUID/:s, which decodes without looking, so the component is asked for too.
    /// Nothing when no component has it. 20 to 22 letters and digits.
    void confirmShortUuid(const QString &shortUuid, Reading<std::optional<QString>> handler);

    /// GET /api/action/:id[?version=n] (the newest one without; servers of 2022 know no versions)
    void getAction(const QString &id, std::optional<int> version, Reading<Record> handler);
    /// GET /api/component/:uuid[?version=n]
    void getComponent(const QString &uuid, std::optional<int> version, Reading<Record> handler);
    /// GET /api/actions/:typeFormId/list[?uuid=]; at most 200. An empty UUID: of all components.
    void listActions(
        const QString &typeFormId, const QString &componentUuid, Reading<RecordList> handler);
    /// GET /api/components/:typeFormId/list; at most 500
    void listComponents(const QString &typeFormId, Reading<RecordList> handler);

    [[nodiscard]] const AccessToken &token() const { return m_token; }
    [[nodiscard]] AccessToken &token() { return m_token; }
    /// Of the path's parts, encoded.
    [[nodiscard]] QUrl url(const QString &path, const QString &last = {}) const;

private:
    struct Call {
        HttpRequest request;
        Shape shape;
        bool writes = false;
        bool freshToken = false; ///< a 401 now is final
        Writing handler;
    };
    void call(Call call);
    void get(const QUrl &url, Shape shape, Writing handler);
    void post(const QString &path, const QByteArray &body, Shape shape, const QString &id,
        const Whereabouts &whereabouts, Writing handler);
    void getRecord(QUrl url, std::optional<int> version, Reading<Record> handler);
    void getList(const QUrl &url, qsizetype longest, Reading<RecordList> handler);
    void convertOnOldServer(const QString &shortUuid, Reading<std::optional<QString>> handler);
    void takeIfThere(const QStringList &uuids, Reading<std::optional<QString>> handler);

    Transport &m_transport;
    InstanceAddress m_address;
    std::chrono::milliseconds m_deadline;
    AccessToken m_token;
    bool m_oldServer = false; ///< it has no route to confirm short UUIDs
};

} // namespace m2m
