// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/celloverlay.h"

#include <QList>

namespace m2m {

/// Cells that were corrected by hand, with undo and redo. The file's own text is never touched.
class Corrections {
public:
    /// Sets one or more cells as one step that can be undone. A null text takes the correction off.
    void set(const QList<QPair<CellAddress, QString>> &cells);
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    void undo();
    void redo();
    void clear();
    [[nodiscard]] const CellOverlay &overlay() const { return m_overlay; }

private:
    struct Change {
        CellAddress cell;
        QString before; ///< null: there was no correction
        QString after;
    };
    void apply(const CellAddress &cell, const QString &text);

    CellOverlay m_overlay;
    QList<QList<Change>> m_steps;
    qsizetype m_done = 0; ///< steps that are in force
};

} // namespace m2m
