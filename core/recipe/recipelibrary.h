// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipefit.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace m2m {

/// One recipe file of the station.
struct RecipeEntry {
    QString path; ///< absolute
    QDateTime modified; ///< of the file, in UTC; invalid where there is none
    Recipe recipe; ///< as far as there is no error: name, operation, typeFormId, columns, …
    std::optional<Error> error; ///< of loadRecipe(): it is listed, and says why it cannot be used
    [[nodiscard]] QString name() const; ///< the recipe's; of a damaged or nameless one the file's
};

/// The *.m2mrecipe files of these folders (not of folders in them) and single `paths`, each file
/// once, by name and then by path. A folder that is not there has none; a path that is not there is
/// an entry with an error. Pure but for the disk; may run on any thread.
[[nodiscard]] QList<RecipeEntry> scanRecipes(const QStringList &folders, const QStringList &paths);

/// A recipe that a file may be meant for.
struct RecipeCandidate {
    qsizetype entry = -1; ///< place in the list that was asked about
    FileFit fit;
};

/// Recipes of which at least one needed column is in the file, best first; of equals in the order
/// of `entries`. Where two that would build other records are certain alike, neither of them is:
/// only a person knows which one is meant. Looks into the file again where the sniffer read it in
/// another way than the recipe does.
[[nodiscard]] QList<RecipeCandidate> recipesFor(
    const Table &table, const QList<RecipeEntry> &entries);

} // namespace m2m
