// SPDX-License-Identifier: GPL-3.0-or-later
#include "repetitions.h"

#include <algorithm>
#include <utility>

namespace m2m {

namespace {

constexpr size_t leastPlaces = 1024;
constexpr size_t placesForEach = 2;

} // namespace

size_t DigestSet::placeOf(Digest digest) const
{
    const size_t mask = m_places.size() - 1;
    size_t at = size_t(digest) & mask;
    while (m_places[at] != Digest() && m_places[at] != digest)
        at = (at + 1) & mask;
    return at;
}

bool DigestSet::insert(Digest digest)
{
    if (digest == Digest())
        return true;
    if (placesForEach * (m_count + 1) > m_places.size())
        grow();
    Digest &place = m_places[placeOf(digest)];
    if (place == digest)
        return false;
    place = digest;
    ++m_count;
    return true;
}

void DigestSet::prepare(Digest digest) const
{
    if (!m_places.empty())
        __builtin_prefetch(&m_places[size_t(digest) & (m_places.size() - 1)], 1);
}

void DigestSet::grow()
{
    const std::vector<Digest> before = std::exchange(m_places, {});
    m_places.resize(std::max(leastPlaces, 2 * before.size()));
    for (const Digest digest : before) {
        if (digest != Digest())
            m_places[placeOf(digest)] = digest;
    }
}

} // namespace m2m
