// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordlocks.h"

namespace m2m::practice {

bool RecordLocks::take(const QString &name)
{
    const auto held = m_held.constFind(name);
    if (held != m_held.constEnd() && !held->hasExpired())
        return false;
    m_held.insert(name, QDeadlineTimer(QDeadlineTimer::Forever));
    return true;
}

void RecordLocks::release(const QString &name) { m_held.remove(name); }

void RecordLocks::abandon(const QString &name)
{
    m_held.insert(name, QDeadlineTimer(std::chrono::seconds(1)));
}

} // namespace m2m::practice
