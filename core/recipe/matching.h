// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/typeform.h"
#include "recipe.h"

namespace m2m {

/// From this certainty on a match is taken by itself. Above it are: a column that is called exactly
/// like the field (100) or was chosen for it before (100), the same but for case and punctuation
/// (92), the same words or words that mean the same (85). Below it stays all that is only similar,
/// has another unit, or has values that the field cannot take.
inline constexpr int sureCertainty = 80;
/// Below this certainty a column is not even suggested.
inline constexpr int leastCertainty = 30;

/// A column that seems to be meant for a field.
struct Match {
    QString field; ///< path, or targetPath()
    int column = -1;
    bool sure = false; ///< an unsure match is a suggestion and is never taken by itself
    /// 0 to 100; also a certain one is not `sure` where another field wants the column, or another
    /// column fits alike.
    int certainty = 0;
};

/// A column that was chosen for a field in an earlier recipe.
struct RememberedMatch {
    QString column; ///< name
    QString field; ///< path, or targetPath()
};

/// Matches by key, label and words that mean the same; what the cells of `samples` (a few rows)
/// look like makes a match less certain where the field cannot take them. A column goes to one
/// field at the most; where two fields want it, none gets it for sure. Names that tell neighbours
/// apart (side A and B, x and y, first and last, 1 and 2) never match each other. The target is
/// found by its name (component, UUID, board, action ID, …) and by its cells; a new component has
/// none.
[[nodiscard]] QList<Match> matchColumns(Operation operation, const TypeForm &form,
    const QStringList &columns, const QList<QStringList> &samples,
    const QList<RememberedMatch> &remembered = {});

/// A recipe for this form with all sure matches and the default steps of each field.
[[nodiscard]] Recipe proposeRecipe(Operation operation, const TypeForm &form,
    const QStringList &columns, const QList<QStringList> &samples, const Dialect &dialect,
    const QList<RememberedMatch> &remembered = {});

} // namespace m2m
