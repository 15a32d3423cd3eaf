// SPDX-License-Identifier: GPL-3.0-or-later
#include "breaker.h"

namespace m2m {

void Breaker::reset()
{
    m_inARow = 0;
    m_last.clear();
    m_bad = 0;
}

void Breaker::recordEnded(bool well)
{
    m_inARow = well ? 0 : m_inARow + 1;
    m_last.push_back(well);
    m_bad += well ? 0 : 1;
    if (m_last.size() > watched) {
        m_bad -= m_last.front() ? 0 : 1;
        m_last.pop_front();
    }
}

bool Breaker::trippedByShare() const
{
    return m_last.size() == watched && m_bad >= m_mostOfHundred;
}

} // namespace m2m
