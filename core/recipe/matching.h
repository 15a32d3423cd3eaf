// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/typeform.h"
#include "recipe.h"

namespace m2m {

/// A column that seems to be meant for a field.
struct Match {
    QString field; ///< path, or targetPath()
    int column = -1;
    bool sure = false; ///< an unsure match is a suggestion and is never taken by itself
};

/// Matches by key and label: exact, then ignoring case, spaces, punctuation and units. A column
/// goes to one field at the most; where two fields want it, none gets it for sure. The target is
/// found by its name (component, UUID, board, action ID, …) and by what `samples` (a few rows of
/// cells) look like; a new component has none.
[[nodiscard]] QList<Match> matchColumns(Operation operation, const TypeForm &form,
    const QStringList &columns, const QList<QStringList> &samples);

/// A recipe for this form with all sure matches and the default steps of each field.
[[nodiscard]] Recipe proposeRecipe(Operation operation, const TypeForm &form,
    const QStringList &columns, const QList<QStringList> &samples, const Dialect &dialect);

} // namespace m2m
