// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections.h"

#include <algorithm>

namespace m2m {

namespace {

/// A correction to a blank text is not the same as no correction.
bool isSame(const QString &a, const QString &b) { return a == b && a.isNull() == b.isNull(); }

} // namespace

void Corrections::set(const QList<QPair<CellAddress, QString>> &cells, const CorrectionMark &mark)
{
    CorrectionStep step;
    CellOverlay ahead = m_overlay;
    for (const auto &[cell, text] : cells) {
        const QString before = ahead.value(cell);
        if (isSame(before, text))
            continue;
        step.changes += Change{cell, {before, m_marks.value(cell)}, {text, mark}};
        step.rows += cell.row;
        if (text.isNull())
            ahead.remove(cell);
        else
            ahead.insert(cell, text);
    }
    if (step.changes.isEmpty())
        return;
    std::sort(step.rows.begin(), step.rows.end());
    step.rows.resize(std::unique(step.rows.begin(), step.rows.end()) - step.rows.begin());
    m_steps.resize(m_done);
    m_steps += step;
    redo();
}

void Corrections::undo()
{
    if (!canUndo())
        return;
    m_touched = --m_done;
    const QList<Change> &changes = m_steps.at(m_done).changes;
    // Backwards, in case that one step sets a cell twice.
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        apply(change->cell, change->before);
}

void Corrections::redo()
{
    if (!canRedo())
        return;
    for (const Change &change : m_steps.at(m_done).changes)
        apply(change.cell, change.after);
    m_touched = m_done++;
}

void Corrections::clear() { *this = {}; }

qsizetype Corrections::sizeOfUndo() const
{
    return canUndo() ? m_steps.at(m_done - 1).changes.size() : 0;
}

qsizetype Corrections::sizeOfRedo() const
{
    return canRedo() ? m_steps.at(m_done).changes.size() : 0;
}

const Corrections::CorrectionStep *Corrections::touched() const
{
    return m_touched >= 0 && m_touched < m_steps.size() ? &m_steps.at(m_touched) : nullptr;
}

std::optional<CellAddress> Corrections::firstTouched() const
{
    const CorrectionStep *step = touched();
    return step ? std::optional(step->changes.constFirst().cell) : std::nullopt;
}

QList<qint64> Corrections::rowsTouched() const
{
    const CorrectionStep *step = touched();
    return step ? step->rows : QList<qint64>();
}

void Corrections::apply(const CellAddress &cell, const Text &text)
{
    if (text.text.isNull()) {
        m_overlay.remove(cell);
        m_marks.remove(cell);
    } else {
        m_overlay.insert(cell, text.text);
        m_marks.insert(cell, text.mark);
    }
}

} // namespace m2m
