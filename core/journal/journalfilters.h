// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journaltypes.h"

#include <optional>

namespace m2m {

/// Why records are where they are: the rule and, where our own check found it, the field's path.
struct ItemReason {
    QString rule; ///< ItemInfo::rule
    QString field;
    bool operator==(const ItemReason &) const = default;
};

/// Which items of the log are meant. Empty members do not filter.
struct ItemFilter {
    qint64 batch = 0;
    QList<ItemState> states;
    QString text; ///< what a JournalSearch finds; within one batch also the number of a row
    std::optional<ItemReason> reason = {};
    bool operator==(const ItemFilter &) const = default;
};

/// Which batches of the log are meant. Empty members do not filter.
struct BatchFilter {
    /// Part of file, type form, recipe, operator, station; or a JournalSearch that finds items.
    QString text;
    QString instanceHost;
    bool onlyOpenOrBad = false;
    QList<ItemState> states = {}; ///< at least one record is in one of them
    QDateTime from = {}; ///< created then or later
    QDateTime until = {}; ///< created before
    bool operator==(const BatchFilter &) const = default;
};

} // namespace m2m
