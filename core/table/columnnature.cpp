// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnnature.h"

#include <QSet>

#include <algorithm>

namespace m2m {

ColumnNatures::ColumnNatures(qsizetype width)
    : m_counts(size_t(width))
{
}

void ColumnNatures::add(const TextSample::Row &row)
{
    ++m_rows;
    const size_t columns = std::min(m_counts.size(), row.cells.size());
    for (size_t column = 0; column < columns; ++column) {
        Count &count = m_counts[column];
        const CellKind kind = row.kinds[column];
        count.filled += kind != CellKind::Empty && kind != CellKind::Missing ? 1 : 0;
        count.dates += kind == CellKind::Date ? 1 : 0;
        if (kind == CellKind::Number) {
            ++count.numbers;
            count.wholes += wholeNumber(row.cells[column]) >= 0 ? 1 : 0;
        }
    }
}

std::vector<ColumnNature> ColumnNatures::natures() const
{
    std::vector<ColumnNature> natures(m_counts.size());
    for (size_t column = 0; column < m_counts.size(); ++column) {
        const Count &count = m_counts[column];
        ColumnNature &nature = natures[column];
        nature.used = count.filled * 5 >= m_rows && count.filled > 0;
        nature.whole = count.wholes * 2 >= count.numbers;
        nature.words = count.filled > 0 && count.numbers + count.dates == 0;
        if (nature.used && count.numbers * 2 >= count.filled)
            nature.typed = CellKind::Number;
        if (nature.used && count.dates * 2 >= count.filled)
            nature.typed = CellKind::Date;
    }
    return natures;
}

bool isStranger(
    const TextSample::Row &row, const std::vector<ColumnNature> &natures, bool shortRows)
{
    const auto width = qsizetype(natures.size());
    const bool anyTyped = std::any_of(natures.begin(), natures.end(),
        [](const ColumnNature &nature) { return nature.typed.has_value(); });
    // Where there are types a row with an empty cell left out or one too many can be told.
    if (row.width() != width
        && (!anyTyped || (row.width() < width && row.width() < 2 && !shortRows)
            || row.width() > width + 1))
        return true;
    qsizetype compared = 0;
    qsizetype alike = 0;
    const qsizetype columns = std::min(width, row.width());
    for (qsizetype column = 0; column < columns; ++column) {
        const ColumnNature &nature = natures[size_t(column)];
        const CellKind kind = row.kindAt(column);
        if (anyTyped && nature.typed && kind != CellKind::Empty && kind != CellKind::Missing) {
            ++compared;
            alike += kind == *nature.typed ? 1 : 0;
        } else if (!anyTyped && nature.used) {
            ++compared;
            alike += kind != CellKind::Empty ? 1 : 0;
        }
    }
    // A pair of a preamble may happen to have its number below the second name.
    const bool pair = row.width() < width - 1 && !shortRows && alike < 2
        && !(natures.front().typed && row.kindAt(0) == *natures.front().typed);
    return alike == 0 || alike * 2 < compared || pair;
}

namespace {

bool isUnitWord(QByteArrayView word)
{
    static const QSet<QByteArray> units{"%", "m", "mm", "cm", "dm", "um", "nm", "pm", "km", "in",
        "inch", "mil", "mils", "ft", "s", "sec", "ms", "us", "ns", "ps", "min", "h", "hr", "hrs",
        "d", "g", "kg", "mg", "ug", "n", "kn", "mn", "cn", "nm", "v", "mv", "kv", "uv", "nv", "a",
        "ma", "ua", "na", "pa", "fa", "w", "kw", "mw", "uw", "j", "kj", "mj", "ev", "kev", "mev",
        "gev", "c", "degc", "k", "mk", "f", "pf", "nf", "uf", "mf", "hz", "khz", "mhz", "ghz",
        "kpa", "mpa", "hpa", "mbar", "bar", "torr", "mtorr", "psi", "deg", "rad", "mrad", "urad",
        "ohm", "ohms", "kohm", "mohm", "gohm", "ppm", "ppb", "db", "dbm", "t", "mt", "gauss", "l",
        "ml", "ul", "l/min", "mol", "n/m", "n/mm", "m/s", "mm/s", "nm/s", "rpm", "1/s", "cps",
        "counts", "count", "cts", "adc", "lsb", "px", "pixel", "pixels", "a.u.", "au", "arb.",
        "unit", "units", "bit", "bits", "byte", "mm2", "m2", "cm2", "mm3", "cm3", "m3", "mm^2",
        "cm^2", "m^2", "mm^3", "cm^3", "%rh", "rh", "oe", "vpp", "vrms", "pc", "fc", "nc", "uc"};
    return units.contains(word.toByteArray().toLower());
}

enum class UnitKind { None, Placeholder, Unit };

/// Bytes beyond ASCII are left out: µm is "m" here, and °C is "C".
UnitKind unitKind(QByteArrayView cell)
{
    QByteArray word;
    bool bracket = false;
    for (const char byte : cell) {
        const auto code = static_cast<unsigned char>(byte);
        const bool isBracket = QByteArrayView("()[]{}", 6).contains(byte);
        bracket = bracket || isBracket;
        if (code > 0x20 && code < 0x80 && !isBracket)
            word += byte;
    }
    if (word == "-" || word == "--" || word == "1" || word == "none" || word == "n/a")
        return UnitKind::Placeholder;
    const bool oneSign = word.isEmpty() && cell.size() <= 5; // of ohm, of degrees
    return oneSign || isUnitWord(word) ? UnitKind::Unit : UnitKind::None;
}

} // namespace

bool areUnits(const TextSample::Row &row, bool strict)
{
    qsizetype words = 0;
    qsizetype known = 0;
    qsizetype units = 0;
    for (const QByteArrayView cell : row.cells) {
        if (kindOfCell(cell) == CellKind::Empty)
            continue;
        const UnitKind kind = unitKind(cell);
        ++words;
        known += kind != UnitKind::None ? 1 : 0;
        units += kind == UnitKind::Unit ? 1 : 0;
    }
    return units > 0 && (strict ? known == words : known * 2 >= words);
}

} // namespace m2m
