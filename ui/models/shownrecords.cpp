// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownrecords.h"

#include "recordcells.h"
#include "text/fieldlabel.h"
#include "text/format.h"

#include <algorithm>

namespace m2m {

namespace {

/// Corrected rows, and those of the last step, which may have been undone.
QList<qint64> touchedRecords(const BatchSession &session)
{
    const QList<qint64> corrected = session.corrections().overlay().rows();
    const QList<qint64> last = session.corrections().rowsTouched();
    QList<qint64> rows;
    rows.reserve(corrected.size() + last.size());
    std::set_union(
        corrected.begin(), corrected.end(), last.begin(), last.end(), std::back_inserter(rows));
    return session.records().recordsOf(rows);
}

} // namespace

QString ShownRecords::notCheckedFields(const BatchSession &session) const
{
    QStringList labels;
    for (const ProblemGroup &group : m_report.groups) {
        if (isNotChecked(group.rule) && session.records().isValid()) {
            labels << quoted(fieldLabel(
                group.fieldPath, &session.records().form(), session.records().recipe().operation));
        }
    }
    labels.removeDuplicates();
    return labels.join(QStringLiteral(", "));
}

void ShownRecords::readRows(const BatchSession &session, bool keepChanged)
{
    std::optional<QList<qint64>> rows =
        filteredRows(m_filter, m_report, session.corrections().overlay());
    // These two are rows of the table.
    if (rows
        && (m_filter.kind == RowFilter::Kind::Changed || m_filter.kind == RowFilter::Kind::Search))
        rows = session.records().recordsOf(*rows);
    if (rows && keepChanged && m_rows && m_filter.kind != RowFilter::Kind::Changed) {
        QList<qint64> sticky;
        const QList<qint64> changed = touchedRecords(session);
        std::set_intersection(m_rows->begin(), m_rows->end(), changed.begin(), changed.end(),
            std::back_inserter(sticky));
        QList<qint64> merged;
        std::set_union(
            rows->begin(), rows->end(), sticky.begin(), sticky.end(), std::back_inserter(merged));
        rows = merged;
    }
    m_rows = rows;
    m_count = session.records().isValid() ? session.records().count() : 0;
    if (m_rows) {
        // A report that is older than the table must not name rows that are no longer there.
        while (!m_rows->isEmpty() && m_rows->constLast() >= m_count)
            m_rows->removeLast();
    }
}

void ShownRecords::refresh(const BatchSession &session, bool sameColumns)
{
    const bool stillChecking = session.isChecking() && session.report().rows.isEmpty();
    const bool sameShape =
        sameColumns && session.records().isValid() && session.records().count() == m_count;
    if (!stillChecking || !sameShape) {
        m_report = session.report();
        m_notChecked = onlyNotChecked(m_report);
    }
    readRows(session, true);
}

void ShownRecords::setFilter(const RowFilter &filter, const BatchSession &session)
{
    m_filter = filter;
    readRows(session, false);
}

qint64 ShownRecords::at(int place) const { return m_rows ? m_rows->value(place, -1) : place; }

int ShownRecords::placeOf(qint64 row) const
{
    if (!m_rows)
        return row >= 0 && row < m_count ? int(row) : -1;
    const auto it = std::lower_bound(m_rows->begin(), m_rows->end(), row);
    return it != m_rows->end() && *it == row ? int(it - m_rows->begin()) : -1;
}

} // namespace m2m
