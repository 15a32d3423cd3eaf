// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellmap.h"

#include <QString>

namespace m2m {

/// Texts that were typed over cells of a table. The file itself never changes.
using CellOverlay = CellMap<QString>;

} // namespace m2m
