// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "models/cellreplace.h"

#include <QObject>

namespace m2m {

/// Other rows of the table that a correction may be meant for, the one that is looked at among
/// them.
struct Alike {
    QList<qint64> withProblem; ///< same text in the same column, and the same problem with it
    QList<qint64> withText; ///< same text in the same column
    bool operator==(const Alike &) const = default;
};

/// Turns what is typed on the review page into corrections of the session: of one cell or of all of
/// a kind, each a step that can be undone. Tables are searched on the pool.
class Corrector : public QObject {
    Q_OBJECT
public:
    explicit Corrector(BatchSession &session, QObject *parent = nullptr);

    /// Columns of the table that the field is made of.
    [[nodiscard]] QList<int> columnsOf(const QString &field) const;
    /// As it stands now, corrected or not.
    [[nodiscard]] QString textAt(const CellAddress &cell) const;

    /// A null text, or the text of the file, takes the correction off. Rows of the table.
    void correct(const QList<qint64> &rows, int column, const QString &text);
    /// All with this problem; all with this text where the cell has none.
    void correctAlike(qint64 record, const QString &field, const CellAddress &cell,
        const QString &text, const CheckReport &report);
    /// One step, in whatever cells.
    void replace(const QList<CellReplacement> &cells);
    void findAlike(
        qint64 record, const QString &field, const CellAddress &cell, const CheckReport &report);
    void forgetAlike();

    /// Cells beyond the last column of which the text would be lost; null: there are none.
    [[nodiscard]] QString surplus(const Record &record) const;
    void leaveOutSurplus(qint64 record);
    [[nodiscard]] bool hasLeftOut(qint64 record) const;
    void revert(const CellAddress &cell);
    void takeSurplusBack(qint64 record);

Q_SIGNALS:
    void alikeFound(const m2m::CellAddress &cell, const QString &field, const m2m::Alike &alike);
    void corrected(); ///< also where the step changed nothing

private:
    [[nodiscard]] QList<qint64> recordsWithProblem(
        qint64 record, const QString &field, const CheckReport &report) const;
    void correctFound(const FindCells &find);
    void sayCorrected();

    BatchSession &m_session;
    BackgroundTask<Alike> m_finding;
    bool m_isUnsaid = false; ///< corrected(), of what the session has still to do
};

} // namespace m2m
