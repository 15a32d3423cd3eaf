// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mishap.h"
#include "practicefaults.h"

#include <QByteArray>
#include <QRandomGenerator>

namespace m2m::practice {

/// Throws for each request what happens to it. Every throw takes the same count of random numbers,
/// so that the n-th request meets the same mishap whatever happened to those before it.
class FaultDice {
public:
    explicit FaultDice(const PracticeFaults &faults);

    [[nodiscard]] const PracticeFaults &faults() const { return m_faults; }
    /// Starts again from the seed; without one from the number that is used already.
    void set(const PracticeFaults &faults);
    [[nodiscard]] quint32 seed() const { return m_seed; }

    /// For a request of the DB.
    [[nodiscard]] Mishap next(const QByteArray &method);
    /// For one of the token endpoint: nothing, Answer429 or Answer500. Does not disturb the others.
    [[nodiscard]] Mishap nextToken();

private:
    PracticeFaults m_faults;
    quint32 m_seed;
    QRandomGenerator m_random;
    QRandomGenerator m_tokenRandom;
};

} // namespace m2m::practice
