// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratemeter.h"

namespace m2m {

namespace {
constexpr qsizetype window = 400; ///< records
} // namespace

void RateMeter::restart()
{
    m_clock.start();
    m_times.clear();
}

void RateMeter::count()
{
    m_times.append(m_clock.elapsed());
    if (m_times.size() > window)
        m_times.removeFirst();
}

double RateMeter::perSecond() const
{
    const qint64 span = m_times.isEmpty() ? 0 : m_times.constLast() - m_times.constFirst();
    return span > 0 ? double(m_times.size() - 1) * 1000.0 / double(span) : 0;
}

int RateMeter::secondsFor(qint64 left) const
{
    const double rate = perSecond();
    return rate > 0 ? int(double(left) / rate) : -1;
}

} // namespace m2m
