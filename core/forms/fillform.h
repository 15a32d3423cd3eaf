// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formmoment.h"
#include "typeform.h"

namespace m2m {

struct FilledForm {
    QJsonObject checked; ///< what the form holds when it is checked
    /// Paths, with row numbers, that were given but are not open for entry: hidden, disabled,
    /// calculated. Paths that the form does not have are not taken and not named either.
    QStringList dropped;
    QList<NotEvaluated> notEvaluated;
    bool settled = true; ///< false: conditions chase each other, the last state is as good as any

    /// What is posted: without what is checked only (persistent "client-only"), and with the
    /// `submit: true` that the page's button adds.
    [[nodiscard]] QJsonObject posted(const TypeForm &form) const;
};

/// Fills a new record as a person would do on the web page (form-rules 7): `given` has the shape of
/// the data; fields that are not given get their defaults, those that end up hidden are left out.
/// Scripts are run by `scripts`; without one they are named in `notEvaluated`.
[[nodiscard]] FilledForm fillForm(
    const TypeForm &form, const QJsonObject &given, ScriptRunner *scripts = nullptr);

/// Takes a stored record into the form: defaults for members that are missing and shown, nothing
/// taken away, nothing calculated.
[[nodiscard]] FilledForm loadForm(
    const TypeForm &form, const QJsonObject &stored, ScriptRunner *scripts = nullptr);

} // namespace m2m
