// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaltypes.h"

#include <numeric>

namespace m2m {

qint64 StateCounts::total() const { return std::accumulate(of.begin(), of.end(), qint64(0)); }

qint64 StateCounts::open() const
{
    return (*this)[ItemState::Waiting] + (*this)[ItemState::Sending] + (*this)[ItemState::Uploaded]
        + (*this)[ItemState::Unknown];
}

qint64 StateCounts::bad() const
{
    return (*this)[ItemState::Rejected] + (*this)[ItemState::Failed]
        + (*this)[ItemState::Different];
}

} // namespace m2m
