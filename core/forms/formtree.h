// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "componenttypes.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace m2m {

/// What decides, instead of its `hidden` flag, whether a component is shown (form-rules 5.1).
struct Condition {
    enum class Kind { Simple, Logic, Script };
    Kind kind = Kind::Simple;
    QString when; ///< Simple: path of the field that it looks at
    QString equals;
    QString show; ///< as JavaScript writes it; "true" means "show when equal", all else "hide"
    QJsonValue logic; ///< Logic: JSON logic over data and row
    QString script;
};

/// One component of a schema, class defaults filled in. Layout stays in the tree because it hides
/// what is in it; texts and buttons do not.
struct FormComponent {
    ComponentRole role = ComponentRole::Leaf;
    QString key; ///< path of its value below the object that holds it; empty for layout
    QString path; ///< from the top, any row of a grid as "[]": "grid[].box.col"
    QString title; ///< what the page writes over what stands in it; may be empty
    QJsonObject settings;
    std::optional<Condition> condition;
    bool hidden = false; ///< by its own flag
    bool clearOnHide = true;
    bool hasLogic = false;
    int field = -1; ///< place in TypeForm::fields; -1: layout and containers
    /// In reading order; layout's whatever its shape, but for tabs: each is one, of type "tab".
    std::vector<FormComponent> children;
};

} // namespace m2m
