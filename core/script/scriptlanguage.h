// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace m2m {

/// Why the page's answer to a script cannot be had from Qt's JavaScript engine.
struct ScriptObstacle {
    QString reason; ///< "language" or "outside"
    QString detail; ///< the construct or the name
};

/// What would go wrong without an error: patterns that the engine reads as something else, and
/// changes of what all scripts of the page share, which last there and not here. Reads the text
/// only, so it may take a mention for a use.
[[nodiscard]] std::optional<ScriptObstacle> scriptObstacle(const QString &source);

/// For a script that the engine calls a syntax error (Qt 6.4: the language of 2016 and parts of
/// what came later): what browsers may have read there. Nothing: an error everywhere.
[[nodiscard]] std::optional<QString> newerSyntax(const QString &source);

} // namespace m2m
