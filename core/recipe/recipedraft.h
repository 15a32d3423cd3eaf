// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching.h"
#include "table/table.h"

namespace m2m {

/// The recipe as it is being made: proposed where a table meets a type form, changed by hand,
/// opened and saved. Keeps what was chosen as long as it fits what is open. A value; no thread of
/// its own.
class RecipeDraft {
public:
    [[nodiscard]] const Recipe &recipe() const { return m_recipe; }
    /// Null: none was chosen, or it has not been fetched.
    [[nodiscard]] const TypeFormPtr &form() const { return m_form; }
    [[nodiscard]] QString path() const { return m_path; } ///< empty: not saved yet
    [[nodiscard]] const QList<Match> &matches() const { return m_matches; } ///< also unsure ones

    /// An unsaved mapping that was made for other columns is dropped. Null: no file is open.
    void setTable(const TablePtr &table);
    /// A recipe that was made for another form is dropped but for its operation. Null: not fetched.
    void setForm(const TypeFormPtr &form);
    /// Puts a form aside that it was not made for.
    void open(const Recipe &recipe, const QString &path);
    /// Fields keep their sources as long as the form stays; what the records aim at is found anew.
    /// The form is put aside where the operation needs one of the other kind.
    void chooseOperation(Operation operation);
    void setMapping(const Mapping &mapping) { m_recipe.setMapping(mapping); }
    void clearMapping(const QString &field);
    void setKnownRecords(KnownRecords policy) { m_recipe.knownRecords = policy; }
    void setName(const QString &name) { m_recipe.name = name; }
    /// With form, dialect and columns as they are now. Errors as saveRecipe().
    [[nodiscard]] Result<void> save(const QString &path, const QString &name);

private:
    void propose();

    TablePtr m_table;
    TypeFormPtr m_form;
    Recipe m_recipe;
    QString m_path;
    QList<Match> m_matches;
};

} // namespace m2m
