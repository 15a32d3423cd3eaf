// SPDX-License-Identifier: GPL-3.0-or-later
#include "parallellimit.h"

#include <algorithm>

namespace m2m {

namespace {

constexpr qint64 shortestWindow = 60; ///< milliseconds
constexpr double worthGrowing = 1.2; ///< twice the connections have to bring so much more
constexpr double muchSlower = 0.6;
constexpr int windowsBetweenTries = 40; ///< before more is tried again
constexpr qint64 congestionPause = 1000; ///< milliseconds: one burst of refusals counts once

} // namespace

ParallelLimit::ParallelLimit(int first, int most)
    : m_value(std::clamp(first, 1, std::max(most, 1)))
    , m_most(std::max(most, 1))
{
}

void ParallelLimit::beginWindow(qint64 now)
{
    m_windowBegan = now;
    m_answers = 0;
    m_full = 0;
}

void ParallelLimit::answered(qint64 now, int inFlight)
{
    if (m_windowBegan < 0)
        beginWindow(now);
    ++m_answers;
    if (inFlight >= m_value)
        ++m_full;
    if (m_answers < 2 * m_value || now - m_windowBegan < shortestWindow)
        return;
    const double rate = double(m_answers) / double(now - m_windowBegan);
    // Where there was not enough to do, the rate says nothing about the limit.
    const bool limited = m_full * 2 >= m_answers;
    beginWindow(now);
    if (limited)
        judge(rate);
}

void ParallelLimit::judge(double rate)
{
    if (m_mode == Mode::Growing) {
        if (rate > m_bestRate * worthGrowing) {
            m_bestRate = rate;
            m_bestValue = m_value;
            if (m_value < m_most) {
                growTo(m_value * 2);
                return;
            }
        }
        m_value = m_bestValue;
        m_mode = Mode::Holding;
        m_windowsHeld = 0;
        return;
    }
    m_slowWindows = rate < m_bestRate * muchSlower ? m_slowWindows + 1 : 0;
    if (m_slowWindows >= 3) {
        // Answers take longer than they did: somebody else wants the server too.
        m_value = std::max(1, m_value * 3 / 4);
        m_bestValue = m_value;
        m_bestRate = rate;
        m_slowWindows = 0;
    } else if (++m_windowsHeld >= windowsBetweenTries && m_value < m_most) {
        m_bestRate = rate;
        m_bestValue = m_value;
        growTo(m_value * 2);
    }
}

void ParallelLimit::growTo(int value)
{
    m_value = std::min(value, m_most);
    m_mode = Mode::Growing;
}

void ParallelLimit::congested(qint64 now)
{
    if (m_lastCongestion >= 0 && now - m_lastCongestion < congestionPause)
        return;
    m_lastCongestion = now;
    m_value = std::max(1, m_value / 2);
    m_bestValue = m_value;
    m_bestRate = 0;
    m_mode = Mode::Holding;
    m_windowsHeld = 0;
    beginWindow(now);
}

} // namespace m2m
