// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

namespace m2m {

/// How fast records come to their end, taken over the last few hundred of them.
class RateMeter {
public:
    void restart(); ///< forgets what was counted, as after a pause
    void count(); ///< one more record came to its end
    [[nodiscard]] double perSecond() const; ///< 0 before it can be told
    [[nodiscard]] int secondsFor(qint64 left) const; ///< -1 before it can be told

private:
    QElapsedTimer m_clock;
    QList<qint64> m_times; ///< milliseconds
};

} // namespace m2m
