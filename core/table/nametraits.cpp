// SPDX-License-Identifier: GPL-3.0-or-later
#include "nametraits.h"

#include <algorithm>
#include <set>

namespace m2m {

bool areNumbersNames(const TextSample::Row &row, const std::vector<ColumnNature> &natures)
{
    int last = -1;
    int step = 0;
    qsizetype numbers = 0;
    for (qsizetype column = 0; column < std::min(qsizetype(natures.size()), row.width());
         ++column) {
        const CellKind kind = row.kindAt(column);
        if (kind == CellKind::Date)
            return false;
        if (kind != CellKind::Number)
            continue;
        const int value = wholeNumber(row.cells[size_t(column)]);
        const ColumnNature &nature = natures[size_t(column)];
        if (value < 0 || nature.typed != CellKind::Number || nature.whole)
            return false;
        if (numbers == 1)
            step = value - last;
        if (numbers > 0 && (value - last != step || step <= 0))
            return false;
        last = value;
        ++numbers;
    }
    return numbers >= 2;
}

qsizetype repeatedNames(const TextSample::Row &row)
{
    std::set<QByteArray> seen;
    qsizetype repeated = 0;
    for (const QByteArrayView cell : row.cells) {
        if (!cell.isEmpty() && !seen.insert(cell.toByteArray()).second)
            ++repeated;
    }
    return repeated;
}

bool areNamed(const TextSample::Row &units, const TextSample::Row &names)
{
    for (qsizetype column = 0; column < units.width(); ++column) {
        const bool named = names.kindAt(column) != CellKind::Empty
            || (column > 0 && names.kindAt(column - 1) != CellKind::Empty);
        if (units.kindAt(column) != CellKind::Empty && !named)
            return false;
    }
    return true;
}

} // namespace m2m
