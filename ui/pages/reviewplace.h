// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

namespace m2m {

class RecordModel;
class TableView;
class TracePanel;

/// Where the eye is in the list of records, kept while the records are built anew: the chosen cell
/// and how far the list is scrolled. A record is known again by the first row of the table that it
/// is made of, as its index may be another one; another table is another place.
class ReviewPlace {
public:
    /// All of them have to outlive it.
    ReviewPlace(const BatchSession &session, TableView &table, const RecordModel &model,
        TracePanel &traces);

    /// Before the list takes over new records.
    void remember();
    /// After it has. What is not there yet is looked for again the next time.
    void restore();
    void forget() { m_place.reset(); } ///< somebody goes elsewhere on purpose

private:
    struct Place {
        std::weak_ptr<const Table> table;
        qint64 row = -1; ///< of the table
        QString field; ///< empty: one of the fixed columns
        int column = 0;
        std::optional<CellAddress> cell; ///< of a value of several
        int rowsAbove =
            0; ///< between the top of what is seen and the record; below 0: scrolled past
        int fromLeft = 0; ///< how far the list is scrolled, in pixels
    };

    const BatchSession &m_session;
    TableView &m_table;
    const RecordModel &m_model;
    TracePanel &m_traces;
    RecordBuilder m_records; ///< that the list shows
    std::optional<Place> m_place;
};

} // namespace m2m
