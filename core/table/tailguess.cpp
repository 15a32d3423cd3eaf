// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailguess.h"

#include "cellsplitter.h"
#include "columnnature.h"
#include "table.h"

#include <QHash>

#include <algorithm>
#include <deque>
#include <optional>

namespace m2m {

namespace {

using Certainty = DialectGuess::Certainty;

constexpr qint64 rowsLookedAt = 50; ///< at the end
constexpr qint64 bodyRows = 200; ///< what the rows above them are like

/// Rows of a table as the sniffer sees them.
class TailRows {
public:
    explicit TailRows(const Table &table)
        : m_table(table)
    {
    }

    /// The cells stay valid as long as this.
    TextSample::Row read(qint64 physical)
    {
        QByteArray room;
        const QByteArrayView bytes = m_table.physicalBytes(physical, room);
        Cells &cells = m_rows.emplace_back();
        forEachCell(bytes, m_table.rules(), [&cells](QByteArrayView cell) {
            cells.bytes.push_back(cell.toByteArray());
            cells.kinds.push_back(kindOfCell(cell));
        });
        cells.views.assign(cells.bytes.begin(), cells.bytes.end());
        return {TextSample::RowKind::Cells, cells.views, cells.kinds};
    }

private:
    struct Cells {
        std::vector<QByteArray> bytes;
        std::vector<QByteArrayView> views;
        std::vector<CellKind> kinds;
    };
    const Table &m_table;
    std::deque<Cells> m_rows;
};

/// A word that stands in front of what is worked out from the rows above, or closes the file.
bool isClosingWord(QByteArrayView cell)
{
    static constexpr QByteArrayView words[] = {"total", "totals", "sum", "sums", "subtotal", "mean",
        "means", "average", "avg", "avg.", "median", "min", "max", "min.", "max.", "minimum",
        "maximum", "std", "stdev", "std.", "stddev", "sigma", "rms", "range", "count", "grand",
        "overall", "result", "results", "remark", "remarks", "note", "notes", "comment", "comments",
        "end", "eof", "finished", "checked", "summary", "statistics", "summe", "gesamt",
        "mittelwert", "mittel", "durchschnitt", "anzahl", "bemerkung", "ende", "somme", "moyenne",
        "fin", "media", "totale", "suma", "promedio", "variance", "std.dev.", "n="};
    while (!cell.isEmpty() && QByteArrayView(" \t*#-[(<", 8).contains(cell.front()))
        cell = cell.sliced(1);
    qsizetype end = 0;
    while (end < cell.size() && !QByteArrayView(" \t:=/,)]>", 9).contains(cell[end]))
        ++end;
    const QByteArrayView first = cell.first(end);
    return std::any_of(std::begin(words), std::end(words), [first](QByteArrayView word) {
        return first.size() == word.size()
            && qstrnicmp(first.data(), first.size(), word.data(), word.size()) == 0;
    });
}

class TailSearch {
public:
    explicit TailSearch(const Table &table)
        : m_table(table)
        , m_rows(table)
        , m_count(table.rowCount())
        , m_first(std::max<qint64>(1, m_count - rowsLookedAt))
    {
    }

    TailGuess run()
    {
        if (m_count < 2)
            return {};
        if (auto tail = afterBlank())
            return *tail;
        return below();
    }

private:
    struct Body {
        std::vector<ColumnNature> natures;
        std::vector<bool> alwaysFilled; ///< columns
        qsizetype width = 0;
        bool even = false; ///< nearly all rows have that width
        bool anyTyped = false;
        qint64 rows = 0;
    };

    /// Of the rows before `end`: half of those that are looked at are the nearest.
    Body bodyBefore(qint64 end)
    {
        std::vector<TextSample::Row> rows;
        const qint64 near = std::max<qint64>(0, end - bodyRows / 2);
        for (qint64 row = 0; row < std::min(near, bodyRows / 2); ++row)
            rows.push_back(read(row));
        for (qint64 row = near; row < end; ++row)
            rows.push_back(read(row));
        QHash<qsizetype, qsizetype> widths;
        for (const TextSample::Row &row : rows)
            ++widths[row.width()];
        Body body;
        body.rows = qint64(rows.size());
        for (auto it = widths.begin(); it != widths.end(); ++it) {
            if (it.value() > widths.value(body.width))
                body.width = it.key();
        }
        body.even = widths.value(body.width) * 10 >= body.rows * 9;
        ColumnNatures natures(body.width);
        body.alwaysFilled.assign(size_t(body.width), true);
        for (const TextSample::Row &row : rows) {
            if (row.width() != body.width)
                continue;
            natures.add(row);
            for (qsizetype column = 0; column < body.width; ++column) {
                if (row.kindAt(column) == CellKind::Empty)
                    body.alwaysFilled[size_t(column)] = false;
            }
        }
        body.natures = natures.natures();
        body.anyTyped = std::any_of(body.natures.begin(), body.natures.end(),
            [](const ColumnNature &nature) { return nature.typed.has_value(); });
        return body;
    }

    TextSample::Row read(qint64 row)
    {
        const qint64 physical = m_table.physicalOf(row);
        if (!m_read.contains(physical))
            m_read.insert(physical, m_rows.read(physical));
        return m_read.value(physical);
    }

    /// A blank row stands right above it; a comment does not part anything.
    [[nodiscard]] bool isAfterBlank(qint64 row)
    {
        const qint64 physical = m_table.physicalOf(row);
        if (physical == 0 || !m_table.index().isSkipped(physical - 1))
            return false;
        QByteArray room;
        const QByteArray &comment = m_table.rules().comment;
        const QByteArrayView above = m_table.physicalBytes(physical - 1, room);
        return comment.isEmpty() || !above.startsWith(comment);
    }

    [[nodiscard]] static qsizetype filled(const TextSample::Row &row)
    {
        return std::count_if(row.kinds.begin(), row.kinds.end(),
            [](CellKind kind) { return kind != CellKind::Empty; });
    }

    /// Another width, or numbers where words stand, or the other way round.
    [[nodiscard]] static bool hasOtherShape(const TextSample::Row &row, const Body &body)
    {
        if (body.even && row.width() != body.width)
            return true;
        for (qsizetype column = 0; column < std::min(body.width, row.width()); ++column) {
            const CellKind kind = row.kindAt(column);
            if (body.natures[size_t(column)].words && body.anyTyped
                && (kind == CellKind::Number || kind == CellKind::Date))
                return true;
        }
        return isStranger(row, body.natures, false);
    }

    /// Also when words stand in the first column, where numbers or dates do.
    [[nodiscard]] static bool isOdd(const TextSample::Row &row, const Body &body)
    {
        const bool typed = body.width > 0 && body.natures.front().typed.has_value();
        return (typed && row.kindAt(0) == CellKind::Text) || hasOtherShape(row, body);
    }

    /// The first blank row below which nothing is like the rows above it.
    std::optional<TailGuess> afterBlank()
    {
        for (qint64 row = m_first; row < m_count; ++row) {
            if (!isAfterBlank(row))
                continue;
            const Body body = bodyBefore(row);
            qint64 odd = 0;
            for (qint64 at = row; at < m_count; ++at)
                odd += isOdd(read(at), body) ? 1 : 0;
            const qint64 tail = m_count - row;
            // Of two tables the first may be the smaller one; then nobody can say.
            if (odd * 10 < tail * 9 || !isOdd(read(row), body))
                continue;
            const TextSample::Row first = read(row);
            const bool plain = tail > 1 || hasOtherShape(first, body) || isClosing(first, body);
            if (!plain || !body.even || body.rows < 2 || tail > body.rows)
                return TailGuess{0, Certainty::Unsure, {}};
            return TailGuess{tail, Certainty::Likely, QStringLiteral("tailAfterBlank")};
        }
        return {};
    }

    [[nodiscard]] static bool isClosing(const TextSample::Row &row, const Body &body)
    {
        qsizetype first = 0;
        while (first < row.width() && row.kindAt(first) == CellKind::Empty)
            ++first;
        if (first == row.width() || row.kindAt(first) != CellKind::Text)
            return false;
        const bool stranger = first < body.width && body.natures[size_t(first)].typed.has_value();
        const bool word = isClosingWord(row.cells[size_t(first)]);
        const bool alone = filled(row) == 1;
        qsizetype missing = 0;
        for (qsizetype column = 0; column < body.width; ++column) {
            missing +=
                body.alwaysFilled[size_t(column)] && row.kindAt(column) == CellKind::Empty ? 1 : 0;
        }
        const bool gaps = missing > 0 || (body.even && row.width() < body.width);
        if (word)
            return stranger || gaps;
        const bool sentence = row.cells[size_t(first)].contains(' ');
        return alone && body.width > 1 && (stranger || sentence) && (gaps || sentence)
            && (body.rows > 2);
    }

    TailGuess below()
    {
        qint64 end = m_count;
        while (end > m_first) {
            // The nearest rows may be more of the tail: what is above all of them counts.
            const Body body = bodyBefore(std::max<qint64>(1, std::min(end - 1, m_count - 3)));
            if (body.rows < 2 || !isClosing(read(end - 1), body))
                break;
            --end;
        }
        if (end < m_count && end > 1)
            return {m_count - end, Certainty::Likely, QStringLiteral("tailOtherShape")};
        const Body body = bodyBefore(m_count - 1);
        const TextSample::Row last = read(m_count - 1);
        const bool like = body.rows >= 2 && body.even && last.width() == body.width
            && !isOdd(last, body) && lastIsFilled(last, body) && !isClosingWord(last.cells.front());
        return {0, like ? Certainty::Sure : Certainty::Likely, {}};
    }

    [[nodiscard]] static bool lastIsFilled(const TextSample::Row &row, const Body &body)
    {
        for (qsizetype column = 0; column < body.width; ++column) {
            if (body.alwaysFilled[size_t(column)] && row.kindAt(column) == CellKind::Empty)
                return false;
        }
        return body.anyTyped;
    }

    const Table &m_table;
    TailRows m_rows;
    QHash<qint64, TextSample::Row> m_read;
    qint64 m_count;
    qint64 m_first; ///< row of the table from which a tail may begin
};

} // namespace

TailGuess guessTail(const Table &table) { return TailSearch(table).run(); }

} // namespace m2m
