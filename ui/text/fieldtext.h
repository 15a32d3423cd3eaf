// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formoutline.h"
#include "recipe/recipe.h"

#include <QString>
#include <QStringList>

namespace m2m {

/// What a field of a type form holds, in plain words: "date and time", "one of 4", "rows".
[[nodiscard]] QString fieldTypeText(const Field &field);
/// What its values must keep to beside that: "0 to 100", "3.2 ± 0.2", "at most 50 words".
[[nodiscard]] QStringList fieldLimits(const Field &field);
/// The labels of its options, those of the stored values added where they differ: all of them.
[[nodiscard]] QStringList optionLines(const Field &field);
/// The labels of the first options, and how many more there are; empty for none.
[[nodiscard]] QString firstOptions(const Field &field, int most);
/// Why no column can be mapped to it; empty where one can.
[[nodiscard]] QString whyNotMapped(const Field &field, Operation operation);
/// The same, and why a value that is given would not be taken: hidden, disabled, calculated.
[[nodiscard]] QString whyClosed(const Field &field, Operation operation);
/// What else a person should know before mapping it, a short sentence each: when it is shown, that
/// it is hidden, disabled, calculated or not stored.
[[nodiscard]] QStringList fieldNotes(const OutlineEntry &entry, const TypeForm &form);
/// All of it, and the form's own tooltip and description: for a popup.
[[nodiscard]] QString fieldHelp(
    const OutlineEntry &entry, const TypeForm &form, Operation operation);
/// The same of a field by its path; empty for what stands beside the data.
[[nodiscard]] QString fieldHelp(const QString &path, const TypeForm &form, Operation operation);

} // namespace m2m
