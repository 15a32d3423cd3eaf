// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellreplace.h"

namespace m2m {

namespace {
constexpr qint64 recordsBetweenReports = 250;
} // namespace

QRegularExpression ReplaceOrder::expression() const
{
    QString pattern = isExpression ? find : QRegularExpression::escape(find);
    if (wholeCell)
        pattern = QRegularExpression::anchoredPattern(pattern);
    return QRegularExpression(pattern,
        matchCase ? QRegularExpression::NoPatternOption
                  : QRegularExpression::CaseInsensitiveOption);
}

Result<QList<CellReplacement>> replacements(const RecordBuilder &records,
    const std::optional<QList<qint64>> &shown, const ReplaceOrder &order,
    const ProgressFn &progress)
{
    QList<CellReplacement> found;
    const QRegularExpression expression = order.expression();
    if (!order.findsAnything() || !expression.isValid())
        return found;
    const qint64 count = shown ? shown->size() : records.count();
    for (qint64 i = 0; i < count; ++i) {
        if (i % recordsBetweenReports == 0 && progress && !progress(i, count))
            return failure(ErrorKind::Cancelled);
        const QList<qint64> rows = records.rowsOf(shown ? shown->at(i) : i);
        for (const qint64 row : rows) {
            const QStringList cells = records.correctedRow(row);
            for (const int column : order.columns) {
                const QString before = cells.value(column);
                if (!expression.match(before).hasMatch())
                    continue;
                QString after = before;
                after.replace(expression, order.with); // a text has no groups for \1 to mean
                if (after != before)
                    found.append({{row, column}, before, after});
            }
        }
    }
    return found;
}

QList<QPair<CellAddress, QString>> correctionsOf(
    const Table &table, const QList<CellReplacement> &replaced)
{
    QList<QPair<CellAddress, QString>> cells;
    cells.reserve(replaced.size());
    for (const CellReplacement &one : replaced) {
        const bool asInFile = table.row(one.cell.row).value(one.cell.column) == one.after;
        // Null is no correction; a cell that is emptied is one.
        cells.append({one.cell,
            asInFile                  ? QString()
                : one.after.isEmpty() ? QStringLiteral("")
                                      : one.after});
    }
    return cells;
}

} // namespace m2m
