// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeform.h"

#include <QList>

namespace m2m {

/// One line of a form as it is read from top to bottom: a heading, a field, or both (a grid, whose
/// columns follow). Points into the form.
struct OutlineEntry {
    const FormComponent *component = nullptr;
    const Field *field = nullptr; ///< null: a heading alone
    int depth = 0; ///< headings that it stands under
    /// What decides whether it is shown: itself, and layout around it that has no heading to say
    /// so; the outermost first. Each has a condition or `logic`.
    QList<const FormComponent *> deciders;

    [[nodiscard]] bool isHeading() const;
};

/// All headings and fields of a form, in its own order. Layout without a title is no heading.
[[nodiscard]] QList<OutlineEntry> outlineOf(const TypeForm &form);

} // namespace m2m
