// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "recipe/recipelibrary.h"

#include <QObject>

#include <optional>

namespace m2m {

/// The station's recipes, and which of them the file that is open may be meant for. Reads on a
/// pool; lives on the session's thread.
class RecipeShelf : public QObject {
    Q_OBJECT
public:
    explicit RecipeShelf(QObject *parent = nullptr);

    /// Recipes of these folders, and single ones. Reads them now.
    void setPlaces(const QStringList &folders, const QStringList &paths);
    void scan(); ///< again: some may have come, gone or changed
    [[nodiscard]] const QList<RecipeEntry> &entries() const { return m_entries; }

    /// Null: no file is open.
    void lookAt(const TablePtr &table);
    [[nodiscard]] bool isOf(const SourceFile &file) const
    {
        return m_table && m_table->source() == file;
    }
    /// How the recipe in use fits that file; none: no recipe that was saved is in use.
    void compareWith(const std::optional<Recipe> &recipe);
    /// Being found out; what follows is of the file before, or of none.
    [[nodiscard]] bool isLooking() const { return m_looking.isRunning() || m_scanning.isRunning(); }
    /// Best first; places in entries().
    [[nodiscard]] const QList<RecipeCandidate> &candidates() const { return m_found.candidates; }
    /// The only recipe that the file is meant for beyond doubt.
    [[nodiscard]] std::optional<RecipeCandidate> certain() const;
    [[nodiscard]] const std::optional<FileFit> &fit() const { return m_found.fit; }

Q_SIGNALS:
    void scanned();
    void looked();

private:
    struct Found {
        QList<RecipeCandidate> candidates;
        std::optional<FileFit> fit;
    };
    void look();

    QStringList m_folders;
    QStringList m_paths;
    QList<RecipeEntry> m_entries;
    TablePtr m_table;
    std::optional<Recipe> m_recipe;
    Found m_found;
    BackgroundTask<QList<RecipeEntry>> m_scanning;
    BackgroundTask<Found> m_looking;
};

} // namespace m2m
