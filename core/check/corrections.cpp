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
    QList<Change> step;
    CellOverlay ahead = m_overlay;
    for (const auto &[cell, text] : cells) {
        const QString before = ahead.value(cell);
        if (isSame(before, text))
            continue;
        step += Change{cell, {before, m_marks.value(cell)}, {text, mark}};
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
    m_touched = --m_done;
    const QList<Change> &step = m_steps[m_done];
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
    m_touched = m_done++;
}

void Corrections::clear() { *this = {}; }

QList<CellAddress> Corrections::lastTouched() const
{
    QList<CellAddress> cells;
    if (m_touched < 0 || m_touched >= m_steps.size())
        return cells;
    for (const Change &change : m_steps[m_touched])
        cells += change.cell;
    return cells;
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

QList<qint64> changedRows(const CellOverlay &before, const CellOverlay &now)
{
    QList<qint64> rows;
    const auto compare = [&rows](const CellOverlay &one, const CellOverlay &other) {
        for (auto it = one.begin(); it != one.end(); ++it) {
            const auto same = other.constFind(it.key());
            if (same == other.constEnd() || *same != *it)
                rows += it.key().row;
        }
    };
    compare(before, now);
    compare(now, before);
    std::sort(rows.begin(), rows.end());
    rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    return rows;
}

} // namespace m2m
