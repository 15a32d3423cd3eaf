// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quickplan.h"

namespace m2m {

/// Records of several rows each whose fields, lists and grids can be checked one by one (see
/// GatheredCheck): no condition or script makes one of them depend on another. Immutable; any
/// thread.
struct GatheredPlan {
    /// What one mapping reads in each row: a single cell.
    struct Cell {
        qsizetype mapping = -1; ///< in the builder's list
        int column = -1;
        const Field *field = nullptr;
        int fieldIndex = -1;
        QString key; ///< of the member that it fills
    };
    enum class Kind {
        Same, ///< all rows say one thing; without a cell it is the same in all records
        List, ///< each row gives a number
        Grid, ///< each row gives one, of these cells
        Built, ///< none of these: its record is made each time
    };
    struct Unit {
        QString path;
        Kind kind = Kind::Built;
        std::vector<Cell> cells;
        Digest unmapped{}; ///< of members of the grid's rows that no cell fills
        QuickPlan::Part part; ///< nothing but this
    };

    QuickPlan::Part whole;
    std::vector<Unit> units;
    QuickPlan::Part target; ///< without rules where none is aimed at
    int targetColumn = -1; ///< -1: its record is made each time
    Digest rest{}; ///< of members that are the same in every record

    /// Null: the form is not of this kind, the shape does not gather, the operation is an edit, or
    /// the file is not in UTF-8.
    [[nodiscard]] static std::shared_ptr<const GatheredPlan> of(const RecordBuilder &builder);
};

} // namespace m2m
