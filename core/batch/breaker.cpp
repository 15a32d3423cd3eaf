// SPDX-License-Identifier: GPL-3.0-or-later
#include "breaker.h"

namespace m2m {

bool isOfTheWay(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::NetworkFailed:
        return true;
    case ErrorKind::Busy:
        // With 500 the server itself says so of what it was asked for, unless that was the token.
        return error.details.value(QStringLiteral("status")).toInt() != 500
            || !error.details.value(QStringLiteral("maySent"), true).toBool();
    default:
        return false;
    }
}

bool needsSomebody(ErrorKind kind)
{
    return kind == ErrorKind::NotPermitted || kind == ErrorKind::WrongSecret
        || kind == ErrorKind::NotAuthorised || kind == ErrorKind::TlsFailed
        || kind == ErrorKind::ProxyFailed || kind == ErrorKind::Redirected
        || kind == ErrorKind::TokenRefused;
}

void Breaker::reset()
{
    m_halfOpen = false;
    m_inARow = 0;
    m_last.clear();
    m_bad = 0;
}

void Breaker::openHalf()
{
    m_inARow = 0;
    m_halfOpen = true;
}

void Breaker::answerCame()
{
    if (m_halfOpen)
        m_inARow = 0;
    m_halfOpen = false;
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
