// SPDX-License-Identifier: GPL-3.0-or-later
#include "preamble.h"

#include "table.h"

#include <algorithm>

namespace m2m {

namespace {

constexpr qint64 mostPreambleRows = 200;

bool isPairMark(QChar mark) { return mark == QLatin1Char(':') || mark == QLatin1Char('='); }

QString labelText(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && (isPairMark(text[end - 1]) || text[end - 1].isSpace()))
        --end;
    return text.left(end).trimmed();
}

/// "Operator: J. Müller" and "Gain = 4", but neither a time (12:30) nor a path (C:\data, http://).
std::optional<PreambleValue> pairWithin(const QString &cell, qint64 row, int column)
{
    const auto isMark = [&](qsizetype at) {
        const QChar mark = cell[at];
        return mark == QLatin1Char('=')
            || (mark == QLatin1Char(':') && (at + 1 == cell.size() || cell[at + 1].isSpace()));
    };
    for (qsizetype at = 1; at < cell.size(); ++at) {
        if (!isMark(at))
            continue;
        const QString label = labelText(cell.left(at));
        const QString value = cell.mid(at + 1).trimmed();
        if (label.isEmpty() || value.isEmpty())
            return {};
        return PreambleValue{label, value, row, column};
    }
    return {};
}

bool saysSomething(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

class RowReader {
public:
    RowReader(const QStringList &cells, qint64 row, QList<PreambleValue> &values)
        : m_cells(cells)
        , m_row(row)
        , m_values(values)
    {
    }

    void read()
    {
        int at = 0;
        while (at < m_cells.size()) {
            int end = at;
            while (end < m_cells.size() && !m_cells[end].trimmed().isEmpty())
                ++end;
            readRun(at, end);
            at = end + 1;
        }
    }

private:
    /// Cells without an empty one between them: pairs, and a rest that belongs to the last value or
    /// stands alone.
    void readRun(int from, int end)
    {
        while (from < end) {
            if (!saysSomething(m_cells[from])) { // a line of dashes
                ++from;
            } else if (const auto within = pairWithin(m_cells[from], m_row, from)) {
                m_values += *within;
                ++from;
            } else if (from + 1 < end) {
                m_values +=
                    PreambleValue{labelText(m_cells[from]), m_cells[from + 1], m_row, from + 1};
                from += 2;
            } else {
                m_values += PreambleValue{{}, m_cells[from], m_row, from};
                ++from;
            }
        }
    }

    const QStringList &m_cells;
    qint64 m_row;
    QList<PreambleValue> &m_values;
};

struct RowRange {
    qint64 from = 0;
    qint64 end = 0;
};

RowRange aboveHeader(const Table &table)
{
    return {0, std::min(table.dialect().headerRow, mostPreambleRows)};
}

RowRange belowTable(const Table &table)
{
    const qint64 end = table.endOfTable();
    return {end, std::min(table.physicalRowCount(), end + mostPreambleRows)};
}

QList<PreambleValue> valuesOf(const Table &table, RowRange range)
{
    QList<PreambleValue> values;
    for (qint64 row = range.from; row < range.end; ++row)
        RowReader(table.physicalRowWithoutMark(row), row, values).read();
    return values;
}

bool isSameLabel(const QString &label, const QString &wanted)
{
    return !label.isEmpty() && label.compare(wanted, Qt::CaseInsensitive) == 0;
}

std::optional<LabelledRow> labelledRowIn(const Table &table, const QString &wanted, RowRange range)
{
    const auto isFilled = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
    for (qint64 row = range.from; row < range.end; ++row) {
        QStringList cells = table.physicalRowWithoutMark(row);
        const auto first = std::find_if(cells.cbegin(), cells.cend(), isFilled);
        if (first == cells.cend() || !isSameLabel(labelText(*first), wanted))
            continue;
        const qsizetype behind = first - cells.cbegin() + 1;
        while (cells.size() > behind && !isFilled(cells.constLast()))
            cells.removeLast();
        return LabelledRow{cells.mid(behind), row, int(behind)};
    }
    return {};
}

} // namespace

QList<PreambleValue> preambleOf(const Table &table) { return valuesOf(table, aboveHeader(table)); }

QList<PreambleValue> valuesBelow(const Table &table) { return valuesOf(table, belowTable(table)); }

std::optional<PreambleValue> preambleValue(const Table &table, const QString &label)
{
    const QString wanted = labelText(label);
    const auto values = preambleOf(table) + valuesBelow(table);
    const auto found = std::find_if(values.begin(), values.end(),
        [&](const PreambleValue &each) { return isSameLabel(each.label, wanted); });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

std::optional<LabelledRow> labelledRow(const Table &table, const QString &label)
{
    const QString wanted = labelText(label);
    const auto above = labelledRowIn(table, wanted, aboveHeader(table));
    return above ? above : labelledRowIn(table, wanted, belowTable(table));
}

} // namespace m2m
