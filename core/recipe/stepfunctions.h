// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbertext.h"
#include "steps.h"

#include <functional>
#include <span>

namespace m2m {

/// Changes a text in its place, or says why it cannot. What is blank stays blank, except to a step
/// that fills it.
using TextStep = std::function<std::optional<StepIssue>(QString &text)>;
/// Puts what comes of all texts into the first; there is at least one.
using CombineStep = std::function<void(std::span<QString> texts)>;
/// Makes a value of a text that is not blank.
using ValueStep = std::function<StepResult(const QString &text)>;
/// Changes the digits of a number.
using NumberStep = std::function<void(DecimalText &number)>;

/// What a step is made of, once for all cells.
struct StepSetup {
    const QJsonObject &settings;
    const StepContext &context;
    StepProblem *problem = nullptr; ///< takes the first reason why the step cannot be used
    QList<NumberStep> then; ///< done with each number before it is judged
    bool judges = true; ///< false: the numbers are shown on their way, and only have to be ones

    /// `params` are joined by the name of the setting.
    void blame(QStringView setting, const QString &key, QVariantMap params = {}) const;
};

// None of these keeps the setup itself. An empty function: the step cannot be used with these
// settings, or not for this field.
[[nodiscard]] TextStep makeTrim(const StepSetup &setup);
[[nodiscard]] TextStep makeLetterCase(const StepSetup &setup);
[[nodiscard]] TextStep makeMask(const StepSetup &setup);
[[nodiscard]] TextStep makeReplace(const StepSetup &setup);
[[nodiscard]] TextStep makePattern(const StepSetup &setup);
[[nodiscard]] TextStep makeSplit(const StepSetup &setup);
[[nodiscard]] TextStep makeMissing(const StepSetup &setup);
[[nodiscard]] TextStep makeDefault(const StepSetup &setup);
[[nodiscard]] TextStep makeValueMap(const StepSetup &setup);
[[nodiscard]] CombineStep makeJoin(const StepSetup &setup);
[[nodiscard]] CombineStep makeFirst(const StepSetup &setup);
[[nodiscard]] CombineStep makeLast(const StepSetup &setup);
[[nodiscard]] ValueStep makeNumber(const StepSetup &setup);
[[nodiscard]] ValueStep makeNumbers(const StepSetup &setup);
[[nodiscard]] NumberStep makeScale(const StepSetup &setup);
[[nodiscard]] NumberStep makeRound(const StepSetup &setup);
[[nodiscard]] ValueStep makeDate(const StepSetup &setup);
[[nodiscard]] ValueStep makeDay(const StepSetup &setup); ///< date, for the type `day`
[[nodiscard]] ValueStep makeTime(const StepSetup &setup); ///< date, for the type `time`
[[nodiscard]] ValueStep makeYesNo(const StepSetup &setup);
[[nodiscard]] ValueStep makeOption(const StepSetup &setup);
[[nodiscard]] ValueStep makeOptions(const StepSetup &setup);
[[nodiscard]] ValueStep makeTags(const StepSetup &setup);
[[nodiscard]] ValueStep makeAnswers(const StepSetup &setup);
[[nodiscard]] ValueStep makeMap(const StepSetup &setup);
[[nodiscard]] ValueStep makeJson(const StepSetup &setup);
[[nodiscard]] ValueStep makeComponent(const StepSetup &setup);
[[nodiscard]] ValueStep makeActionId(const StepSetup &setup);

/// The text is no value for the field; "value" is added to the parameters.
[[nodiscard]] StepResult refused(
    const QString &text, const QString &rule, const QVariantMap &params = {});
/// It is one that somebody should look at.
[[nodiscard]] StepResult doubted(const QString &text, const QJsonValue &value, const QString &rule,
    const QVariantMap &params = {});

// What stands in the settings. Nothing where it cannot be understood, and the setup is told why.

/// One character; `otherwise` where there is no such setting.
[[nodiscard]] std::optional<QChar> markSetting(
    const StepSetup &setup, QStringView name, QChar otherwise);
/// The same of any length above nothing.
[[nodiscard]] std::optional<QString> textSetting(
    const StepSetup &setup, QStringView name, const QString &otherwise);
/// One that has to be there, of any length above nothing.
[[nodiscard]] std::optional<QString> neededText(const StepSetup &setup, QStringView name);
/// One that may have no length; null where there is none.
[[nodiscard]] std::optional<QString> anyText(const StepSetup &setup, QStringView name);
/// Texts that are not blank, none where there is no such setting.
[[nodiscard]] std::optional<QStringList> wordsSetting(const StepSetup &setup, QStringView name);
/// Yes or no; no where there is no such setting.
[[nodiscard]] std::optional<bool> flagSetting(const StepSetup &setup, QStringView name);
/// A whole number within these bounds, which has to be there.
[[nodiscard]] std::optional<int> neededWhole(
    const StepSetup &setup, QStringView name, int least, int most);

/// An error that a spreadsheet left in the cell, such as #REF!, or a row of # signs.
[[nodiscard]] bool isSpreadsheetError(const QString &text);
/// A number in the way that spreadsheets write what was an identifier: 1.2E+11.
[[nodiscard]] bool isSpreadsheetNumber(const QString &text);

} // namespace m2m
