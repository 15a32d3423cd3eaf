// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "check/batchcheck.h"

#include <QObject>

namespace m2m {

/// The verdicts on a session's records, made on a pool and kept up to date: of all records, with
/// the first of them at once, or only of those that were corrected. Lives on the session's thread.
class RecordCheck : public QObject {
    Q_OBJECT
public:
    explicit RecordCheck(QObject *parent = nullptr);
    ~RecordCheck() override;

    /// Other records: what was known is forgotten.
    void checkAll(const RecordBuilder &records, const ComponentFacts &facts);
    /// The same records with more known of their components: only those that name these are
    /// checked. The verdicts from before stay until all new ones are there.
    void checkFacts(const RecordBuilder &records, const ComponentFacts &facts);
    /// Cells of these rows of the table were corrected. The verdicts from before stay for that
    /// moment.
    void checkRows(
        const RecordBuilder &records, const ComponentFacts &facts, const QList<qint64> &rows);
    void forget(); ///< and stop

    [[nodiscard]] bool isRunning() const { return m_checking.isRunning(); }
    /// While all records are checked for the first time, it grows: its rows are the first ones of
    /// the table.
    [[nodiscard]] const CheckReport &report() const { return m_report; }

Q_SIGNALS:
    void changed();

private:
    void start(const RecordBuilder &records, const ComponentFacts &facts);
    void take(const Result<BatchCheck> &check);
    void takePart(int run, const CheckReport &report);

    int m_run = 0; ///< a part of an earlier one comes too late
    bool m_isWhole = false; ///< m_check is of the records as they were before m_rows changed
    BatchCheck m_check;
    CheckReport m_report;
    QList<qint64> m_rows; ///< of the table: corrected, and not checked since
    BackgroundTask<BatchCheck> m_checking;
};

} // namespace m2m
