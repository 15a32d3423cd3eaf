// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issuetext.h"

#include <QCoreApplication>

#include <initializer_list>

namespace m2m {

/// What the parts of issueText() share: their translation context and the ways to a parameter.
struct Issues {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

/// The first of these parameters that is not empty, as plain text.
[[nodiscard]] QString param(const Issue &issue, std::initializer_list<const char *> names);
[[nodiscard]] QString orDots(const QString &text);
/// A parameter between quotation marks.
[[nodiscard]] QString named(const Issue &issue, std::initializer_list<const char *> names);

/// What a limit of a field (PinnedField::limits) is called in the middle of a sentence.
[[nodiscard]] QString limitName(const QString &limit);

/// Of the form's own formulas and dates, of what it only displays, and of what cannot be checked.
[[nodiscard]] IssueText ruleText(const Issue &issue, const QString &label, bool *found);
/// Of the readers of cells, where more is known than the rule alone; `label` is the field's.
[[nodiscard]] IssueText cellText(const Issue &issue, const QString &label, bool *found);
/// Of the record's target, of its row and of the record as a whole.
[[nodiscard]] IssueText targetText(const Issue &issue, bool *found);
/// Of the recipe, before any row is looked at.
[[nodiscard]] IssueText recipeText(const Issue &issue, const QString &label, bool *found);
/// Of a recipe whose type form has changed ("recipe.form.*"); each tells what was and is, the
/// columns, and what to do.
[[nodiscard]] IssueText formChangeText(const Issue &issue, const QString &label, bool *found);
/// Of sources that find nothing, and of rows that are gathered to a record.
[[nodiscard]] IssueText gatherText(const Issue &issue, const QString &label, bool *found);
/// Of steps that were chosen by hand.
[[nodiscard]] IssueText stepIssueText(const Issue &issue, bool *found);
/// Of a file that is held against a recipe ("fit.*").
[[nodiscard]] IssueText fitText(const Issue &issue, bool *found);

} // namespace m2m
