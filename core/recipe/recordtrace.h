// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordbuilder.h"

#include <QJsonArray>

namespace m2m {

/// How a value of a record came to be: where it stands in the file, and what each step made of it.
struct ValueTrace {
    QString field;
    QString path; ///< place in the data, with its place in lists and grids: "holes[3].x"
    qint64 row = -1; ///< of the table; -1: it stands in none, or is the same for all rows
    qint64 line = 0; ///< of the file, from 1; 0: it stands in none
    QList<int> columns; ///< of the file, from 0
    QStringList raw; ///< as it is written there, a text a column
    QStringList corrected; ///< typed over it; empty: nothing was
    QList<StepTrace> steps;
    QJsonValue value = QJsonValue::Undefined; ///< what this row says; undefined: nothing
};

/// Of one field, for each row that the record is made of; of what is the same for all rows once.
/// Runs the steps again: for what is looked at or reported. Of a record of many rows only of the
/// first `mostRows` where that is not negative.
[[nodiscard]] QList<ValueTrace> traceOf(
    const RecordBuilder &records, qint64 index, const QString &field, qsizetype mostRows = -1);

/// Of all mapped fields, for reports: "field", "path", "source", "line", "columns" (from 1),
/// "inFile", "corrected", "steps" (name, settings, what came out) and "value".
[[nodiscard]] QJsonArray traceToJson(const RecordBuilder &records, qint64 index);

} // namespace m2m
