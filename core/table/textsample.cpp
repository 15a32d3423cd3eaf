// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsample.h"

#include "cellsplitter.h"
#include "rowindexer.h"

#include <algorithm>

namespace m2m {

namespace {

constexpr qsizetype mostBytes = 1 << 18; // 256 KiB
// A first screen waits for this: three hundred lines are enough for all but a table of long texts.
constexpr qsizetype usualBytes = 1 << 16;
constexpr qsizetype fewRows = 24;

} // namespace

TextSample::TextSample(
    QByteArrayView text, const CellRules &rules, qsizetype first, qsizetype spread)
    : m_rules(rules)
{
    const QByteArrayView whole = text.first(std::min(text.size(), mostBytes));
    qsizetype bytes = spread > 0 ? whole.size() : std::min(whole.size(), usualBytes);
    RowIndex index = *indexRows(whole.first(bytes), rules);
    if (index.count() < fewRows && bytes < whole.size()) {
        bytes = whole.size();
        index = *indexRows(whole, rules);
    }
    const QByteArrayView sample = whole.first(bytes);
    // Where the text goes on, its last row here is only a part of one.
    const bool cut = (bytes < text.size() || text.size() >= mostBytes) && index.count() > 1;
    const qint64 count = index.count() - (cut ? 1 : 0);
    m_hasOpenQuote = !cut && index.unclosedQuoteLine > 0;
    const bool separator = separatorLine(sample) != '\0';
    const qint64 beyond = std::max<qint64>(0, count - first);
    const qint64 step = spread > 0 ? std::max<qint64>(1, beyond / spread) : beyond + 1;
    m_rows.reserve(size_t(std::min<qint64>(count, first + spread)));
    for (qint64 number = 0; number < count; number += number < first ? 1 : step) {
        if (number >= first && spread == 0)
            break;
        const QByteArrayView row = rowBytes(sample, index, number);
        if (number == 0 && separator)
            take(row, RowKind::Separator, number);
        else if (!rules.comment.isEmpty() && row.startsWith(rules.comment))
            take(row, RowKind::Comment, number);
        else
            take(row, index.isSkipped(number) ? RowKind::Blank : RowKind::Cells, number);
    }
}

void TextSample::take(QByteArrayView row, RowKind kind, qsizetype physical)
{
    const size_t from = m_cells.size();
    if (kind == RowKind::Comment) {
        row = row.sliced(m_rules.comment.size());
        while (row.startsWith(' '))
            row = row.sliced(1);
    }
    if (kind != RowKind::Blank) {
        forEachCell(row, m_rules, [&](QByteArrayView cell) {
            const bool isPart = cell.data() >= row.data() && cell.data() <= row.data() + row.size();
            if (!isPart)
                cell = m_joined.emplace_back(cell.toByteArray());
            m_cells.push_back(cell);
            m_kinds.push_back(kindOfCell(cell));
        });
    }
    m_rows.push_back({kind, physical, from, m_cells.size()});
}

TextSample::Row TextSample::row(qsizetype number) const
{
    const Place &place = m_rows[size_t(number)];
    const size_t count = place.to - place.from;
    return {place.kind, std::span(m_cells).subspan(place.from, count),
        std::span(m_kinds).subspan(place.from, count)};
}

char separatorLine(QByteArrayView text)
{
    qsizetype end = 0;
    while (end < std::min<qsizetype>(text.size(), 10) && text[end] != '\n' && text[end] != '\r')
        ++end;
    QByteArrayView line = text.first(end);
    if (line.size() > 2 && line.startsWith('"') && line.endsWith('"'))
        line = line.sliced(1, line.size() - 2);
    const bool names = line.size() == 5 && qstrnicmp(line.data(), 4, "sep=", 4) == 0;
    return names ? line[4] : '\0';
}

} // namespace m2m
