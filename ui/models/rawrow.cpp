// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawrow.h"

#include "table/cellsplitter.h"
#include "table/textsource.h"

namespace m2m {

namespace {

constexpr qint64 mostBytes = 1 << 18;
constexpr char16_t replacement = 0xFFFD;

/// The first byte that is not of the encoding; -1: not known; nothing: all are.
std::optional<int> undecodableByte(const Table &table, QByteArrayView cell, const QString &text)
{
    const qsizetype at = table.decoder().firstUndecodable(cell);
    if (at >= 0)
        return quint8(cell[at]);
    return table.decoder().isUtf8() && text.contains(QChar(replacement)) ? std::optional(-1)
                                                                         : std::nullopt;
}

} // namespace

RawRow::Part partOf(const Table &table, qint64 physical)
{
    const Dialect &dialect = table.dialect();
    if (physical < dialect.headerRow)
        return RawRow::Part::Preamble;
    if (physical == dialect.headerRow)
        return RawRow::Part::Header;
    if (physical < table.firstBelowHeader())
        return RawRow::Part::Units;
    if (table.index().isSkipped(physical))
        return RawRow::Part::LeftOut;
    return physical < table.endOfTable() ? RawRow::Part::Body : RawRow::Part::Tail;
}

RawRow readRawRow(const Table &table, qint64 physical)
{
    RawRow row;
    row.line = table.physicalLine(physical);
    row.part = partOf(table, physical);
    const qint64 start = table.index().offset(physical);
    row.isCut = table.index().offset(physical + 1) - start > mostBytes;
    QByteArray room;
    const QByteArrayView bytes =
        row.isCut ? table.text().read(start, mostBytes, room) : table.physicalBytes(physical, room);
    forEachCell(bytes, table.rules(), [&](QByteArrayView cell) {
        const QString text = table.decoder().decode(cell);
        if (const auto byte = undecodableByte(table, cell, text))
            row.undecodable.insert(int(row.cells.size()), *byte);
        row.cells += text;
    });
    return row;
}

} // namespace m2m
