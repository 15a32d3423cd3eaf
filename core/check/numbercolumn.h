// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker.h"
#include "numberstatistics.h"

namespace m2m {

/// The numbers of one field over all records, with what is thought of them. Plain values; shared,
/// never changed.
struct NumberColumn {
    QString field;
    RecordBuilder records; ///< that it was made from
    NumberLimits limits;
    QList<double> numbers; ///< by index of the record; NaN: it has none
    QList<NumberVerdict> verdicts; ///< by index of the record
    NumberStatistics statistics;
    Histogram histogram;
};
using NumberColumnPtr = std::shared_ptr<const NumberColumn>;

/// Records have one number of it each.
[[nodiscard]] bool hasNumbers(const RecordBuilder &records, const QString &field);
/// Records have a list of numbers of it: a list field, or a column of a grid.
[[nodiscard]] bool hasNumberLists(const RecordBuilder &records, const QString &field);

/// Reads the numbers of a field. `problems` are the groups of a report; those of this field make
/// numbers doubtful or wrong beyond what its limits say. Of `before` only records with corrected
/// cells are read again, where the rest has stayed the same. Pure, for a background task, which
/// it uses the free threads of the pool beside; Cancelled is the only error.
[[nodiscard]] Result<NumberColumnPtr> readNumberColumn(const RecordBuilder &records,
    const QString &field, const QList<ProblemGroup> &problems, const NumberColumnPtr &before,
    const ProgressFn &progress);

/// The list of one record, with the lists of some records around it.
struct NumberLists {
    QString field;
    qint64 record = -1;
    NumberLimits limits;
    QList<double> numbers; ///< NaN: no number, or not measured
    QList<NumberVerdict> verdicts;
    NumberStatistics statistics;
    Histogram histogram;
    qint64 notMeasured = 0; ///< noughts of a form that writes them for what was not measured
    struct Other {
        qint64 record = -1;
        QList<double> numbers;
    };
    QList<Other> others;
};

/// Others are the nearest ones, at most `mostOthers`.
[[nodiscard]] Result<NumberLists> readNumberLists(const RecordBuilder &records,
    const QString &field, qint64 record, int mostOthers, const ProgressFn &progress);

} // namespace m2m
