// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QSqlDatabase>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace m2m::practice {

enum class RecordKind { Action, Component };

/// What the store must know of a record to find it again; `body` is the JSON that GET answers with.
struct StoredRecord {
    RecordKind kind = RecordKind::Action;
    QString id; ///< action ID or component UUID, lower case
    int version = 1;
    QString typeFormId;
    QString componentUuid; ///< of an action; empty for a component
    QByteArray body;
};

/// The practice instance's records on disk: `<folder>/practice.sqlite` (WAL). All versions are
/// kept. Lives on the thread that opened it and must be used there alone; others ask over HTTP, or
/// read the file beside it with readActions() (practicereader.h).
class PracticeStore {
public:
    /// Makes the file where it is missing. Errors: FileNotWritable, FileNotReadable (it is another
    /// program's file or damaged), DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<PracticeStore>> open(const QString &folder);
    ~PracticeStore();
    PracticeStore(const PracticeStore &) = delete;
    PracticeStore &operator=(const PracticeStore &) = delete;

    [[nodiscard]] static QString fileName(const QString &folder);

    /// Nothing has ever been put into it.
    [[nodiscard]] bool isEmpty() const;
    /// Many writes as one, undone where `fill` returns an error.
    [[nodiscard]] Result<void> inOneGo(const std::function<Result<void>()> &fill);

    /// `collection`: actionForms, componentForms or workflowForms.
    [[nodiscard]] std::optional<QJsonObject> form(
        const QString &collection, const QString &formId) const;
    enum class Order { ByName, OfArrival };
    [[nodiscard]] QList<QJsonObject> forms(const QString &collection, Order order) const;
    [[nodiscard]] Result<void> saveForm(
        const QString &collection, const QString &formId, const QJsonObject &form);

    /// Becomes the latest version of its ID.
    [[nodiscard]] Result<void> append(const StoredRecord &record);
    /// Changes one version in place, as the server does with the whereabouts of components.
    [[nodiscard]] Result<void> replaceBody(const StoredRecord &record);

    /// The latest version, or that one.
    [[nodiscard]] std::optional<StoredRecord> record(
        RecordKind kind, const QString &id, std::optional<int> version = {}) const;
    /// How many IDs of this type form there are.
    [[nodiscard]] qsizetype count(RecordKind kind, const QString &typeFormId) const;
    /// IDs, latest edit first, at most `limit`; of one component where its UUID is given.
    [[nodiscard]] QStringList ids(RecordKind kind, const QString &typeFormId, int limit,
        const QString &componentUuid = {}) const;
    /// The latest version of each record of a type form, oldest edit first, until `visit` says
    /// false.
    void forEach(RecordKind kind, const QString &typeFormId,
        const std::function<bool(const StoredRecord &)> &visit) const;

private:
    struct Statements;
    explicit PracticeStore(const QString &file);
    [[nodiscard]] Result<void> prepare();

    QSqlDatabase m_database;
    std::unique_ptr<Statements> m_statements;
    QHash<QString, QHash<QString, QJsonObject>> m_forms; ///< few and asked for at every POST
    QHash<QString, QStringList> m_formOrder; ///< IDs by collection, as they came
    std::array<QHash<QString, qsizetype>, 2>
        m_counts; ///< by kind; new components are numbered by it
};

} // namespace m2m::practice
