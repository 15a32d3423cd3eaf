// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <QStringList>

namespace m2m {

/// Where a component stands: what those around it give to it.
struct FieldPlace {
    QString prefix; ///< path of what holds its data, ending in a dot
    QStringList groups;
    bool hidden = false; ///< for ever
    bool conditional = false;
    bool disabled = false;
};

/// Reads one component that holds a value, with its class defaults filled in.
[[nodiscard]] Field readField(
    const QJsonObject &component, const QString &path, const FieldPlace &place);
/// The same field after its settings were changed.
[[nodiscard]] Field readField(const QJsonObject &settings, const Field &field);

/// The settings of a component that are scripts: "customConditional", "validate.custom", …
[[nodiscard]] QStringList scriptedParts(const QJsonObject &settings);

} // namespace m2m
