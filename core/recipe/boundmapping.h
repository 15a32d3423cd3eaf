// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe.h"
#include "sourcetext.h"
#include "steps.h"

namespace m2m {

/// A mapping ready to be used on each row: columns found, steps prepared, and what is the same for
/// all rows read. Immutable; form and table must outlive it.
struct BoundMapping {
    BoundMapping() = default;
    BoundMapping(const Mapping &of, const TypeForm &form, const Table &table, const RunFacts &facts,
        const QTimeZone &zone);

    Mapping mapping;
    const Field *field = nullptr; ///< null: the form does not know it, or it stands beside the data
    QList<int> columns; ///< by place from 0; -1: not in the file
    SourceText fixed;
    PreparedSteps steps;
    bool namesComponent = false; ///< as a value, or as what a record aims at
    QHash<QString, QString> uuids; ///< see RunFacts
    QString grid; ///< path of the outermost grid that the field stands in; empty: in none
    QString member; ///< path inside of a row of that grid

    /// The same for all rows.
    [[nodiscard]] bool isFixed() const;
    /// Nothing can come of it: no source, or not in the file.
    [[nodiscard]] bool hasNothing() const;
    /// What its steps begin with. `line` is that of the row.
    [[nodiscard]] QStringList texts(const QStringList &cells, qint64 line) const;
    [[nodiscard]] StepResult run(const QStringList &texts) const;
    /// Of the cell that issues point to; -1: it is no cell of the row.
    [[nodiscard]] int column() const { return columns.isEmpty() ? -1 : columns.constFirst(); }
    /// Whether two values mean the same: a component may be written in several ways.
    [[nodiscard]] bool isSame(const QJsonValue &a, const QJsonValue &b) const;
    /// With the mapping's field and column.
    [[nodiscard]] Issue issueOf(const StepIssue &issue) const;
};

/// Several texts as one, for people to read; empty where all are blank.
[[nodiscard]] QString shownTogether(const QStringList &texts);

} // namespace m2m
