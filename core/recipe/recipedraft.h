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
    void setMapping(const Mapping &mapping);
    void clearMapping(const QString &field);
    void setKnownRecords(KnownRecords policy);
    /// Where rows begin or cease to be gathered, mappings of fields that hold lists follow, as far
    /// as they are as they were proposed (see adaptToShape()).
    void setShape(const RecordShape &shape);
    void setEmptyCells(EmptyCells policy);
    void setName(const QString &name);
    /// The mapping of a field, or what it would begin with; without a source then.
    [[nodiscard]] Mapping mappingOrUsual(const QString &field) const;
    /// With form, dialect and columns as they are now. Errors as saveRecipe().
    [[nodiscard]] Result<void> save(const QString &path, const QString &name);

    /// Changes that were made by hand, one at a time; also a form or an operation that was chosen
    /// instead of another, and then the form has to be fetched again. Forgotten when a recipe is
    /// opened, or when a table comes that the mappings were not made for.
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

private:
    struct Moment {
        Recipe recipe;
        QString path;
    };
    void changed(const Moment &before);
    void goTo(QList<Moment> &from, QList<Moment> &to);
    void forgetChanges();
    void putFormAside();
    void findMatches();
    void propose();

    TablePtr m_table;
    TypeFormPtr m_form;
    Recipe m_recipe;
    QString m_path;
    QList<Match> m_matches;
    QList<Moment> m_undo; ///< the newest last
    QList<Moment> m_redo;
};

} // namespace m2m
