// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace m2m {

/// Which rows count, by what stands in one of their columns. Cells are compared without blanks
/// around them; the empty text means a blank cell.
struct RowCondition {
    enum class Keep { Equal, Unequal };
    QString column;
    Keep keep = Keep::Unequal;
    QStringList texts;
    bool operator==(const RowCondition &) const = default;
};

/// How rows of the table become records.
struct RecordShape {
    enum class Per {
        Row,
        Target, ///< rows of one component (or action), however it is written
        Columns, ///< rows whose cells in `columns` are the same, blanks around them aside
        File,
    };
    Per per = Per::Row;
    QStringList columns;
    qint64 skipFirst = 0; ///< rows of the table
    qint64 skipLast = 0;
    QList<RowCondition> filters; ///< a row must pass all
    std::optional<qint64> rowsExpected; ///< of each record; another number is an error
    bool operator==(const RecordShape &) const = default;

    [[nodiscard]] bool isGathered() const { return per != Per::Row; }
    /// Each row of the table is a record.
    [[nodiscard]] bool isPlain() const
    {
        return per == Per::Row && skipFirst == 0 && skipLast == 0 && filters.isEmpty();
    }
};

/// What becomes of a mapping's values where several rows make one record. Rows of a grid
/// (`grid[].column`) need none: each row of the file is one of them.
enum class Gather {
    Agree, ///< all rows must say the same
    Filled, ///< the one that is not blank; several must say the same
    First, ///< the first that is not blank
    Last,
    List, ///< each row gives one element; a blank is an error
    FilledList, ///< rows that are not blank give one element each
};

} // namespace m2m
