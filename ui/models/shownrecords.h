// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "rowfilter.h"

#include <optional>

namespace m2m {

/// Which records of the session a list shows, in what order, and the verdicts that this is decided
/// by. A record is known by its index.
class ShownRecords {
public:
    /// Takes over what the session holds now. Rows that were corrected stay in the list although
    /// they may no longer pass the filter, so that nothing vanishes under the hand. While records
    /// of the same shape are checked anew, the verdicts from before stay. `sameColumns`: the
    /// records have the fields that they had.
    void refresh(const BatchSession &session, bool sameColumns);
    void setFilter(const RowFilter &filter, const BatchSession &session);
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }
    [[nodiscard]] const CheckReport &report() const { return m_report; }
    /// Of the doubtful records of the report those that are it for nothing but rules that only the
    /// web page can run.
    [[nodiscard]] const QList<qint64> &onlyNotCheckedRows() const { return m_notChecked; }
    /// The labels of the fields that have such rules, for a sentence; empty: there are none.
    [[nodiscard]] QString notCheckedFields(const BatchSession &session) const;

    /// Nothing: all of them.
    [[nodiscard]] const std::optional<QList<qint64>> &records() const { return m_rows; }
    [[nodiscard]] qint64 size() const { return m_rows ? m_rows->size() : m_count; }
    [[nodiscard]] qint64 at(int place) const; ///< -1: there is none
    [[nodiscard]] int placeOf(qint64 row) const; ///< -1: not in the list
    /// The same records in the same order; verdicts may differ.
    [[nodiscard]] bool areSame(const ShownRecords &other) const
    {
        return m_rows == other.m_rows && m_count == other.m_count;
    }

private:
    void readRows(const BatchSession &session, bool keepChanged);

    RowFilter m_filter;
    CheckReport m_report;
    QList<qint64> m_notChecked;
    std::optional<QList<qint64>> m_rows; ///< none: all
    qint64 m_count = 0;
};

} // namespace m2m
