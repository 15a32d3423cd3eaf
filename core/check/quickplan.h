// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recordbuilder.h"
#include "recorddigest.h"
#include "validator.h"

#include <memory>
#include <vector>

namespace m2m {

/// Settings of a component that may look at the whole record.
[[nodiscard]] bool asksOthers(const QJsonObject &settings);
/// Records of the form's type need more than the form says.
[[nodiscard]] bool asksForMore(const TypeForm &form);

/// A form whose fields can be checked one by one: what is said of a field follows from its own cell
/// and from those of the fields that decide whether it is shown. Then equal cells have equal
/// verdicts, and most cells need no record to be made (see QuickCheck). Immutable; any thread.
struct QuickPlan {
    /// Records of a part of the form, and the rules of that part.
    struct Part {
        RecordBuilder builder;
        std::shared_ptr<const FormValidator> rules;
    };
    struct Unit {
        QString path;
        const Field *field = nullptr; ///< null: several fields share the path
        QList<Step> steps;
        int column = -1; ///< -1: its value does not come from a single column
        /// Columns of the fields that decide over it; before them its own, where they are several.
        std::vector<int> deciders;
        Part part; ///< this field and those that decide over it
    };

    Part whole;
    std::vector<Unit> units;
    Part target; ///< nothing but the component; without rules where none is aimed at
    int targetColumn = -1;
    bool targetIsUsual = false; ///< its steps are those that every recipe has
    Digest rest{}; ///< of members that are the same in every record
    qsizetype constantBytes = 0; ///< of texts that are the same in every record

    /// Null: the form is not of this kind, the operation is an edit, or rows and records are not
    /// one and the same (RecordBuilder::rows()). Grids, containers, scripts, `logic` and types that
    /// ask for more than their form make it so.
    [[nodiscard]] static std::shared_ptr<const QuickPlan> of(const RecordBuilder &builder);
};

} // namespace m2m
