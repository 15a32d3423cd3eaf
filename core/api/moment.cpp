// SPDX-License-Identifier: GPL-3.0-or-later
#include "moment.h"

#include <algorithm>

namespace m2m {

Moment currentMoment()
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    return {duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch()),
        duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch())};
}

std::chrono::milliseconds between(Moment earlier, Moment later)
{
    return std::max(later.steady - earlier.steady, later.wall - earlier.wall);
}

} // namespace m2m
