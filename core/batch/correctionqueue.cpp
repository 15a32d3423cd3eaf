// SPDX-License-Identifier: GPL-3.0-or-later
#include "correctionqueue.h"

#include "base/letgo.h"

#include <utility>

namespace m2m {

namespace {
constexpr qsizetype mostAtOnce = 5'000; ///< cells; some milliseconds
} // namespace

void CorrectionQueue::Step::takeOn(Corrections &corrections) const
{
    switch (kind) {
    case Kind::Set:
        corrections.set(cells, mark);
        break;
    case Kind::Undo:
        corrections.undo();
        break;
    case Kind::Redo:
        corrections.redo();
        break;
    }
}

qsizetype CorrectionQueue::Step::size(const Corrections &corrections) const
{
    switch (kind) {
    case Kind::Set:
        return cells.size() + corrections.sizeOfRedo();
    case Kind::Undo:
        return corrections.sizeOfUndo();
    case Kind::Redo:
        return corrections.sizeOfRedo();
    }
    return 0;
}

CorrectionQueue::CorrectionQueue(QObject *parent)
    : QObject(parent)
{
}

CorrectionQueue::~CorrectionQueue() { m_making.cancel(); }

void CorrectionQueue::set(const CorrectedCells &cells, const CorrectionMark &mark)
{
    add({Step::Kind::Set, cells, mark});
}

void CorrectionQueue::setFound(const FindCells &find, const CorrectionMark &mark)
{
    add({Step::Kind::Set, {}, mark, find});
}

void CorrectionQueue::undo() { add({Step::Kind::Undo, {}, {}}); }

void CorrectionQueue::redo() { add({Step::Kind::Redo, {}, {}}); }

void CorrectionQueue::clear()
{
    m_waiting.clear();
    m_making.abandon(); // a step has copies of all that it looks at
    letGoOnPool(this, std::exchange(m_corrections, {}));
}

CorrectionQueue::Made CorrectionQueue::made(Corrections corrections, const Step &step)
{
    const CellOverlay before = corrections.overlay();
    step.takeOn(corrections);
    const QList<qint64> rows = CellOverlay::differingRows(before, corrections.overlay());
    return {std::move(corrections), rows};
}

CorrectionQueue::Made CorrectionQueue::found(
    const Corrections &corrections, Step step, const ProgressFn &progress)
{
    if (step.find) {
        auto cells = step.find(progress);
        if (!cells)
            return {corrections, {}};
        step.cells = std::move(*cells);
    }
    return made(corrections, step);
}

void CorrectionQueue::add(const Step &step)
{
    m_waiting.append(step);
    runNext();
}

void CorrectionQueue::runNext()
{
    while (!m_waiting.isEmpty() && !m_making.isRunning()) {
        const Step step = m_waiting.takeFirst();
        if (!step.find && step.size(m_corrections) <= mostAtOnce) {
            take(made(m_corrections, step));
            continue;
        }
        m_making.start(
            [corrections = m_corrections, step](const ProgressFn &progress) -> Result<MadePtr> {
                return std::make_shared<Made>(found(corrections, step, progress));
            },
            [this](const Result<MadePtr> &made) {
                if (made)
                    take(std::exchange(**made, {})); // nothing of it stays behind in the task
                runNext();
            });
        Q_EMIT begun();
    }
}

void CorrectionQueue::take(const Made &made)
{
    Corrections before = std::exchange(m_corrections, made.corrections);
    Q_EMIT changed(made.rows, before.overlay());
    if (made.rows.size() > mostAtOnce)
        letGoOnPool(this, std::move(before));
}

} // namespace m2m
