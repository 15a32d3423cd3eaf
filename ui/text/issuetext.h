// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"

#include <QString>

#include <optional>

namespace m2m {

/// What is odd about a value, with the value, and what to do about it. `fieldLabel` names the field
/// as the type form does.
struct IssueText {
    QString sentence;
    QString whatToDo; ///< may be empty
};
[[nodiscard]] IssueText issueText(const Issue &issue, const QString &fieldLabel);

/// A few words for all issues of one rule and field: "Thickness outside tolerance".
[[nodiscard]] QString problemName(const QString &rule, const QString &fieldLabel);

/// A better text for the value, where the reader of the cell found one.
struct Suggestion {
    QString piece; ///< what it takes the place of: the cell's text or a part of it
    QString text;
};
[[nodiscard]] std::optional<Suggestion> suggestion(const Issue &issue);

} // namespace m2m
