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

/// Of the record's target, of its row and of the record as a whole.
[[nodiscard]] IssueText targetText(const Issue &issue, bool *found);
/// Of the recipe, before any row is looked at.
[[nodiscard]] IssueText recipeText(const Issue &issue, const QString &label, bool *found);

} // namespace m2m
