// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerguess.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace m2m {

namespace {

using Certainty = DialectGuess::Certainty;

constexpr qint64 headerRowsLookedAt = 51;

/// What most rows as wide as the table have in a column.
struct ColumnNature {
    bool used = false; ///< one row in five has something in it
    std::optional<CellKind> typed; ///< Number or Date, when half of its cells are
};

/// Blank lines part a preamble and what stands below from the table: its rows are the longest
/// stretch without one. Where blank lines are everywhere they say nothing.
SampleRows longestStretch(const SampleRows &rows, qsizetype width)
{
    qsizetype start = 0;
    qsizetype bestStart = 0;
    qsizetype bestOfWidth = 0;
    qsizetype bestLength = 0;
    qsizetype ofWidth = 0;
    for (qsizetype at = 0; at <= rows.size(); ++at) {
        if (at == rows.size() || rows[at].isBlank()) {
            if (ofWidth > bestOfWidth) {
                bestStart = start;
                bestLength = at - start;
                bestOfWidth = ofWidth;
            }
            start = at + 1;
            ofWidth = 0;
        } else if (rows[at].cells.size() == width) {
            ++ofWidth;
        }
    }
    return bestOfWidth >= 3 ? rows.mid(bestStart, bestLength) : rows;
}

QList<ColumnNature> naturesOf(const SampleRows &rows, qsizetype width)
{
    QList<std::array<qsizetype, 4>> counts(width);
    qsizetype rowsOfWidth = 0;
    for (const SampleRow &row : rows) {
        if (row.cells.size() != width || row.isBlank())
            continue;
        ++rowsOfWidth;
        for (qsizetype column = 0; column < width; ++column)
            ++counts[column][size_t(row.kinds[column])];
    }
    QList<ColumnNature> natures(width);
    for (qsizetype column = 0; column < width; ++column) {
        const auto &count = counts[column];
        const qsizetype filled = rowsOfWidth - count[size_t(CellKind::Empty)];
        natures[column].used = filled * 5 >= rowsOfWidth && filled > 0;
        for (const CellKind kind : {CellKind::Number, CellKind::Date}) {
            if (natures[column].used && count[size_t(kind)] * 2 >= filled)
                natures[column].typed = kind;
        }
    }
    return natures;
}

class HeaderSearch {
public:
    HeaderSearch(const SampleRows &rows, qsizetype width)
        : m_rows(rows)
        , m_width(width)
        , m_natures(naturesOf(longestStretch(rows, width), width))
        , m_anyTyped(std::any_of(m_natures.begin(), m_natures.end(),
              [](const ColumnNature &nature) { return nature.typed.has_value(); }))
    {
    }

    HeaderGuess run()
    {
        qsizetype strangers = 0;
        for (const SampleRow &row : m_rows)
            strangers += isStranger(row) ? 1 : 0;

        // The header parts rows that are not like the table's from rows that are: the best place
        // has the fewest rows on the wrong side. Neither one dirty row nor one preamble line that
        // happens to look like data can move it.
        qint64 best = -1;
        double bestCost = double(strangers) + 1; // of "no header": every stranger, and no names
        qsizetype dataAbove = 0;
        qsizetype bestDataAbove = 0;
        for (qint64 at = 0; at < std::min<qint64>(m_rows.size(), headerRowsLookedAt); ++at) {
            const SampleRow &row = m_rows[at];
            const bool stranger = isStranger(row);
            strangers -= stranger ? 1 : 0; // from here on: below this row
            if (mayBeNames(row)) {
                const double cost = double(dataAbove + strangers)
                    + std::min(1.5, double(repeatedNames(row)) / 2)
                    + (row.cells.size() == m_width ? 0 : 0.5);
                if (cost < bestCost) {
                    best = at;
                    bestCost = cost;
                    bestDataAbove = dataAbove;
                }
            }
            dataAbove += !row.isBlank() && !stranger ? 1 : 0;
        }
        return verdict(aboveUnits(best), bestDataAbove);
    }

private:
    /// Not like the rows of the table.
    [[nodiscard]] bool isStranger(const SampleRow &row) const
    {
        if (row.isBlank())
            return false;
        if (row.cells.size() != m_width)
            return true;
        qsizetype compared = 0;
        qsizetype alike = 0;
        for (qsizetype column = 0; column < m_width; ++column) {
            const ColumnNature &nature = m_natures[column];
            const CellKind kind = row.kinds[column];
            if (m_anyTyped && nature.typed && kind != CellKind::Empty) {
                ++compared;
                alike += kind == *nature.typed ? 1 : 0;
            } else if (!m_anyTyped && nature.used) {
                ++compared;
                alike += kind != CellKind::Empty ? 1 : 0;
            }
        }
        return alike == 0 || alike * 2 < compared;
    }

    [[nodiscard]] bool mayBeNames(const SampleRow &row) const
    {
        const bool nearlyAsWide = m_width >= 3 && std::abs(row.cells.size() - m_width) == 1;
        if (row.isBlank() || (row.cells.size() != m_width && !nearlyAsWide))
            return false;
        qsizetype usedColumns = 0;
        qsizetype named = 0;
        bool overTyped = false;
        for (qsizetype column = 0; column < m_width; ++column) {
            const ColumnNature &nature = m_natures[column];
            const CellKind kind = row.kinds.value(column, CellKind::Empty);
            usedColumns += nature.used ? 1 : 0;
            named += nature.used && kind == CellKind::Text ? 1 : 0;
            const bool dataLike = kind == CellKind::Number || kind == CellKind::Date;
            if (dataLike && (nature.typed || !m_anyTyped))
                return false;
            overTyped = overTyped || (nature.typed && kind == CellKind::Text);
        }
        return named > 0 && named * 2 >= usedColumns && (overTyped || !m_anyTyped);
    }

    [[nodiscard]] static qsizetype repeatedNames(const SampleRow &row)
    {
        QSet<QByteArray> seen;
        qsizetype repeated = 0;
        for (const QByteArray &cell : row.cells) {
            if (cell.isEmpty())
                continue;
            repeated += seen.contains(cell) ? 1 : 0;
            seen.insert(cell);
        }
        return repeated;
    }

    /// Half of its words are units. Bytes beyond ASCII are left out: µm is "m" here, and °C is "C".
    [[nodiscard]] static bool isUnits(const SampleRow &row)
    {
        static const QSet<QByteArray> units{"-", "%", "m", "mm", "cm", "um", "nm", "km", "in", "s",
            "ms", "us", "ns", "min", "h", "g", "kg", "mg", "n", "kn", "mn", "v", "mv", "kv", "a",
            "ma", "ua", "na", "w", "kw", "mw", "c", "degc", "k", "f", "pf", "nf", "uf", "hz", "khz",
            "mhz", "pa", "kpa", "mpa", "mbar", "bar", "deg", "rad", "mrad", "ohm", "kohm", "mohm",
            "ppm", "db", "n/m", "m/s", "nm/s", "counts", "unit", "units"};
        qsizetype words = 0;
        qsizetype known = 0;
        for (const QByteArray &cell : row.cells) {
            if (cell.isEmpty())
                continue;
            QByteArray word;
            for (const char byte : cell) {
                const auto code = static_cast<unsigned char>(byte);
                if (code > 0x20 && code < 0x80 && !QByteArrayView("()[]").contains(byte))
                    word += byte;
            }
            const bool oneSign = word.isEmpty() && cell.size() <= 3; // of ohm, of degrees
            ++words;
            known += oneSign || units.contains(word.toLower()) ? 1 : 0;
        }
        return words > 0 && known * 2 >= words;
    }

    [[nodiscard]] qint64 aboveUnits(qint64 found) const
    {
        const bool hasNamesAbove = found > 0 && mayBeNames(m_rows[found - 1]);
        return hasNamesAbove && isUnits(m_rows[found]) ? found - 1 : found;
    }

    [[nodiscard]] HeaderGuess verdict(qint64 row, qsizetype dataAbove) const
    {
        if (row < 0)
            return {-1, m_anyTyped ? Certainty::Likely : Certainty::Unsure,
                QStringLiteral("headerNone")};
        if (dataAbove > 0 || repeatedNames(m_rows[row]) > 0)
            return {row, Certainty::Unsure, QStringLiteral("headerUnclear")};
        if (m_anyTyped)
            return {row, Certainty::Sure, QStringLiteral("headerAllText")};
        return {row, Certainty::Likely, QStringLiteral("headerFirst")};
    }

    const SampleRows &m_rows;
    qsizetype m_width;
    QList<ColumnNature> m_natures;
    bool m_anyTyped;
};

} // namespace

HeaderGuess guessHeader(const SampleRows &rows, qsizetype width)
{
    return HeaderSearch(rows, width).run();
}

} // namespace m2m
