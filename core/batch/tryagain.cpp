// SPDX-License-Identifier: GPL-3.0-or-later
#include "tryagain.h"

#include <algorithm>

namespace m2m {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds lookEvery = 1s;

} // namespace

TryAgain::TryAgain(QObject *parent)
    : QObject(parent)
    , m_looking(this)
{
    setDelays(5s, 60s);
    m_looking.setSingleShot(true);
    connect(&m_looking, &QTimer::timeout, this, &TryAgain::look);
}

void TryAgain::setDelays(std::chrono::milliseconds first, std::chrono::milliseconds last)
{
    m_first = first;
    m_last = std::max(first, last);
    m_next = first;
}

void TryAgain::wait(std::chrono::milliseconds atLeast)
{
    if (m_when.isValid())
        return;
    m_delay = std::max(m_next, atLeast);
    m_next = std::min(2 * m_next, m_last);
    m_since = currentMoment();
    m_when = QDateTime::currentDateTimeUtc().addMSecs(m_delay.count());
    m_looking.start(std::min(m_delay, lookEvery));
}

void TryAgain::look()
{
    const auto left = m_delay - between(m_since, currentMoment());
    if (left > 0ms) {
        m_looking.start(std::min(left, lookEvery));
        return;
    }
    stop();
    Q_EMIT due();
}

void TryAgain::now()
{
    if (!m_when.isValid())
        return;
    // A network that is back often takes a moment more to find its names.
    wentWell();
    stop();
    Q_EMIT due();
}

void TryAgain::stop()
{
    m_looking.stop();
    m_when = {};
}

void TryAgain::wentWell() { m_next = m_first; }

} // namespace m2m
