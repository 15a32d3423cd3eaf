// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formoutline.h"

#include <QString>
#include <QStringList>

namespace m2m {

/// What decides whether a component is shown, required or open, a sentence each: "Shown when
/// “Faults that were seen” has “Other” ticked."
[[nodiscard]] QStringList deciderSentences(const FormComponent &component, const TypeForm &form);

/// What a heading of a form holds together, in a few words; empty where its title says all.
[[nodiscard]] QString headingText(const FormComponent &component);

/// What of a form is not plain settings: scripts, and parts that this program cannot read.
struct FormNote {
    QString title; ///< empty: there is nothing to say
    QString text;
};
/// `scriptsRun`: this program runs the form's scripts itself.
[[nodiscard]] FormNote formNote(const TypeForm &form, bool scriptsRun);

} // namespace m2m
