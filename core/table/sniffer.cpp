// SPDX-License-Identifier: GPL-3.0-or-later
#include "sniffer.h"

#include "cellsplitter.h"
#include "headerguess.h"
#include "rowindexer.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace m2m {

namespace {

using Certainty = DialectGuess::Certainty;

constexpr qsizetype sampleBytes = 1 << 18; // 256 KiB
constexpr qint64 sampleRows = 1000;
constexpr QByteArrayView delimiters(",;\t|", 4);

/// Rows that begin within the first 256 KiB; the one that is cut there is left out.
SampleRows rowsOf(QByteArrayView text, char delimiter)
{
    const QByteArrayView sample = text.first(std::min(text.size(), sampleBytes));
    CellRules rules;
    rules.delimiter = QByteArray(1, delimiter);
    const auto index = indexRows(sample, rules);
    const bool cut = sample.size() < text.size() && index->count() > 1;
    const qint64 count = std::min(index->count() - (cut ? 1 : 0), sampleRows);
    SampleRows rows;
    rows.reserve(count);
    for (qint64 number = 0; number < count; ++number) {
        SampleRow row;
        row.cells = splitRow(rowBytes(sample, *index, number), rules);
        row.kinds.reserve(row.cells.size());
        for (const QByteArray &cell : row.cells)
            row.kinds.append(kindOfCell(cell));
        rows.append(std::move(row));
    }
    return rows;
}

/// How the file looks when it is cut by one delimiter.
struct Cut {
    char delimiter = ',';
    SampleRows rows;
    qsizetype width = 1; ///< of the table
    qsizetype filledRows = 0; ///< with any character
    qsizetype rowsOfWidth = 0;
    qsizetype rowsInReach =
        0; ///< filled rows from the first to the last that is as wide as the table
    double score = 0;
};

struct WidthCount {
    qsizetype rows = 0;
    qsizetype longestRun = 0;
};

QMap<qsizetype, WidthCount> widthsOf(const SampleRows &rows)
{
    QMap<qsizetype, WidthCount> widths;
    qsizetype last = 0;
    qsizetype run = 0;
    for (const SampleRow &row : rows) {
        if (row.isBlank())
            continue;
        run = row.cells.size() == last ? run + 1 : 1;
        last = row.cells.size();
        WidthCount &count = widths[last];
        ++count.rows;
        count.longestRun = std::max(count.longestRun, run);
    }
    return widths;
}

/// The width that most cells are in; a long preamble of pairs does not outweigh a short, wide
/// table.
void findWidth(Cut &cut)
{
    const auto widths = widthsOf(cut.rows);
    for (const WidthCount &count : widths)
        cut.filledRows += count.rows;
    qsizetype most = 0;
    for (const bool strict : {true, false}) {
        for (auto it = widths.begin(); it != widths.end(); ++it) {
            // Rows that are too long come alone; the table's stand together.
            if (strict && (it->longestRun < 2 || it->rows * 20 < cut.filledRows))
                continue;
            if (it->rows * (it.key() - 1) > most) {
                most = it->rows * (it.key() - 1);
                cut.width = it.key();
                cut.rowsOfWidth = it->rows;
            }
        }
        if (most > 0)
            return;
    }
}

/// Share of cells that are no text, or text without another delimiter in it.
double cleanShare(const Cut &cut)
{
    qsizetype cells = 0;
    qsizetype clean = 0;
    for (const SampleRow &row : cut.rows) {
        if (row.cells.size() != cut.width)
            continue;
        for (qsizetype column = 0; column < cut.width; ++column) {
            const QByteArray &cell = row.cells[column];
            ++cells;
            clean += row.kinds[column] != CellKind::Text
                    || std::none_of(delimiters.begin(), delimiters.end(),
                        [&](char other) { return other != cut.delimiter && cell.contains(other); })
                ? 1
                : 0;
        }
    }
    return cells > 0 ? double(clean) / double(cells) : 0;
}

/// "3,5" below a heading of one cell: the comma belongs to the number.
bool splitsOnlyDecimals(const Cut &cut)
{
    if (cut.delimiter != ',' || cut.width != 2)
        return false;
    const auto first = std::find_if(
        cut.rows.begin(), cut.rows.end(), [](const SampleRow &row) { return !row.isBlank(); });
    if (first == cut.rows.end() || first->cells.size() != 1)
        return false;
    return std::all_of(first, cut.rows.end(), [](const SampleRow &row) {
        return row.cells.size() != 2
            || (row.kinds[0] == CellKind::Number && !row.cells[1].isEmpty()
                && std::all_of(row.cells[1].begin(), row.cells[1].end(),
                    [](char byte) { return byte >= '0' && byte <= '9'; }));
    });
}

Cut cutBy(QByteArrayView text, char delimiter)
{
    Cut cut;
    cut.delimiter = delimiter;
    cut.rows = rowsOf(text, delimiter);
    findWidth(cut);
    if (cut.width < 2 || splitsOnlyDecimals(cut))
        return cut;

    qsizetype since = 0;
    for (const SampleRow &row : std::as_const(cut.rows)) {
        if (row.isBlank())
            continue;
        since += cut.rowsInReach > 0 || row.cells.size() == cut.width ? 1 : 0;
        if (row.cells.size() == cut.width)
            cut.rowsInReach = since;
    }
    const bool once = cut.rowsOfWidth == 1 && cut.filledRows > 2;
    if (once || cut.rowsOfWidth * 2 < cut.rowsInReach)
        return cut; // a mark that some texts have and others have not

    const double agreement = double(cut.rowsOfWidth) / double(cut.filledRows);
    const double columns = 1.0 - 1.0 / double(cut.width);
    // That every row agrees, the header with its plain words too, hardly happens by chance.
    const double bonus = cut.rowsOfWidth == cut.filledRows && cut.filledRows > 1 ? 3 : 1;
    cut.score = agreement * columns * bonus * std::pow(cleanShare(cut), 1.5);
    return cut;
}

struct DecimalGuess {
    char mark = '.';
    Certainty certainty = Certainty::Likely;
    QString reason = QStringLiteral("decimalUnseen");
};

DecimalGuess guessDecimalMark(const SampleRows &rows, qint64 headerRow)
{
    using Strength = DecimalHint::Strength;
    qsizetype points[3] = {0, 0, 0};
    qsizetype commas[3] = {0, 0, 0};
    for (const SampleRow &row : rows.mid(headerRow + 1)) {
        for (const QByteArray &cell : row.cells) {
            const DecimalHint hint = decimalHint(cell);
            ++(hint.mark == ',' ? commas : points)[size_t(hint.strength)];
        }
    }
    for (const Strength strength : {Strength::Strong, Strength::Weak}) {
        const qsizetype point = points[size_t(strength)];
        const qsizetype comma = commas[size_t(strength)];
        if (point + comma == 0)
            continue;
        const char mark = comma > point ? ',' : '.';
        if (point > 0 && comma > 0) {
            const bool fewOdd = std::max(point, comma) >= 9 * std::min(point, comma);
            return {mark, fewOdd ? Certainty::Likely : Certainty::Unsure,
                QStringLiteral("decimalMixed")};
        }
        return {mark, strength == Strength::Strong ? Certainty::Sure : Certainty::Likely,
            QStringLiteral("decimalSeen")};
    }
    return {};
}

/// For a file of one column: a delimiter that cuts none of its cells.
char unusedDelimiter(QByteArrayView text)
{
    const QByteArrayView sample = text.first(std::min(text.size(), sampleBytes));
    const auto *unused = std::find_if(delimiters.begin(), delimiters.end(),
        [sample](char delimiter) { return !sample.contains(delimiter); });
    return unused == delimiters.end() ? ',' : *unused;
}

} // namespace

DialectGuess sniffDialect(QByteArrayView text, const QByteArray &encoding)
{
    Cut best;
    double second = 0;
    for (const char delimiter : delimiters) {
        Cut cut = cutBy(text, delimiter);
        second = std::max(second, std::min(cut.score, best.score));
        if (cut.score > best.score)
            best = std::move(cut);
    }

    DialectGuess guess;
    guess.dialect.encoding = encoding;
    if (best.score > 0) {
        const bool clear = second * 2 < best.score;
        const bool all = best.rowsOfWidth == best.filledRows;
        const bool mostly = best.rowsOfWidth * 10 >= best.rowsInReach * 9;
        guess.ofDelimiter = all && clear ? Certainty::Sure
            : mostly                     ? Certainty::Likely
                                         : Certainty::Unsure;
        guess.reasons += all ? QStringLiteral("delimiterConsistent")
            : mostly         ? QStringLiteral("delimiterMostly")
                             : QStringLiteral("delimiterUnclear");
    } else {
        best = Cut();
        best.delimiter = unusedDelimiter(text);
        best.rows = rowsOf(text, best.delimiter);
        guess.ofDelimiter = Certainty::Likely;
        guess.reasons += QStringLiteral("singleColumn");
    }
    guess.dialect.delimiter = QLatin1Char(best.delimiter);

    const HeaderGuess header = guessHeader(best.rows, best.width);
    const DecimalGuess decimal = guessDecimalMark(best.rows, header.row);
    guess.dialect.decimalMark = QLatin1Char(decimal.mark);
    guess.ofDecimalMark = decimal.certainty;
    guess.dialect.headerRow = header.row;
    guess.ofHeader = header.certainty;
    guess.reasons << decimal.reason << header.reason;
    guess.certainty = std::max({guess.ofDelimiter, guess.ofDecimalMark, guess.ofHeader});
    return guess;
}

} // namespace m2m
