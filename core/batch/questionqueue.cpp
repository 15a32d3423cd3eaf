// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionqueue.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace m2m {

namespace {

using namespace std::chrono_literals;

constexpr int firstQuestions = 6;
constexpr int triesOfOne = 4;

bool isUseless(ErrorKind kind)
{
    return kind == ErrorKind::NotPermitted || kind == ErrorKind::WrongSecret
        || kind == ErrorKind::TlsFailed;
}

} // namespace

QuestionQueue::QuestionQueue(int mostInFlight, QObject *parent)
    : QObject(parent)
    , m_parallel(firstQuestions, mostInFlight)
{
    m_clock.start();
}

void QuestionQueue::add(Question question)
{
    m_waiting.push_back({std::move(question), 0});
    pump();
}

int QuestionQueue::left() const { return int(m_waiting.size()) + m_inFlight + m_delayed; }

void QuestionQueue::pump()
{
    while (m_inFlight < m_parallel.value() && !m_waiting.empty()) {
        Waiting waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_inFlight;
        const Question question = waiting.question;
        question([this, alive = QPointer(this), round = m_round, waiting = std::move(waiting)](
                     const Result<void> &answer) {
            if (!alive || round != m_round)
                return;
            if (!answer) {
                retry(waiting, answer.error());
                return;
            }
            m_parallel.answered(m_clock.elapsed(), m_inFlight);
            --m_inFlight;
            pump();
            Q_EMIT answered();
        });
    }
}

void QuestionQueue::retry(Waiting waiting, const Error &error)
{
    m_parallel.congested(m_clock.elapsed());
    --m_inFlight;
    if (++waiting.tries >= triesOfOne || isUseless(error.kind)) {
        ++m_round;
        m_waiting.clear();
        m_inFlight = 0;
        m_delayed = 0;
        Q_EMIT failed(error);
        return;
    }
    ++m_delayed;
    const auto delay = 500ms * (1 << waiting.tries);
    QTimer::singleShot(delay, this, [this, round = m_round, waiting = std::move(waiting)] {
        if (round != m_round)
            return;
        --m_delayed;
        m_waiting.push_back(waiting);
        pump();
    });
    pump();
}

} // namespace m2m
