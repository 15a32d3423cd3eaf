// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journalfilters.h"
#include "journalplace.h"

namespace m2m {

// Long lists of the log, of which a screen shows a few rows at a time: their order is asked for
// once, by the database, and then any part of them is read at the same cost, wherever it is. Pure
// functions like those of journalreader.h, with the same errors.

struct BatchOrder {
    enum class By { When, File, What, Instance, Records, Verified, Open, Bad, Operator };
    By by = By::When;
    bool descending = true;
    bool operator==(const BatchOrder &) const = default;
};

/// What a list shows of a batch before it has been read.
struct BatchKey {
    qint64 id = 0;
    qint64 created = 0; ///< ms since 1970, UTC
    QString instanceKind;
    QString instanceHost;
};

/// Batches that are alike in what they are sorted by stand newest first.
[[nodiscard]] Result<QList<BatchKey>> listBatches(
    const JournalPlace &place, const BatchFilter &filter, const BatchOrder &order);
/// In the order of `ids`; batches that are gone are left out.
[[nodiscard]] Result<QList<BatchInfo>> readBatchesOf(
    const JournalPlace &place, const QList<qint64> &ids);

struct ItemOrder {
    enum class By { Row, Component, State, RecordId, Changed, Reason };
    By by = By::Row;
    bool descending = false;
    bool operator==(const ItemOrder &) const = default;
};

/// The order of the records of one batch, as it was at one moment. Cheap to copy.
class ItemList {
public:
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Where the filter has a text: in which states the records are that it was found in, whatever
    /// states the filter names.
    [[nodiscard]] const StateCounts &found() const { return m_found; }

private:
    friend Result<ItemList> listItems(
        const JournalPlace &place, const ItemFilter &filter, const ItemOrder &order);
    friend Result<QList<ItemInfo>> readItemsOf(
        const JournalPlace &place, const ItemList &list, qint64 first, int limit);

    /// How a part of it is found: by the number of its first row where rows have no gaps, by
    /// counting along an index, or by the IDs themselves.
    enum class Way { Row, Place, Ids };
    Way m_way = Way::Ids;
    ItemFilter m_filter;
    ItemOrder m_order;
    qint64 m_total = 0;
    qint64 m_firstRow = 0;
    QList<qint64> m_ids;
    StateCounts m_found;
};

/// `filter` names a batch. Records that are alike in what they are sorted by stand by row.
[[nodiscard]] Result<ItemList> listItems(
    const JournalPlace &place, const ItemFilter &filter, const ItemOrder &order = {});
/// Without payloads, at most `limit`, as they are now.
[[nodiscard]] Result<QList<ItemInfo>> readItemsOf(
    const JournalPlace &place, const ItemList &list, qint64 first, int limit);

/// How many records that pass the filter are in each state, whatever states it names.
[[nodiscard]] Result<StateCounts> countItemStates(
    const JournalPlace &place, const ItemFilter &filter);

/// What the batches of a journal can be filtered by.
struct JournalChoices {
    struct Instance {
        QString kind; ///< instanceKindKey()
        QString host;
        qint64 batches = 0;
    };
    QList<Instance> instances; ///< the one that was used last comes first
    StateCounts batches; ///< how many have a record in each state
};
[[nodiscard]] Result<JournalChoices> readChoices(const JournalPlace &place);

} // namespace m2m
