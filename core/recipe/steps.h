// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "forms/field.h"
#include "recipe.h"

#include <QTimeZone>

#include <variant>

namespace m2m {

/// Steps, by name:
///   trim                        spaces at both ends
///   letterCase {to}             to "upper" or "lower" case, where the form asks for it
///   number   {decimalMark, thousandsMark}  text to number; groups have three digits
///   date     {format}           text to local date or date-time with offset
///   yesNo                       text to true or false
///   option                      label or value to the option's value
///   options  {at}               several of them, split at a mark, to an option set
///   numbers  {at, decimalMark}  list of numbers, split at a mark
///   component                   UUID, short UUID or label URL to a component reference
///   actionId                    24 hexadecimal digits, to lower case
///   tags     {at}               list of texts, split at a mark, each trimmed
/// Steps run in their order; one that makes a value of a text comes last.
namespace step {
inline QString trim() { return QStringLiteral("trim"); }
inline QString letterCase() { return QStringLiteral("letterCase"); }
inline QString number() { return QStringLiteral("number"); }
inline QString date() { return QStringLiteral("date"); }
inline QString yesNo() { return QStringLiteral("yesNo"); }
inline QString option() { return QStringLiteral("option"); }
inline QString options() { return QStringLiteral("options"); }
inline QString numbers() { return QStringLiteral("numbers"); }
inline QString component() { return QStringLiteral("component"); }
inline QString actionId() { return QStringLiteral("actionId"); }
inline QString tags() { return QStringLiteral("tags"); }
} // namespace step

/// Why a text could not become a value: the rule's name (entry.*) and its parameters. A step may
/// also give a value and doubt it (Warning).
struct StepIssue {
    Severity severity = Severity::Error;
    QString rule;
    QVariantMap params;
};

struct StepResult {
    QJsonValue value; ///< undefined when the cell is blank and leaves the field untouched
    std::optional<StepIssue> issue; ///< with severity Error the value means nothing
};

struct StepContext {
    const Field *field = nullptr; ///< null for the target
    QTimeZone zone; ///< of the station, for dates without an offset
};

[[nodiscard]] QStringList stepNames();

/// The steps that the field's kind needs, with their settings.
[[nodiscard]] QList<Step> defaultSteps(const Field &field, const Dialect &dialect);
[[nodiscard]] QList<Step> defaultTargetSteps(Operation operation);

/// Runs the steps over a cell, strictly (form-rules 3.2): what is not plainly right is refused,
/// never repaired. A blank cell gives undefined, except for kinds where blank is a value.
[[nodiscard]] StepResult runSteps(
    const QList<Step> &steps, const QString &cell, const StepContext &context);

} // namespace m2m
