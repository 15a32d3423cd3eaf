// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "parallellimit.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>
#include <functional>

namespace m2m {

/// Questions to an instance, as many at a time as is worth it; one that gets no answer is asked
/// again a few times. Whatever was answered before it stopped stays true. Lives on the client's
/// thread.
class QuestionQueue : public QObject {
    Q_OBJECT
public:
    /// Called once when the answer is there; an error: there is none.
    using Answered = std::function<void(const Result<void> &)>;
    using Question = std::function<void(const Answered &)>;

    /// `mostInFlight`: questions at a time.
    explicit QuestionQueue(int mostInFlight, QObject *parent = nullptr);
    /// After failed() it begins anew. A question may add others.
    void add(Question question);
    [[nodiscard]] int left() const; ///< also those that are under way

Q_SIGNALS:
    void answered(); ///< one more
    /// The instance could not be asked; what was left is dropped.
    void failed(const m2m::Error &error);

private:
    struct Waiting {
        Question question;
        int tries = 0;
    };
    void pump();
    void retry(Waiting waiting, const Error &error);

    std::deque<Waiting> m_waiting;
    ParallelLimit m_parallel;
    QElapsedTimer m_clock;
    int m_inFlight = 0;
    int m_delayed = 0;
    int m_round = 0; ///< counts failures: what was asked before one is not ours any more
};

} // namespace m2m
