// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps.h"

namespace m2m {

/// What one step works on. The text is not blank.
struct StepInput {
    QString text;
    const QJsonObject &settings;
    const StepContext &context;
};

using StepFunction = StepResult (*)(const StepInput &);

[[nodiscard]] StepResult readNumber(const StepInput &input);
[[nodiscard]] StepResult readNumbers(const StepInput &input);
[[nodiscard]] StepResult readDate(const StepInput &input);
[[nodiscard]] StepResult readYesNo(const StepInput &input);
[[nodiscard]] StepResult readOption(const StepInput &input);
[[nodiscard]] StepResult readOptions(const StepInput &input);
[[nodiscard]] StepResult readTags(const StepInput &input);
[[nodiscard]] StepResult readComponent(const StepInput &input);
[[nodiscard]] StepResult readActionId(const StepInput &input);

/// The text is no value for the field; "value" is added to the parameters.
[[nodiscard]] StepResult refused(
    const StepInput &input, const QString &rule, QVariantMap params = {});
[[nodiscard]] StepResult doubted(
    const StepInput &input, const QJsonValue &value, const QString &rule, QVariantMap params = {});

/// One character out of the settings.
[[nodiscard]] QChar markSetting(const StepInput &input, QStringView name, QChar otherwise);

/// An error that a spreadsheet left in the cell, such as #REF!, or a row of # signs.
[[nodiscard]] bool isSpreadsheetError(const QString &text);
/// A number in the way that spreadsheets write what was an identifier: 1.2E+11.
[[nodiscard]] bool isSpreadsheetNumber(const QString &text);

} // namespace m2m
