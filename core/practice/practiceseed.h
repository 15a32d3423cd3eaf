// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace m2m::practice {

class PracticeStore;

/// Puts the built-in type forms, components and actions (resources/practice) into an empty store,
/// all or nothing. The actions are x_tension_testing ones with fixed IDs, to be edited by the
/// sample files: 66680a00000000000000a001 to …a004, for the layers X, G, U and V.
[[nodiscard]] Result<void> fillWithSamples(PracticeStore &store);

} // namespace m2m::practice
