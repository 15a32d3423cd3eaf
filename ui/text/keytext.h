// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace m2m {

/// Keys that do the same, and what that is.
struct KeyLine {
    QList<QKeySequence> keys;
    QString what;
};

struct KeyGroup {
    QString title;
    QList<KeyLine> lines;
};

/// All keys of the window, where they work and what they do.
[[nodiscard]] QList<KeyGroup> keyGroups();

/// As they are written on this system: "Ctrl+Y, Ctrl+Shift+Z".
[[nodiscard]] QString keyText(const QList<QKeySequence> &keys);
/// A tooltip with its keys in brackets.
[[nodiscard]] QString withKeys(const QString &text, const QKeySequence &keys);

} // namespace m2m
