// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailguess.h"

#include "table.h"

namespace m2m {

TailGuess guessTail(const Table &) { return {}; }

} // namespace m2m
