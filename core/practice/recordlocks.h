// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QString>

namespace m2m::practice {

/// The server's locks: one POST at a time of each record (api-contract 2.7).
class RecordLocks {
public:
    /// False where another holds it.
    [[nodiscard]] bool take(const QString &name);
    void release(const QString &name);
    /// A save that failed half way does not release its lock; it falls open after a second.
    void abandon(const QString &name);

private:
    QHash<QString, QDeadlineTimer> m_held;
};

} // namespace m2m::practice
