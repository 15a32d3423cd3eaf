// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace m2m {

/// How a component is written in a cell.
struct ComponentRef {
    QString uuid; ///< 36 characters, lower case; empty when only the instance can tell
    QString shortUuid; ///< 20 to 22 characters; empty when a whole UUID was written
    bool operator==(const ComponentRef &) const = default;
    /// What the instance has to be asked about: the same for each way of writing one component.
    [[nodiscard]] QString key() const { return uuid.isEmpty() ? shortUuid : uuid; }
};

/// A UUID in any case, a short UUID, or a label's URL that ends in /c/<short UUID>; spaces around
/// are allowed. Nothing for any other text.
[[nodiscard]] std::optional<ComponentRef> readComponentRef(const QString &cell);

/// All that can stand for this component in a file or a log: its UUID, or the two that a short one
/// may mean, those of records first; then the short ones.
[[nodiscard]] QStringList spellingsOf(const ComponentRef &ref);

} // namespace m2m
