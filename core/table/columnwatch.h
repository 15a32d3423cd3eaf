// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellnature.h"
#include "findings.h"

#include <array>

namespace m2m {

/// Counts what stands in one column of a table, and keeps the cells that may be damaged until its
/// end tells whether they are.
class ColumnWatch {
public:
    /// `text` is asked for only when the cell is kept.
    template <typename Text> void add(CellNature nature, qint64 row, Text &&text)
    {
        ++m_counts[size_t(nature)];
        const int kept = slotOf(nature);
        if (kept >= 0 && m_places[size_t(kept)].size() < Finding::mostPlaces)
            m_places[size_t(kept)].append({row, 0, -1, text(), 0});
    }
    /// Their places have no line and no column yet.
    [[nodiscard]] QList<Finding> findings() const;
    [[nodiscard]] bool isEmpty() const { return filled() == 0; }

private:
    static constexpr size_t natures = size_t(CellNature::Text) + 1;
    enum Slot { InExponent, RoundedOff, AsDate, AsMonth, Failed, Worked, slotCount };
    static int slotOf(CellNature nature);
    [[nodiscard]] qint64 count(CellNature nature) const { return m_counts[size_t(nature)]; }
    [[nodiscard]] qint64 filled() const;
    [[nodiscard]] bool exponentsAreOdd() const;
    [[nodiscard]] bool zerosAreOdd() const;
    [[nodiscard]] bool datesAreOdd() const;

    std::array<qint64, natures> m_counts{};
    std::array<QList<FindingPlace>, size_t(slotCount)> m_places;
};

} // namespace m2m
