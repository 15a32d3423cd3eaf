// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "recipe.h"
#include "table/table.h"

#include <QHash>

namespace m2m {

/// What records are made of beside file, type form and recipe.
struct RunFacts {
    QString operatorName;
    QString stationName;
    QHash<QString, QString> answers; ///< by the name of the question
    /// By ComponentRef::key(): the UUIDs of components whose short UUID only the instance can read.
    QHash<QString, QString> uuids;
    bool operator==(const RunFacts &) const = default;
};

/// What a source says for all rows of a file, and where it stands there.
struct SourceText {
    QStringList texts; ///< one, or those of a labelled row; none: there is no such thing
    qint64 line = 0; ///< of the file, from 1; 0: it stands in no line
    int column = -1; ///< of the first text
    std::optional<Issue> issue; ///< why there is none
};

/// For a source that is neither columns nor the row's number. Reads a few rows of the file. Issues,
/// each an error: "source.labelMissing" {label}, "source.cellMissing" {line, column},
/// "source.nameUnlike" {value, pattern}, "source.notAnswered" {question}, "source.wrongAnswer"
/// {question, value, pattern}, "source.noOperator", "source.noStation", "source.noSheet",
/// "source.noDate".
[[nodiscard]] SourceText sourceText(
    const Source &source, const Table &table, const RunFacts &facts);

/// The issues of all sources of a recipe, with their fields.
[[nodiscard]] IssueList sourceIssues(
    const Recipe &recipe, const Table &table, const RunFacts &facts);

} // namespace m2m
