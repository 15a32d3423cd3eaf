// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytefinder.h"

#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define M2M_X86_SEARCH
#include <immintrin.h>
#endif

namespace m2m {

namespace {

constexpr qsizetype blockBytes = 64;

/// Writes four places at a time: the branch that asks for more is then nearly always guessed
/// right, and what was written too much is written over.
inline quint32 *writePlaces(std::uint64_t found, quint32 base, quint32 *at)
{
    if (found == 0)
        return at;
    const int count = std::popcount(found);
    quint32 *const end = at + count;
    do {
        for (int number = 0; number < 4; ++number) {
            at[number] = base + quint32(std::countr_zero(found));
            found &= found - 1;
        }
        at += 4;
    } while (at < end);
    return end;
}

/// What is found in 64 bytes, a bit a byte. With `folds` the second byte goes where the first one
/// follows it, in this block or at the start of the next.
template <bool folds>
inline std::uint64_t folded(
    std::uint64_t first, std::uint64_t second, std::uint64_t others, bool nextIsFirst)
{
    if constexpr (!folds)
        return first | second | others;
    const std::uint64_t followed = first >> 1U | std::uint64_t(nextIsFirst) << 63U;
    return first | (second & ~followed) | others;
}

std::uint64_t plainMatches(const char *block, char wanted)
{
    std::uint64_t found = 0;
    for (qsizetype at = 0; at < blockBytes; ++at)
        found |= std::uint64_t(block[at] == wanted) << unsigned(at);
    return found;
}

struct PlainBlock {
    const std::array<char, 4> &wanted;
    template <bool folds> std::uint64_t matches(const char *block, bool nextIsFirst) const
    {
        return folded<folds>(plainMatches(block, wanted[0]), plainMatches(block, wanted[1]),
            plainMatches(block, wanted[2]) | plainMatches(block, wanted[3]), nextIsFirst);
    }
};

/// The last block is read from a copy: nothing behind the text is touched.
template <bool folds, typename Block>
qsizetype search(const char *from, qsizetype size, const Block &block, quint32 *places)
{
    quint32 *at = places;
    qsizetype done = 0;
    for (; done + blockBytes <= size; done += blockBytes) {
        const bool next = folds && done + blockBytes < size && from[done + blockBytes] == '\n';
        at = writePlaces(block.template matches<folds>(from + done, next), quint32(done), at);
    }
    if (done < size) {
        std::array<char, blockBytes> last{};
        std::memcpy(last.data(), from + done, size_t(size - done));
        const std::uint64_t inside = (std::uint64_t(1) << unsigned(size - done)) - 1;
        at = writePlaces(
            block.template matches<folds>(last.data(), false) & inside, quint32(done), at);
    }
    return at - places;
}

template <bool folds>
qsizetype searchPlain(
    const char *from, qsizetype size, const std::array<char, 4> &wanted, quint32 *places)
{
    return search<folds>(from, size, PlainBlock{wanted}, places);
}

#ifdef M2M_X86_SEARCH

inline std::uint64_t matches128(const char *block, __m128i wanted)
{
    std::uint64_t found = 0;
    for (size_t part = 0; part < 4; ++part) {
        const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + 16 * part));
        const auto bits = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(text, wanted)));
        found |= std::uint64_t(bits) << (16 * part);
    }
    return found;
}

struct Sse2Block {
    __m128i first, second, third, fourth;
    template <bool folds> std::uint64_t matches(const char *block, bool nextIsFirst) const
    {
        return folded<folds>(matches128(block, first), matches128(block, second),
            matches128(block, third) | matches128(block, fourth), nextIsFirst);
    }
};

template <bool folds>
qsizetype searchSse2(
    const char *from, qsizetype size, const std::array<char, 4> &wanted, quint32 *places)
{
    const Sse2Block block{_mm_set1_epi8(wanted[0]), _mm_set1_epi8(wanted[1]),
        _mm_set1_epi8(wanted[2]), _mm_set1_epi8(wanted[3])};
    return search<folds>(from, size, block, places);
}

#define M2M_AVX2 __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt")))

M2M_AVX2 inline std::uint64_t bits256(__m256i low, __m256i high)
{
    const auto lowBits = unsigned(_mm256_movemask_epi8(low));
    const auto highBits = unsigned(_mm256_movemask_epi8(high));
    return std::uint64_t(highBits) << 32U | lowBits;
}

struct Needles256 {
    __m256i first, second, third, fourth;
};

// No templates over blocks here: what they call would not inherit the target, and so not be
// inlined.
template <bool folds>
M2M_AVX2 inline std::uint64_t matches256(
    const char *block, const Needles256 &needles, bool nextIsFirst)
{
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(block));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(block + 32));
    const __m256i lowOthers = _mm256_or_si256(
        _mm256_cmpeq_epi8(low, needles.third), _mm256_cmpeq_epi8(low, needles.fourth));
    const __m256i highOthers = _mm256_or_si256(
        _mm256_cmpeq_epi8(high, needles.third), _mm256_cmpeq_epi8(high, needles.fourth));
    const __m256i lowFirst = _mm256_cmpeq_epi8(low, needles.first);
    const __m256i highFirst = _mm256_cmpeq_epi8(high, needles.first);
    const __m256i lowSecond = _mm256_cmpeq_epi8(low, needles.second);
    const __m256i highSecond = _mm256_cmpeq_epi8(high, needles.second);
    if constexpr (!folds) {
        return bits256(_mm256_or_si256(_mm256_or_si256(lowFirst, lowSecond), lowOthers),
            _mm256_or_si256(_mm256_or_si256(highFirst, highSecond), highOthers));
    }
    const std::uint64_t first = bits256(lowFirst, highFirst);
    const std::uint64_t followed = first >> 1U | std::uint64_t(nextIsFirst) << 63U;
    return bits256(_mm256_or_si256(lowFirst, lowOthers), _mm256_or_si256(highFirst, highOthers))
        | (bits256(lowSecond, highSecond) & ~followed);
}

M2M_AVX2 inline quint32 *writePlaces256(std::uint64_t found, quint32 base, quint32 *at)
{
    if (found == 0)
        return at;
    quint32 *const end = at + __builtin_popcountll(found);
    do {
        for (int number = 0; number < 4; ++number) {
            at[number] = base + quint32(_tzcnt_u64(found));
            found = _blsr_u64(found);
        }
        at += 4;
    } while (at < end);
    return end;
}

template <bool folds>
M2M_AVX2 qsizetype searchAvx2(
    const char *from, qsizetype size, const std::array<char, 4> &wanted, quint32 *places)
{
    const Needles256 needles{_mm256_set1_epi8(wanted[0]), _mm256_set1_epi8(wanted[1]),
        _mm256_set1_epi8(wanted[2]), _mm256_set1_epi8(wanted[3])};
    quint32 *at = places;
    qsizetype done = 0;
    for (; done + blockBytes <= size; done += blockBytes) {
        const bool next = folds && done + blockBytes < size && from[done + blockBytes] == '\n';
        at = writePlaces256(matches256<folds>(from + done, needles, next), quint32(done), at);
    }
    if (done < size) {
        std::array<char, blockBytes> last{};
        std::memcpy(last.data(), from + done, size_t(size - done));
        const std::uint64_t inside = (std::uint64_t(1) << unsigned(size - done)) - 1;
        at = writePlaces256(
            matches256<folds>(last.data(), needles, false) & inside, quint32(done), at);
    }
    return at - places;
}

#endif

} // namespace

ByteFinder::ByteFinder(const std::array<char, 4> &wanted, Instructions instructions)
    : m_wanted(wanted)
    , m_search(wanted[0] == '\n' && wanted[1] == '\r' ? searchWith<true>(instructions)
                                                      : searchWith<false>(instructions))
{
}

template <bool folds> ByteFinder::Search ByteFinder::searchWith(Instructions instructions)
{
#ifdef M2M_X86_SEARCH
    const bool wide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
        && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
    if (instructions == Instructions::Best && wide)
        return searchAvx2<folds>;
    if (instructions != Instructions::Plain)
        return searchSse2<folds>;
#else
    Q_UNUSED(instructions)
#endif
    return searchPlain<folds>;
}

} // namespace m2m
