// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace m2m {

/// A column's name or a field's label in the form in which they are compared: small letters and
/// digits, nothing else.
struct ColumnName {
    QString whole;
    QString words; ///< without the unit
    QString name; ///< as it is written, without the unit
    QString unit; ///< that stood at the end: "… (mm)", "… [mm]", "… / mm"; empty: none
};

[[nodiscard]] ColumnName readColumnName(const QString &name);
[[nodiscard]] QString normalUnit(const QString &unit);

/// One is the beginning or the end of the other, or they differ in a letter or two: near enough to
/// suggest, never to be taken.
[[nodiscard]] bool isNear(const QString &a, const QString &b);

} // namespace m2m
