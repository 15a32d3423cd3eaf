// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace m2m {

/// Told how much is done of how much; answers false to have the work stopped. May be called from
/// the thread that does the work.
using ProgressFn = std::function<bool(qint64 done, qint64 total)>;

} // namespace m2m
