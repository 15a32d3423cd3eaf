// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace m2m {

/// How many records are worth having in flight at once, found by trying: doubled step by step, then
/// back to the least that is nearly as fast as the best; halved where the server or a gateway says
/// that it is too much. The server holds back each answer for 45 ms (api-contract 2.1), so that
/// only more connections bring speed; where it does not, a few do.
class ParallelLimit {
public:
    ParallelLimit(int first, int most);

    [[nodiscard]] int value() const { return m_value; }
    /// One answer came. `now` in milliseconds of a clock that nobody sets; `inFlight` tells whether
    /// the limit was what limited.
    void answered(qint64 now, int inFlight);
    /// 429, 502 to 504, a time-out.
    void congested(qint64 now);

private:
    enum class Mode { Trying, Holding };
    struct Trial {
        int value;
        double rate; ///< answers in a millisecond
    };
    void beginWindow(qint64 now);
    void judge(double rate);
    void tried(double rate);
    void held(double rate);

    int m_value;
    int m_most;
    Mode m_mode = Mode::Trying;
    QList<Trial> m_trials;
    double m_rate = 0; ///< when the value was settled
    qint64 m_windowBegan = -1;
    int m_answers = 0;
    int m_full = 0; ///< of these, how many came when the limit was reached
    int m_windowsHeld = 0;
    int m_slowWindows = 0;
    qint64 m_lastCongestion = -1;
};

} // namespace m2m
