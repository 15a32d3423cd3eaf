// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcells.h"

#include "rowfilter.h"

#include <algorithm>

namespace m2m {

const BoundMapping *boundOf(const RecordBuilder &records, const QString &field)
{
    const QList<BoundMapping> &all = records.mappings();
    const auto found = std::find_if(all.begin(), all.end(),
        [&field](const BoundMapping &bound) { return bound.mapping.field == field; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<CellAddress> cellOf(const RecordBuilder &records, const Lineage &lineage)
{
    const BoundMapping *bound = boundOf(records, lineage.field);
    if (!bound || bound->columns.size() > 1 || lineage.row < 0 || lineage.column < 0)
        return {};
    return CellAddress{lineage.row, lineage.column};
}

bool isOfSeveralCells(const RecordBuilder &records, qint64 index, const QString &field)
{
    const BoundMapping *bound = boundOf(records, field);
    if (!bound || bound->isFixed() || bound->hasNothing() || bound->columns.isEmpty())
        return false;
    const bool severalRows = records.recipe().shape.isGathered() && records.rows()
        && records.rows()->rows(index).size() > 1;
    return severalRows || bound->columns.size() > 1;
}

QStringList leftOutOf(const RecordBuilder &records, qint64 index)
{
    if (records.overlay().isEmpty())
        return {};
    QStringList texts;
    const QList<qint64> rows = records.rowsOf(index);
    for (const qint64 row : rows)
        texts += leftOut(records.table(), records.overlay(), row);
    return texts;
}

LineRange linesOf(const RecordBuilder &records, qint64 index)
{
    if (!records.rows())
        return {records.table().line(index), records.table().line(index), 1};
    const auto rows = records.rows()->rows(index);
    return {
        records.table().line(rows.front()), records.table().line(rows.back()), qint64(rows.size())};
}

} // namespace m2m
