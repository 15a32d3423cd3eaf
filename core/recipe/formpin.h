// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "damage.h"
#include "forms/typeform.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace m2m {

/// An option as cells can name it.
struct PinnedOption {
    QString text; ///< the value as the schema writes it
    QString label;
    bool operator==(const PinnedOption &) const = default;
};

/// What a recipe remembers of one field of a type form: all that decides which values it takes.
struct PinnedField {
    QString path;
    QString type; ///< Form.io or DB type: textfield, NumberTolerance, …
    QString kind; ///< what a cell becomes ("Text", "NumberList", …), see kindWord()
    QString label;
    bool required = false;
    bool multiple = false;
    QList<PinnedOption> options; ///< in the form's order
    /// Limits and other settings that are switched on, by name: min, max, minLength, maxLength,
    /// minWords, maxWords, pattern, mask, masks, step, integer, decimals, nominal, tolerance,
    /// innerTolerance, outerTolerance, minimum, maximum (the last six are displayed only), units,
    /// earliest, latest, minYear, maxYear, leastTicked, mostTicked, maxTags, onlyAvailable,
    /// questions, storedAs, dateOnly, disabled, hidden, ruleScript, ruleLogic, condition,
    /// calculation. Of the last four only a digest is kept: they tell that something changed.
    QJsonObject limits;
    bool operator==(const PinnedField &) const = default;
};

/// The type form that a recipe was made for, as far as it decides what may be sent; small enough to
/// be part of the recipe, so that a later form can be compared with it field by field.
struct FormPin {
    QString id;
    QString name;
    QByteArray fingerprint; ///< TypeForm::fingerprint
    QList<PinnedField> fields; ///< by path, each once
    bool operator==(const FormPin &) const = default;

    [[nodiscard]] const PinnedField *field(const QString &path) const;
};

/// Name of a kind as pins have it: that of the enumerator.
[[nodiscard]] QString kindWord(ValueKind kind);

/// One field of a form as a pin keeps it.
[[nodiscard]] PinnedField pinOf(const Field &field);
[[nodiscard]] FormPin pinOf(const TypeForm &form);

/// What is as usual is left out: a label that is the key, a kind that is that of the type. The
/// fields are members by their paths, so that two pins differ in the lines of the fields that
/// differ.
[[nodiscard]] QJsonObject formPinToObject(const FormPin &pin);
/// `place` is the member that the pin is read from ("typeForm"); damage is named below it. A member
/// that is not known here is damage, as in a recipe; a limit that is not known is kept.
[[nodiscard]] std::optional<Damage> formPinFromObject(
    const QJsonObject &object, FormPin &pin, const QString &place = {});

} // namespace m2m
