// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "componentfacts.h"
#include "recipe/formpin.h"
#include "recipe/recordbuilder.h"
#include "validator.h"

#include <QList>

namespace m2m {

/// Issues of the record's own cells, the type form's rules, and what the instance said about the
/// component; in the form's order. Pure.
[[nodiscard]] IssueList checkRecord(const Record &record, const FormValidator &validator,
    const ComponentFacts &facts, ScriptRunner *scripts = nullptr);
/// The same for a single record: the form's rules are read for it alone.
[[nodiscard]] IssueList checkRecord(const Record &record, const TypeFormPtr &form,
    const ComponentFacts &facts, ScriptRunner *scripts = nullptr);

/// What is wrong with a recipe before any row is looked at: rule "recipe.requiredWithoutSource" for
/// each required field of a new record that nothing fills (Error, unless a condition may hide the
/// field: Note), "recipe.targetWithoutSource", "recipe.columnMissing", "recipe.typeClosed" (the
/// server refuses machine clients), "recipe.whereaboutsWithoutSource", …
///
/// Where the recipe does not know the form that it was made for, one that differs is only
/// "recipe.formChanged". Else each change that concerns the recipe is an
/// issue of its own, "recipe.form." and changeWord(), in place of the vaguer rule for the same
/// field; parameters "columns" (texts), "was", "is", "limit", "options", "movedTo", "label".
/// Changes of fields that the recipe leaves alone are one Note, "recipe.form.elsewhere" ("count").
[[nodiscard]] IssueList checkRecipe(
    const Recipe &recipe, const TypeForm &form, const QStringList &columns);

enum class RowVerdict : quint8 { Right, Doubtful, Wrong };

/// Records that share a rule and a field.
struct ProblemGroup {
    Severity severity = Severity::Error;
    QString rule;
    QString fieldPath;
    QList<qint64> rows; ///< in order, each once
};

/// The verdict on every record, small enough to keep: issues themselves are made again for the
/// record that is looked at.
struct CheckReport {
    QList<RowVerdict> rows; ///< by row of the table
    QList<ProblemGroup> groups; ///< errors first, then by number of rows
    qint64 right = 0;
    qint64 doubtful = 0;
    qint64 wrong = 0;
};

/// Checks all records, in parallel on the calling thread's pool; also that no record stands in the
/// table twice ("batch.sameRecord") and warns when a component does ("batch.sameComponent").
/// Cancelled is the only error.
[[nodiscard]] Result<CheckReport> checkAll(
    const RecordBuilder &builder, const ComponentFacts &facts, const ProgressFn &progress);

} // namespace m2m
