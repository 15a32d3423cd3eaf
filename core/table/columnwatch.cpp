// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnwatch.h"

#include <algorithm>
#include <numeric>

namespace m2m {

int ColumnWatch::slotOf(CellNature nature)
{
    switch (nature) {
    case CellNature::WholeInExponent:
        return InExponent;
    case CellNature::Rounded:
        return RoundedOff;
    case CellNature::Date:
        return AsDate;
    case CellNature::MonthDate:
        return AsMonth;
    case CellNature::SpreadsheetError:
        return Failed;
    case CellNature::Formula:
        return Worked;
    default:
        return -1;
    }
}

qint64 ColumnWatch::filled() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0)) - count(CellNature::Empty);
}

/// Among whole numbers and texts every one is odd as long as they are the fewer; in a column of
/// measurements only a rare one is, since some programs write large values so.
bool ColumnWatch::exponentsAreOdd() const
{
    const qint64 odd = count(CellNature::WholeInExponent);
    const qint64 measured = count(CellNature::Decimal) + count(CellNature::Exponent);
    const qint64 others = filled() - odd - measured;
    if (measured == 0)
        return odd < others;
    return count(CellNature::Exponent) == 0 && filled() >= 10 && odd * 20 <= filled();
}

bool ColumnWatch::zerosAreOdd() const
{
    return count(CellNature::LongWhole) > 0
        && count(CellNature::Rounded) <= count(CellNature::LongWhole);
}

bool ColumnWatch::datesAreOdd() const
{
    return count(CellNature::Date) + count(CellNature::MonthDate) < count(CellNature::Code);
}

QList<Finding> ColumnWatch::findings() const
{
    QList<Finding> found;
    const auto add = [&](FindingKind kind, qint64 times, QList<FindingPlace> places) {
        if (times > 0)
            found.append({kind, -1, times, std::move(places)});
    };
    if (exponentsAreOdd())
        add(FindingKind::Exponent, count(CellNature::WholeInExponent), m_places[InExponent]);
    if (zerosAreOdd())
        add(FindingKind::DigitsLost, count(CellNature::Rounded), m_places[RoundedOff]);
    if (datesAreOdd()) {
        QList<FindingPlace> dates = m_places[AsDate] + m_places[AsMonth];
        std::sort(dates.begin(), dates.end(),
            [](const FindingPlace &one, const FindingPlace &other) { return one.row < other.row; });
        dates.resize(std::min(dates.size(), Finding::mostPlaces));
        add(FindingKind::DateAmongOthers, count(CellNature::Date) + count(CellNature::MonthDate),
            std::move(dates));
    }
    add(FindingKind::SpreadsheetError, count(CellNature::SpreadsheetError), m_places[Failed]);
    add(FindingKind::Formula, count(CellNature::Formula), m_places[Worked]);
    return found;
}

} // namespace m2m
