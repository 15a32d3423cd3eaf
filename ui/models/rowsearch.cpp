// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsearch.h"

#include <algorithm>

namespace m2m {

namespace {

constexpr qint64 rowsBetweenReports = 1000;

template <typename Passes>
Result<QList<qint64>> rowsThat(const Table &table, const ProgressFn &progress, Passes passes)
{
    QList<qint64> rows;
    for (qint64 row = 0; row < table.rowCount(); ++row) {
        if (row % rowsBetweenReports == 0 && progress && !progress(row, table.rowCount()))
            return failure(ErrorKind::Cancelled);
        if (passes(row, table.row(row)))
            rows.append(row);
    }
    return rows;
}

} // namespace

Result<QList<qint64>> rowsContaining(
    const Table &table, const CellOverlay &overlay, const QString &text, const ProgressFn &progress)
{
    return rowsContainingAny(table, overlay, {text}, progress);
}

Result<QList<qint64>> rowsContainingAny(const Table &table, const CellOverlay &overlay,
    const QStringList &texts, const ProgressFn &progress)
{
    const auto hasAny = [&texts](const QString &cell) {
        return std::any_of(texts.begin(), texts.end(),
            [&cell](const QString &text) { return cell.contains(text, Qt::CaseInsensitive); });
    };
    return rowsThat(table, progress, [&](qint64 row, const QStringList &cells) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString cell = overlay.isEmpty()
                ? cells.at(column)
                : overlay.value({row, int(column)}, cells.at(column));
            if (hasAny(cell))
                return true;
        }
        return false;
    });
}

Result<QList<qint64>> rowsWithCell(const Table &table, const CellOverlay &overlay, int column,
    const QString &text, const ProgressFn &progress)
{
    return rowsThat(table, progress, [&](qint64 row, const QStringList &cells) {
        return overlay.value({row, column}, cells.value(column)) == text;
    });
}

} // namespace m2m
