// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "check/corrections.h"

#include <QObject>

#include <memory>

namespace m2m {

/// The corrections of a session and what is to be done to them, one step after the other: small
/// steps at once, large ones on the pool. Lives on the session's thread.
class CorrectionQueue : public QObject {
    Q_OBJECT
public:
    explicit CorrectionQueue(QObject *parent = nullptr);
    ~CorrectionQueue() override;

    [[nodiscard]] const Corrections &corrections() const { return m_corrections; }
    /// Steps that were asked for are still to come.
    [[nodiscard]] bool isBusy() const { return m_making.isRunning() || !m_waiting.isEmpty(); }

    /// As Corrections::set().
    void set(const QList<QPair<CellAddress, QString>> &cells, const CorrectionMark &mark);
    void undo();
    void redo();
    void clear(); ///< at once, with what is still to come

Q_SIGNALS:
    void begun(); ///< a large step: isBusy() from now on
    /// A step is done. Rows of which a cell differs from before, in order, each once.
    void changed(const QList<qint64> &rows, const m2m::CellOverlay &before);

private:
    struct Step {
        enum class Kind { Set, Undo, Redo };
        Kind kind = Kind::Set;
        QList<QPair<CellAddress, QString>> cells;
        CorrectionMark mark;

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
    void add(const Step &step);
    void runNext();
    void take(const Made &made);

    Corrections m_corrections;
    QList<Step> m_waiting;
    BackgroundTask<MadePtr> m_making;
};

} // namespace m2m
