// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/moment.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace m2m {

/// Patience with a way that is broken: tells when to try it again, first after `first`, then after
/// twice as long each time, up to `last`. The hours that a machine slept count.
class TryAgain : public QObject {
    Q_OBJECT
public:
    explicit TryAgain(QObject *parent = nullptr);
    void setDelays(std::chrono::milliseconds first, std::chrono::milliseconds last);

    /// Begins to wait, where it does not yet; not shorter than `atLeast`.
    void wait(std::chrono::milliseconds atLeast);
    /// The way may be back: where it is waited for, it is tried at once.
    void now();
    void stop();
    /// It works: the next wait is the first again.
    void wentWell();
    /// UTC; invalid while nothing is waited for.
    [[nodiscard]] QDateTime when() const { return m_when; }

Q_SIGNALS:
    void due();

private:
    void look();

    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_last;
    std::chrono::milliseconds m_next;
    std::chrono::milliseconds m_delay{0};
    Moment m_since;
    QDateTime m_when;
    QTimer m_looking; ///< timers stand still while the machine sleeps
};

} // namespace m2m
