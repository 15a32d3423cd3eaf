// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repetitions.h"
#include "rowfinding.h"

namespace m2m {

/// What is known of all records of a table, or of the first of them.
struct BatchState {
    ComponentFacts facts; ///< that it was found out with
    CheckReport report;
    QList<RowVerdict> own; ///< by row: what the record is for itself, without the others
    QList<Digest> components; ///< by row
    QList<Digest> contents; ///< by row
};

/// Compares records with those further up; rows come in their order. The first of several stays as
/// it is: it is the one to send. Wrong records are not sent, and so not compared.
class RowComparison {
public:
    /// The verdict on the row: its own, or a worse one.
    RowVerdict compare(const BatchState &state, qint64 row);
    /// Rows that repeat a record, and those that have another record of the same component above
    /// them; in order.
    QList<qint64> sameRecord;
    QList<qint64> sameComponent;

private:
    Repetitions m_repetitions;
};

/// Adds the groups of the comparison to a report that has all others, sorts and counts.
void finishReport(
    CheckReport &report, const QList<qint64> &sameRecord, const QList<qint64> &sameComponent);

/// Some rows that were checked again.
struct RowsFound {
    QList<qint64> rows; ///< in order, each once
    QList<RowVerdict> own; ///< as `rows`
    QList<Digest> components;
    QList<Digest> contents;
    QHash<ProblemKey, QList<qint64>> problems;
};

/// What was found takes the place of what was known of these rows. All others keep what was found
/// about them, but for what they have in common with these rows, before or now.
void replaceRows(BatchState &state, const RowsFound &found);

} // namespace m2m
