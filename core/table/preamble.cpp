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

} // namespace

QList<PreambleValue> preambleOf(const Table &table)
{
    QList<PreambleValue> values;
    const qint64 rows = std::min(table.dialect().headerRow, mostPreambleRows);
    for (qint64 row = 0; row < rows; ++row)
        RowReader(table.physicalRowWithoutMark(row), row, values).read();
    return values;
}

std::optional<PreambleValue> preambleValue(const Table &table, const QString &label)
{
    const QString wanted = labelText(label);
    const auto values = preambleOf(table);
    const auto found = std::find_if(values.begin(), values.end(), [&](const PreambleValue &each) {
        return !each.label.isEmpty() && each.label.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace m2m
