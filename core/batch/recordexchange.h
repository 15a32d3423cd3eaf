// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dbclient.h"
#include "forms/typerules.h"
#include "journal/journaltypes.h"
#include "readback.h"
#include "recipe/recipe.h"

#include <QSet>

#include <memory>

namespace m2m {

/// What the DB says about a record that was sent or may have been.
struct FoundRecord {
    bool there = false; ///< stored, as far as the DB can tell now
    QList<Difference> differences; ///< of what is stored from what was sent
};

/// What came of making an item ready to be sent.
struct Preparation {
    enum class Kind {
        Ready, ///< `item` has its ID and its payload
        NothingToDo, ///< the DB holds these values already
        Refused, ///< it must not be sent; `item` has rule and detail
        Failed, ///< the DB could not be asked; `error` says why
    };
    Kind kind = Kind::Ready;
    ItemInfo item;
    Error error;
    /// The record is a step of a workflow and stays one; the workflow's own state is not advanced
    /// by machine clients (api-contract 1).
    bool inWorkflow = false;
};

/// What the four writing operations differ in, for one batch: what has to be asked before a record
/// is sent, how it is sent, and how it is found again. Asks the DB; decides nothing about when and
/// how often. Handlers run later, exactly once, on the client's thread. Shared, since a question
/// that is under way keeps it alive.
class RecordExchange : public std::enable_shared_from_this<RecordExchange> {
public:
    RecordExchange(DbClient &client, const BatchInfo &batch);

    /// Records of one lane are not written at the same time; empty: it needs none. New components
    /// of one type share a lane (the server numbers them by counting), edits of one record do.
    [[nodiscard]] QString lane(const ItemInfo &item) const;
    /// The lane is kept until the record is proven, since the next edit builds upon it.
    [[nodiscard]] bool keepsLane() const { return isEdit(m_operation); }

    /// Whether the DB has to be asked for something before the item can be sent: an edit for the
    /// record, each time anew; a new component for its UUID, once; what another instance had first
    /// for its component, and whether it has a record of this ID, before it leaves for the first
    /// time.
    [[nodiscard]] bool needsPreparing(const ItemInfo &item) const;
    void prepare(const ItemInfo &item, std::function<void(const Preparation &)> handler);
    void write(const ItemInfo &item, DbClient::Writing handler);
    /// GET by the ID that was sent, and the comparison. An edit is found by its ancestor and its
    /// values, also under edits that others made since.
    void find(const ItemInfo &item, DbClient::Reading<FoundRecord> handler);

private:
    struct Search; ///< of one item, through the versions of its record
    void get(
        const QString &id, std::optional<int> version, DbClient::Reading<DbClient::Record> handler);
    void lookAt(const Search &search, int version);
    [[nodiscard]] Preparation preparedEdit(ItemInfo item, const QJsonObject &record) const;
    using Preparing = std::function<void(const Preparation &)>;
    void preparePromoted(const ItemInfo &item, const Preparing &handler);
    void confirmComponent(const ItemInfo &item, const Preparing &handler);

    DbClient &m_client;
    Operation m_operation;
    RecordType m_type;
    QString m_typeFormId;
    TypeRules m_rules;
    bool m_isPromotion;
    QSet<QString> m_confirmed; ///< components that the instance has
};

} // namespace m2m
