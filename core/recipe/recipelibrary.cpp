// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipelibrary.h"

#include "recipefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace m2m {

namespace {

RecipeEntry readEntry(const QString &path)
{
    RecipeEntry entry;
    const QFileInfo info(path);
    entry.path = info.absoluteFilePath();
    entry.modified = info.lastModified().toUTC();
    if (auto recipe = loadRecipe(entry.path))
        entry.recipe = *std::move(recipe);
    else
        entry.error = recipe.error();
    return entry;
}

QStringList recipeFilesIn(const QString &folder)
{
    QStringList paths;
    const QFileInfoList files = QDir(folder).entryInfoList(
        {QStringLiteral("*.m2mrecipe")}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &file : files)
        paths += file.absoluteFilePath();
    return paths;
}

/// One that is there by two ways is one recipe.
QString identityOf(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

bool isBetter(const RecipeCandidate &a, const RecipeCandidate &b)
{
    if (a.fit.isCertain != b.fit.isCertain)
        return a.fit.isCertain;
    return a.fit.score > b.fit.score;
}

/// Certain and as good as the best; recipes that differ in name alone are no question.
void doubtEquals(QList<RecipeCandidate> &candidates, const QList<RecipeEntry> &entries)
{
    if (candidates.isEmpty())
        return;
    const int best = candidates.first().fit.score;
    QSet<QByteArray> different;
    for (const RecipeCandidate &candidate : std::as_const(candidates)) {
        if (candidate.fit.isCertain && candidate.fit.score == best)
            different += entries[candidate.entry].recipe.fingerprint();
    }
    for (RecipeCandidate &candidate : candidates) {
        const bool isSecond = candidate.fit.score < best;
        candidate.fit.isCertain = candidate.fit.isCertain && !isSecond && different.size() == 1;
    }
}

} // namespace

QString RecipeEntry::name() const
{
    return error || recipe.name.isEmpty() ? QFileInfo(path).completeBaseName() : recipe.name;
}

QList<RecipeEntry> scanRecipes(const QStringList &folders, const QStringList &paths)
{
    QStringList all = paths;
    for (const QString &folder : folders)
        all += recipeFilesIn(folder);
    QList<RecipeEntry> entries;
    QSet<QString> seen;
    for (const QString &path : std::as_const(all)) {
        const QString identity = identityOf(path);
        if (seen.contains(identity))
            continue;
        seen += identity;
        entries += readEntry(path);
    }
    std::sort(entries.begin(), entries.end(), [](const RecipeEntry &a, const RecipeEntry &b) {
        const int order = a.name().compare(b.name(), Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.path < b.path;
    });
    return entries;
}

QList<RecipeCandidate> recipesFor(const Table &table, const QList<RecipeEntry> &entries)
{
    QList<RecipeCandidate> candidates;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i].error)
            continue;
        const RecipeCandidate candidate{i, fitOfFile(entries[i].recipe, table)};
        if (candidate.fit.score > 0)
            candidates += candidate;
    }
    std::stable_sort(candidates.begin(), candidates.end(), isBetter);
    doubtEquals(candidates, entries);
    return candidates;
}

} // namespace m2m
