// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerguess.h"

#include "nametraits.h"

#include <algorithm>
#include <optional>

namespace m2m {

namespace {

using Certainty = DialectGuess::Certainty;
using Row = TextSample::Row;
using Natures = std::vector<ColumnNature>;

constexpr qsizetype headerRowsLookedAt = 51;

/// Rows from `first` to before `end`.
struct Stretch {
    qsizetype first = 0;
    qsizetype end = 0;
};

/// Blank lines part a preamble and what stands below from the table: its rows are the longest
/// stretch without one. Where blank lines are everywhere they say nothing.
Stretch longestStretch(const TextSample &sample, qsizetype width)
{
    Stretch best{0, sample.size()};
    qsizetype bestOfWidth = 2;
    qsizetype start = 0;
    qsizetype ofWidth = 0;
    for (qsizetype at = 0; at <= sample.size(); ++at) {
        const bool parts = at == sample.size() || sample.row(at).kind == TextSample::RowKind::Blank;
        if (parts) {
            if (ofWidth > bestOfWidth) {
                best = {start, at};
                bestOfWidth = ofWidth;
            }
            start = at + 1;
            ofWidth = 0;
        } else if (sample.row(at).width() == width) {
            ++ofWidth;
        }
    }
    return best;
}

/// How well a row does as the header.
struct Candidate {
    qsizetype row = -1;
    double cost = 0;
    qsizetype dataAbove = 0;
    qsizetype below = 0; ///< rows of the table
    bool anyTyped = false;
    bool numbers = false; ///< among the names
    bool repeated = false;
    Natures natures; ///< of the rows below
};

class HeaderSearch {
public:
    HeaderSearch(const TextSample &sample, qsizetype width, bool shortRows)
        : m_sample(sample)
        , m_width(width)
        , m_shortRows(shortRows)
        , m_stretch(longestStretch(sample, width))
    {
    }

    HeaderGuess run()
    {
        // The header parts rows that are not like the table's from rows that are: the best place
        // has the fewest rows on the wrong side. Neither one dirty row nor one preamble line that
        // happens to look like data can move it.
        Candidate best = noHeader();
        const Natures all = best.natures;
        for (qsizetype at = 0; at < std::min(m_sample.size(), headerRowsLookedAt); ++at) {
            const Row row = m_sample.row(at);
            if (!row.isTable() || !isNearlyAsWide(row) || !hasNames(row, all))
                continue;
            Candidate candidate = weigh(at);
            if (candidate.row >= 0 && candidate.cost < best.cost)
                best = std::move(candidate);
        }
        if (auto inComment = headerInComment(best))
            return *inComment;
        return best.row < 0 ? none(best) : verdict(best);
    }

private:
    [[nodiscard]] Natures naturesBelow(qsizetype above, qsizetype &rows) const
    {
        ColumnNatures gathered(m_width);
        const auto gather = [&](qsizetype from, qsizetype end) {
            for (qsizetype at = from; at < end; ++at) {
                const Row row = m_sample.row(at);
                if (row.isTable() && (row.width() == m_width || m_shortRows))
                    gathered.add(row);
            }
        };
        gather(std::max(above + 1, m_stretch.first), m_stretch.end);
        if (gathered.rows() == 0)
            gather(above + 1, m_sample.size());
        rows = gathered.rows();
        return gathered.natures();
    }

    [[nodiscard]] static bool anyTyped(const Natures &natures)
    {
        return std::any_of(natures.begin(), natures.end(),
            [](const ColumnNature &nature) { return nature.typed.has_value(); });
    }

    [[nodiscard]] qsizetype strangersIn(
        qsizetype from, qsizetype end, const Natures &natures, bool counted = true) const
    {
        qsizetype strangers = 0;
        for (qsizetype at = from; at < end; ++at) {
            const Row row = m_sample.row(at);
            if (row.isTable() && isStranger(row, natures, m_shortRows) == counted)
                ++strangers;
        }
        return strangers;
    }

    /// Every stranger counts, and that there are no names.
    [[nodiscard]] Candidate noHeader() const
    {
        Candidate none;
        none.natures = naturesBelow(-1, none.below);
        none.anyTyped = anyTyped(none.natures);
        none.cost = double(strangersIn(0, m_sample.size(), none.natures)) + 1;
        return none;
    }

    [[nodiscard]] Candidate weigh(qsizetype at) const
    {
        const Row row = m_sample.row(at);
        Candidate candidate;
        candidate.natures = naturesBelow(at, candidate.below);
        candidate.anyTyped = anyTyped(candidate.natures);
        candidate.numbers = hasNumbers(row);
        if (!mayBeNames(row, candidate.natures))
            return candidate;
        const qsizetype repeated = repeatedNames(row);
        candidate.row = at;
        candidate.repeated = repeated > 0;
        candidate.dataAbove = candidate.below > 0
            ? strangersIn(0, at, candidate.natures, false)
            : rowsOfWidth(at); // names that have nothing below them are the first of their width
        qsizetype below = strangersIn(at + 1, m_sample.size(), candidate.natures);
        if (at + 1 < m_sample.size() && areNamed(m_sample.row(at + 1), row)
            && isUnitsRow(m_sample.row(at + 1), candidate.natures)
            && isStranger(m_sample.row(at + 1), candidate.natures, m_shortRows))
            --below;
        // Of two rows that may be names the one above numbers has more of them.
        const qsizetype unnamed = unnamedColumns(row, candidate.natures);
        candidate.cost = double(candidate.dataAbove + below) + std::min(1.0, double(repeated) * 0.3)
            + std::min(0.9, double(unnamed) * 0.3) + (row.width() == m_width ? 0 : 0.5)
            + (candidate.anyTyped ? 0 : 0.1);
        return candidate;
    }

    [[nodiscard]] qsizetype unnamedColumns(const Row &row, const Natures &natures) const
    {
        qsizetype unnamed = 0;
        for (qsizetype column = 0; column < m_width; ++column) {
            if (natures[size_t(column)].used && row.kindAt(column) == CellKind::Empty)
                ++unnamed;
        }
        return unnamed;
    }

    [[nodiscard]] qsizetype rowsOfWidth(qsizetype end) const
    {
        qsizetype rows = 0;
        for (qsizetype at = 0; at < end; ++at) {
            const Row row = m_sample.row(at);
            rows += row.isTable() && row.width() == m_width ? 1 : 0;
        }
        return rows;
    }

    [[nodiscard]] static qsizetype widthWithoutEmptyEnd(const Row &row)
    {
        qsizetype width = row.width();
        while (width > 0 && row.kindAt(width - 1) == CellKind::Empty)
            --width;
        return width;
    }

    [[nodiscard]] bool isNearlyAsWide(const Row &row) const
    {
        const bool nearly = m_width >= 3 && std::abs(row.width() - m_width) == 1;
        return row.width() == m_width || nearly
            || (row.width() > m_width && widthWithoutEmptyEnd(row) == m_width);
    }

    /// Spares a closer look at rows of values, which nearly all are.
    [[nodiscard]] bool hasNames(const Row &row, const Natures &all) const
    {
        bool words = false;
        bool values = false;
        for (qsizetype column = 0; column < std::min(m_width, row.width()); ++column) {
            const CellKind kind = row.kindAt(column);
            words = words || kind == CellKind::Text || kind == CellKind::Missing;
            values = values
                || ((kind == CellKind::Number || kind == CellKind::Date)
                    && all[size_t(column)].typed == kind);
        }
        return values ? areNumbersNames(row, all) : words || hasNumbers(row);
    }

    [[nodiscard]] static bool hasNumbers(const Row &row)
    {
        return std::any_of(row.kinds.begin(), row.kinds.end(),
            [](CellKind kind) { return kind == CellKind::Number; });
    }

    [[nodiscard]] bool mayBeNames(const Row &row, const Natures &natures) const
    {
        if (!isNearlyAsWide(row))
            return false;
        const bool typed = anyTyped(natures);
        const bool numbers = hasNumbers(row) && areNumbersNames(row, natures);
        qsizetype usedColumns = 0;
        qsizetype named = 0;
        bool overTyped = false;
        for (qsizetype column = 0; column < m_width; ++column) {
            const ColumnNature &nature = natures[size_t(column)];
            const CellKind kind = row.kindAt(column);
            const bool number = kind == CellKind::Number;
            const bool name =
                kind == CellKind::Text || kind == CellKind::Missing || (number && numbers);
            usedColumns += nature.used ? 1 : 0;
            named += nature.used && name ? 1 : 0;
            const bool dataLike = (number && !numbers) || kind == CellKind::Date;
            if (dataLike && (nature.typed || !typed))
                return false;
            overTyped = overTyped || (nature.typed && name && kind != CellKind::Missing);
        }
        if (usedColumns == 0) // nothing below: the names of a table without rows
            return !hasNumbers(row);
        return named > 0 && named * 2 >= usedColumns && (overTyped || !typed);
    }

    /// Units above a column of numbers; in a table of texts only in brackets, because A and m may
    /// be anything.
    [[nodiscard]] bool isUnitsRow(const Row &row, const Natures &natures) const
    {
        if (row.kind == TextSample::RowKind::Blank || !isNearlyAsWide(row) || !areUnits(row, false))
            return false;
        qsizetype brackets = 0;
        qsizetype words = 0;
        bool overNumbers = false;
        for (qsizetype column = 0; column < row.width(); ++column) {
            const QByteArrayView cell = row.cells[size_t(column)];
            const CellKind kind = row.kindAt(column);
            if (kind == CellKind::Empty)
                continue;
            if (kind == CellKind::Date || (kind == CellKind::Number && cell != "1"))
                return false;
            ++words;
            brackets += cell.contains('[') || cell.contains('(') ? 1 : 0;
            overNumbers = overNumbers
                || (column < m_width && natures[size_t(column)].typed == CellKind::Number
                    && kind == CellKind::Text);
        }
        return overNumbers || brackets == words;
    }

    /// The names stand in the last comment above the first row, when that row itself is data.
    [[nodiscard]] std::optional<HeaderGuess> headerInComment(const Candidate &best) const
    {
        qsizetype first = 0;
        qsizetype comment = -1;
        for (; first < m_sample.size() && !m_sample.row(first).isTable(); ++first) {
            if (m_sample.row(first).kind == TextSample::RowKind::Comment)
                comment = first;
        }
        if (comment < 0 || m_width < 2 || first == m_sample.size())
            return {};
        qsizetype below = 0;
        const Natures natures = naturesBelow(comment, below);
        const bool typed = anyTyped(natures);
        const bool firstIsData = !isStranger(m_sample.row(first), natures, m_shortRows);
        if (!firstIsData || (best.row >= 0 && typed))
            return {};
        HeaderGuess guess;
        guess.row = comment;
        if (comment > 0 && isUnitsRow(m_sample.row(comment), natures)
            && areNamesInComment(m_sample.row(comment - 1), natures)) {
            guess.row = comment - 1;
            guess.rows = 2;
            guess.reasons += QStringLiteral("unitsBelowNames");
        } else if (!areNamesInComment(m_sample.row(comment), natures)) {
            return {};
        }
        guess.certainty = typed ? Certainty::Likely : Certainty::Unsure;
        guess.reasons.prepend(QStringLiteral("headerInComment"));
        return guess;
    }

    [[nodiscard]] bool areNamesInComment(const Row &row, const Natures &natures) const
    {
        return row.kind == TextSample::RowKind::Comment && row.width() == m_width
            && !row.cells[0].startsWith("of ") && mayBeNames(row, natures);
    }

    [[nodiscard]] static HeaderGuess none(const Candidate &best)
    {
        const bool likely = best.anyTyped && best.below > 1;
        return {
            -1, 1, likely ? Certainty::Likely : Certainty::Unsure, {QStringLiteral("headerNone")}};
    }

    [[nodiscard]] HeaderGuess verdict(const Candidate &best) const
    {
        HeaderGuess guess;
        guess.row = best.row;
        bool sureOfUnits = true;
        const Row row = m_sample.row(best.row);
        const bool below = best.row + 1 < m_sample.size() && m_sample.row(best.row + 1).isTable()
            && areNamed(m_sample.row(best.row + 1), row)
            && isUnitsRow(m_sample.row(best.row + 1), best.natures);
        const bool itself = best.row > 0 && areUnits(row, false)
            && mayBeNamesToo(best.row - 1, best.natures)
            && areNamed(row, m_sample.row(best.row - 1));
        if (itself)
            guess.row = best.row - 1;
        if (itself || below) {
            guess.rows = 2;
            sureOfUnits = areUnits(m_sample.row(guess.row + 1), true);
        }
        guess.reasons += reasonFor(best);
        if (guess.rows == 2)
            guess.reasons += QStringLiteral("unitsBelowNames");
        guess.certainty = certaintyOf(best, guess.row, guess.row + guess.rows, sureOfUnits);
        return guess;
    }

    [[nodiscard]] QString reasonFor(const Candidate &best) const
    {
        if (best.dataAbove > 0 || best.repeated)
            return QStringLiteral("headerUnclear");
        return best.anyTyped ? QStringLiteral("headerAllText") : QStringLiteral("headerFirst");
    }

    [[nodiscard]] Certainty certaintyOf(
        const Candidate &best, qint64 names, qint64 belowNames, bool sureOfUnits) const
    {
        if (best.dataAbove > 0)
            return Certainty::Unsure;
        const Row row = m_sample.row(names);
        if (best.numbers && widthWithoutWords(row) == row.width())
            return Certainty::Unsure;
        const bool onlyNames = std::none_of(row.kinds.begin(), row.kinds.end(),
            [](CellKind kind) { return kind == CellKind::Number || kind == CellKind::Missing; });
        const bool wide = row.width() == m_width || widthWithoutEmptyEnd(row) == m_width;
        const bool alone = !mayBeNamesToo(names - 1, best.natures) && sureOfUnits
            && !mayBeNamesToo(belowNames, best.natures);
        const bool sure =
            best.anyTyped && best.below > 1 && !best.repeated && onlyNames && wide && alone;
        return sure ? Certainty::Sure : Certainty::Likely;
    }

    [[nodiscard]] bool mayBeNamesToo(qint64 number, const Natures &natures) const
    {
        return number >= 0 && number < m_sample.size() && m_sample.row(number).isTable()
            && mayBeNames(m_sample.row(number), natures);
    }

    /// Cells of `row` that are no words.
    [[nodiscard]] static qsizetype widthWithoutWords(const Row &row)
    {
        return std::count_if(row.kinds.begin(), row.kinds.end(),
            [](CellKind kind) { return kind != CellKind::Text; });
    }

    const TextSample &m_sample;
    qsizetype m_width;
    bool m_shortRows;
    Stretch m_stretch;
};

} // namespace

HeaderGuess guessHeader(const TextSample &sample, qsizetype width, bool shortRows)
{
    return HeaderSearch(sample, width, shortRows).run();
}

} // namespace m2m
