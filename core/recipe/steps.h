// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "forms/field.h"
#include "recipe.h"

#include <QHash>
#include <QTimeZone>

#include <memory>

namespace m2m {

/// Steps, by name; settings in brackets, and what holds without them. A cell, or the cells of
/// several columns, are texts to begin with.
///
/// Change each text; what is blank stays blank, except to `default` and where a `valueMap` has a
/// pair for it:
///   trim                        spaces at both ends
///   letterCase {to}             to "upper" or "lower" case, where the form asks for it
///   mask     {mask}             text in the form of an input mask; its fixed characters are put in
///                               where they are missing
///   replace  {find, with ""}    each place of a text in the text, upper and lower case told apart
///   pattern  {find, with none, partly false}  a Perl pattern that the whole text has to match
///                               (entry.pattern), which `with` then replaces: \0 is all of the
///                               match, \1 to \9 are its groups, \\ is a backslash. Without `with`
///                               the text stays. `partly`: each match is replaced, and there need
///                               be none. Matching that takes very many attempts is given up
///                               (entry.patternUndecided)
///   split    {at, take}         cut at a mark, of which the take-th piece is kept; -1 is the last
///                               one; entry.noPiece where there are not as many
///   missing  {texts [], zero false}  these texts become blank, spaces around them aside; with
///                               `zero` the number nought too, in whatever way it is written
///   default  {text}             what is blank becomes this text
///   valueMap {pairs, otherwise "refuse"}  [[from, to], …]: the text becomes another, spaces around
///                               it aside; one that is in no pair is refused (entry.notInMap), or
///                               otherwise "keep": stays
/// Combine several texts to one; at most one of them, not behind `list`. A single text is the first
/// and the last:
///   join     {with ""}          all that are not blank
///   first, last                 of those that are not blank
/// Make the value of a text; at most one of them. Blank is no value, or the kind's value of it:
///   number   {decimalMark ".", thousandsMark none}  text to number; groups have three digits. For
///   a
///                               field of a list of numbers too: a number of that list
///   date     {format none, otherFormats [], zone none}  text to local date or date-time with
///                               offset, to a day or a time of day, as the field stores it. ISO is
///                               always read; then the formats in their order. `zone` (IANA) is
///                               where times without offset were written down: none is the station
///   yesNo    {yes [], no []}    text to true or false; without words: true yes 1, false no 0
///   option                      label or value to the option's value
///   options  {at ";"}           several of them, split at a mark, to an option set
///   numbers  {at ",", decimalMark "."}  list of numbers, split at a mark
///   component                   UUID, short UUID or label URL to a component reference
///   actionId                    24 hexadecimal digits, to lower case
///   tags     {at ","}           several texts, split at a mark, each trimmed
///   answers  {at ";", between ":"}  "question: answer; question: answer" to a survey's object
///   map      {at ";", between ":", decimalMark ".", thousandsMark none}  "name: value; name:
///   value"
///                               to an object; values are read as the map's own value field
///   json                        JSON, strictly
/// Change the number, or each one of the list, behind `number` and `numbers`; they reckon with the
/// decimal digits that were written, and what the field asks of numbers is asked of their result:
///   scale    {factor}           times a number that is given as text, "0.001"
///   round    {decimals}         to so many places behind the mark, halves away from nought
/// Before the value:
///   list     {at ";"}           splits at a mark; the steps behind it run for each piece
///
/// Steps run in their order. Several texts that no step combines make a list, of a field that holds
/// several (with steps that make a single value of a text, and `numbers`); a blank one among them
/// is refused (entry.emptyPiece), and for any other field all are (entry.notCombined). All blank is
/// no value. A setting that is there and cannot be understood makes every cell wrong (entry.step),
/// never a guess.
namespace step {
inline QString trim() { return QStringLiteral("trim"); }
inline QString letterCase() { return QStringLiteral("letterCase"); }
inline QString mask() { return QStringLiteral("mask"); }
inline QString replace() { return QStringLiteral("replace"); }
inline QString pattern() { return QStringLiteral("pattern"); }
inline QString split() { return QStringLiteral("split"); }
inline QString missing() { return QStringLiteral("missing"); }
inline QString defaultText() { return QStringLiteral("default"); }
inline QString valueMap() { return QStringLiteral("valueMap"); }
inline QString join() { return QStringLiteral("join"); }
inline QString first() { return QStringLiteral("first"); }
inline QString last() { return QStringLiteral("last"); }
inline QString number() { return QStringLiteral("number"); }
inline QString scale() { return QStringLiteral("scale"); }
inline QString round() { return QStringLiteral("round"); }
inline QString date() { return QStringLiteral("date"); }
inline QString yesNo() { return QStringLiteral("yesNo"); }
inline QString option() { return QStringLiteral("option"); }
inline QString options() { return QStringLiteral("options"); }
inline QString numbers() { return QStringLiteral("numbers"); }
inline QString component() { return QStringLiteral("component"); }
inline QString actionId() { return QStringLiteral("actionId"); }
inline QString tags() { return QStringLiteral("tags"); }
inline QString answers() { return QStringLiteral("answers"); }
inline QString map() { return QStringLiteral("map"); }
inline QString json() { return QStringLiteral("json"); }
inline QString list() { return QStringLiteral("list"); }
} // namespace step

/// Why a text could not become a value: the rule's name (entry.*) and its parameters. A step may
/// also give a value and doubt it (Warning).
struct StepIssue {
    Severity severity = Severity::Error;
    QString rule;
    QVariantMap params; ///< "cell": which of several texts it is about, from 1
};

/// Why a step cannot be used: a key and what it is about.
///   step.unknown                no step has this name
///   step.missing   setting      it needs this setting
///   step.setting   setting      what stands there cannot be understood
///   step.pattern   setting, position, detail   no pattern: what the library says about it, and
///                               where, in UTF-16 units from 0
///   step.escape    setting, position    a backslash before neither a digit nor another one
///   step.group     setting, group, groups  the pattern has fewer groups
///   step.twice     setting, text   a text is there twice and means different things
///   step.field                  not for this field
///   step.late                   behind the step that makes the value, or behind `list`
///   step.again                  texts are combined already
///   step.noNumber               changes numbers, and there are none before it
///   step.noValue                of all steps: none makes the value that the field needs
struct StepProblem {
    int index = -1; ///< of the step in its list; -1: of none, or of a single one
    QString key;
    QVariantMap params; ///< "step", the name, too
};

struct StepResult {
    QJsonValue value; ///< undefined when the cell is blank and leaves the field untouched
    std::optional<StepIssue> issue; ///< with severity Error the value means nothing
};

/// Texts on their way; behind the step that makes the value, that value.
struct StepState {
    QStringList texts;
    QJsonValue value = QJsonValue::Undefined;
};

struct StepTrace {
    Step step; ///< without a name: what is done with the cells before and without any step
    StepState before;
    StepState after; ///< empty where the step refused them
    std::optional<StepIssue> issue;
};

struct StepContext {
    const Field *field = nullptr; ///< null for the target
    QTimeZone zone; ///< of the station, for dates without an offset
    /// By short UUID: those that only the instance could read, as far as it has told.
    QHash<QString, QString> uuids = {};
};

[[nodiscard]] QStringList stepNames();

/// The steps that the field's kind needs, with their settings; none for what no cell can hold
/// (grids as a whole, files, …).
[[nodiscard]] QList<Step> defaultSteps(const Field &field, const Dialect &dialect);
[[nodiscard]] QList<Step> defaultTargetSteps(Operation operation);

class StepChain;

/// Steps with their settings read and their field looked at, once for all cells of a column.
/// Immutable: copies are cheap, and several threads may run one at once. The field must outlive it.
class PreparedSteps {
public:
    PreparedSteps(); ///< no steps: text stays text
    PreparedSteps(const QList<Step> &steps, const StepContext &context);

    /// Runs the steps over a cell, strictly (form-rules 3.2): what is not plainly right is refused,
    /// never repaired. A blank cell gives undefined, except for kinds where blank is a value, and
    /// where a step fills it.
    [[nodiscard]] StepResult run(const QString &cell) const;
    /// The same over the cells of several columns; a single one is run as above.
    [[nodiscard]] StepResult run(const QStringList &pieces) const;

    /// What each step made of them, in order, as far as they came; there is at least one entry. The
    /// last one ends with the value and the issue that run() gives. Not for many cells.
    [[nodiscard]] QList<StepTrace> trace(const QStringList &pieces) const;

    /// Why every cell is refused; nothing where the steps can be used.
    [[nodiscard]] const std::optional<StepProblem> &problem() const;

private:
    std::shared_ptr<const StepChain> m_chain;
};

/// The same for a single cell.
[[nodiscard]] StepResult runSteps(
    const QList<Step> &steps, const QString &cell, const StepContext &context);

/// Why a step cannot be used for the field whatever the others are.
[[nodiscard]] std::optional<StepProblem> stepSettingsProblem(
    const Step &step, const StepContext &context);

} // namespace m2m
