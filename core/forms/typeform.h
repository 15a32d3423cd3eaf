// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "field.h"

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

/// A type form as the instance gave it, understood. Immutable once made; share it by TypeFormPtr.
struct TypeForm {
    RecordType recordType = RecordType::Action;
    QString id;
    QString name;
    QStringList componentTypes;
    QList<Field> fields; ///< in the form's own order
    QList<Container> containers; ///< outer ones before those that they hold
    QStringList
        notUnderstood; ///< keys of components that are not read, with their type: "key (type)"
    QByteArray fingerprint; ///< SHA-256 of the schema, hexadecimal, independent of member order

    [[nodiscard]] const Field *field(const QString &path) const;
};
using TypeFormPtr = std::shared_ptr<const TypeForm>;

/// Reads the answer of GET /api/actionForms/:id or /api/componentForms/:id.
/// Error: TypeFormDamaged with "why".
[[nodiscard]] Result<TypeFormPtr> readTypeForm(const QJsonObject &answer);

/// Whether the field is shown, given the data so far (form-rules 5.2).
[[nodiscard]] bool isShown(const Field &field, const QJsonObject &data);

/// Fills `data` as the web page does for a new record: defaults of fields that were not given,
/// nothing for fields that are hidden by a condition, in as many passes as conditions need; last
/// `submit: true`. `given` maps paths to values. Paths that were given but are not shown, not open
/// for entry or not of this form come back in `dropped`, in no order. Fields that are checked but
/// not posted (clientOnly) are left out.
[[nodiscard]] QJsonObject fillForm(
    const TypeForm &form, const QHash<QString, QJsonValue> &given, QStringList *dropped = nullptr);

/// The value at a path of members joined by dots; undefined when there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &data, const QString &path);
/// Makes the objects on the way; an undefined value takes the member off.
void setValueAt(QJsonObject &data, const QString &path, const QJsonValue &value);

} // namespace m2m
