// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "check/corrections.h"

#include <QObject>

#include <functional>
#include <memory>

namespace m2m {

using CorrectedCells = QList<QPair<CellAddress, QString>>;

/// Finds out which cells are to be corrected. Runs on the pool and owns all that it looks at; a
/// failure corrects nothing.
using FindCells = std::function<Result<CorrectedCells>(const ProgressFn &)>;

/// The corrections of a session and what is to be done to them, one step after the other: small
/// steps at once, large ones and those whose cells have to be found on the pool. Lives on the
/// session's thread.
class CorrectionQueue : public QObject {
    Q_OBJECT
public:
    explicit CorrectionQueue(QObject *parent = nullptr);
    ~CorrectionQueue() override;

    [[nodiscard]] const Corrections &corrections() const { return m_corrections; }
    /// Steps that were asked for are still to come.
    [[nodiscard]] bool isBusy() const { return m_making.isRunning() || !m_waiting.isEmpty(); }

    /// As Corrections::set().
    void set(const CorrectedCells &cells, const CorrectionMark &mark);
    void setFound(const FindCells &find, const CorrectionMark &mark);
    void undo();
    void redo();
    void clear(); ///< at once, with what is still to come

Q_SIGNALS:
    void begun(); ///< on the pool: isBusy() from now on
    /// A step is done. Rows of which a cell differs from before, in order, each once; maybe none.
    void changed(const QList<qint64> &rows, const m2m::CellOverlay &before);

private:
    struct Step {
        enum class Kind { Set, Undo, Redo };
        Kind kind = Kind::Set;
        CorrectedCells cells;
        CorrectionMark mark;
        FindCells find = nullptr; ///< the cells

        void takeOn(Corrections &corrections) const;
        /// Cells that are looked at, or let go of for good.
        [[nodiscard]] qsizetype size(const Corrections &corrections) const;
    };
    struct Made {
        Corrections corrections;
        QList<qint64> rows;
    };
    using MadePtr = std::shared_ptr<Made>;
    static Made made(Corrections corrections, const Step &step);
    static Made found(const Corrections &corrections, Step step, const ProgressFn &progress);
    void add(const Step &step);
    void runNext();
    void take(const Made &made);

    Corrections m_corrections;
    QList<Step> m_waiting;
    BackgroundTask<MadePtr> m_making;
};

} // namespace m2m
