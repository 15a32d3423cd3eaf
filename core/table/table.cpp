// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "cellsplitter.h"
#include "rowindexer.h"
#include "tablereader.h"
#include "textsource.h"

namespace m2m {

namespace {

qint64 lineBreaksIn(QByteArrayView text)
{
    qint64 count = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool firstHalf = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        count += (text[at] == '\n' || text[at] == '\r') && !firstHalf ? 1 : 0;
    }
    return count;
}

auto placedAt(const QString &place)
{
    return [place](Error error) {
        error.place = place;
        return error;
    };
}

} // namespace

QString SourceFile::name() const { return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1); }

Table::Table() = default;
Table::~Table() = default;

Result<TablePtr> Table::open(
    const QString &path, const TableRequest &request, const ProgressFn &progress)
{
    return TableReader(request, progress).readFile(path).map_error(placedAt(path));
}

Result<TablePtr> Table::preview(const QString &path, const TableRequest &request)
{
    return TableReader(request, {}).readBeginning(path).map_error(placedAt(path));
}

Result<TablePtr> Table::fromBytes(
    QByteArray bytes, const QString &name, const TableRequest &request, const ProgressFn &progress)
{
    return TableReader(request, progress)
        .readBytes(std::move(bytes), name)
        .map_error(placedAt(name));
}

bool Table::isDamaged() const { return m_text->hasFailed(); }

qint64 Table::firstBelowHeader() const
{
    return m_dialect.headerRow < 0 ? 0 : m_dialect.headerRow + m_dialect.headerRows;
}

qint64 Table::endOfTable() const
{
    return m_rowCount > 0 ? physicalOf(m_rowCount - 1) + 1 : firstBelowHeader();
}

QByteArrayView Table::physicalBytes(qint64 physical, QByteArray &room) const
{
    const qint64 start = m_index.offset(physical);
    const QByteArrayView row = m_text->read(start, m_index.offset(physical + 1) - start, room);
    const bool open = physical + 1 == m_index.count() && m_index.unclosedQuoteLine > 0;
    return open ? row : withoutLineBreak(row);
}

QStringList Table::physicalRow(qint64 physical) const
{
    QStringList cells;
    cells.reserve(m_columns.size());
    QByteArray room;
    forEachCell(physicalBytes(physical, room), m_rules,
        [&](QByteArrayView cell) { cells += m_decoder.decode(cell); });
    return cells;
}

QStringList Table::physicalRowWithoutMark(qint64 physical) const
{
    QByteArray room;
    QByteArrayView row = physicalBytes(physical, room);
    if (!m_rules.comment.isEmpty() && row.startsWith(m_rules.comment)) {
        row = row.sliced(m_rules.comment.size());
        while (row.startsWith(' '))
            row = row.sliced(1);
    }
    QStringList cells;
    forEachCell(row, m_rules, [&](QByteArrayView cell) { cells += m_decoder.decode(cell); });
    return cells;
}

qint64 Table::physicalLine(qint64 physical) const
{
    if (isWorkbook())
        return physical + 1;
    const RowIndex::Mark mark = m_index.markBefore(physical);
    if (mark.row == physical || m_index.linesAreRows(physical))
        return mark.line + (physical - mark.row);
    const qint64 start = m_index.offset(mark.row);
    QByteArray room;
    return mark.line + lineBreaksIn(m_text->read(start, m_index.offset(physical) - start, room));
}

qint64 Table::physicalRowOfLine(qint64 line) const
{
    qint64 low = 0;
    qint64 high = m_physicalRows - 1;
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        if (physicalLine(middle) <= line)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

} // namespace m2m
