// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace m2m {

/// Adds a menu of the program's languages to another one. `current` is the code of the chosen one,
/// empty for the system's; `choose` is called with the code of another.
void addLanguageMenu(
    QMenu &menu, const QString &current, const std::function<void(const QString &)> &choose);

/// Says that the program speaks the language from its next start.
void tellNextStart(const QString &code, QWidget &window);

} // namespace m2m
