// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

namespace m2m {

/// What a component of a schema is to the data (form-rules 2).
enum class ComponentRole {
    Layout, ///< holds others, has no data of its own
    Static, ///< shows something
    Object, ///< a member of data that holds those of others
    Rows, ///< an array of such objects
    Leaf,
};

struct ComponentType {
    const char *name;
    ComponentRole role;
    ValueKind kind;
    bool blankIsEmpty; ///< a text of nothing but spaces counts as no value (form-rules 4.3)
};

/// Null for a type that nobody registered.
[[nodiscard]] const ComponentType *componentType(const QString &name);

/// The component with all settings that the form editor leaves out because they are the default of
/// its type. Present values win; objects are merged member by member.
[[nodiscard]] QJsonObject withClassDefaults(const QJsonObject &component);

/// The value that counts as nothing for a component with its defaults filled in (form-rules 3.1).
[[nodiscard]] QJsonValue emptyValue(const QJsonObject &component);

} // namespace m2m
