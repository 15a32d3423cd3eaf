// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <deque>

namespace m2m {

/// Tells when a run had better stop by itself: when nothing works any more, or when so much of what
/// was sent came to a bad end that somebody should look before the rest follows.
class Breaker {
public:
    /// Limits: failures one after the other, and bad ends among the last hundred records.
    Breaker(int failuresInARow, int badOfHundred)
        : m_mostInARow(failuresInARow)
        , m_mostOfHundred(badOfHundred)
    {
    }
    /// Somebody has looked: all that was counted is forgotten.
    void reset();
    /// A request failed that says nothing about its record.
    void wayFailed() { ++m_inARow; }
    void recordEnded(bool well);

    [[nodiscard]] bool trippedByRow() const { return m_inARow >= m_mostInARow; }
    /// Only looked at once a hundred records have ended.
    [[nodiscard]] bool trippedByShare() const;
    [[nodiscard]] int badOfLast() const { return m_bad; } ///< of the last hundred

private:
    static constexpr std::size_t watched = 100;

    int m_mostInARow;
    int m_mostOfHundred;
    int m_inARow = 0;
    std::deque<bool> m_last; ///< whether it ended well; oldest first
    int m_bad = 0; ///< among them
};

} // namespace m2m
