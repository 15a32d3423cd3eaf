// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipeshelf.h"

namespace m2m {

RecipeShelf::RecipeShelf(QObject *parent)
    : QObject(parent)
{
}

void RecipeShelf::setPlaces(const QStringList &folders, const QStringList &paths)
{
    m_folders = folders;
    m_paths = paths;
    scan();
}

void RecipeShelf::scan()
{
    m_scanning.start(
        [folders = m_folders, paths = m_paths](const ProgressFn &) -> Result<QList<RecipeEntry>> {
            return scanRecipes(folders, paths);
        },
        [this](const Result<QList<RecipeEntry>> &entries) {
            m_entries = entries.value_or(QList<RecipeEntry>());
            m_found.candidates.clear();
            Q_EMIT scanned();
            look();
        });
}

void RecipeShelf::lookAt(const TablePtr &table)
{
    m_table = table;
    look();
}

void RecipeShelf::compareWith(const std::optional<Recipe> &recipe)
{
    if (m_recipe == recipe)
        return;
    m_recipe = recipe;
    look();
}

void RecipeShelf::look()
{
    m_looking.cancel();
    m_found = {};
    // The beginning of a file says nothing of its number of rows.
    if (!m_table || m_table->isPreview())
        return;
    m_looking.start(
        [table = m_table, entries = m_entries, recipe = m_recipe](
            const ProgressFn &) -> Result<Found> {
            Found found;
            found.candidates = recipesFor(*table, entries);
            if (recipe)
                found.fit = fitOfFile(*recipe, *table);
            return found;
        },
        [this](const Result<Found> &found) {
            m_found = found.value_or(Found());
            Q_EMIT looked();
        });
}

std::optional<RecipeCandidate> RecipeShelf::certain() const
{
    if (m_found.candidates.isEmpty() || !m_found.candidates.constFirst().fit.isCertain)
        return {};
    return m_found.candidates.constFirst();
}

} // namespace m2m
