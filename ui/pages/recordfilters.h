// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journaltypes.h"

#include <QHash>
#include <QWidget>

namespace m2m {

class FilterChip;

/// A chip for each state that records of an upload are in, with their number; the numbers add up to
/// that of the first chip, which is all. Several can be on. Where something is searched for, one
/// more chip leaves only the records in which it was found.
class RecordFilters : public QWidget {
    Q_OBJECT
public:
    explicit RecordFilters(QWidget *parent = nullptr);
    /// `found`: how many of the records a search has found; -1: nothing is searched for, or they
    /// are not where it was found.
    void setCounts(const StateCounts &counts, qint64 found);
    void setStates(const QList<ItemState> &states); ///< tells of no change
    /// Those that are on and that some records are in; empty: all.
    [[nodiscard]] QList<ItemState> states() const;
    [[nodiscard]] bool onlyFound() const; ///< if there are any
    [[nodiscard]] qint64 found() const; ///< as it was set
    void showFound(); ///< switches that chip on; tells of no change

Q_SIGNALS:
    void changed();

private:
    void refresh();

    FilterChip *m_all;
    FilterChip *m_found;
    QHash<ItemState, FilterChip *> m_chips;
    QList<ItemState> m_states;
    StateCounts m_counts;
};

} // namespace m2m
