// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewplace.h"

#include "models/recordmodel.h"
#include "tracepanel.h"
#include "widgets/tableview.h"

#include <QScrollBar>

namespace m2m {

ReviewPlace::ReviewPlace(
    const BatchSession &session, TableView &table, const RecordModel &model, TracePanel &traces)
    : m_session(session)
    , m_table(table)
    , m_model(model)
    , m_traces(traces)
{
}

void ReviewPlace::remember()
{
    const QModelIndex current = m_table.currentIndex();
    const qint64 record = current.isValid() ? m_model.rowOf(current.row()) : -1;
    // The session's records may be gone already; those that are listed know their rows.
    if (!m_records.isValid() || record < 0 || record >= m_records.count())
        return;
    Place place;
    place.table = m_session.table();
    place.row = m_records.firstRow(record);
    place.field = m_model.fieldOf(current.column());
    place.column = current.column();
    place.cell = m_traces.cell();
    place.rowsAbove = current.row() - m_table.verticalScrollBar()->value(); // it scrolls by rows
    place.fromLeft = m_table.horizontalScrollBar()->value();
    m_place = place;
}

void ReviewPlace::restore()
{
    const bool valid = m_session.records().isValid();
    m_records = valid ? m_session.records() : RecordBuilder();
    if (m_place && m_place->table.lock() != m_session.table())
        m_place.reset();
    if (!valid || !m_place)
        return;
    const int row = m_model.modelRowOf(m_records.recordOf(m_place->row));
    const int column =
        m_place->field.isEmpty() ? m_place->column : m_model.columnOf(m_place->field);
    if (row < 0 || row >= m_model.rowCount() || column < 0)
        return; // not yet, or no longer
    const Place place = *std::exchange(m_place, {});
    const QModelIndex wanted = m_model.index(row, column);
    if (m_table.currentIndex() == wanted)
        return;
    m_table.setCurrentIndex(wanted);
    m_table.verticalScrollBar()->setValue(row - place.rowsAbove);
    m_table.horizontalScrollBar()->setValue(place.fromLeft);
    if (place.cell)
        m_traces.choose(*place.cell);
}

} // namespace m2m
