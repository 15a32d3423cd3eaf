// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrector.h"

#include "base/jsvalue.h"
#include "models/recordcells.h"
#include "models/rowfilter.h"
#include "models/rowsearch.h"

#include <algorithm>

namespace m2m {

namespace {

/// Typing what the file says anyway is no correction.
QString correctionFor(const Table &table, const CellAddress &cell, const QString &text)
{
    return !text.isNull() && table.row(cell.row).value(cell.column) == text ? QString() : text;
}

CorrectedCells cellsOf(
    const Table &table, const QList<qint64> &rows, int column, const QString &text)
{
    CorrectedCells cells;
    for (const qint64 row : rows) {
        const CellAddress cell{row, column};
        cells.append({cell, correctionFor(table, cell, text)});
    }
    return cells;
}

/// Rows that are left out of all records are not meant.
Result<Alike> searchAlike(const RecordBuilder &builder, const CellOverlay &overlay, int column,
    const QString &text, const QList<qint64> &problemRecords, const ProgressFn &progress)
{
    const auto rows = rowsWithCell(builder.table(), overlay, column, text, progress);
    if (!rows)
        return Unexpected(rows.error());
    Alike alike;
    for (const qint64 row : *rows) {
        const qint64 record = builder.recordOf(row);
        if (record < 0)
            continue;
        alike.withText += row;
        if (std::binary_search(problemRecords.begin(), problemRecords.end(), record))
            alike.withProblem += row;
    }
    return alike;
}

} // namespace

Corrector::Corrector(BatchSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    // Very many cells are corrected beside the window.
    connect(&session, &BatchSession::reviewChanged, this, [this] {
        if (m_isUnsaid && !m_session.isCorrecting())
            sayCorrected();
    });
}

/// Once it is true.
void Corrector::sayCorrected()
{
    m_isUnsaid = m_session.isCorrecting();
    if (!m_isUnsaid)
        Q_EMIT corrected();
}

QList<int> Corrector::columnsOf(const QString &field) const
{
    if (!m_session.records().isValid() || field.isEmpty())
        return {};
    const BoundMapping *bound = boundOf(m_session.records(), field);
    return bound && !bound->isFixed() ? bound->columns : QList<int>();
}

QString Corrector::textAt(const CellAddress &cell) const
{
    const QString *corrected = m_session.corrections().overlay().find(cell);
    return corrected ? *corrected : m_session.records().table().row(cell.row).value(cell.column);
}

void Corrector::correct(const QList<qint64> &rows, int column, const QString &text)
{
    if (column < 0 || !m_session.records().isValid())
        return;
    if (rows.size() == 1) {
        m_session.correct(cellsOf(m_session.records().table(), rows, column, text));
        sayCorrected();
        return;
    }
    correctFound([builder = m_session.records(), rows, column, text](
                     const ProgressFn &) -> Result<CorrectedCells> {
        return cellsOf(builder.table(), rows, column, text);
    });
}

void Corrector::replace(const QList<CellReplacement> &cells)
{
    if (cells.isEmpty() || !m_session.records().isValid())
        return;
    correctFound(
        [builder = m_session.records(), cells](const ProgressFn &) -> Result<CorrectedCells> {
            return correctionsOf(builder.table(), cells);
        });
}

void Corrector::correctFound(const FindCells &find)
{
    m_session.correctFound(find);
    sayCorrected();
}

QList<qint64> Corrector::recordsWithProblem(
    qint64 record, const QString &field, const CheckReport &report) const
{
    IssueList issues = m_session.record(record).issues;
    issues.removeIf([&field](const Issue &issue) { return issue.fieldPath != field; });
    return rowsWithProblems(report, issues);
}

void Corrector::forgetAlike() { m_finding.cancel(); }

void Corrector::findAlike(
    qint64 record, const QString &field, const CellAddress &cell, const CheckReport &report)
{
    m_finding.start(
        [builder = m_session.records(), overlay = m_session.corrections().overlay(), cell,
            text = textAt(cell),
            problem = recordsWithProblem(record, field, report)](const ProgressFn &progress) {
            return searchAlike(builder, overlay, cell.column, text, problem, progress);
        },
        [this, cell, field](const Result<Alike> &alike) {
            if (alike)
                Q_EMIT alikeFound(cell, field, *alike);
        });
}

void Corrector::correctAlike(qint64 record, const QString &field, const CellAddress &cell,
    const QString &text, const CheckReport &report)
{
    correctFound([builder = m_session.records(), overlay = m_session.corrections().overlay(),
                     column = cell.column, text, before = textAt(cell),
                     problem = recordsWithProblem(record, field, report)](
                     const ProgressFn &progress) -> Result<CorrectedCells> {
        const auto alike = searchAlike(builder, overlay, column, before, problem, progress);
        if (!alike)
            return Unexpected(alike.error());
        return cellsOf(builder.table(),
            alike->withProblem.isEmpty() ? alike->withText : alike->withProblem, column, text);
    });
}

QString Corrector::surplus(const Record &record) const
{
    for (const Issue &issue : record.issues) {
        if (issue.rule == QLatin1StringView("row.tooLong") && issue.severity == Severity::Error)
            return issue.params.value(QStringLiteral("surplus"))
                .toStringList()
                .join(QStringLiteral(", "));
    }
    return {};
}

void Corrector::leaveOutSurplus(qint64 record)
{
    const RecordBuilder &records = m_session.records();
    CorrectedCells emptied;
    for (const qint64 row : records.rowsOf(record)) {
        const QStringList cells = records.table().row(row);
        for (qsizetype column = records.table().columns().size(); column < cells.size(); ++column) {
            if (!js::isBlank(cells.at(column)))
                emptied.append({CellAddress{row, int(column)}, QStringLiteral("")});
        }
    }
    m_session.correct(emptied);
    sayCorrected();
}

bool Corrector::hasLeftOut(qint64 record) const
{
    return !leftOutOf(m_session.records(), record).isEmpty();
}

void Corrector::revert(const CellAddress &cell) { correct({cell.row}, cell.column, QString()); }

void Corrector::takeSurplusBack(qint64 record)
{
    const RecordBuilder &records = m_session.records();
    CorrectedCells cells;
    for (const qint64 row : records.rowsOf(record)) {
        for (qsizetype column = records.table().columns().size();
             column < records.table().row(row).size(); ++column)
            cells.append({CellAddress{row, int(column)}, QString()});
    }
    m_session.correct(cells);
    sayCorrected();
}

} // namespace m2m
