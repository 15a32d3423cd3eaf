// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journaltypes.h"

#include <QUrl>

namespace m2m {

// The pages of a record on the web site of the DB; invalid where there is none: the practice
// instance has no web site, and a record that was refused has no page.

[[nodiscard]] QUrl componentPage(const BatchInfo &batch, const ItemInfo &item);
[[nodiscard]] QUrl actionPage(const BatchInfo &batch, const ItemInfo &item);

} // namespace m2m
