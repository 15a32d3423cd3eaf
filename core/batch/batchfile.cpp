// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchfile.h"

#include "table/filehash.h"

#include <algorithm>

namespace m2m {

namespace {
constexpr qsizetype mostRowsTold = 20;
constexpr qsizetype mostRowsTraced = 3;
} // namespace

Result<std::shared_ptr<const BatchFile>> BatchFile::open(
    const BatchInfo &batch, const std::optional<Means> &means, const ProgressFn &progress)
{
    auto file = std::make_shared<BatchFile>();
    const auto source = BatchSource::of(batch, progress);
    if (!source)
        return Unexpected(source.error());
    file->m_source = *source;
    if (!means || !means->form || !source->table)
        return std::shared_ptr<const BatchFile>(std::move(file));
    const auto builder = [&](const RecordRowsPtr &rows) {
        return RecordBuilder(source->table, means->form, means->recipe, means->corrections,
            QTimeZone::systemTimeZone(), {}, {}, rows);
    };
    file->m_records = builder({});
    const auto rows = file->m_records.findRows(progress);
    if (!rows)
        return Unexpected(rows.error());
    if (*rows)
        file->m_records = builder(*rows);
    return std::shared_ptr<const BatchFile>(std::move(file));
}

bool BatchFile::isUpToDate() const
{
    return m_source.table && !looksChanged(m_source.table->source());
}

RecordOrigin BatchFile::of(const ItemInfo &item) const
{
    RecordOrigin origin;
    origin.state = m_source.state;
    if (!m_source.table)
        return origin;
    const Table &table = *m_source.table;
    const QList<qint64> rows = rowsOf(item);
    origin.columns = table.columns();
    origin.rowsInAll = rows.size();
    for (const qint64 row : rows.first(std::min(rows.size(), mostRowsTold))) {
        if (row >= 0 && row < table.rowCount())
            origin.rows.append({row, table.line(row), table.row(row)});
    }
    if (!m_records.isValid())
        return origin;
    const qint64 index = m_records.recordOf(item.row);
    if (index < 0 || m_records.rowsOf(index) != rows)
        return origin; // not made by this recipe, whatever its name
    for (const BoundMapping &bound : m_records.mappings())
        origin.values += traceOf(m_records, index, bound.mapping.field, mostRowsTraced);
    return origin;
}

} // namespace m2m
