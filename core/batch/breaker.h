// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstddef>

#include <deque>

namespace m2m {

/// Nothing but the way to the instance is broken, or a gateway on it: it passes by itself, and says
/// nothing about records, secrets or permissions.
[[nodiscard]] bool isOfTheWay(const Error &error);
/// Nothing will work until somebody acts.
[[nodiscard]] bool needsSomebody(ErrorKind kind);

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
    /// Nobody has looked, but it is tried whether the way is back: the first failure trips, and
    /// what is known of the records' ends stays known. Until answerCame().
    void openHalf();
    void answerCame();
    [[nodiscard]] bool isHalfOpen() const { return m_halfOpen; }
    /// A request failed that says nothing about its record.
    void wayFailed() { ++m_inARow; }
    void recordEnded(bool well);

    [[nodiscard]] bool trippedByRow() const { return m_inARow >= (m_halfOpen ? 1 : m_mostInARow); }
    [[nodiscard]] int failuresInARow() const { return m_inARow; }
    /// Only looked at once a hundred records have ended.
    [[nodiscard]] bool trippedByShare() const;
    [[nodiscard]] int badOfLast() const { return m_bad; } ///< of the last hundred

private:
    static constexpr std::size_t watched = 100;

    int m_mostInARow;
    int m_mostOfHundred;
    int m_inARow = 0;
    bool m_halfOpen = false;
    std::deque<bool> m_last; ///< whether it ended well; oldest first
    int m_bad = 0; ///< among them
};

} // namespace m2m
