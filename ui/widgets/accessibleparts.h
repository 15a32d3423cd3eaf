// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace m2m {

/// Tells screen readers what our own widgets are: entries of the rail, banners, cards, bars,
/// pictures. Without it Qt takes them for areas that mean nothing. Any number of calls.
void installAccessibleParts();

} // namespace m2m
