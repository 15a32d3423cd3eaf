// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "field.h"
#include "formtree.h"

#include <QStringList>

#include <memory>

namespace m2m {

enum class RecordType { Action, Component };

/// One line of the instance's list of type forms.
struct TypeFormEntry {
    RecordType recordType = RecordType::Action;
    QString id;
    QString name;
    QStringList componentTypes; ///< names of the component forms that it is recommended for
    bool operator==(const TypeFormEntry &) const = default;
};

/// A setting of a component that is a script.
struct FormScript {
    QString path; ///< of the field
    QString part; ///< "customConditional", "validate.custom", …
    bool operator==(const FormScript &) const = default;
};

/// A type form as the instance gave it, understood. Immutable once made; share it by TypeFormPtr.
struct TypeForm {
    RecordType recordType = RecordType::Action;
    QString id;
    QString name;
    QStringList componentTypes;
    QList<Field> fields; ///< in the form's own order; a grid before its columns
    std::vector<FormComponent> components; ///< the tree that the fields stand in
    QList<FormScript> scripts; ///< all that need a JavaScript engine
    /// Components that are not read, or of which the options are elsewhere: "path (type)".
    QStringList notUnderstood;
    QJsonObject schema;
    bool hasClientOnly = false; ///< some field is checked but not posted
    bool isStatic = true; ///< no component is shown, hidden or filled because of what others hold
    QByteArray fingerprint; ///< SHA-256 of the schema, hexadecimal, independent of member order

    [[nodiscard]] const Field *field(const QString &path) const;
};
using TypeFormPtr = std::shared_ptr<const TypeForm>;

/// Reads the answer of GET /api/actionForms/:id or /api/componentForms/:id.
/// Error: TypeFormDamaged with "why".
[[nodiscard]] Result<TypeFormPtr> readTypeForm(const QJsonObject &answer);

/// The value at a path of members joined by dots, "[]" for the first row of a grid; undefined when
/// there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &data, const QString &path);
/// Makes the objects on the way; an undefined value takes the member off.
void setValueAt(QJsonObject &data, const QString &path, const QJsonValue &value);

} // namespace m2m
