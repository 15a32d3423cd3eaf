// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/celloverlay.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace m2m {

/// When a cell was corrected, and by whom.
struct CorrectionMark {
    QDateTime when; ///< UTC
    QString who;
};

/// Cells that were corrected by hand, with undo and redo. The file's own text is never touched.
/// A value: a copy costs nothing, and a large step can be made in one on another thread.
class Corrections {
public:
    /// Sets one or more cells as one step that can be undone. A null text takes the correction off.
    void set(const QList<QPair<CellAddress, QString>> &cells, const CorrectionMark &mark = {});
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    void undo();
    void redo();
    void clear();
    [[nodiscard]] const CellOverlay &overlay() const { return m_overlay; }
    /// Of a cell that is corrected; undoing a later correction brings the earlier one's back.
    [[nodiscard]] CorrectionMark mark(const CellAddress &cell) const { return m_marks.value(cell); }
    /// How many cells the next undo() or redo() changes.
    [[nodiscard]] qsizetype sizeOfUndo() const;
    [[nodiscard]] qsizetype sizeOfRedo() const;
    /// Of the step that was set, undone or done again last: its first cell, nothing at first.
    [[nodiscard]] std::optional<CellAddress> firstTouched() const;
    /// Its rows, in order, each once.
    [[nodiscard]] QList<qint64> rowsTouched() const;

private:
    struct Text {
        QString text; ///< null: no correction
        CorrectionMark mark;
    };
    struct Change {
        CellAddress cell;
        Text before;
        Text after;
    };
    struct CorrectionStep {
        QList<Change> changes;
        QList<qint64> rows; ///< in order, each once
    };
    void apply(const CellAddress &cell, const Text &text);
    [[nodiscard]] const CorrectionStep *touched() const;

    CellOverlay m_overlay;
    CellMap<CorrectionMark> m_marks;
    QList<CorrectionStep> m_steps;
    qsizetype m_done = 0; ///< steps that are in force
    qsizetype m_touched = -1; ///< step
};

} // namespace m2m
