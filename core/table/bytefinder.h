// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace m2m {

/// Finds every place of up to four bytes in a stretch of text, with the widest instructions that
/// the machine has (AVX2, SSE2, else plain ones). Where the first two wanted are LF and CR, a CR
/// with an LF right behind it in the stretch is left out: the LF stands for both. A stretch is at
/// most `most` bytes, so that its places fit the array and all stays in the nearest cache.
class ByteFinder {
public:
    static constexpr qsizetype most = 1 << 14;
    using Places = std::array<quint32, most + 64>; ///< the last 64 are room to write ahead

    /// Those below the best are for machines without it, and for tests on a machine that has it.
    enum class Instructions { Best, Sse2, Plain };
    /// Where fewer than four are wanted, one is named again.
    explicit ByteFinder(
        const std::array<char, 4> &wanted, Instructions instructions = Instructions::Best);

    /// Writes the places, ascending and from 0, and returns how many there are.
    qsizetype find(const char *from, qsizetype size, Places &places) const
    {
        return m_search(from, size, m_wanted, places.data());
    }

private:
    using Search = qsizetype (*)(
        const char *from, qsizetype size, const std::array<char, 4> &wanted, quint32 *places);
    template <bool folds> static Search searchWith(Instructions instructions);

    std::array<char, 4> m_wanted;
    Search m_search;
};

} // namespace m2m
