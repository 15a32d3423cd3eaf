// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/field.h"

#include <QStringList>

namespace m2m {

/// Whether most of a column's cells, blanks left out, are nothing that a field of this kind can be
/// filled from: a column of dates for a number, of words for a date, of anything but its options
/// for a choice. Fewer than three cells tell nothing, and cells that steps may turn into the right
/// kind contradict nothing.
[[nodiscard]] bool contradicts(const QStringList &cells, const Field &field);

} // namespace m2m
