// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/findings.h"

#include <QString>

namespace m2m {

class Table;

/// What is odd about a file, in words.
struct FindingText {
    QString title; ///< what, how often, and in which column
    QString advice; ///< what it may come from and what to do
    bool operator==(const FindingText &) const = default;
};
[[nodiscard]] FindingText findingText(const Finding &finding, const Table &table);

/// "Line 15, “x”: -88.12E+2"; of a row that is too short or too long how many cells it has.
[[nodiscard]] QString findingPlaceText(
    FindingKind kind, const FindingPlace &place, const Table &table);

/// What is odd about one cell, without where it is.
[[nodiscard]] QString findingCellText(FindingKind kind);

/// A name between quotation marks, or which column from 1 where the name is empty.
[[nodiscard]] QString columnText(const Table &table, int column);

} // namespace m2m
