// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcut.h"

#include "linemarks.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace m2m {

namespace {

constexpr qsizetype sampledRows = 300;

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
        || static_cast<unsigned char>(byte) >= 0x80;
}

} // namespace

TextCut::TextCut(QByteArrayView text, const CellRules &rules)
    : m_sample(text, rules, sampledRows, 0)
    , m_rules(rules)
{
    findWidth();
    if (m_width > 1) {
        findReach();
        weigh();
    }
}

bool TextCut::commentsAreRows() const
{
    qsizetype comments = 0;
    qsizetype alike = 0;
    qsizetype rows = 0;
    for (qsizetype number = 0; number < m_sample.size(); ++number) {
        const TextSample::Row row = m_sample.row(number);
        if (row.width() != m_width || m_width < 2)
            continue;
        const bool values = std::any_of(row.kinds.begin(), row.kinds.end(),
            [](CellKind kind) { return kind == CellKind::Number || kind == CellKind::Date; });
        rows += row.isTable() ? 1 : 0;
        comments += row.isTable() ? 0 : 1;
        alike += !row.isTable() && (values || m_typed <= 0) ? 1 : 0;
    }
    if (comments == 1) // the header, behind a mark; or its first name begins with the mark
        return m_rules.comment != "#" && m_rules.comment != "//";
    return alike * 2 > rows;
}

bool TextCut::hasComments() const
{
    for (qsizetype number = 0; number < m_sample.size(); ++number) {
        if (m_sample.row(number).kind == TextSample::RowKind::Comment)
            return true;
    }
    return false;
}

TextCut::Widths TextCut::widths() const
{
    Widths all;
    qsizetype last = 0;
    qsizetype run = 0;
    for (qsizetype number = 0; number < m_sample.size(); ++number) {
        const TextSample::Row row = m_sample.row(number);
        if (!row.isTable())
            continue;
        run = row.width() == last ? run + 1 : 1;
        last = row.width();
        WidthCount &count = all[last];
        if (count.rows++ == 0)
            count.first = number;
        count.last = number;
        count.longestRun = std::max(count.longestRun, run);
    }
    return all;
}

/// The width that most cells are in.
void TextCut::findWidth()
{
    const Widths all = widths();
    for (const WidthCount &count : all)
        m_filled += count.rows;
    qsizetype most = 0;
    for (const bool strict : {true, false}) {
        if (most > 0)
            break;
        for (auto it = all.begin(); it != all.end(); ++it) {
            // Rows that are too long come alone; the table's stand together.
            if (strict && (it->longestRun < 2 || it->rows * 20 < m_filled))
                continue;
            if (it->rows * (it.key() - 1) > most) {
                most = it->rows * (it.key() - 1);
                m_width = it.key();
            }
        }
    }
    if (m_width == 2)
        passPairs(all);
    takeWidthOfNames(all);
    if (m_shortRows) {
        for (auto it = all.upperBound(1); it != all.end(); ++it)
            m_fitting += it->rows;
    } else {
        m_fitting = all.value(m_width).rows;
    }
}

/// A long preamble of pairs does not outweigh a short table that is wider.
void TextCut::passPairs(const Widths &all)
{
    const WidthCount pairs = all.value(2);
    for (qsizetype number = pairs.first; number <= pairs.last; ++number) {
        const TextSample::Row row = m_sample.row(number);
        if (row.isTable() && row.width() == 2 && row.kinds[0] != CellKind::Text)
            return;
    }
    for (auto it = all.upperBound(2); it != all.end(); ++it) {
        if (it->longestRun >= 2 && it->first > pairs.last)
            m_width = it.key();
    }
}

/// Programs that leave out empty cells at the end of a row write all of the header.
void TextCut::takeWidthOfNames(const Widths &all)
{
    if (all.isEmpty() || all.lastKey() < 3 || all.value(m_width).rows * 5 > m_filled * 4)
        return;
    const qsizetype widest = all.lastKey();
    const qsizetype number = all.last().first;
    if (std::any_of(
            all.begin(), all.end(), [number](const WidthCount &of) { return of.first < number; }))
        return; // names stand above all others
    const TextSample::Row names = m_sample.row(number);
    std::set<QByteArray> seen;
    for (qsizetype column = 0; column < widest; ++column) {
        const QByteArrayView cell = names.cells[size_t(column)];
        if (names.kinds[size_t(column)] != CellKind::Text
            || !seen.insert(cell.toByteArray()).second)
            return;
    }
    const auto wide = std::count_if(all.keyBegin(), all.keyEnd(),
        [widest](qsizetype width) { return width > 1 && width < widest; });
    if (wide < 2)
        return;
    m_width = widest;
    m_shortRows = true;
}

void TextCut::findReach()
{
    qsizetype since = 0;
    for (qsizetype number = 0; number < m_sample.size(); ++number) {
        const TextSample::Row row = m_sample.row(number);
        if (!row.isTable())
            continue;
        const bool fits = row.width() == m_width || (m_shortRows && row.width() > 1);
        since += m_inReach > 0 || fits ? 1 : 0;
        if (fits)
            m_inReach = since;
    }
}

void TextCut::weigh()
{
    qsizetype cells = 0;
    qsizetype clean = 0;
    qsizetype typed = 0;
    qsizetype splits = 0;
    qsizetype rows = 0;
    for (qsizetype number = 0; number < m_sample.size(); ++number) {
        const TextSample::Row row = m_sample.row(number);
        if (!row.isTable() || row.width() < 2)
            continue;
        bool digits = true;
        for (size_t column = 0; column < row.cells.size(); ++column) {
            if (row.width() == m_width) {
                ++cells;
                clean += isCleanCell(row.cells[column], row.kinds[column]) ? 1 : 0;
                typed +=
                    row.kinds[column] == CellKind::Number || row.kinds[column] == CellKind::Date
                    ? 1
                    : 0;
            }
            digits = digits && row.kinds[column] == CellKind::Number
                && (column == 0 || wholeNumber(row.cells[column]) >= 0);
        }
        ++rows;
        m_blankLed += row.width() == 2 && row.cells[1].startsWith(' ') ? 1 : 0;
        splits += digits && row.width() == 2 ? 1 : 0;
    }
    m_clean = cells > 0 ? double(clean) / double(cells) : 0;
    m_typed = cells > 0 ? double(typed) / double(cells) : 0;
    m_splits = splits;
    m_maySplitNumbers = delimiter() == ',' && rows > 0 && splits == rows;
    if (isRuledOut())
        return;
    const double agreement = double(m_fitting) / double(m_filled);
    const double columns = 1.0 - 1.0 / double(m_width);
    // That every row agrees, the header with its plain words too, hardly happens by chance.
    const double bonus = allFit() && m_filled > 1 ? 3 : 1;
    m_score = agreement * columns * bonus * std::pow(m_clean, 1.5);
}

bool TextCut::isRuledOut() const
{
    const bool once = m_fitting == 1 && m_filled > 2;
    if (once || m_fitting * 2 < m_inReach)
        return true; // a mark that some texts have and others have not
    if (m_maySplitNumbers) // "3,5": also below a heading of one cell
        return true;
    if (mainDelimiters.contains(delimiter()))
        return false;
    if (m_typed < 0.2 || m_shortRows || m_filled < 2)
        return true; // words have blanks between them too
    if (delimiter() == ' ')
        return m_fitting * 10 < m_inReach * 9 || isOneCell();
    return !allFit() || m_filled < 3 || m_width < 3 || (delimiter() == ':' && isOneCell());
}

/// What is cut here is a date with its time, a time, grouped digits or a pair.
bool TextCut::isOneCell() const
{
    qsizetype rows = 0;
    qsizetype whole = 0;
    for (qsizetype number = 0; number < m_sample.size(); ++number) {
        const TextSample::Row row = m_sample.row(number);
        if (!row.isTable() || row.width() != m_width)
            continue;
        QByteArray joined;
        bool beginsWithBlank = false;
        for (const QByteArrayView cell : row.cells) {
            joined += (joined.isEmpty() ? QByteArray() : m_rules.delimiter) + cell.toByteArray();
            beginsWithBlank = beginsWithBlank || cell.startsWith(' ');
        }
        const CellKind kind = kindOfCell(joined);
        ++rows;
        whole += kind == CellKind::Date || kind == CellKind::Number || beginsWithBlank ? 1 : 0;
    }
    return whole * 2 > rows;
}

bool TextCut::isCleanCell(QByteArrayView cell, CellKind kind) const
{
    if (kind != CellKind::Text)
        return true;
    bool letters = false;
    bool parts = false; // "5 2" are two cells
    for (const char byte : cell) {
        if (byte != delimiter() && mainDelimiters.contains(byte))
            return false;
        letters = letters || isLetter(byte);
        parts = parts || byte == ' ';
    }
    return letters || !parts;
}

} // namespace m2m
