// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections.h"

namespace m2m {

namespace {

/// A correction to a blank text is not the same as no correction.
bool isSame(const QString &a, const QString &b) { return a == b && a.isNull() == b.isNull(); }

} // namespace

void Corrections::set(const QList<QPair<CellAddress, QString>> &cells)
{
    QList<Change> step;
    CellOverlay ahead = m_overlay;
    for (const auto &[cell, text] : cells) {
        const QString before = ahead.value(cell);
        if (isSame(before, text))
            continue;
        step += Change{cell, before, text};
        if (text.isNull())
            ahead.remove(cell);
        else
            ahead.insert(cell, text);
    }
    if (step.isEmpty())
        return;
    m_steps.resize(m_done);
    m_steps += step;
    redo();
}

void Corrections::undo()
{
    if (!canUndo())
        return;
    const QList<Change> &step = m_steps[--m_done];
    // Backwards, in case that one step sets a cell twice.
    for (auto change = step.rbegin(); change != step.rend(); ++change)
        apply(change->cell, change->before);
}

void Corrections::redo()
{
    if (!canRedo())
        return;
    for (const Change &change : m_steps[m_done])
        apply(change.cell, change.after);
    ++m_done;
}

void Corrections::clear()
{
    m_overlay.clear();
    m_steps.clear();
    m_done = 0;
}

void Corrections::apply(const CellAddress &cell, const QString &text)
{
    if (text.isNull())
        m_overlay.remove(cell);
    else
        m_overlay.insert(cell, text);
}

} // namespace m2m
