// SPDX-License-Identifier: GPL-3.0-or-later
#include "parallellimit.h"

#include <algorithm>

namespace m2m {

namespace {

constexpr qint64 shortestWindow = 60; ///< milliseconds
constexpr double goodEnough = 0.97; ///< of the best rate: fewer connections are kinder to a server
constexpr double muchSlower = 0.7;
constexpr int windowsBetweenTries = 60; ///< before more is tried again
constexpr int slowWindowsInARow = 3;
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
    // Places that became free a moment ago are not filled again yet.
    if (inFlight * 4 >= m_value * 3)
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
    if (m_mode == Mode::Trying)
        tried(rate);
    else
        held(rate);
}

/// Goes up by doubling, then back to the least that is nearly as good as the best.
void ParallelLimit::tried(double rate)
{
    m_trials.append({m_value, rate});
    const auto slower = [](const Trial &a, const Trial &b) { return a.rate < b.rate; };
    const double best = std::max_element(m_trials.cbegin(), m_trials.cend(), slower)->rate;
    if (m_value < m_most && rate >= best * muchSlower) {
        m_value = std::min(2 * m_value, m_most);
        return;
    }
    const auto enough = std::find_if(m_trials.cbegin(), m_trials.cend(),
        [best](const Trial &trial) { return trial.rate >= best * goodEnough; });
    m_value = enough->value;
    m_rate = enough->rate;
    m_trials.clear();
    m_mode = Mode::Holding;
    m_windowsHeld = 0;
    m_slowWindows = 0;
}

void ParallelLimit::held(double rate)
{
    m_slowWindows = rate < m_rate * muchSlower ? m_slowWindows + 1 : 0;
    if (m_slowWindows >= slowWindowsInARow) {
        // Answers take longer than they did: somebody else wants the server too.
        m_value = std::max(1, m_value * 3 / 4);
        m_rate = rate;
        m_slowWindows = 0;
    } else if (++m_windowsHeld >= windowsBetweenTries && m_value < m_most) {
        m_mode = Mode::Trying;
    }
}

void ParallelLimit::congested(qint64 now)
{
    if (m_lastCongestion >= 0 && now - m_lastCongestion < congestionPause)
        return;
    m_lastCongestion = now;
    m_value = std::max(1, m_value / 2);
    m_rate = 0;
    m_trials.clear();
    m_mode = Mode::Holding;
    m_windowsHeld = 0;
    beginWindow(now);
}

} // namespace m2m
