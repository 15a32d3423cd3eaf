// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "formpin.h"
#include "recipe.h"

#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace m2m {

/// One way in which a field of a type form is no longer what it was when a recipe was made.
struct FieldChange {
    enum class Kind {
        Gone,
        New,
        NewRequired,
        NowRequired,
        NoLongerRequired,
        TypeChanged, ///< `was` and `is`: types; see keepsKind
        OptionsRemoved, ///< `words`: labels that are gone, also of an option that is called anew
        OptionsAdded, ///< `words`
        LimitChanged, ///< `limit`; `was` and `is` undefined where it is off
        MultipleChanged, ///< `is`: true or false
        Renamed, ///< `was` and `is`: labels
    };
    Kind kind = Kind::Gone;
    QString path;
    QString label; ///< as it is now; of a field that is gone, as it was
    QString limit; ///< name, see PinnedField::limits
    QJsonValue was = QJsonValue::Undefined;
    QJsonValue is = QJsonValue::Undefined;
    QStringList words;
    bool keepsKind = true; ///< TypeChanged: a cell becomes the same kind of value all the same
    /// LimitChanged: nothing that was taken before is refused now.
    bool isWider = false;
    /// Gone: the path of a new field with the same label and type, where there is just one.
    QString movedTo;
};

/// In the order of the form as it is now, what is gone behind it. Of a field whose kind of value is
/// another, limits and options are not compared. Pure.
[[nodiscard]] QList<FieldChange> differenceBetween(const FormPin &madeFor, const TypeForm &now);

/// A change and what it means for one recipe.
struct TouchedChange {
    FieldChange change;
    bool mapped = false; ///< the recipe fills the field, or columns of the grid that it is
    QStringList columns; ///< of the file, that the field is filled from; each once
    /// Error: records of this recipe would be refused, lack what the form asks for, or hold a value
    /// of the wrong shape. A field that is asked for now and has no source is an Error here, also
    /// when the form fills it by itself: only the check knows that, and lowers it.
    Severity severity = Severity::Note;
};

[[nodiscard]] QList<TouchedChange> changesTouching(
    const Recipe &recipe, const FormPin &madeFor, const TypeForm &now);

/// "gone", "new", "newRequired", …: what "recipe.form." begins the rule of.
[[nodiscard]] QString changeWord(FieldChange::Kind kind);

} // namespace m2m
