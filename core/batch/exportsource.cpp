// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsource.h"

#include "base/jsvalue.h"
#include "batchdescription.h"
#include "table/csvwriter.h"
#include "table/ownexport.h"

#include <algorithm>

namespace m2m {

namespace {

constexpr const char *byteOrderMark = "\xEF\xBB\xBF";

bool isBlankRow(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), js::isBlank);
}

} // namespace

Result<ExportSource> ExportSource::of(const BatchInfo &batch, const ProgressFn &progress)
{
    ExportSource source;
    const std::optional<TableRequest> reading = readingFromJson(batch.reading);
    source.m_dialect =
        dialectOfOwnExport(reading && reading->dialect ? *reading->dialect : Dialect());
    const auto opened = BatchSource::of(batch, progress);
    if (!opened)
        return Unexpected(opened.error());
    source.m_state = opened->state;
    if (!opened->table)
        return source;
    const TablePtr &table = source.m_table = opened->table;
    source.m_dialect = dialectOfOwnExport(table->dialect());
    source.m_beyond = table->columns().size();
    source.m_width = source.m_beyond;
    // Of a file that is an export itself, our columns are made anew.
    if (table->isOwnExport())
        source.m_width = columnsBeforeOurs(table->columns()).value_or(source.m_width);
    return source;
}

void ExportSource::forget(OwnColumns why)
{
    m_state = why;
    m_table.reset();
    m_width = 0;
}

QByteArray ExportSource::written(const QStringList &cells) const
{
    return isBlankRow(cells) ? QByteArray("\r\n") : csvRow(cells, m_dialect.delimiter, true);
}

QStringList ExportSource::padded(QStringList cells) const
{
    cells.resize(m_width);
    return cells;
}

QByteArray ExportSource::head() const
{
    QByteArray text(byteOrderMark);
    if (!m_table)
        return text + csvRow(ownExportColumns(), m_dialect.delimiter);
    for (qint64 row = 0; row < m_table->dialect().headerRow; ++row)
        text += written(m_table->physicalRowWithoutMark(row));
    text += csvRow(padded(m_table->columns()) + ownExportColumns(), m_dialect.delimiter, true);
    if (m_table->dialect().headerRow >= 0 && m_table->dialect().headerRows > 1)
        text += written(padded(m_table->units()));
    return text;
}

QByteArray ExportSource::tail() const
{
    QByteArray text;
    if (!m_table)
        return text;
    for (qint64 row = m_table->endOfTable(); row < m_table->physicalRowCount(); ++row) {
        const QStringList cells = m_table->physicalRow(row);
        // A comment without its mark would be a row.
        if (isBlankRow(cells) || !m_table->index().isSkipped(row))
            text += written(cells);
    }
    return text;
}

QByteArray ExportSource::line(qint64 row, const QStringList &ours) const
{
    if (!m_table || row < 0)
        return csvRow(padded({}) + ours, m_dialect.delimiter, true);
    const QStringList cells = m_table->row(row);
    const QStringList beyond = cells.mid(m_beyond);
    return csvRow(padded(cells.first(std::min(m_width, cells.size()))) + ours
            + (isBlankRow(beyond) ? QStringList() : beyond),
        m_dialect.delimiter, true);
}

} // namespace m2m
