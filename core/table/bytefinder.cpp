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

/// Writes eight places at a time: the branch that asks for more is then nearly always guessed
/// right, and what was written too much is written over.
inline quint32 *writePlaces(std::uint64_t found, quint32 base, quint32 *at)
{
    if (found == 0)
        return at;
    const int count = std::popcount(found);
    quint32 *const end = at + count;
    do {
        for (int number = 0; number < 8; ++number) {
            at[number] = base + quint32(std::countr_zero(found));
            found &= found - 1;
        }
        at += 8;
    } while (at < end);
    return end;
}

/// A bit for each of 64 bytes that is wanted.
std::uint64_t matchesPlain(const char *block, const std::array<char, 4> &wanted)
{
    std::uint64_t found = 0;
    for (qsizetype at = 0; at < blockBytes; ++at) {
        const char byte = block[at];
        const bool hit =
            byte == wanted[0] || byte == wanted[1] || byte == wanted[2] || byte == wanted[3];
        found |= std::uint64_t(hit) << unsigned(at);
    }
    return found;
}

/// The last block is read from a copy: nothing behind the text is touched.
template <typename Matches>
inline quint32 *searchRest(
    const char *from, qsizetype done, qsizetype size, quint32 *at, Matches &&matches)
{
    if (done == size)
        return at;
    std::array<char, blockBytes> last{};
    std::memcpy(last.data(), from + done, size_t(size - done));
    const std::uint64_t inside = (std::uint64_t(1) << unsigned(size - done)) - 1;
    return writePlaces(matches(last.data()) & inside, quint32(done), at);
}

qsizetype searchPlain(
    const char *from, qsizetype size, const std::array<char, 4> &wanted, quint32 *places)
{
    quint32 *at = places;
    const auto matches = [&wanted](const char *block) { return matchesPlain(block, wanted); };
    qsizetype done = 0;
    for (; done + blockBytes <= size; done += blockBytes)
        at = writePlaces(matches(from + done), quint32(done), at);
    return searchRest(from, done, size, at, matches) - places;
}

#ifdef M2M_X86_SEARCH

struct Needles128 {
    __m128i first, second, third, fourth;
};

inline unsigned matches16(const char *at, const Needles128 &needles)
{
    const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
    const __m128i one =
        _mm_or_si128(_mm_cmpeq_epi8(text, needles.first), _mm_cmpeq_epi8(text, needles.second));
    const __m128i two =
        _mm_or_si128(_mm_cmpeq_epi8(text, needles.third), _mm_cmpeq_epi8(text, needles.fourth));
    return unsigned(_mm_movemask_epi8(_mm_or_si128(one, two)));
}

qsizetype searchSse2(
    const char *from, qsizetype size, const std::array<char, 4> &wanted, quint32 *places)
{
    const Needles128 needles{_mm_set1_epi8(wanted[0]), _mm_set1_epi8(wanted[1]),
        _mm_set1_epi8(wanted[2]), _mm_set1_epi8(wanted[3])};
    const auto matches = [&needles](const char *block) {
        return std::uint64_t(matches16(block, needles))
            | std::uint64_t(matches16(block + 16, needles)) << 16U
            | std::uint64_t(matches16(block + 32, needles)) << 32U
            | std::uint64_t(matches16(block + 48, needles)) << 48U;
    };
    quint32 *at = places;
    qsizetype done = 0;
    for (; done + blockBytes <= size; done += blockBytes)
        at = writePlaces(matches(from + done), quint32(done), at);
    return searchRest(from, done, size, at, matches) - places;
}

// No lambdas here: they would not inherit the target, and so not be inlined.
__attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt"))) inline std::uint64_t matches64(
    const char *block, __m256i first, __m256i second, __m256i third, __m256i fourth)
{
    std::uint64_t found = 0;
    for (unsigned half = 0; half < 2; ++half) {
        const __m256i text =
            _mm256_loadu_si256(reinterpret_cast<const __m256i *>(block + 32U * half));
        const __m256i one =
            _mm256_or_si256(_mm256_cmpeq_epi8(text, first), _mm256_cmpeq_epi8(text, second));
        const __m256i two =
            _mm256_or_si256(_mm256_cmpeq_epi8(text, third), _mm256_cmpeq_epi8(text, fourth));
        const auto bits = unsigned(_mm256_movemask_epi8(_mm256_or_si256(one, two)));
        found |= std::uint64_t(bits) << (32U * half);
    }
    return found;
}

__attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt"))) inline quint32 *writePlacesAvx2(
    std::uint64_t found, quint32 base, quint32 *at)
{
    if (found == 0)
        return at;
    quint32 *const end = at + __builtin_popcountll(found);
    do {
        for (int number = 0; number < 8; ++number) {
            at[number] = base + quint32(_tzcnt_u64(found));
            found = _blsr_u64(found);
        }
        at += 8;
    } while (at < end);
    return end;
}

__attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt"))) qsizetype searchAvx2(
    const char *from, qsizetype size, const std::array<char, 4> &wanted, quint32 *places)
{
    const __m256i first = _mm256_set1_epi8(wanted[0]);
    const __m256i second = _mm256_set1_epi8(wanted[1]);
    const __m256i third = _mm256_set1_epi8(wanted[2]);
    const __m256i fourth = _mm256_set1_epi8(wanted[3]);
    quint32 *at = places;
    qsizetype done = 0;
    for (; done + blockBytes <= size; done += blockBytes) {
        at = writePlacesAvx2(
            matches64(from + done, first, second, third, fourth), quint32(done), at);
    }
    if (done < size) {
        std::array<char, blockBytes> last{};
        std::memcpy(last.data(), from + done, size_t(size - done));
        const std::uint64_t inside = (std::uint64_t(1) << unsigned(size - done)) - 1;
        at = writePlacesAvx2(
            matches64(last.data(), first, second, third, fourth) & inside, quint32(done), at);
    }
    return at - places;
}

#endif

} // namespace

ByteFinder::ByteFinder(const std::array<char, 4> &wanted, Instructions instructions)
    : m_wanted(wanted)
    , m_search(searchWith(instructions))
{
}

ByteFinder::Search ByteFinder::searchWith(Instructions instructions)
{
#ifdef M2M_X86_SEARCH
    const bool wide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
        && __builtin_cpu_supports("popcnt");
    if (instructions == Instructions::Best && wide)
        return searchAvx2;
    if (instructions != Instructions::Plain)
        return searchSse2;
#else
    Q_UNUSED(instructions)
#endif
    return searchPlain;
}

} // namespace m2m
