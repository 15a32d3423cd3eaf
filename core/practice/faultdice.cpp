// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultdice.h"

#include <array>
#include <utility>

namespace m2m::practice {

namespace {

using Kind = Mishap::Kind;

/// Another row of numbers from the same seed.
constexpr quint32 tokenSalt = 0x70'6b'65'6e;

quint32 seedFor(const PracticeFaults &faults, quint32 otherwise)
{
    return faults.seed.value_or(otherwise);
}

} // namespace

FaultDice::FaultDice(const PracticeFaults &faults)
    : m_seed(QRandomGenerator::system()->bounded(1U, 1'000'000'000U)) // one that can be typed again
{
    set(faults);
}

void FaultDice::set(const PracticeFaults &faults)
{
    m_faults = faults;
    m_seed = seedFor(faults, m_seed);
    m_random.seed(m_seed);
    m_tokenRandom.seed(m_seed ^ tokenSalt);
}

Mishap FaultDice::next(const QByteArray &method)
{
    Mishap mishap;
    if (m_faults.postsOnly && method != "POST")
        return mishap;
    double left = m_random.generateDouble();
    mishap.where = m_random.generateDouble();
    const quint32 bits = m_random.generate();
    mishap.resets = (bits & 1U) != 0;
    mishap.stores = (bits & 2U) != 0;

    constexpr std::array anyDrop{Kind::CutRequest, Kind::DropBeforeStoring, Kind::DropAfterStoring,
        Kind::CutAnswer, Kind::LateStore};
    const std::array kinds{
        std::pair{Kind::CutRequest, m_faults.cutRequest},
        std::pair{Kind::DropBeforeStoring, m_faults.dropBeforeStoring},
        std::pair{Kind::DropAfterStoring, m_faults.dropAfterStoring},
        std::pair{Kind::CutAnswer, m_faults.cutAnswer},
        std::pair{Kind::LateStore, m_faults.lateStore},
        std::pair{anyDrop[(bits >> 8U) % anyDrop.size()], m_faults.drop},
        std::pair{Kind::Answer429, m_faults.answer429},
        std::pair{Kind::Answer500, m_faults.answer500},
        std::pair{Kind::Answer500Html, m_faults.answer500Html},
        std::pair{Kind::Answer502, m_faults.answer502},
        std::pair{Kind::Answer503, m_faults.answer503},
        std::pair{Kind::Answer504, m_faults.answer504},
    };
    for (const auto &[kind, probability] : kinds) {
        if (left < probability) {
            mishap.kind = kind;
            break;
        }
        left -= probability;
    }
    return mishap;
}

Mishap FaultDice::nextToken()
{
    const double left = m_tokenRandom.generateDouble();
    Mishap mishap;
    if (left < m_faults.token429)
        mishap.kind = Kind::Answer429;
    else if (left < m_faults.token429 + m_faults.token500)
        mishap.kind = Kind::Answer500;
    return mishap;
}

} // namespace m2m::practice
