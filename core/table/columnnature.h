// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textsample.h"

#include <optional>
#include <vector>

namespace m2m {

/// What most rows of a table have in a column.
struct ColumnNature {
    bool used = false; ///< one row in five has something in it
    std::optional<CellKind> typed; ///< Number or Date, when half of its cells are
    bool whole = false; ///< half of its numbers have no decimals
    bool words = false; ///< neither a number nor a date in it
};

/// Gathers rows until it is asked for what they have in common.
class ColumnNatures {
public:
    explicit ColumnNatures(qsizetype width);
    void add(const TextSample::Row &row);
    [[nodiscard]] qsizetype rows() const { return m_rows; }
    [[nodiscard]] std::vector<ColumnNature> natures() const;

private:
    struct Count {
        qsizetype numbers = 0;
        qsizetype wholes = 0;
        qsizetype dates = 0;
        qsizetype filled = 0; ///< missing values are not
    };
    std::vector<Count> m_counts;
    qsizetype m_rows = 0;
};

/// Not like rows of that nature.
[[nodiscard]] bool isStranger(
    const TextSample::Row &row, const std::vector<ColumnNature> &natures, bool shortRows);

/// At least half of the words in it are units of measurement, or all of them when `strict`.
[[nodiscard]] bool areUnits(const TextSample::Row &row, bool strict);

} // namespace m2m
