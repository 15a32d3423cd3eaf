// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcheck.h"

namespace m2m {

RecordCheck::RecordCheck(QObject *parent)
    : QObject(parent)
{
}

/// Parts are handed over to this object: no thread may be at it when it goes.
RecordCheck::~RecordCheck() { m_checking.cancel(); }

void RecordCheck::forget()
{
    m_checking.cancel();
    ++m_run;
    m_isWhole = false;
    m_check = {};
    m_report = {};
    m_rows.clear();
}

void RecordCheck::checkAll(const RecordBuilder &records, const ComponentFacts &facts)
{
    forget();
    start(records, facts);
}

void RecordCheck::checkFacts(const RecordBuilder &records, const ComponentFacts &facts)
{
    checkRows(records, facts, {});
}

void RecordCheck::checkRows(
    const RecordBuilder &records, const ComponentFacts &facts, const QList<qint64> &rows)
{
    if (!m_isWhole) {
        start(records, facts);
        return;
    }
    m_rows += rows; // what was not finished is done along
    ++m_run;
    m_checking.start(
        [before = m_check, records, facts, rows = m_rows](const ProgressFn &progress) {
            return before.again(records, facts, records.recordsOf(rows), progress);
        },
        [this](const Result<BatchCheck> &check) { take(check); });
}

void RecordCheck::start(const RecordBuilder &records, const ComponentFacts &facts)
{
    const int run = ++m_run;
    const PartialFn partial = [this, run](const CheckReport &report) {
        QMetaObject::invokeMethod(
            this, [this, run, report] { takePart(run, report); }, Qt::QueuedConnection);
    };
    m_checking.start(
        [records, facts, partial](const ProgressFn &progress) {
            return BatchCheck::ofAll(records, facts, progress, partial);
        },
        [this](const Result<BatchCheck> &check) { take(check); });
}

void RecordCheck::take(const Result<BatchCheck> &check)
{
    if (check) {
        m_check = *check;
        m_report = m_check.report();
        m_isWhole = true;
        m_rows.clear();
    }
    ++m_run;
    Q_EMIT changed();
}

void RecordCheck::takePart(int run, const CheckReport &report)
{
    // Verdicts that are there already are not taken back for some of the new ones.
    if (run != m_run || report.rows.size() <= m_report.rows.size())
        return;
    m_report = report;
    Q_EMIT changed();
}

} // namespace m2m
