// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"

#include "ownexport.h"

#include <algorithm>

namespace m2m {

namespace {

constexpr QLatin1Char quoteMark('"');

bool needsQuotes(const QString &cell, QChar delimiter)
{
    // A BOM as the first character of a file would not be read back as a part of the cell.
    return cell.startsWith(QChar(QChar::ByteOrderMark))
        || std::any_of(cell.begin(), cell.end(), [delimiter](QChar c) {
               return c == delimiter || c == quoteMark || c == QLatin1Char('\n')
                   || c == QLatin1Char('\r');
           });
}

} // namespace

QByteArray csvRow(const QStringList &cells, QChar delimiter, bool harmless)
{
    QString row;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column > 0)
            row += delimiter;
        QString cell = harmless ? withGuard(cells[column]) : cells[column];
        // A row of one empty cell would be a blank line, which is no row to any reader.
        const bool wouldVanish = cell.isEmpty() && cells.size() == 1;
        if (wouldVanish || needsQuotes(cell, delimiter)) {
            cell.replace(quoteMark, QStringLiteral("\"\""));
            cell = quoteMark + cell + quoteMark;
        }
        row += cell;
    }
    row += QStringLiteral("\r\n");
    return row.toUtf8();
}

QByteArray csvCell(QByteArrayView cell, QByteArrayView delimiter)
{
    const bool odd = cell.contains('"') || cell.contains('\n') || cell.contains('\r')
        || (!delimiter.isEmpty() && cell.contains(delimiter));
    if (!odd)
        return cell.toByteArray();
    return '"' + cell.toByteArray().replace("\"", "\"\"") + '"';
}

} // namespace m2m
