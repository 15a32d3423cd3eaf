// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <chrono>

namespace m2m {

/// Whose fault a failure is, and so what an unattended program does about it.
enum class Fault {
    File, ///< trying again changes nothing
    Weather, ///< network, server, disk, journal: it passes; soon again, then less and less often
    Setup, ///< secret, permission, profile, recipe: somebody has to mend it; again now and then
};
/// `recipeIsNamed`: all files go by one recipe, so that what is wrong with it is no file's fault.
[[nodiscard]] Fault faultOf(ErrorKind kind, bool recipeIsNamed);

/// How long to wait before the next try: doubled with each in a row, up to `last`.
class TrialLater {
public:
    TrialLater(std::chrono::milliseconds first, std::chrono::milliseconds last)
        : m_first(std::min(first, last))
        , m_last(last)
        , m_next(m_first)
    {
    }
    [[nodiscard]] std::chrono::milliseconds wait(Fault fault);
    void wentWell() { m_next = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_last;
    std::chrono::milliseconds m_next;
};

} // namespace m2m
