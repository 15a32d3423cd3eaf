// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace m2m {

/// What somebody looks for in the log: typed, pasted, or scanned from a label.
struct JournalSearch {
    QString text; ///< to be found as a part of something; empty: nothing but IDs is looked for
    /// Component UUIDs and record IDs, whole: they are looked up and not searched for.
    QStringList ids;

    /// A component UUID (with or without hyphens), an action ID, a short UUID in either alphabet,
    /// or the address of a component's page, as labels bear it (".../c/<short UUID>"): by their
    /// IDs. A short UUID that stands alone may be part of a name too, so its text is looked for as
    /// well. Anything else: by its text.
    [[nodiscard]] static JournalSearch of(const QString &typed);
    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && ids.isEmpty(); }
    bool operator==(const JournalSearch &) const = default;
};

} // namespace m2m
